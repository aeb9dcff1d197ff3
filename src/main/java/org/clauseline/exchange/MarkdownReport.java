package org.clauseline.exchange;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Run;
import org.clauseline.compare.substance.Finding;
import org.clauseline.compare.substance.Substance;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A comparison as Markdown (CommonMark with tables). What is removed and added stands in {@code
 * del} and {@code ins}, since Markdown's own marks fail beside punctuation.
 */
public final class MarkdownReport {
    /** What it might take for one at the beginning of a line, also after a number. */
    private static final String OPENING = "#+-=.):";

    private final ComparisonReport report;
    private final StringBuilder page = new StringBuilder();

    private MarkdownReport(ComparisonReport report) {
        this.report = report;
    }

    /** Writes the document. */
    public static String write(ComparisonReport report) {
        MarkdownReport markdown = new MarkdownReport(report);
        markdown.head();
        markdown.substance();
        markdown.equivalences();
        markdown.report.comparison().rows().forEach(markdown::row);
        markdown.sources();
        return markdown.page.toString();
    }

    private void head() {
        line("# " + escape(report.title()));
        line(escape(report.dossier().title() + ". " + report.asOf()));
        draft("Old", report.comparison().from());
        draft("New", report.comparison().to());
        line("**" + escape(report.counts()) + "**");
        if (!report.comparison().note().isEmpty()) {
            line("> " + escape(report.comparison().note()));
        }
        line("_" + escape(ComparisonReport.SUMMARIES) + "_");
        line("_" + escape(ComparisonReport.VOICES) + "_");
    }

    private void draft(String side, Draft draft) {
        line(
                side
                        + ": **"
                        + escape(draft.title())
                        + "**, "
                        + escape(report.about(draft))
                        + cite(draft.sources()));
    }

    private void substance() {
        List<Substance.Entry> entries = report.substance().entries();
        if (entries.isEmpty()) {
            return;
        }
        line("## In substance");
        line("_" + escape(ComparisonReport.RULES) + "_");
        page.append("| Old | New | What | Before | After |\n| --- | --- | --- | --- | --- |\n");
        for (Substance.Entry entry : entries) {
            Row row = report.comparison().rows().get(entry.row());
            Finding finding = entry.finding();
            page.append("| ").append(escape(report.names(row.from())));
            page.append(" | ").append(escape(report.names(row.to())));
            page.append(" | ").append(ComparisonReport.word(finding.kind()));
            page.append(" | ").append(escape(finding.before()));
            page.append(" | ").append(escape(finding.after())).append(" |\n");
        }
        page.append('\n');
        line("## Point by point");
    }

    private void equivalences() {
        page.append("| Old | New | Change |\n| --- | --- | --- |\n");
        for (Row row : report.comparison().rows()) {
            page.append("| ").append(escape(report.names(row.from())));
            page.append(" | ").append(escape(report.names(row.to())));
            page.append(" | ").append(escape(ComparisonReport.word(row))).append(" |\n");
        }
        page.append('\n');
    }

    private void row(Row row) {
        line(
                "## "
                        + escape(report.names(row.from()))
                        + " → "
                        + escape(report.names(row.to()))
                        + ": "
                        + escape(ComparisonReport.word(row)));
        if (row.redline().runs().isEmpty()) {
            texts("Old", row.from());
            texts("New", row.to());
        } else {
            line(
                    "> "
                            + row.redline().shown().stream()
                                    .map(MarkdownReport::run)
                                    .collect(Collectors.joining()));
        }
        if (!row.note().isEmpty()) {
            line("Note: " + escape(row.note()));
        }
        for (Outcome outcome : row.outcomes()) {
            line(
                    "- Dossier: "
                            + escape(ComparisonReport.statement(outcome))
                            + cite(outcome.sources()));
        }
        row.engine()
                .ifPresent(
                        verdict -> line("- Texts: " + escape(ComparisonReport.statement(verdict))));
    }

    private void texts(String side, List<Point> points) {
        for (Point point : points) {
            line("> " + side + ": " + escape(ComparisonReport.text(point)));
        }
    }

    private static String run(Run run) {
        String text = escape(run.text());
        return switch (run.mark()) {
            case SAME -> text;
            case REMOVED -> "<del>" + text + "</del>";
            case ADDED -> "<ins>" + text + "</ins>";
        };
    }

    private String cite(List<String> sources) {
        List<Integer> numbers = report.numbers(sources);
        return numbers.isEmpty()
                ? ""
                : numbers.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", " \\[", "\\]"));
    }

    private void sources() {
        line("## Sources");
        int number = 1;
        for (Source source : report.sources()) {
            String url = source.url().isEmpty() ? "" : " <" + address(source.url()) + ">";
            page.append(number++)
                    .append(". ")
                    .append(escape(report.citation(source)))
                    .append(url)
                    .append('\n');
        }
    }

    /** A web address between angle brackets. */
    public static String address(String url) {
        return url.replace("<", "%3C").replace(">", "%3E").replaceAll("[\\s\\\\]", "");
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }

    /** Text as Markdown shows it, on one line. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        boolean opening = true;
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = isMark(c) || (opening && OPENING.indexOf(c) >= 0);
            if (mark || Character.isISOControl(c)) {
                safe.append(text, plain, i);
                safe.append(mark ? "\\" + c : c == '\n' || c == '\r' || c == '\t' ? " " : "");
                plain = i + 1;
            }
            opening = opening && (Character.isDigit(c) || Character.isWhitespace(c));
        }
        return safe.append(text, plain, text.length()).toString();
    }

    /** Whether Markdown might take a character for a mark wherever it stands. */
    private static boolean isMark(char c) {
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '$' -> true;
            default -> false;
        };
    }
}
