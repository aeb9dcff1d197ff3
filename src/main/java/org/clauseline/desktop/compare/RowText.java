package org.clauseline.desktop.compare;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.compare.lineage.Lineages.Cell;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines as plain text: to be copied, and to be read aloud. */
final class RowText {
    private RowText() {}

    /** The numbers of points in a row, as far as they have any. */
    static String numbers(List<Point> points) {
        return points.stream()
                .map(Point::number)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The topics of a row in its order. */
    static String topics(Row row, Page page) {
        return Stream.concat(row.from().stream(), row.to().stream())
                .map(point -> page.topic(point.topic()))
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * Runs in one line, changes in the brackets of wdiff: {@code [-removed-]} and {@code
     * {+added+}}.
     */
    static String marked(List<Run> runs) {
        return runs.stream()
                .map(
                        run ->
                                switch (run.mark()) {
                                    case SAME -> run.text();
                                    case REMOVED -> "[-" + run.text() + "-]";
                                    case ADDED -> "{+" + run.text() + "+}";
                                })
                .collect(Collectors.joining());
    }

    /** Runs in one line without marks. */
    static String plain(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /**
     * A line to be copied: its heading, and under it the words of each draft, or of all in one with
     * their marks.
     */
    static String copy(Line line, List<Draft> drafts, boolean marks, Page page) {
        return switch (line) {
            case Line.Preface head -> spoken(head, page);
            case Line.Alone alone -> copy(alone, drafts, page);
            case Line.Pair pair -> copy(pair.row(), drafts, marks, page);
            case Line.Life life -> copy(life, drafts, marks, page);
            case Line.Fold fold -> spoken(fold, page);
            case Line.Trace trace -> spoken(trace, drafts, page);
        };
    }

    private static String copy(Line.Alone alone, List<Draft> drafts, Page page) {
        Draft draft = drafts.get(alone.old() ? 0 : 1);
        List<Run> words = Sides.unmarked(alone.point(), Mark.SAME);
        return side(draft, List.of(alone.point()), List.of(words), false, page).getFirst();
    }

    private static String copy(Row row, List<Draft> drafts, boolean marks, Page page) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(row, page));
        if (marks && !row.redline().runs().isEmpty()) {
            lines.add(marked(row.redline().shown()));
        } else {
            lines.addAll(side(drafts.get(0), row.from(), Sides.from(row), marks, page));
            lines.addAll(side(drafts.get(1), row.to(), Sides.to(row), marks, page));
        }
        String remark = RowDetails.remark(row, page);
        if (!remark.isEmpty()) {
            lines.add(remark);
        }
        return String.join("\n", lines);
    }

    private static String heading(Row row, Page page) {
        String from = numbers(row.from());
        String to = numbers(row.to());
        String numbers =
                from.isEmpty() || to.isEmpty() || from.equals(to)
                        ? (from.isEmpty() ? to : from)
                        : page.words().get("numbers", from, to);
        return Stream.of(numbers, topics(row, page), "(" + page.word(row.change()) + ")")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<String> side(
            Draft draft, List<Point> points, List<List<Run>> words, boolean marks, Page page) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            String text = marks ? marked(words.get(i)) : plain(words.get(i));
            String label =
                    point.number().isEmpty()
                            ? draft.title()
                            : page.words().get("point.of", point.number(), draft.title());
            lines.add(label + ": " + (text.isEmpty() ? standIn(point, page) : text));
        }
        return lines;
    }

    /** What is said where a point has no words. */
    static String standIn(Point point, Page page) {
        return point.isUnpublished()
                ? page.words().get("unpublished", point.text())
                : page.words().get("struck.out", point.number());
    }

    private static String copy(Line.Life life, List<Draft> drafts, boolean marks, Page page) {
        List<String> lines = new ArrayList<>();
        List<Cell> cells = life.lineage().cells();
        Point first = life.lineage().first();
        lines.add(
                Stream.of(first.number(), page.topic(first.topic()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")));
        for (int column = life.lineage().origin(); column < cells.size(); column++) {
            Cell cell = cells.get(column);
            Draft draft = drafts.get(column);
            cell.change()
                    .ifPresent(change -> lines.add(draft.title() + " (" + page.word(change) + ")"));
            List<List<Run>> words = LifeRow.words(cell);
            lines.addAll(side(draft, cell.points(), words, marks, page));
        }
        return String.join("\n", lines);
    }

    /**
     * A line as a screen reader says it: the kind of change, the numbers, and the words taken out
     * and put in.
     */
    static String spoken(Line line, List<Draft> drafts, Page page) {
        return switch (line) {
            case Line.Preface head -> spoken(head, page);
            case Line.Alone alone -> copy(alone, drafts, page);
            case Line.Pair pair -> spoken(pair.row(), page);
            case Line.Life life -> spoken(life, drafts, page);
            case Line.Fold fold -> spoken(fold, page);
            case Line.Trace trace -> spoken(trace, drafts, page);
        };
    }

    private static String spoken(Line.Preface head, Page page) {
        return head.drafts().stream()
                .map(
                        draft ->
                                head.withheld().contains(draft)
                                        ? draft.title() + ". " + head.notYet()
                                        : (draft.title()
                                                        + ". "
                                                        + page.known(draft)
                                                        + ". "
                                                        + draft.note())
                                                .strip())
                .collect(Collectors.joining(" "));
    }

    private static String spoken(Line.Fold fold, Page page) {
        String says = folded(fold, page);
        return fold.open() ? page.words().get("fold.opened", says) : says;
    }

    /** How many points were kept, and which. */
    static String folded(Line.Fold fold, Page page) {
        int count = fold.lines().size();
        String first = number(fold.lines().getFirst());
        String last = number(fold.lines().getLast());
        if (first.isEmpty() || last.isEmpty()) {
            return page.words().get("fold", count);
        }
        return count == 1
                ? page.words().get("fold.one", first)
                : page.words().get("fold.numbers", count, first, last);
    }

    private static String number(Line line) {
        return line.points().isEmpty() ? "" : line.points().getLast().number();
    }

    /** What became of the points of a trace, in a sentence. */
    static String spoken(Line.Trace trace, List<Draft> drafts, Page page) {
        Draft draft = drafts.get(trace.old() ? 0 : 1);
        return page.words()
                        .get(
                                "trace.spoken",
                                trace.points().size(),
                                range(trace.points(), page),
                                draft.title())
                + " "
                + TraceRow.says(trace, page);
    }

    /** The first and the last of points that stand side by side, or the only one. */
    static String range(List<Point> points, Page page) {
        String first = page.name(points.getFirst());
        return points.size() == 1
                ? first
                : page.words().get("range", first, page.name(points.getLast()));
    }

    /**
     * How a text begins, with an ellipsis if it goes on; cut between words, or where it has no
     * spaces between characters.
     *
     * @param most how many characters there may be
     */
    static String beginning(String whole, int most) {
        String text = whole.strip();
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : most;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }

    private static String spoken(Row row, Page page) {
        List<String> parts = new ArrayList<>();
        parts.add(heading(row, page));
        String removed = words(row, Mark.REMOVED);
        String added = words(row, Mark.ADDED);
        if (!removed.isEmpty()) {
            parts.add(page.words().get("spoken.removed", removed));
        }
        if (!added.isEmpty()) {
            parts.add(page.words().get("spoken.added", added));
        }
        if (removed.isEmpty() && added.isEmpty()) {
            Stream.concat(row.from().stream(), row.to().stream())
                    .map(
                            point ->
                                    point.text().isEmpty() || point.isUnpublished()
                                            ? standIn(point, page)
                                            : point.text())
                    .distinct()
                    .forEach(parts::add);
        }
        return String.join(". ", parts);
    }

    private static String words(Row row, Mark mark) {
        return Sides.both(row).stream()
                .filter(run -> run.mark() == mark)
                .map(run -> run.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String spoken(Line.Life life, List<Draft> drafts, Page page) {
        List<String> parts = new ArrayList<>();
        Point first = life.lineage().first();
        parts.add((first.number() + " " + page.topic(first.topic())).strip());
        for (int column = 0; column < drafts.size(); column++) {
            String title = drafts.get(column).title();
            Cell cell = life.lineage().cells().get(column);
            cell.change().ifPresent(change -> parts.add(title + ": " + page.word(change)));
        }
        return String.join(". ", parts);
    }
}
