package org.clauseline.dossier;

import java.util.List;

/**
 * One version of the text that is negotiated.
 *
 * @param id unique id
 * @param title name shown to the reader
 * @param by ids of the actors who wrote it, as far as known
 * @param when when it was made
 * @param known when the public could first know it
 * @param completeness how much of it is known
 * @param note what a reader must know to weigh it, or empty
 * @param sources ids of the sources; at least one
 * @param points its points in the order of the draft
 * @param extras unknown keys of the file
 */
public record Draft(
        String id,
        String title,
        List<String> by,
        When when,
        When known,
        Completeness completeness,
        String note,
        List<String> sources,
        List<Point> points,
        Extras extras)
        implements Item {
    public Draft {
        by = List.copyOf(by);
        sources = List.copyOf(sources);
        points = List.copyOf(points);
    }
}
