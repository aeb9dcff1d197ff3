package org.clauseline.exchange;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Comparison.Verdict;
import org.clauseline.compare.Redline;
import org.clauseline.compare.Redline.Run;
import org.clauseline.compare.substance.Finding;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A comparison as CSV (RFC 4180), one record a row. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
public final class CsvReport {
    private static final List<String> HEADER =
            List.of(
                    "Old number",
                    "New number",
                    "Change",
                    "Words changed",
                    "Old text",
                    "New text",
                    "Redline",
                    "In substance",
                    "Dossier says",
                    "Certainty",
                    "Sources",
                    "Texts say",
                    "Likeness",
                    "Lead",
                    "Reason",
                    "Note",
                    "As of",
                    "About the texts");

    private final ComparisonReport report;
    private final StringBuilder table = new StringBuilder();

    private CsvReport(ComparisonReport report) {
        this.report = report;
    }

    /** Writes the table. */
    public static String write(ComparisonReport report) {
        CsvReport csv = new CsvReport(report);
        csv.record(HEADER);
        for (int row = 0; row < report.comparison().rows().size(); row++) {
            csv.row(row);
        }
        return csv.table.toString();
    }

    private void row(int place) {
        Row row = report.comparison().rows().get(place);
        List<String> cells = new ArrayList<>();
        cells.add(report.names(row.from()));
        cells.add(report.names(row.to()));
        cells.add(ComparisonReport.word(row));
        cells.add(row.wordsChanged() ? "yes" : "no");
        cells.add(texts(row.from()));
        cells.add(texts(row.to()));
        cells.add(marked(row.redline()));
        cells.add(
                report.substance().of(place).stream()
                        .map(Finding::inShort)
                        .collect(Collectors.joining("; ")));
        cells.add(
                row.outcomes().stream()
                        .map(ComparisonReport::statement)
                        .collect(Collectors.joining(" / ")));
        cells.add(
                row.editor().map(Outcome::certainty).map(certainty -> certainty.word()).orElse(""));
        cells.add(sources(row));
        cells.add(row.engine().map(verdict -> ComparisonReport.word(verdict.change())).orElse(""));
        cells.add(row.engine().map(verdict -> decimal(verdict.score())).orElse(""));
        cells.add(row.engine().map(verdict -> decimal(verdict.margin())).orElse(""));
        cells.add(row.engine().map(Verdict::reason).orElse(""));
        cells.add(join(row.note(), report.comparison().note()));
        cells.add(report.asOf());
        cells.add(ComparisonReport.SUMMARIES);
        record(cells);
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }

    private static String texts(List<Point> points) {
        return points.stream().map(ComparisonReport::text).collect(Collectors.joining("\n"));
    }

    /** The redline in plain text: [-removed-] {+added+}. */
    private static String marked(Redline redline) {
        StringBuilder text = new StringBuilder();
        for (Run run : redline.shown()) {
            text.append(
                    switch (run.mark()) {
                        case SAME -> run.text();
                        case REMOVED -> "[-" + run.text() + "-]";
                        case ADDED -> "{+" + run.text() + "+}";
                    });
        }
        return text.toString();
    }

    private String sources(Row row) {
        List<Source> cited = report.sources();
        return row.outcomes().stream()
                .flatMap(outcome -> report.numbers(outcome.sources()).stream())
                .distinct()
                .map(number -> cited.get(number - 1))
                .map(
                        source ->
                                report.citation(source)
                                        + (source.url().isEmpty() ? "" : " " + source.url()))
                .collect(Collectors.joining("; "));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private void record(List<String> cells) {
        table.append(cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A cell: quoted where it must be, and never a formula. */
    public static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        return isQuoted(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isQuoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean isFormula(String text) {
        String bare = text.stripLeading();
        return !text.isEmpty()
                && ("\t\r\n".indexOf(text.charAt(0)) >= 0
                        || (!bare.isEmpty() && "=+-@＝＋－＠".indexOf(bare.charAt(0)) >= 0));
    }
}
