package org.clauseline.desktop.compare;

import org.clauseline.compare.Comparison.Candidate;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Pins;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Point;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the user says of points: that the selected ones belong together, that those of a row do not,
 * or nothing any more. Each can be undone.
 */
final class Bonds {
    private final CompareModel model;
    private final Workspace workspace;
    private final Words words;

    Bonds(CompareModel model, Workspace workspace, Words words) {
        this.model = model;
        this.workspace = workspace;
        this.words = words;
    }

    /** Whether several rows are selected that hold points of both drafts, with words to compare. */
    boolean canJoin() {
        List<Row> rows = rows();
        return hasTexts()
                && rows.size() > 1
                && !ids(rows, Row::from).isEmpty()
                && !ids(rows, Row::to).isEmpty();
    }

    /** Whether a row is selected whose points of both drafts are taken to belong together. */
    boolean canPart() {
        List<Row> rows = rows();
        return hasTexts()
                && rows.size() == 1
                && !rows.getFirst().from().isEmpty()
                && !rows.getFirst().to().isEmpty();
    }

    /** Whether the user said anything of the selected points. */
    boolean canRelease() {
        return rows().stream().anyMatch(row -> !row.pins().isEmpty());
    }

    /** Says that the selected points belong together. */
    void join() {
        if (canJoin()) {
            say(ids(rows(), Row::from), ids(rows(), Row::to), Pin.Bond.TOGETHER);
        }
    }

    /** Says that a point that is offered belongs together with the one that it is offered for. */
    void join(Candidate candidate) {
        say(List.of(candidate.old().id()), List.of(candidate.fresh().id()), Pin.Bond.TOGETHER);
    }

    /** Says that the points of the selected row do not belong together. */
    void part() {
        if (canPart()) {
            say(ids(rows(), Row::from), ids(rows(), Row::to), Pin.Bond.APART);
        }
    }

    /** Takes back what was said of the selected points. */
    void release() {
        if (canRelease()) {
            List<String> points =
                    rows().stream()
                            .flatMap(row -> row.pins().stream())
                            .flatMap(pin -> Stream.of(pin.from(), pin.to()))
                            .distinct()
                            .toList();
            List<String> own =
                    Stream.concat(ids(rows(), Row::from).stream(), ids(rows(), Row::to).stream())
                            .filter(points::contains)
                            .toList();
            workspace.apply(words.get("pin.release"), dossier -> Pins.release(dossier, own));
        }
    }

    private void say(List<String> from, List<String> to, Pin.Bond bond) {
        workspace.apply(
                words.get(bond == Pin.Bond.TOGETHER ? "pin.together" : "pin.apart"),
                dossier -> Pins.say(dossier, from, to, bond));
    }

    private List<Row> rows() {
        return model.selectedLines().stream()
                .filter(Line.Pair.class::isInstance)
                .map(line -> ((Line.Pair) line).row())
                .toList();
    }

    private boolean hasTexts() {
        return workspace.comparing().get().mode() != Mode.ALL_DRAFTS
                && model.pair().stream()
                        .allMatch(draft -> draft.completeness() != Completeness.REPORTED);
    }

    private static List<String> ids(List<Row> rows, Function<Row, List<Point>> side) {
        return rows.stream().flatMap(row -> side.apply(row).stream()).map(Point::id).toList();
    }
}
