package org.clauseline.dossier;

import java.util.List;

/**
 * Something that is not known, or about which sources conflict.
 *
 * @param id unique id
 * @param text the question in plain words
 * @param about ids of what it is about
 * @param sources ids of the sources that raise or touch it
 * @param extras unknown keys of the file
 */
public record Question(
        String id, String text, List<String> about, List<String> sources, Extras extras)
        implements Item {
    public Question {
        about = List.copyOf(about);
        sources = List.copyOf(sources);
    }
}
