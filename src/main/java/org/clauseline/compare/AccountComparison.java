package org.clauseline.compare;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares drafts of which one at least is known from accounts only: the editor speaks, or nobody
 * does.
 */
final class AccountComparison {
    private final Draft from;
    private final Draft to;
    private final List<Statement> statements;
    private final Optional<Detour> detour;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> seenOld = new HashSet<>();
    private final Set<String> seenNew = new HashSet<>();

    AccountComparison(Draft from, Draft to, List<Statement> statements, Optional<Detour> detour) {
        this.from = from;
        this.to = to;
        this.statements = statements;
        this.detour = detour;
    }

    Comparison result() {
        boolean byOld = Comparer.hasText(from) || !Comparer.hasText(to);
        for (EditorRows.Stated stated : EditorRows.ofAccounts(from, to, statements, byOld)) {
            add(stated.from(), stated.to(), stated.change(), stated.statements(), "");
        }
        detour.ifPresent(way -> inferred(way, byOld));
        for (Point point : from.points()) {
            if (!seenOld.contains(point.id())) {
                add(List.of(point), List.of(), Change.UNKNOWN, List.of(), "");
            }
        }
        for (Point point : to.points()) {
            if (!seenNew.contains(point.id())) {
                add(List.of(), List.of(point), Change.UNKNOWN, List.of(), "");
            }
        }
        return new Comparison(from, to, ReadingOrder.of(from, to, rows));
    }

    private void inferred(Detour way, boolean byOld) {
        Draft own = byOld ? from : to;
        Draft other = byOld ? to : from;
        for (Point point : own.points()) {
            if ((byOld ? seenOld : seenNew).contains(point.id())) {
                continue;
            }
            Detour.Inferred inferred = (byOld ? way.from(point) : way.to(point)).orElse(null);
            if (inferred != null) {
                List<Point> opposite =
                        other.points().stream()
                                .filter(candidate -> inferred.points().contains(candidate.id()))
                                .toList();
                List<Point> single = List.of(point);
                add(
                        byOld ? single : opposite,
                        byOld ? opposite : single,
                        Change.UNKNOWN,
                        List.of(),
                        inferred.note());
            }
        }
    }

    private void add(
            List<Point> olds, List<Point> news, Change change, List<Statement> said, String note) {
        rows.add(
                new Row(
                        olds,
                        news,
                        change,
                        false,
                        Optional.empty(),
                        said.stream().map(Statement::outcome).toList(),
                        note,
                        Redline.EMPTY));
        olds.forEach(point -> seenOld.add(point.id()));
        news.forEach(point -> seenNew.add(point.id()));
    }
}
