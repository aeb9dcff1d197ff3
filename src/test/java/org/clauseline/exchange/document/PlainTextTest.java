package org.clauseline.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.Paragraph.Role;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Paragraphs of plain text and Markdown. */
class PlainTextTest {
    private static List<String> text(String text) throws Unreadable {
        return PlainText.read(text, Format.TEXT).paragraphs().stream()
                .map(Paragraph::text)
                .toList();
    }

    private static List<Paragraph> markdown(String text) throws Unreadable {
        return PlainText.read(text, Format.MARKDOWN).paragraphs();
    }

    @Test
    void lines_broken_to_fit_a_width_are_put_together() throws Unreadable {
        assertThat(
                        text(
                                """
                                1. The size of the armed forces will be limited to 600,000 personnel
                                in peacetime, as both sides have agreed.
                                2. A cease-fire takes effect at once along the whole line of con-
                                tact, and both sides keep to it.

                                The parties meet again.
                                """))
                .containsExactly(
                        "1. The size of the armed forces will be limited to 600,000 personnel in"
                                + " peacetime, as both sides have agreed.",
                        "2. A cease-fire takes effect at once along the whole line of contact, and"
                                + " both sides keep to it.",
                        "The parties meet again.");
    }

    @Test
    void a_number_that_only_came_to_stand_at_the_beginning_of_a_line_begins_nothing()
            throws Unreadable {
        assertThat(
                        text(
                                """
                                The parties agree that this is settled in accordance with Article
                                5. Nothing else has been agreed between them at this meeting today.
                                """))
                .hasSize(1);
    }

    @Test
    void a_text_with_a_paragraph_on_each_line_keeps_them() throws Unreadable {
        String longLine = "A long line that nobody broke ".repeat(8);

        assertThat(text(longLine + "\nshort\n" + longLine)).hasSize(3);
    }

    @Test
    void a_compound_keeps_its_hyphen_if_the_text_has_it_elsewhere() throws Unreadable {
        assertThat(
                        text(
                                """
                                The long-term security guarantees are part of this agreement now.
                                All of the parties have agreed on guarantees that shall be long-
                                term.
                                """))
                .anySatisfy(line -> assertThat(line).endsWith("shall be long-term."));
    }

    @Test
    void the_marks_of_markdown_are_no_words() throws Unreadable {
        assertThat(
                        markdown(
                                "A **bold** _word_, [a link](http://x/y(z)), `code` and [deleted]"
                                        + " \\* &amp;"))
                .containsExactly(Paragraph.body("A bold word, a link, code and [deleted] * &"));
        assertThat(markdown("a * b and snake_case, 2 < 3 <b>bold</b> ![alt](x.png)"))
                .containsExactly(Paragraph.body("a * b and snake_case, 2 < 3 bold alt"));
    }

    @Test
    void headings_and_lists_of_markdown_have_levels() throws Unreadable {
        assertThat(
                        markdown(
                                """
                                ---
                                title: for programs
                                ---
                                # One

                                Two
                                ---
                                1. first
                                   goes on

                                   more of it
                                   - inner
                                2. second
                                outside

                                > quoted
                                """))
                .extracting(Paragraph::role, Paragraph::level, Paragraph::label, Paragraph::text)
                .containsExactly(
                        tuple(Role.HEADING, 1, "", "One"),
                        tuple(Role.HEADING, 2, "", "Two"),
                        tuple(Role.ITEM, 1, "", "1. first goes on"),
                        tuple(Role.BODY, 1, "", "more of it"),
                        tuple(Role.ITEM, 2, "•", "inner"),
                        tuple(Role.ITEM, 1, "", "2. second outside"),
                        tuple(Role.BODY, 0, "", "quoted"));
    }

    @Test
    void what_is_no_text_is_refused_with_a_sentence() {
        byte[] noise = new byte[4000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 7);
        }

        assertThatThrownBy(() -> PlainText.read(noise, Format.TEXT, Choices.NONE))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("no text");
        assertThatThrownBy(() -> PlainText.read(" \n\n\t", Format.TEXT))
                .isInstanceOf(Unreadable.class)
                .hasMessage("There are no words in it.");
        assertThatThrownBy(() -> PlainText.read("word ".repeat(2_000_000), Format.TEXT))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("too long");
    }

    @Test
    void control_characters_are_left_out_and_counted() throws Unreadable {
        Document document =
                PlainText.read(
                        "a\u0007b \uD800 c\u0000".getBytes(StandardCharsets.UTF_8),
                        Format.TEXT,
                        Choices.NONE);

        assertThat(document.paragraphs()).containsExactly(Paragraph.body("ab ? c"));
        assertThat(document.remarks()).containsExactly("Control characters were left out: 2.");
    }

    @Test
    void markdown_made_to_be_slow_is_not() throws Unreadable {
        for (String mark : List.of("[", "<", "*a **a ", "> ", "`", "![", "- ", "](", "&", "|")) {
            assertThat(
                            PlainText.read(
                                            mark.repeat(50_000 / mark.length()) + "\n\nx",
                                            Format.MARKDOWN)
                                    .paragraphs())
                    .as(mark)
                    .isNotEmpty();
        }
    }

    @Property(tries = 300)
    void whatever_it_is_it_is_read_or_refused(@ForAll String text) {
        for (Format format : List.of(Format.TEXT, Format.MARKDOWN)) {
            try {
                assertThat(PlainText.read(text, format).paragraphs())
                        .allSatisfy(
                                paragraph -> assertThat(paragraph.text()).matches("[^\\p{Cc}]*"));
            } catch (Unreadable refused) {
                assertThat(refused.sentence()).endsWith(".");
            }
        }
    }
}
