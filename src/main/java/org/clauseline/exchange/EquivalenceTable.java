package org.clauseline.exchange;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Topic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which number of the old draft is which of the new: a table of equivalences. */
public final class EquivalenceTable {
    private static final List<String> HEADER =
            List.of("Old number", "New number", "What became of it", "Subject", "Certainty");

    private final ComparisonReport report;

    private EquivalenceTable(ComparisonReport report) {
        this.report = report;
    }

    /** The table as CSV (RFC 4180), safe against formulas. */
    public static String csv(ComparisonReport report) {
        StringBuilder table = new StringBuilder();
        for (List<String> cells : new EquivalenceTable(report).lines()) {
            table.append(cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")));
            table.append("\r\n");
        }
        return table.toString();
    }

    /** The table as Markdown. */
    public static String markdown(ComparisonReport report) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(MarkdownReport.escape(report.title())).append("\n\n");
        page.append(MarkdownReport.escape(report.asOf())).append("\n\n");
        boolean head = true;
        for (List<String> cells : new EquivalenceTable(report).lines()) {
            page.append(
                    cells.stream()
                            .map(MarkdownReport::escape)
                            .collect(Collectors.joining(" | ", "| ", " |\n")));
            page.append(head ? "|---|---|---|---|---|\n" : "");
            head = false;
        }
        return page.toString();
    }

    /** The table as one HTML file without a script. */
    public static String html(ComparisonReport report) {
        StringBuilder page = new StringBuilder();
        HtmlReport.begin(report.dossier().language(), report.title(), page);
        page.append("<h1 dir=\"auto\">").append(HtmlReport.escape(report.title()));
        page.append("</h1>\n<p>").append(HtmlReport.escape(report.asOf())).append("</p>\n");
        page.append("<table>\n<thead>\n");
        String cell = "th";
        for (List<String> cells : new EquivalenceTable(report).lines()) {
            page.append("<tr>");
            for (String text : cells) {
                page.append('<').append(cell).append(" dir=\"auto\">");
                page.append(HtmlReport.escape(text)).append("</").append(cell).append('>');
            }
            page.append("</tr>\n").append(cell.equals("th") ? "</thead>\n<tbody>\n" : "");
            cell = "td";
        }
        return page.append("</tbody>\n</table>\n</main>\n</body>\n</html>\n").toString();
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADER);
        Index index = new Index(report.dossier());
        for (Row row : report.comparison().rows()) {
            String subject =
                    Stream.concat(row.to().stream(), row.from().stream())
                            .map(Point::topic)
                            .flatMap(id -> index.find(Topic.class, id).stream())
                            .map(Topic::name)
                            .distinct()
                            .collect(Collectors.joining(", "));
            lines.add(
                    List.of(
                            report.names(row.from()),
                            report.names(row.to()),
                            ComparisonReport.word(row),
                            subject,
                            row.editor()
                                    .map(Outcome::certainty)
                                    .map(certainty -> certainty.word())
                                    .orElse("found in the texts")));
        }
        return lines;
    }
}
