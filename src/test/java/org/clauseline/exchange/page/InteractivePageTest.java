package org.clauseline.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.DossierBuilder;
import org.clauseline.dossier.Dossiers;
import org.clauseline.exchange.HtmlReport;
import org.clauseline.exchange.OtherProgram;
import org.clauseline.exchange.Reports;
import org.clauseline.exchange.chronology.Chronology;
import org.clauseline.exchange.chronology.ChronologyHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page to look into, as text and in a browser. */
class InteractivePageTest {
    private static final List<String> PAYLOADS =
            List.of(
                    "<script>document.title='owned'</script>",
                    "<img src=x onerror=\"document.title='owned'\">",
                    "\"><svg onload=document.title='owned'>",
                    "'><iframe srcdoc=\"<script>top.document.title='owned'</script>\">",
                    "</script><script>document.title='owned'</script>",
                    "</style><style>*{background:url(https://owned.example/)}</style>",
                    "javascript:document.title='owned'",
                    "<a href=javascript:document.title='owned' autofocus onfocus=alert(1)>x</a>",
                    "--><math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                    "\u0000<\u0000script>&lt;script&gt;&#x3c;script&#x3e;",
                    "<meta http-equiv=refresh content=\"0;url=https://owned.example/\">",
                    "<base href=https://owned.example/><link rel=stylesheet href=x>");

    @TempDir private Path folder;

    private static String page(Dossier dossier) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        InteractivePage.write(
                new Chronology(dossier, AsOf.LATEST), Optional.of(Reports.of(dossier, 0, 1)), page);
        return page.toString(StandardCharsets.UTF_8);
    }

    private static String chronology(Dossier dossier) throws IOException {
        StringWriter page = new StringWriter();
        ChronologyHtml.write(new Chronology(dossier, AsOf.LATEST), page);
        return page.toString();
    }

    private static Dossier hostile() {
        DossierBuilder dossier = Dossiers.dossier("talks").side("us", PAYLOADS.get(2));
        int number = 1;
        var from = Dossiers.draft("first", "2025-11-20");
        var to = Dossiers.draft("second", "2025-11-23");
        for (String payload : PAYLOADS) {
            dossier =
                    dossier.event(
                            Dossiers.event("e" + number, "2025-11-23").title(payload).side("us"));
            from = from.point("first-" + number, payload, payload + " old words stand here");
            to = to.point("second-" + number, payload, payload + " new words stand here");
            number++;
        }
        return dossier.draft(from).draft(to).build();
    }

    @Test
    void refers_to_nothing_outside_itself_and_names_its_script_and_style_by_fingerprint()
            throws IOException {
        String page = page(Reports.shippedDossier());
        assertThat(page)
                .containsPattern("script-src 'sha256-[A-Za-z0-9+/=]{44}'; style-src 'sha256-")
                .doesNotContain("unsafe-inline", " src=", "@import", "url(", "<link", " style=\"")
                .containsOnlyOnce("<script>");
        assertThat(page.lines().filter(line -> line.contains("://")))
                .allMatch(line -> line.contains("<a rel=\"noreferrer\"") || line.contains("<li"));
    }

    @Test
    void its_script_runs_in_a_browser_from_a_folder() throws Exception {
        String dom = browse("page.html", page(Reports.shippedDossier()));
        assertThat(dom).contains("<html lang=\"en\" class=\"scripted\">");
        assertThat(dom).containsPattern("svg width=\"9\\d\\d\"");
    }

    @Test
    void no_words_of_a_dossier_run_or_fetch_anything_in_a_browser() throws Exception {
        Dossier dossier = hostile();
        for (String html :
                List.of(
                        page(dossier),
                        chronology(dossier),
                        HtmlReport.write(Reports.of(dossier, 0, 1)))) {
            String dom = browse("hostile.html", html);
            assertThat(dom).doesNotContain("<title>owned");
            String lower = dom.toLowerCase(Locale.ROOT);
            assertThat(lower)
                    .doesNotContain(
                            "<img", "<iframe", "<base", "<link", "<math", "onfocus=alert(1)>x</a>")
                    .doesNotContain("href=\"javascript:");
        }
    }

    @Test
    void passes_the_checks_of_axe_in_a_browser() throws Exception {
        Dossier dossier = Reports.shippedDossier();
        for (String html :
                List.of(page(dossier), chronology(dossier), HtmlReport.write(Reports.shipped()))) {
            String open = html.replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
            String checked =
                    open.replace(
                            "</body>",
                            "<script>"
                                    + axe()
                                    + "</script><script>axe.run().then(r=>{const p=document"
                                    + ".createElement('pre');p.id='axe';p.textContent='violations:'"
                                    + "+JSON.stringify(r.violations.map(v=>v.id+' '+v.nodes[0]"
                                    + ".html));document.body.append(p)})</script></body>");
            assertThat(browse("axe.html", checked)).contains("<pre id=\"axe\">violations:[]</pre>");
        }
    }

    private static String axe() throws IOException {
        String path = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
        try (InputStream in = InteractivePageTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("</script", "<\\/script");
        }
    }

    private String browse(String name, String html) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve(name), html);
        return OtherProgram.browse(file, folder.resolve("profile"));
    }
}
