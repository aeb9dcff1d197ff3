package org.clauseline.dossier;

/**
 * A party, or the talks themselves; the default lanes of the timeline.
 *
 * @param id unique id
 * @param name name shown to the reader
 * @param colour {@code #rrggbb}, or empty for a colour chosen by the program
 * @param extras unknown keys of the file
 */
public record Side(String id, String name, String colour, Extras extras) implements Item {}
