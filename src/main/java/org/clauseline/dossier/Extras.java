package org.clauseline.dossier;

import java.util.List;

/**
 * Keys of a dossier file that this version does not know, kept so that saving loses nothing.
 *
 * @param entries the unknown keys in the order of the file
 */
public record Extras(List<Entry> entries) {
    /** No unknown keys. */
    public static final Extras NONE = new Extras(List.of());

    public Extras {
        entries = List.copyOf(entries);
    }

    /**
     * One unknown key.
     *
     * @param key the key as written
     * @param json its value as JSON text without insignificant white space
     */
    public record Entry(String key, String json) {}
}
