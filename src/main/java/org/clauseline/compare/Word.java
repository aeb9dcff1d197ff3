package org.clauseline.compare;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The user's word and the editor's, side by side: what the editor states is followed as far as the
 * user does not say otherwise, and what the user overrules stays visible as a remark.
 */
final class Word {
    private static final String TOGETHER = "Put together by you.";
    private static final String APART = "Kept apart by you.";
    private static final String OVERRULED =
            " The dossier says otherwise; its word stands behind the row.";

    private final List<Pin> pins = new ArrayList<>();
    private final List<Statement> followed = new ArrayList<>();
    private final List<Outcome> overruled = new ArrayList<>();

    Word(Draft from, Draft to, List<Statement> statements, List<Pin> pins) {
        Set<String> olds = ids(from);
        Set<String> news = ids(to);
        for (Pin pin : pins) {
            if (olds.contains(pin.from()) && news.contains(pin.to())) {
                this.pins.add(pin);
            } else if (olds.contains(pin.to()) && news.contains(pin.from())) {
                this.pins.add(new Pin(pin.to(), pin.from(), pin.bond(), pin.extras()));
            }
        }
        statements.forEach(this::follow);
    }

    private static Set<String> ids(Draft draft) {
        Set<String> ids = new HashSet<>();
        draft.points().forEach(point -> ids.add(point.id()));
        return ids;
    }

    private void follow(Statement statement) {
        List<String> from = new ArrayList<>(statement.from());
        List<String> to = new ArrayList<>(statement.to());
        for (Pin pin : pins) {
            boolean names = from.contains(pin.from());
            boolean namesTo = to.contains(pin.to());
            boolean together = pin.bond() == Pin.Bond.TOGETHER;
            if (together && names && !namesTo) {
                from.remove(pin.from());
            } else if (together && namesTo && !names) {
                to.remove(pin.to());
            } else if (!together && names && namesTo && statement.livesOn()) {
                (from.size() > 1 || to.size() == 1 ? from : to)
                        .remove(from.size() > 1 || to.size() == 1 ? pin.from() : pin.to());
            }
        }
        boolean whole = from.equals(statement.from()) && to.equals(statement.to());
        boolean gone =
                from.isEmpty() != statement.from().isEmpty()
                        || to.isEmpty() != statement.to().isEmpty();
        if (!whole) {
            overruled.add(statement.outcome());
        }
        if (!gone) {
            followed.add(
                    new Statement(
                            from,
                            to,
                            fate(statement, from.size(), to.size()),
                            statement.outcome()));
        }
    }

    /** What is left of a merge or a split when only one point is left on each side. */
    private static Fate fate(Statement statement, int olds, int news) {
        boolean single = olds == 1 && news == 1;
        boolean joined = statement.fate() == Fate.MERGED || statement.fate() == Fate.SPLIT;
        return single && joined && statement.from().size() + statement.to().size() > 2
                ? Fate.AMENDED
                : statement.fate();
    }

    /** The editor's statements as far as the user does not say otherwise. */
    List<Statement> followed() {
        return followed;
    }

    /** What the user says of points of the two drafts, the old one first. */
    List<Pin> pins() {
        return pins;
    }

    /** Whether the user says that two points of a row belong together. */
    boolean joins(List<Point> olds, List<Point> news) {
        return pins.stream()
                .anyMatch(
                        pin ->
                                pin.bond() == Pin.Bond.TOGETHER
                                        && holds(olds, pin.from())
                                        && holds(news, pin.to()));
    }

    /** The row with what the user says of its points, and with what the user overrules. */
    Row tell(Row row) {
        List<Pin> said =
                pins.stream()
                        .filter(pin -> holds(row.from(), pin.from()) || holds(row.to(), pin.to()))
                        .toList();
        if (said.isEmpty()) {
            return row;
        }
        List<Outcome> remarks =
                overruled.stream()
                        .filter(
                                outcome ->
                                        Stream.concat(
                                                        outcome.from().stream(),
                                                        outcome.to().stream())
                                                .anyMatch(
                                                        id ->
                                                                holds(row.from(), id)
                                                                        || holds(row.to(), id)))
                        .toList();
        boolean together = said.stream().anyMatch(pin -> pin.bond() == Pin.Bond.TOGETHER);
        String note = (together ? TOGETHER : APART) + (remarks.isEmpty() ? "" : OVERRULED);
        return row.with(said, remarks, note);
    }

    private static boolean holds(List<Point> points, String id) {
        return points.stream().anyMatch(point -> point.id().equals(id));
    }
}
