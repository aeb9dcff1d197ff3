package org.clauseline.compare;

import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The editor's voice: the rows that the dossier's outcomes make between two drafts.
 *
 * <p>Between two texts, points that live on in one another share a row. Where one draft is known
 * from accounts only, an account covers a subject and not a point, so that each point of the text
 * has a row of its own with its own fate. A point that was taken out always has a row of its own.
 */
final class EditorRows {
    /**
     * Points with what is stated about them.
     *
     * @param from old points
     * @param to new points
     * @param change what became of them
     * @param statements first what the row shows, then remarks
     */
    record Stated(List<Point> from, List<Point> to, Change change, List<Statement> statements) {}

    private final Map<String, Point> olds = new LinkedHashMap<>();
    private final Map<String, Point> news = new LinkedHashMap<>();
    private final List<Statement> statements;
    private final List<Stated> rows = new ArrayList<>();
    private final Set<String> spoken = new HashSet<>();

    private EditorRows(Draft from, Draft to, List<Statement> statements) {
        from.points().forEach(point -> olds.put(point.id(), point));
        to.points().forEach(point -> news.put(point.id(), point));
        this.statements = statements;
    }

    /** Rows between two texts. */
    static List<Stated> ofTexts(Draft from, Draft to, List<Statement> statements) {
        EditorRows editor = new EditorRows(from, to, statements);
        editor.joinWhatLivesOn();
        editor.pointByPoint(false, statement -> statement.fate() == Fate.ADDED);
        editor.pointByPoint(true, statement -> statement.fate() != Fate.ADDED);
        editor.whatIsNew();
        return editor.rows;
    }

    /** Rows between drafts of which one at least is known from accounts only. */
    static List<Stated> ofAccounts(
            Draft from, Draft to, List<Statement> statements, boolean byOld) {
        EditorRows editor = new EditorRows(from, to, statements);
        editor.pointByPoint(byOld, statement -> true);
        editor.whatIsNew();
        return editor.rows;
    }

    private void joinWhatLivesOn() {
        Map<String, Set<Statement>> parts = new HashMap<>();
        List<Set<Statement>> joined = new ArrayList<>();
        for (Statement statement : statements) {
            if (!statement.livesOn()) {
                continue;
            }
            Set<Statement> part = new LinkedHashSet<>();
            for (String id : both(statement)) {
                Set<Statement> other = parts.get(id);
                if (other != null && !other.equals(part)) {
                    joined.remove(other);
                    part.addAll(other);
                }
            }
            part.add(statement);
            joined.add(part);
            part.forEach(member -> both(member).forEach(id -> parts.put(id, part)));
        }
        for (Set<Statement> part : joined) {
            List<Statement> said = new ArrayList<>(part);
            List<Point> from = points(olds, said.stream().flatMap(s -> s.from().stream()).toList());
            List<Point> to = points(news, said.stream().flatMap(s -> s.to().stream()).toList());
            add(from, to, change(said, from.size(), to.size()), said);
        }
    }

    private static List<String> both(Statement statement) {
        List<String> ids = new ArrayList<>(statement.from());
        ids.addAll(statement.to());
        return ids;
    }

    /**
     * One row for each point of one side that statements with two sides name and that has no row
     * yet.
     */
    private void pointByPoint(boolean byOld, Predicate<Statement> wanted) {
        Map<String, List<Statement>> named = new LinkedHashMap<>();
        for (Statement statement : statements) {
            if (wanted.test(statement)
                    && !statement.from().isEmpty()
                    && !statement.to().isEmpty()) {
                for (String id : byOld ? statement.from() : statement.to()) {
                    if (!spoken.contains(id)) {
                        named.computeIfAbsent(id, key -> new ArrayList<>()).add(statement);
                    }
                }
            }
        }
        Set<String> taken = Set.copyOf(spoken);
        named.forEach(
                (id, said) -> {
                    said.sort(Comparator.comparing(statement -> statement.fate() == Fate.UNKNOWN));
                    List<String> opposite =
                            said.stream()
                                    .flatMap(
                                            statement ->
                                                    (byOld ? statement.to() : statement.from())
                                                            .stream())
                                    .filter(other -> !taken.contains(other))
                                    .toList();
                    List<Point> own = points(byOld ? olds : news, List.of(id));
                    List<Point> others = points(byOld ? news : olds, opposite);
                    add(byOld ? own : others, byOld ? others : own, change(said, 1, 1), said);
                });
    }

    /** Additions and removals of points that no row has yet; of others they are remarks. */
    private void whatIsNew() {
        for (Statement statement : statements) {
            if (!statement.from().isEmpty() && !statement.to().isEmpty()) {
                continue;
            }
            boolean added = statement.from().isEmpty();
            for (String id : added ? statement.to() : statement.from()) {
                if (!spoken.contains(id)) {
                    List<Point> own = points(added ? news : olds, List.of(id));
                    add(
                            added ? List.of() : own,
                            added ? own : List.of(),
                            change(List.of(statement), 1, 1),
                            List.of(statement));
                } else {
                    remark(id, statement);
                }
            }
        }
    }

    private void remark(String id, Statement statement) {
        for (int k = 0; k < rows.size(); k++) {
            Stated row = rows.get(k);
            boolean holds =
                    row.from().stream().anyMatch(point -> point.id().equals(id))
                            || row.to().stream().anyMatch(point -> point.id().equals(id));
            if (holds && !row.statements().contains(statement)) {
                List<Statement> said = new ArrayList<>(row.statements());
                said.add(statement);
                rows.set(k, new Stated(row.from(), row.to(), row.change(), said));
                return;
            }
        }
    }

    private void add(List<Point> from, List<Point> to, Change change, List<Statement> said) {
        rows.add(new Stated(from, to, change, said));
        from.forEach(point -> spoken.add(point.id()));
        to.forEach(point -> spoken.add(point.id()));
    }

    private static List<Point> points(Map<String, Point> draft, List<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        return draft.values().stream().filter(point -> wanted.contains(point.id())).toList();
    }

    private static Change change(List<Statement> said, int olds, int news) {
        if (olds > 1) {
            return news > 1 ? Change.REORGANISED : Change.MERGED;
        }
        if (news > 1) {
            return Change.SPLIT;
        }
        return switch (said.getFirst().fate()) {
            case KEPT -> Change.KEPT;
            case AMENDED -> Change.AMENDED;
            case MOVED -> Change.MOVED;
            case MERGED -> Change.MERGED;
            case SPLIT -> Change.SPLIT;
            case REMOVED -> Change.REMOVED;
            case ADDED -> Change.ADDED;
            case UNKNOWN -> Change.UNKNOWN;
        };
    }
}
