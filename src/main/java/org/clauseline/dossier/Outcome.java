package org.clauseline.dossier;

import java.util.List;
import java.util.Optional;

/**
 * An editor's statement, with sources, of what became of points of one draft in another.
 *
 * @param from ids of points of the earlier draft; empty if added
 * @param to ids of points of the later draft; empty if removed without a trace
 * @param draft id of the later draft, needed only where {@code to} is empty; else empty
 * @param fate what became of them; the key in the file is {@code outcome}
 * @param certainty how sure that is
 * @param note why, in a sentence
 * @param sources ids of the sources
 * @param known when the public could first know; absent for that of the later draft
 * @param extras unknown keys of the file
 */
public record Outcome(
        List<String> from,
        List<String> to,
        String draft,
        Fate fate,
        Certainty certainty,
        String note,
        List<String> sources,
        Optional<When> known,
        Extras extras) {
    public Outcome {
        from = List.copyOf(from);
        to = List.copyOf(to);
        sources = List.copyOf(sources);
    }
}
