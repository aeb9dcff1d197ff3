package org.clauseline.exchange;

import org.clauseline.compare.Comparison;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.compare.Tally;
import org.clauseline.dossier.Point;

import java.util.List;
import java.util.Locale;

/**
 * A comparison in a few lines for a terminal: how much changed, and each change with the words
 * around it. What is gone stands in [-…-], what is new in {+…+}, as {@code git diff --word-diff}
 * has it.
 */
public final class SummaryReport {
    private static final int WIDTH = 96;

    /** Words shown on each side of a change. */
    private static final int CONTEXT = 6;

    /** Words shown of a change. */
    private static final int SHOWN = 40;

    private final ComparisonReport report;
    private final StringBuilder page = new StringBuilder();

    private SummaryReport(ComparisonReport report) {
        this.report = report;
    }

    /** Writes the summary. */
    public static String write(ComparisonReport report) {
        SummaryReport summary = new SummaryReport(report);
        summary.head();
        summary.report.comparison().rows().stream()
                .filter(row -> row.isChange() || row.wordsChanged())
                .forEach(summary::row);
        return summary.page.toString();
    }

    private void head() {
        Comparison comparison = report.comparison();
        line("", report.title());
        line("", points(comparison.from().points()) + " → " + points(comparison.to().points()));
        line("", report.counts());
        Tally tally = comparison.tally();
        line(
                "",
                "Words: "
                        + (tally.kept() + tally.moved())
                        + " the same, "
                        + (tally.removed() + tally.dropped())
                        + " gone, "
                        + (tally.added() + tally.fresh())
                        + " new");
        if (!comparison.note().isEmpty()) {
            line("", comparison.note());
        }
    }

    private static String points(List<Point> points) {
        return points.size() == 1 ? "1 point" : points.size() + " points";
    }

    private void row(Row row) {
        page.append('\n');
        line("", heading(row));
        if (row.redline().runs().isEmpty()) {
            row.to().forEach(point -> line("    ", ComparisonReport.text(point)));
        } else if (row.redline().runs().stream().anyMatch(run -> run.mark() != Mark.SAME)) {
            line("    ", words(row));
        }
        if (!row.note().isEmpty()) {
            line("    ", "Note: " + row.note());
        }
    }

    private String heading(Row row) {
        String names =
                row.from().isEmpty()
                        ? "New " + name(row.to())
                        : row.to().isEmpty()
                                ? "Old " + name(row.from())
                                : name(row.from()) + " → " + name(row.to());
        return names + ": " + ComparisonReport.word(row);
    }

    private String name(List<Point> points) {
        return report.names(points);
    }

    /** The changes with a few words around each; what lies between is left out. */
    private static String words(Row row) {
        StringBuilder words = new StringBuilder();
        List<Run> runs = row.redline().runs();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.mark() == Mark.SAME) {
                words.append(between(run.text(), i > 0, i + 1 < runs.size()));
            } else {
                String inner = first(run.text());
                words.append(run.mark() == Mark.REMOVED ? "[-" : "{+");
                words.append(inner).append(run.mark() == Mark.REMOVED ? "-]" : "+}");
            }
        }
        return words.toString();
    }

    private static String between(String text, boolean after, boolean before) {
        String[] words = text.split("(?<=\\s)", -1);
        int kept = (after ? CONTEXT : 0) + (before ? CONTEXT : 0);
        if (words.length <= kept + 2) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; after && i < CONTEXT; i++) {
            shown.append(words[i]);
        }
        shown.append("… ");
        for (int i = words.length - CONTEXT; before && i < words.length; i++) {
            shown.append(words[i]);
        }
        return shown.toString();
    }

    private static String first(String text) {
        String[] words = text.split("(?<=\\s)", -1);
        return words.length <= SHOWN + 3
                ? text
                : String.join("", List.of(words).subList(0, SHOWN))
                        + "… ("
                        + words.length
                        + " words)";
    }

    /** Wraps at spaces; what cannot be shown on a terminal is shown as its code. */
    private void line(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        int begin = line.length();
        for (String word : legible(text).split(" ", -1)) {
            if (line.length() > begin && line.length() + word.length() > WIDTH) {
                page.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        page.append(line.toString().stripTrailing()).append('\n');
    }

    private static String legible(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (c == '\n' || c == '\t') {
                                legible.append(' ');
                            } else if (Character.isISOControl(c)
                                    || Character.getType(c) == Character.FORMAT) {
                                legible.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
                            } else {
                                legible.appendCodePoint(c);
                            }
                        });
        return legible.toString();
    }
}
