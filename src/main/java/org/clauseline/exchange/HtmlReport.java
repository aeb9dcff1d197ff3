package org.clauseline.exchange;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Run;
import org.clauseline.compare.substance.Finding;
import org.clauseline.compare.substance.Substance;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.WebAddress;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A comparison as one HTML file: no script, nothing fetched, light or dark as the reader's system
 * is, and fit to be printed.
 */
public final class HtmlReport {
    private static final String STYLE =
            """
            :root{color-scheme:light dark;--ink:#1d2126;--soft:#59616b;--page:#fff;--rule:#d9dde2;
            --old:#fbe3e1;--old-ink:#8c1d18;--new:#dff1e1;--new-ink:#135c23;--plate:#f3f5f7}
            @media(prefers-color-scheme:dark){:root{--ink:#e6e8ea;--soft:#a3abb5;--page:#16191d;
            --rule:#363c44;--old:#4a201e;--old-ink:#ffb4ab;--new:#173a20;--new-ink:#9fdfaa;--plate:#20252b}}
            body{margin:0 auto;max-width:60rem;padding:1.5rem;background:var(--page);color:var(--ink);
            font:1rem/1.5 "Source Sans 3","Source Sans Pro",system-ui,sans-serif}
            h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}
            p{margin:.3rem 0}.soft{color:var(--soft);font-size:.9rem}
            .row{display:grid;grid-template-columns:9rem 1fr;gap:.25rem 1.25rem;padding:.8rem 0;
            border-top:1px solid var(--rule);break-inside:avoid}
            .row h3{font-size:1rem;margin:0;overflow-wrap:anywhere}.kind{font-weight:600}
            .words{white-space:pre-line;overflow-wrap:anywhere}
            del{background:var(--old);color:var(--old-ink)}
            ins{background:var(--new);color:var(--new-ink);text-decoration:underline}
            .weighty{font-weight:600}.note{background:var(--plate);padding:.2rem .5rem}
            ol{padding-left:2rem}li{margin:.2rem 0;overflow-wrap:anywhere}a{color:inherit}
            table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;vertical-align:top;
            padding:.25rem .75rem .25rem 0;border-top:1px solid var(--rule);overflow-wrap:anywhere}
            @media(max-width:40rem){.row{grid-template-columns:1fr}}
            @media(min-width:48rem){th,td{min-width:6rem}}
            @media print{body{max-width:none;padding:0;font-size:10pt}:root{--ink:#000;--soft:#444;
            --page:#fff;--rule:#bbb;--old:none;--old-ink:#000;--new:none;--new-ink:#000;--plate:none}}
            """;

    private final ComparisonReport report;
    private final StringBuilder page = new StringBuilder();

    private HtmlReport(ComparisonReport report) {
        this.report = report;
    }

    /** Writes the page. */
    public static String write(ComparisonReport report) {
        HtmlReport html = new HtmlReport(report);
        html.head();
        html.substance();
        html.page.append("<h2>Point by point</h2>\n");
        for (int row = 0; row < report.comparison().rows().size(); row++) {
            html.row(row);
        }
        html.sources();
        return html.page.append("</main>\n</body>\n</html>\n").toString();
    }

    /**
     * Begins a page of this look: up to the main part, in which nothing is fetched and no script
     * runs.
     */
    public static void begin(String language, String title, StringBuilder page) {
        page.append("<!DOCTYPE html>\n<html lang=\"").append(escape(language));
        page.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
        page.append(" style-src 'unsafe-inline'\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.append("<title>").append(escape(title)).append("</title>\n");
        page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
    }

    /** Adds rows and sources to a page. */
    public static void content(ComparisonReport report, StringBuilder page) {
        HtmlReport html = new HtmlReport(report);
        for (int row = 0; row < report.comparison().rows().size(); row++) {
            html.row(row);
        }
        html.sources();
        page.append(html.page);
    }

    /** The style sheet of all our pages. */
    public static String style() {
        return STYLE;
    }

    private void head() {
        begin("en", report.title(), page);
        page.append("<h1 dir=\"auto\">").append(escape(report.title())).append("</h1>\n");
        paragraph("", report.dossier().title() + ". " + report.asOf());
        draft("Old", report.comparison().from());
        draft("New", report.comparison().to());
        paragraph("kind", report.counts());
        if (!report.comparison().note().isEmpty()) {
            paragraph("note", report.comparison().note());
        }
        paragraph("soft", ComparisonReport.SUMMARIES);
        paragraph("soft", ComparisonReport.VOICES);
    }

    /** A table of what changed in substance, each line with a link to its row. */
    private void substance() {
        List<Substance.Entry> entries = report.substance().entries();
        if (entries.isEmpty()) {
            return;
        }
        page.append("<h2>In substance</h2>\n");
        paragraph("soft", ComparisonReport.RULES);
        page.append("<table>\n<thead><tr><th>Point</th><th>What</th><th>Before</th>");
        page.append("<th>After</th><th>Where</th></tr></thead>\n<tbody>\n");
        for (Substance.Entry entry : entries) {
            Row row = report.comparison().rows().get(entry.row());
            Finding finding = entry.finding();
            page.append("<tr><td><a href=\"#r").append(entry.row() + 1).append("\">");
            page.append(escape(report.names(row.from()))).append(" → ");
            page.append(escape(report.names(row.to()))).append("</a></td>");
            cell(ComparisonReport.word(finding.kind()));
            cell(finding.before());
            cell(finding.after());
            cell(finding.context());
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private void cell(String text) {
        page.append("<td dir=\"auto\">").append(escape(text)).append("</td>");
    }

    private void draft(String side, Draft draft) {
        page.append("<p dir=\"auto\">").append(side).append(": <b>").append(escape(draft.title()));
        page.append("</b>, ").append(escape(report.about(draft)));
        cite(draft.sources());
        page.append("</p>\n");
    }

    private void paragraph(String type, String text) {
        page.append(type.isEmpty() ? "<p>" : "<p class=\"" + type + "\">");
        page.append(escape(text)).append("</p>\n");
    }

    private void row(int place) {
        Row row = report.comparison().rows().get(place);
        page.append("<section class=\"row\" tabindex=\"-1\" data-kind=\"")
                .append(ComparisonReport.word(row.change()))
                .append("\" id=\"r")
                .append(place + 1)
                .append("\">\n<div><h3 dir=\"auto\">");
        page.append(escape(report.names(row.from()))).append(" → ");
        page.append(escape(report.names(row.to()))).append("</h3>\n<p class=\"kind\">");
        page.append(escape(ComparisonReport.word(row))).append("</p></div>\n<div>\n");
        if (row.redline().runs().isEmpty()) {
            texts("Old", row.from());
            texts("New", row.to());
        } else {
            page.append("<p class=\"words\" dir=\"auto\"");
            page.append(" lang=\"").append(escape(report.dossier().language())).append("\">");
            row.redline().shown().forEach(this::run);
            page.append("</p>\n");
        }
        if (!row.note().isEmpty()) {
            paragraph("note", row.note());
        }
        row.outcomes().forEach(this::voice);
        row.engine()
                .ifPresent(
                        verdict ->
                                paragraph("soft", "Texts: " + ComparisonReport.statement(verdict)));
        page.append("</div>\n</section>\n");
    }

    private void texts(String side, List<Point> points) {
        for (Point point : points) {
            page.append("<p class=\"words\" dir=\"auto\"><b>").append(side).append(":</b> ");
            page.append(escape(ComparisonReport.text(point))).append("</p>\n");
        }
    }

    private void run(Run run) {
        String type = run.isStressed() ? " class=\"weighty\"" : "";
        switch (run.mark()) {
            case SAME -> page.append(escape(run.text()));
            case REMOVED ->
                    page.append("<del")
                            .append(type)
                            .append('>')
                            .append(escape(run.text()))
                            .append("</del>");
            case ADDED ->
                    page.append("<ins")
                            .append(type)
                            .append('>')
                            .append(escape(run.text()))
                            .append("</ins>");
        }
    }

    private void voice(Outcome outcome) {
        page.append("<p class=\"soft\" dir=\"auto\">Dossier: ");
        page.append(escape(ComparisonReport.statement(outcome)));
        cite(outcome.sources());
        page.append("</p>\n");
    }

    private void cite(List<String> sources) {
        List<Integer> numbers = report.numbers(sources);
        if (!numbers.isEmpty()) {
            page.append(
                    numbers.stream()
                            .map(
                                    number ->
                                            "<a href=\"#s%d\">%d</a>"
                                                    .replace("%d", number.toString()))
                            .collect(Collectors.joining(", ", " [", "]")));
        }
    }

    private void sources() {
        page.append("<h2>Sources</h2>\n<ol>\n");
        int number = 1;
        for (Source source : report.sources()) {
            page.append("<li id=\"s").append(number++).append("\" dir=\"auto\">");
            page.append(escape(report.citation(source)));
            if (WebAddress.is(source.url())) {
                page.append(" <a rel=\"noreferrer\" href=\"")
                        .append(escape(source.url()))
                        .append("\">");
                page.append(escape(source.url())).append("</a>");
            }
            page.append("</li>\n");
        }
        page.append("</ol>\n");
    }

    /** Text as HTML shows it; characters that HTML forbids become the replacement character. */
    public static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return escaped(text);
            }
        }
        return text;
    }

    /** Whether a character stands as it is, whatever is around it; most texts hold no other. */
    private static boolean isPlain(char c) {
        boolean ascii = c >= ' ' && c < 0x7F;
        boolean marks = c == '&' || c == '<' || c == '>' || c == '"' || c == '\'';
        boolean beyond = (c >= 0xA0 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE);
        return (ascii && !marks) || beyond;
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '"' -> safe.append("&quot;");
                                case '\'' -> safe.append("&#39;");
                                default -> safe.appendCodePoint(isForbidden(c) ? 0xFFFD : c);
                            }
                        });
        return safe.toString();
    }

    private static boolean isForbidden(int c) {
        boolean control =
                (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
        return control || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
    }
}
