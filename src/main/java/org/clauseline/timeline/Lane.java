package org.clauseline.timeline;

import java.util.Optional;

/**
 * One horizontal band of a timeline.
 *
 * @param id id of the side or topic, word of the category, name of the publisher or place; empty
 *     for what has none
 * @param name what the reader sees
 * @param side id of the side whose colour it has; absent for none
 * @param firstRow number of its first row, counted over all lanes
 * @param rows number of its rows, at least 1
 * @param events number of its events
 */
public record Lane(
        String id, String name, Optional<String> side, int firstRow, int rows, int events) {}
