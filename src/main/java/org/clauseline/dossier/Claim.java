package org.clauseline.dossier;

import java.util.List;

/**
 * What some sources say, where others say otherwise or where only they say it.
 *
 * @param text the claim in plain words
 * @param sources ids of the sources that make it; at least one
 * @param extras unknown keys of the file
 */
public record Claim(String text, List<String> sources, Extras extras) {
    public Claim {
        sources = List.copyOf(sources);
    }
}
