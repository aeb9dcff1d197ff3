package org.clauseline.exchange.chronology;

import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.WebAddress;
import org.clauseline.exchange.HtmlReport;
import org.clauseline.exchange.Overflow;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A chronology as one HTML file: no script, nothing fetched, fit to be printed. */
public final class ChronologyHtml {
    /** What stands for the side of events that have none. */
    public static final String NO_SIDE = "No side";

    private final Chronology chronology;
    private final StringBuilder page;
    private final String source;
    private final Overflow overflow;

    private ChronologyHtml(
            Chronology chronology, StringBuilder page, String source, Overflow overflow) {
        this.chronology = chronology;
        this.page = page;
        this.source = source;
        this.overflow = overflow;
    }

    /**
     * Adds days, events and sources to a page.
     *
     * @param source what the ids of sources begin with
     * @param overflow takes what the page holds
     * @throws IOException if what it is written to refuses
     */
    public static void content(
            Chronology chronology, String source, StringBuilder page, Overflow overflow)
            throws IOException {
        new ChronologyHtml(chronology, page, source, overflow).content();
    }

    private void content() throws IOException {
        events();
        sources();
    }

    /**
     * Writes the page.
     *
     * @throws IOException if what is written to refuses
     */
    public static void write(Chronology chronology, Writer out) throws IOException {
        StringBuilder page = new StringBuilder(1 << 16);
        HtmlReport.begin("en", chronology.title(), page);
        page.append("<h1 dir=\"auto\">").append(HtmlReport.escape(chronology.title()));
        page.append("</h1>\n<p>").append(HtmlReport.escape(chronology.asOf()));
        page.append("</p>\n<p class=\"soft\">").append(Chronology.ABOUT).append("</p>\n");
        content(chronology, "s", page, Overflow.into(out));
        out.append(page.append("</main>\n</body>\n</html>\n"));
    }

    private void events() throws IOException {
        String language = HtmlReport.escape(chronology.dossier().language());
        for (Chronology.Day day : chronology.days()) {
            page.append("<h2>").append(HtmlReport.escape(day.name())).append("</h2>\n");
            for (Event event : day.events()) {
                String side = chronology.side(event).isEmpty() ? NO_SIDE : chronology.side(event);
                page.append("<article class=\"row event\" tabindex=\"-1\" data-side=\"");
                page.append(HtmlReport.escape(side))
                        .append("\" id=\"e-")
                        .append(HtmlReport.escape(event.id()));
                page.append("\">\n<div><p>");
                page.append(HtmlReport.escape(chronology.words(event.when()))).append("</p>\n");
                String doubt = Chronology.doubt(event);
                if (!doubt.isEmpty()) {
                    page.append("<p class=\"kind\">").append(doubt).append("</p>\n");
                }
                page.append("</div>\n<div lang=\"")
                        .append(language)
                        .append("\">\n<h3 dir=\"auto\">");
                page.append(HtmlReport.escape(event.title())).append("</h3>\n");
                paragraph("soft", aside(event));
                paragraph("words", event.summary());
                responses(event);
                for (Claim claim : event.claims()) {
                    page.append("<p class=\"note\" dir=\"auto\">");
                    page.append(HtmlReport.escape(claim.text()));
                    cite(claim.sources());
                    page.append("</p>\n");
                }
                page.append("<p class=\"soft\">Sources:");
                cite(event.sources());
                page.append("</p>\n</div>\n</article>\n");
                overflow.take(page);
            }
        }
    }

    private void responses(Event event) {
        for (Event cause : chronology.responds(event)) {
            page.append("<p class=\"soft\" dir=\"auto\">In response to: <a href=\"#e-");
            page.append(HtmlReport.escape(cause.id())).append("\">");
            page.append(HtmlReport.escape(cause.title())).append("</a></p>\n");
        }
    }

    private String aside(Event event) {
        return Stream.of(
                        chronology.side(event),
                        String.join(", ", chronology.actors(event)),
                        event.place())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void paragraph(String type, String text) {
        if (!text.isEmpty()) {
            page.append("<p class=\"").append(type).append("\" dir=\"auto\">");
            page.append(HtmlReport.escape(text)).append("</p>\n");
        }
    }

    private void cite(List<String> sources) {
        for (int number : chronology.numbers(sources)) {
            page.append(" <a href=\"#").append(source).append(number).append("\">[").append(number);
            page.append("]</a>");
        }
    }

    private void sources() throws IOException {
        page.append("<h2>Sources</h2>\n<ol>\n");
        int number = 1;
        for (Source cited : chronology.sources()) {
            page.append("<li id=\"").append(source).append(number++).append("\" dir=\"auto\">");
            page.append(HtmlReport.escape(chronology.citation(cited)));
            if (WebAddress.is(cited.url())) {
                String address = HtmlReport.escape(cited.url());
                page.append(" <a rel=\"noreferrer\" href=\"").append(address).append("\">");
                page.append(address).append("</a>");
            }
            page.append("</li>\n");
            overflow.take(page);
        }
        page.append("</ol>\n");
    }
}
