package org.clauseline.timeline;

import org.clauseline.dossier.AsOf;

import java.util.Set;

/**
 * What is stressed or held back in a frame without moving anything.
 *
 * @param selected ids of the selected events
 * @param related ids of events that belong to what is selected elsewhere, such as to a point
 * @param hits ids of the events that a search found
 * @param hovered id of the event under the pointer, or empty
 * @param asOf the instant the window stands at; later events are faint
 */
public record Emphasis(
        Set<String> selected, Set<String> related, Set<String> hits, String hovered, AsOf asOf) {
    /** Nothing stressed, everything known. */
    public static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), Set.of(), "", AsOf.LATEST);

    public Emphasis {
        selected = Set.copyOf(selected);
        related = Set.copyOf(related);
        hits = Set.copyOf(hits);
    }
}
