package org.clauseline.desktop.compare;

import org.clauseline.compare.Comparison;
import org.clauseline.compare.Watch;
import org.clauseline.compare.lineage.Lineages;
import org.clauseline.desktop.compare.sheet.Findings;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Point;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Works comparisons out and remembers them for as long as drafts, outcomes and pins stay the same,
 * so that a change of mode, a note or a step in time between two events costs nothing. May be asked
 * from any thread; answers one at a time.
 */
final class Comparisons {
    /** Compares two drafts, as {@link org.clauseline.compare.Comparer} does. */
    interface Engine {
        /** Aligns the points of two drafts and marks their words. */
        Comparison compare(
                Draft from,
                Draft to,
                List<Draft> drafts,
                List<Outcome> outcomes,
                List<Pin> pins,
                String language,
                Watch watch);
    }

    private record Pair(String from, String to) {}

    /** What to compare. */
    record Question(Dossier dossier, AsOf asOf, List<String> drafts, Mode mode) {}

    private final Map<Pair, Comparison> known = new HashMap<>();
    private final Engine engine;
    private @Nullable Dossier present;

    /**
     * Nothing compared yet.
     *
     * @param engine compares two drafts
     */
    Comparisons(Engine engine) {
        this.engine = engine;
    }

    /**
     * Compares the drafts of a question as they were known at its instant. Of two drafts of which
     * only one was known, that one is shown alone.
     *
     * @param watch told how far it has come
     * @throws java.util.concurrent.CancellationException if the watch throws it
     */
    synchronized Shown.Ready answer(Question question, Watch watch) {
        Dossier dossier = question.asOf().view(question.dossier());
        remember(dossier);
        Index index = new Index(dossier);
        List<Draft> drafts = drafts(question, index);
        List<Draft> asked = new Index(question.dossier()).findAll(Draft.class, question.drafts());
        List<Draft> withheld =
                asked.stream().filter(draft -> !question.asOf().knows(draft)).toList();
        if (question.mode() != Mode.ALL_DRAFTS && drafts.size() == 1) {
            return alone(question.mode(), drafts.getFirst(), asked, withheld, index);
        }
        List<Line> lines = lines(question.mode(), drafts, dossier, watch);
        return new Shown.Ready(
                index,
                question.mode(),
                drafts,
                withheld,
                note(question.mode(), drafts, dossier),
                findings(question.mode(), drafts, dossier),
                lines,
                question.mode() == Mode.ALL_DRAFTS
                        ? List.of()
                        : Traces.of(lines, drafts.get(0), drafts.get(1)));
    }

    private static Shown.Ready alone(
            Mode mode, Draft known, List<Draft> asked, List<Draft> withheld, Index index) {
        boolean old = asked.getFirst().id().equals(known.id());
        List<Line> lines = new ArrayList<>();
        known.points().forEach(point -> lines.add(new Line.Alone(lines.size(), point, old)));
        List<Draft> both =
                old ? List.of(known, withheld.getFirst()) : List.of(withheld.getFirst(), known);
        return new Shown.Ready(index, mode, both, withheld, "", Optional.empty(), lines, List.of());
    }

    private String note(Mode mode, List<Draft> drafts, Dossier dossier) {
        return mode == Mode.ALL_DRAFTS
                ? ""
                : compare(drafts.get(0), drafts.get(1), dossier, Watch.NONE).note();
    }

    private Optional<Findings> findings(Mode mode, List<Draft> drafts, Dossier dossier) {
        return mode == Mode.ALL_DRAFTS
                ? Optional.empty()
                : Optional.of(
                        Findings.of(
                                compare(drafts.get(0), drafts.get(1), dossier, Watch.NONE),
                                dossier));
    }

    private List<Line> lines(Mode mode, List<Draft> drafts, Dossier dossier, Watch watch) {
        List<Line> lines = new ArrayList<>();
        if (mode == Mode.ALL_DRAFTS) {
            lineages(drafts, dossier, watch)
                    .rows()
                    .forEach(lineage -> lines.add(new Line.Life(lines.size(), lineage)));
        } else {
            Comparison comparison = compare(drafts.get(0), drafts.get(1), dossier, watch);
            comparison.rows().forEach(row -> lines.add(new Line.Pair(lines.size(), row)));
        }
        return lines;
    }

    /** Every draft is compared with every other; each pair counts the same. */
    private Lineages lineages(List<Draft> drafts, Dossier dossier, Watch watch) {
        double pairs = Math.max(drafts.size() * (drafts.size() - 1) / 2.0, 1);
        AtomicInteger done = new AtomicInteger();
        return Lineages.follow(
                drafts,
                (from, to) -> {
                    int pair = done.getAndIncrement();
                    double begin = Math.min(pair / pairs, 1);
                    double end = Math.min((pair + 1) / pairs, 1);
                    watch.reached(begin);
                    return compare(from, to, dossier, watch.part(begin, end));
                });
    }

    /** In the table the drafts stand in the order of their dates. */
    private List<Draft> drafts(Question question, Index index) {
        List<Draft> drafts = index.findAll(Draft.class, question.drafts());
        return question.mode() == Mode.ALL_DRAFTS ? Lineages.byDate(drafts) : drafts;
    }

    /** The life of a point through all drafts that were known; absent if it was not known. */
    synchronized Optional<Biography> biography(Dossier whole, AsOf asOf, String point) {
        Dossier dossier = asOf.view(whole);
        remember(dossier);
        Index index = new Index(dossier);
        Lineages lineages = lineages(dossier.drafts(), dossier, Watch.NONE);
        return index.find(Point.class, point)
                .flatMap(lineages::of)
                .map(lineage -> new Biography(index, lineages.drafts(), lineage));
    }

    private Comparison compare(Draft from, Draft to, Dossier dossier, Watch watch) {
        Pair pair = new Pair(from.id(), to.id());
        Comparison comparison = known.get(pair);
        if (comparison == null) {
            comparison =
                    engine.compare(
                            from,
                            to,
                            dossier.drafts(),
                            dossier.outcomes(),
                            dossier.pins(),
                            dossier.language(),
                            watch);
            known.put(pair, comparison);
        }
        return comparison;
    }

    private void remember(Dossier dossier) {
        boolean same =
                present != null
                        && present.drafts().equals(dossier.drafts())
                        && present.outcomes().equals(dossier.outcomes())
                        && present.pins().equals(dossier.pins())
                        && present.language().equals(dossier.language());
        if (!same) {
            known.clear();
        }
        present = dossier;
    }
}
