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
import java.util.function.Consumer;
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
    private final Consumer<String> tell;

    /**
     * @param tell puts a sentence before the user
     */
    Bonds(CompareModel model, Workspace workspace, Words words, Consumer<String> tell) {
        this.model = model;
        this.workspace = workspace;
        this.words = words;
        this.tell = tell;
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

    /**
     * Why points cannot be put together or kept apart, whichever are selected: one draft is known
     * from accounts alone, or more than two are shown. Empty if they can.
     */
    String refusal() {
        if (workspace.comparing().get().mode() == Mode.ALL_DRAFTS) {
            return words.get("pin.refused.all");
        }
        return model.pair().stream()
                .filter(draft -> draft.completeness() == Completeness.REPORTED)
                .findFirst()
                .map(draft -> words.get("pin.refused.reported", draft.title()))
                .orElse("");
    }

    /** Says that the selected points belong together, or why that cannot be said. */
    void join() {
        if (!canJoin()) {
            tell.accept(refusal().isEmpty() ? words.get("pin.refused.join") : refusal());
        } else {
            say(ids(rows(), Row::from), ids(rows(), Row::to), Pin.Bond.TOGETHER);
        }
    }

    /** Says that a point that is offered belongs together with the one that it is offered for. */
    void join(Candidate candidate) {
        say(List.of(candidate.old().id()), List.of(candidate.fresh().id()), Pin.Bond.TOGETHER);
    }

    /** Says that the points of the selected row do not belong together, or why it cannot. */
    void part() {
        if (!canPart()) {
            tell.accept(refusal().isEmpty() ? words.get("pin.refused.part") : refusal());
        } else {
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
        return refusal().isEmpty();
    }

    private static List<String> ids(List<Row> rows, Function<Row, List<Point>> side) {
        return rows.stream().flatMap(row -> side.apply(row).stream()).map(Point::id).toList();
    }
}
