package org.clauseline.desktop.timeline;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparer;
import org.clauseline.compare.Watch;
import org.clauseline.compare.lineage.Lineages;
import org.clauseline.compare.lineage.Lineages.Cell;
import org.clauseline.compare.lineage.Lineages.Lineage;
import org.clauseline.desktop.words.Legible;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Topic;
import org.clauseline.timeline.Ribbons;
import org.clauseline.timeline.Ribbons.Ribbon;
import org.clauseline.timeline.Ribbons.State;
import org.clauseline.timeline.Ribbons.Stretch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a ribbon for each point, followed through the drafts as the table of all drafts follows it.
 * What the ribbon says of a draft is what the comparison with the draft before says.
 */
final class PointRibbons {
    private static final int LETTERS = 40;

    private final Map<String, String> topics = new HashMap<>();
    private final List<Draft> drafts;

    private PointRibbons(Dossier dossier, List<Draft> drafts) {
        this.drafts = drafts;
        dossier.topics().forEach((Topic topic) -> topics.put(topic.id(), topic.name()));
    }

    /**
     * The ribbons of all points. All drafts are compared with each other, which may take long.
     *
     * @param watch able to end it
     * @throws java.util.concurrent.CancellationException if the watch throws it
     */
    static Ribbons of(Dossier dossier, Watch watch) {
        Lineages lineages =
                Lineages.follow(
                        dossier.drafts(),
                        (from, to) ->
                                Comparer.compare(
                                        from,
                                        to,
                                        dossier.drafts(),
                                        dossier.outcomes(),
                                        dossier.pins(),
                                        dossier.language(),
                                        watch));
        PointRibbons making = new PointRibbons(dossier, lineages.drafts());
        return Ribbons.ofPoints(lineages.rows().stream().map(making::ribbon).toList());
    }

    private Ribbon ribbon(Lineage lineage) {
        Point first = lineage.first();
        return new Ribbon(first.id(), name(first), stretches(lineage));
    }

    /** Its number and subject; where it has none, the words it begins with. */
    private String name(Point point) {
        String subject = topics.getOrDefault(point.topic(), "");
        String told = subject.isEmpty() ? Legible.brief(point.text(), LETTERS) : subject;
        return (point.number() + " " + told).strip();
    }

    private List<Stretch> stretches(Lineage lineage) {
        List<Integer> columns = new ArrayList<>();
        for (int column = lineage.origin(); column < drafts.size(); column++) {
            columns.add(column);
        }
        columns.sort(Comparator.comparingLong(column -> AsOf.knownSince(drafts.get(column))));
        List<Stretch> stretches = new ArrayList<>();
        List<Point> before = lineage.cells().get(lineage.origin()).points();
        for (int i = 0; i < columns.size(); i++) {
            Draft draft = drafts.get(columns.get(i));
            Cell cell = lineage.cells().get(columns.get(i));
            double to =
                    i + 1 < columns.size()
                            ? AsOf.knownSince(drafts.get(columns.get(i + 1)))
                            : Double.POSITIVE_INFINITY;
            boolean origin = columns.get(i) == lineage.origin();
            State state = origin ? Ribbons.first(cell.points()) : later(draft, cell);
            List<Point> shown = cell.points().isEmpty() ? before : cell.points();
            stretches.add(
                    new Stretch(
                            AsOf.knownSince(draft),
                            to,
                            state,
                            draft.id(),
                            shown.stream().map(Point::id).toList()));
            before = shown;
        }
        return stretches;
    }

    private static State later(Draft draft, Cell cell) {
        List<Point> here = cell.points();
        boolean known = here.stream().anyMatch(point -> !point.isUnpublished());
        if (draft.completeness() == Completeness.REPORTED || (!here.isEmpty() && !known)) {
            return known ? State.REPORTED : State.UNKNOWN;
        }
        if (!here.isEmpty() && here.stream().allMatch(Point::isStruckOut)) {
            return State.REMOVED;
        }
        Optional<Change> step = cell.step().map(row -> row.change()).or(cell::change);
        return switch (step.orElse(Change.UNKNOWN)) {
            case KEPT, REWORDED, RENUMBERED -> State.KEPT;
            case AMENDED, MOVED, MERGED, SPLIT, REORGANISED, ADDED ->
                    here.isEmpty() ? State.UNKNOWN : State.AMENDED;
            case REMOVED -> State.REMOVED;
            case UNKNOWN -> State.UNKNOWN;
        };
    }
}
