package org.clauseline.desktop.workspace;

/**
 * The time in view.
 *
 * @param from seconds since 1970-01-01T00:00Z
 * @param to seconds since 1970-01-01T00:00Z, greater than {@code from}
 */
public record Span(double from, double to) {}
