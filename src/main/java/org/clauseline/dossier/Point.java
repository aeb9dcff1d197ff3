package org.clauseline.dossier;

import java.util.List;
import java.util.Optional;

/**
 * One numbered point or clause of a draft.
 *
 * @param id unique id
 * @param number its number or label as the draft has it, or empty where none is known
 * @param parent id of the point it is part of, or empty
 * @param topic id of its topic, or empty
 * @param text its words or a neutral summary of them; empty where the draft has none
 * @param certainty how sure it is that the draft says so
 * @param known when the public could first know; absent for that of the draft
 * @param note what a reader must know before quoting it, or empty
 * @param sources ids of the sources; at least one
 * @param claims what is said where sources differ; two or more if disputed
 * @param extras unknown keys of the file
 */
public record Point(
        String id,
        String number,
        String parent,
        String topic,
        String text,
        Certainty certainty,
        Optional<When> known,
        String note,
        List<String> sources,
        List<Claim> claims,
        Extras extras)
        implements Item {
    public Point {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }

    /** Whether the draft gives this number to no words: the point was struck out. */
    public boolean isStruckOut() {
        return text.isEmpty() && certainty != Certainty.UNKNOWN;
    }

    /**
     * Whether nobody has published or described what the draft says here; the text then only names
     * the subject.
     */
    public boolean isUnpublished() {
        return certainty == Certainty.UNKNOWN;
    }
}
