package org.clauseline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.compare.Comparer;
import org.clauseline.compare.Comparison;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.DraftBuilder;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.WhenWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

/** What a comparison looks like as HTML, Markdown and CSV. */
class ComparisonReportTest {
    private static final String HOSTILE =
            "=cmd|' /C calc'!A0 <script>alert(\"1\")</script> & *bold* [x](y)";

    @Test
    void both_voices_are_told_apart_with_certainty_and_sources() {
        ComparisonReport report =
                report("Up to 600,000 soldiers serve.", "Up to 800,000 soldiers serve.");

        assertThat(HtmlReport.write(report))
                .contains(
                        "Dossier: amended (published). Said by the editor. [<a href=\"#s1\">1</a>]")
                .contains("Texts: amended (likeness")
                .contains(
                        "<del class=\"weighty\">600,000 </del><ins class=\"weighty\">800,000"
                                + " </ins>")
                .contains("The Gazette, “Report source”, Thu 20 Nov 2025");
        assertThat(MarkdownReport.write(report))
                .contains("- Dossier: amended (published). Said by the editor. \\[1\\]")
                .contains("- Texts: amended (likeness")
                .contains("> Up to <del>600,000 </del><ins>800,000 </ins>soldiers serve.");
        assertThat(CsvReport.write(report))
                .contains("Up to [-600,000 -]{+800,000 +}soldiers serve.")
                .contains(",amended (published). Said by the editor.,published,");
    }

    @Test
    void every_form_says_that_points_are_summaries_and_as_of_when() {
        ComparisonReport report = report("One.", "Two.");

        assertThat(
                        List.of(
                                HtmlReport.write(report),
                                MarkdownReport.write(report),
                                CsvReport.write(report)))
                .allSatisfy(
                        text ->
                                assertThat(text)
                                        .contains("summaries in neutral words")
                                        .contains("With everything that the dossier holds"));
    }

    @Test
    void html_takes_no_text_for_markup_and_fetches_nothing() {
        String page = HtmlReport.write(report(HOSTILE, "Plain."));

        assertThat(page)
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;")
                .doesNotContain("<script")
                .doesNotContain(" src=")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void html_links_to_web_addresses_only() {
        assertThat(HtmlReport.escape("a\"b'c<d>&e\u0000\ud800"))
                .isEqualTo("a&quot;b&#39;c&lt;d&gt;&amp;e\ufffd\ufffd");
        assertThat(HtmlReport.escape("Überall 🇺🇦, «так» — 中文"))
                .isEqualTo("Überall 🇺🇦, «так» — 中文");
        for (char forbidden : new char[] {1, 0x7F, 0x9F, 0xFFFE, 0xFFFF}) {
            assertThat(HtmlReport.escape("a" + forbidden)).isEqualTo("a\ufffd");
        }
    }

    /** A text in which nothing needs an escape is left as it is, so each stands by itself here. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"&, &amp;", "<, &lt;", ">, &gt;", "\", &quot;", "', &#39;"})
    void html_escapes_a_mark_that_stands_alone(String mark, String written) {
        assertThat(HtmlReport.escape("a" + mark)).isEqualTo("a" + written);
    }

    @Test
    void html_replaces_half_of_a_character_that_stands_alone() {
        for (char half : new char[] {0xD800, 0xDBFF, 0xDC00, 0xDFFF}) {
            assertThat(HtmlReport.escape("a" + half + "b")).isEqualTo("a\ufffdb");
        }
    }

    @Test
    void markdown_takes_no_text_for_marks() {
        assertThat(MarkdownReport.escape("1. <b> *x* [y](z) a|b\nnext"))
                .isEqualTo("1\\. \\<b\\> \\*x\\* \\[y\\](z) a\\|b next");
    }

    @Test
    void csv_is_safe_against_formulas_and_quotes_as_rfc_4180_says() {
        assertThat(CsvReport.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvReport.cell("  @x")).isEqualTo("'  @x");
        assertThat(CsvReport.cell("say \"no\", twice\nnow"))
                .isEqualTo("\"say \"\"no\"\", twice\nnow\"");
        assertThat(CsvReport.write(report(HOSTILE, "Plain.")))
                .contains(",\"'=cmd|' /C calc'!A0")
                .endsWith("\r\n");
    }

    @Test
    void the_same_comparison_gives_the_same_bytes() {
        assertThat(HtmlReport.write(report("One.", "Two.")))
                .isEqualTo(HtmlReport.write(report("One.", "Two.")));
    }

    @Test
    void drafts_without_points_still_make_a_report() {
        DraftBuilder from = Dossiers.draft("first", "2025-11-20");
        DraftBuilder to = Dossiers.draft("second", "2025-11-23");
        Dossier dossier = Dossiers.dossier("talks").draft(from).draft(to).build();

        assertThat(HtmlReport.write(report(dossier))).contains("</html>");
        assertThat(MarkdownReport.write(report(dossier))).contains("# Draft first → Draft second");
        assertThat(CsvReport.write(report(dossier)))
                .startsWith("Old number,New number,Change")
                .hasLineCount(1);
    }

    private static ComparisonReport report(String old, String fresh) {
        return report(
                Dossiers.dossier("talks")
                        .draft(Dossiers.draft("first", "2025-11-20").point("first-1", "1", old))
                        .draft(Dossiers.draft("second", "2025-11-23").point("second-1", "1", fresh))
                        .outcome(List.of("first-1"), List.of("second-1"), Fate.AMENDED)
                        .build());
    }

    private static ComparisonReport report(Dossier dossier) {
        Comparison comparison =
                Comparer.compare(
                        dossier.drafts().getFirst(),
                        dossier.drafts().getLast(),
                        dossier.drafts(),
                        dossier.outcomes(),
                        "en");
        return new ComparisonReport(
                dossier, comparison, AsOf.LATEST, new WhenWording(dossier.zone(), Locale.ENGLISH));
    }
}
