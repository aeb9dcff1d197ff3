package org.clauseline.exchange.page;

import org.clauseline.compare.Change;
import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.HtmlReport;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.Losses.Loss;
import org.clauseline.exchange.Overflow;
import org.clauseline.exchange.chronology.Chronology;
import org.clauseline.exchange.chronology.ChronologyHtml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * Timeline, chronology and comparison as one HTML file that works from any folder, without a
 * network: it refers to nothing outside itself, and its policy (CSP 3) lets run only the one script
 * and the one style that it carries, told by their fingerprints. Without the script everything can
 * still be read.
 */
public final class InteractivePage {
    private final Chronology chronology;
    private final Optional<ComparisonReport> report;
    private final StringBuilder page = new StringBuilder(1 << 17);

    private final Overflow overflow;

    private InteractivePage(
            Chronology chronology, Optional<ComparisonReport> report, Overflow overflow) {
        this.chronology = chronology;
        this.report = report;
        this.overflow = overflow;
    }

    /**
     * Writes the page.
     *
     * @param report the comparison that is shown; absent for none
     * @throws IOException if the stream refuses
     */
    public static void write(
            Chronology chronology, Optional<ComparisonReport> report, OutputStream stream)
            throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        InteractivePage page = new InteractivePage(chronology, report, Overflow.into(out));
        page.head();
        page.timeline();
        page.events();
        report.ifPresent(page::comparison);
        page.page.append("</main>\n<script>").append(resource("page.js"));
        out.append(page.page.append("</script>\n</body>\n</html>\n"));
        out.flush();
    }

    /**
     * What the page leaves out of the dossier: beside the two drafts that are compared, the others
     * and what became of points in them, what is open, and notes and stars, which are the reader's.
     *
     * @param report the comparison that is shown; absent for none
     */
    public static Losses losses(Chronology chronology, Optional<ComparisonReport> report) {
        Dossier dossier = chronology.dossier();
        int shown = report.isPresent() ? 2 : 0;
        long told =
                report.stream()
                        .flatMap(it -> it.comparison().rows().stream())
                        .flatMap(row -> row.outcomes().stream())
                        .distinct()
                        .count();
        return Losses.of(
                new Loss(Math.max(0, dossier.drafts().size() - shown), "draft with its points"),
                new Loss(dossier.outcomes().size() - told, "outcome of points between drafts"),
                new Loss(dossier.questions().size(), "open question"),
                new Loss(dossier.notes().size(), "note of yours"),
                new Loss(dossier.marks().size(), "star of yours"));
    }

    private void head() {
        Strip strip = new Strip(chronology);
        String style = "\n" + HtmlReport.style() + resource("page.css") + strip.style();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
        page.append(" script-src '").append(fingerprint(resource("page.js"))).append("';");
        page.append(" style-src '").append(fingerprint(style)).append("';");
        page.append(" base-uri 'none'; form-action 'none'\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.append("<title>").append(escape(chronology.title())).append("</title>\n<style>");
        page.append(style).append("</style>\n</head>\n<body>\n");
        page.append("<main>\n<a class=\"skip\" href=\"#events\">To the events</a>\n");
        page.append("<h1 dir=\"auto\">").append(escape(chronology.title())).append("</h1>\n<p>");
        page.append(escape(chronology.asOf())).append("</p>\n<p class=\"soft\">");
        page.append(Chronology.ABOUT).append("</p>\n");
        page.append("<p class=\"soft\" id=\"said\" role=\"status\"></p>\n");
    }

    private void timeline() throws IOException {
        Strip strip = new Strip(chronology);
        page.append("<h2>Timeline</h2>\n<div class=\"tools script-only\">\n");
        page.append("<label>Find <input id=\"find\" type=\"search\"></label>\n<fieldset>");
        page.append("<legend>Show</legend>");
        for (String side : strip.sides()) {
            page.append("<label><input type=\"checkbox\" name=\"side\" checked value=\"");
            page.append(escape(side)).append("\">").append(escape(side)).append("</label>");
        }
        page.append("</fieldset>\n");
        button("farther", "Zoom out");
        button("nearer", "Zoom in");
        button("earlier", "Previous event");
        button("later", "Next event");
        page.append("<span class=\"soft\">Keys: . , events, + − zoom, / find");
        page.append(report.isPresent() ? ", n p points" : "").append("</span>\n</div>\n");
        strip.draw(page, overflow);
    }

    private void button(String id, String words) {
        page.append("<button type=\"button\" id=\"").append(id).append("\">").append(words);
        page.append("</button>\n");
    }

    private void events() throws IOException {
        page.append("<div id=\"events\" tabindex=\"-1\">\n");
        ChronologyHtml.content(chronology, "q", page, overflow);
        page.append("</div>\n");
    }

    private void comparison(ComparisonReport compared) {
        page.append("<h2 dir=\"auto\">").append(escape(compared.title())).append("</h2>\n<p>");
        page.append(escape(compared.counts())).append("</p>\n<p class=\"soft\">");
        page.append(ComparisonReport.SUMMARIES).append(' ').append(ComparisonReport.VOICES);
        page.append("</p>\n<div class=\"tools script-only\">\n<label>Points <select id=\"kind\">");
        page.append("<option value=\"all\">all</option>");
        page.append("<option value=\"changes\">changes</option>");
        for (Change change : compared.comparison().counts().keySet()) {
            String word = ComparisonReport.word(change);
            page.append("<option value=\"").append(word).append("\">").append(word);
            page.append("</option>");
        }
        page.append("</select></label>\n<fieldset><legend>Text</legend>");
        radio("", "both, marked", true);
        radio("show-old", "old", false);
        radio("show-new", "new", false);
        page.append("</fieldset>\n");
        button("before", "Previous point");
        button("after", "Next point");
        page.append("</div>\n<div id=\"comparison\">\n");
        HtmlReport.content(compared, page);
        page.append("</div>\n");
    }

    private void radio(String value, String words, boolean checked) {
        page.append("<label><input type=\"radio\" name=\"text\" value=\"").append(value);
        page.append(checked ? "\" checked>" : "\">").append(words).append("</label>");
    }

    private static String escape(String text) {
        return HtmlReport.escape(text);
    }

    private static String resource(String name) {
        try (InputStream in = InteractivePage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " cannot be read", failure);
        }
    }

    /** The fingerprint of a script or a style as a policy names it. */
    private static String fingerprint(String content) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
