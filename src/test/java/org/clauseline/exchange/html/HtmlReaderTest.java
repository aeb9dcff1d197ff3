package org.clauseline.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clauseline.exchange.document.Choices;
import org.clauseline.exchange.document.Choices.Revisions;
import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Unreadable;
import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** HTML as paragraphs. */
class HtmlReaderTest {
    private static Document read(String page) throws Unreadable {
        return HtmlReader.read(page.getBytes(StandardCharsets.UTF_8), Choices.NONE);
    }

    /** Each paragraph as role, level, label and words. */
    private static List<String> lines(String page) throws Unreadable {
        return read(page).paragraphs().stream()
                .map(p -> p.role() + " " + p.level() + " " + p.label() + " " + p.text())
                .toList();
    }

    @Test
    void lists_are_counted_as_a_browser_does() throws Unreadable {
        assertThat(
                        lines(
                                """
                                <h2>Terms &amp; more</h2><p>Some <b>bold</b> words.</p>
                                <ol start=3><li>three<ol type=a><li>inner<li><p>second</p><p>goes on</p></ol>
                                <li value=9>nine<ul><li>dot</ul></ol><div>behind</div>
                                """))
                .containsExactly(
                        "HEADING 2  Terms & more",
                        "BODY 0  Some bold words.",
                        "ITEM 1 3. three",
                        "ITEM 2 a. inner",
                        "ITEM 2 b. second",
                        "BODY 2  goes on",
                        "ITEM 1 9. nine",
                        "ITEM 2 • dot",
                        "BODY 0  behind");
    }

    @Test
    void a_number_that_was_typed_counts_for_more_than_the_one_counted() throws Unreadable {
        assertThat(lines("<ol><li>(a) one<li>(b) two</ol>"))
                .containsExactly("ITEM 1  (a) one", "ITEM 1  (b) two");
    }

    @Test
    void line_breaks_part_paragraphs_only_before_numbers_and_empty_lines() throws Unreadable {
        assertThat(lines("<p>1. one<br>goes on<br>2. two<br><br>three</p>"))
                .containsExactly("BODY 0  1. one goes on", "BODY 0  2. two", "BODY 0  three");
    }

    @Test
    void what_is_not_the_text_is_not_read() throws Unreadable {
        assertThat(
                        lines(
                                """
                                <nav>menu</nav><script>alert(1)</script><style>p{}</style>
                                <p style="display: none">secret</p><!-- comment -->
                                <img src="http://127.0.0.1:9/x" onerror="alert(1)" alt="picture">
                                <p>words</p><footer>foot</footer>
                                """))
                .containsExactly("BODY 0  words");
        assertThat(lines("<body>around<main><p>inside</p></main></body>"))
                .containsExactly("BODY 0  inside");
        assertThat(read("<p hidden>secret</p>x").remarks())
                .containsExactly("Hidden parts were left out: 1.");
    }

    @Test
    void marked_changes_are_taken_as_accepted_or_as_they_were() throws Unreadable {
        byte[] page = "<p>a <del>b</del><ins>c</ins></p>".getBytes(StandardCharsets.UTF_8);

        assertThat(read("<p>a <del>b</del><ins>c</ins></p>").paragraphs().getFirst().text())
                .isEqualTo("a c");
        Document original =
                HtmlReader.read(page, new Choices(Optional.empty(), Revisions.ORIGINAL));
        assertThat(original.paragraphs().getFirst().text()).isEqualTo("a b");
        assertThat(original.revised()).isTrue();
    }

    @Test
    void the_encoding_is_what_the_page_says_unless_its_bytes_say_otherwise() throws Unreadable {
        String page = "<meta charset=koi8-r><p>Стороны прекращают огонь.</p>";

        assertThat(HtmlReader.read(page.getBytes(Charset.forName("KOI8-R")), Choices.NONE))
                .satisfies(
                        read -> {
                            assertThat(read.encoding()).isEqualTo("KOI8-R");
                            assertThat(read.paragraphs().getFirst().text()).startsWith("Стороны");
                        });
        assertThat(read(page).encoding()).isEqualTo("UTF-8");
    }

    @Test
    void depth_does_not_matter_and_emptiness_is_told() throws Unreadable {
        assertThat(read("<div>".repeat(100_000) + "deep").paragraphs()).hasSize(1);
        assertThatThrownBy(() -> read("<p></p>")).isInstanceOf(Unreadable.class);
    }
}
