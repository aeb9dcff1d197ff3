package org.clauseline.exchange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.Paragraph;
import org.clauseline.exchange.document.PlainText;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.draft.Cutter.Fineness;
import org.clauseline.exchange.draft.Outline.Piece;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where the points of a document begin. */
class CutterTest {
    /** The points, each indented by how deep it lies. */
    private static String points(List<Paragraph> paragraphs, Fineness fineness) {
        List<Piece> pieces = Cutter.cut(paragraphs, fineness).pieces();
        List<String> shown = new ArrayList<>();
        for (Piece piece : pieces) {
            int depth = 0;
            for (int at = piece.parent(); at >= 0; at = pieces.get(at).parent()) {
                depth++;
            }
            String number = piece.number().isEmpty() ? "–" : piece.number();
            shown.add("  ".repeat(depth) + number + " " + piece.text().replace("\n", " / "));
        }
        return shown.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String lines(String text) {
        return points(text.lines().map(Paragraph::body).toList(), Fineness.NUMBERS);
    }

    private static String markdown(String text) throws Unreadable {
        return points(PlainText.read(text, Format.MARKDOWN).paragraphs(), Fineness.NUMBERS);
    }

    @Test
    void numbers_letters_and_roman_numbers_lie_inside_each_other() {
        assertThat(
                        lines(
                                """
                                Preamble
                                1. One
                                (a) in peacetime
                                (b) in wartime
                                (i) at sea
                                (ii) on land
                                (c) ever
                                goes on
                                2. Two
                                (a) again
                                """))
                .isEqualTo(
                        """
                        – Preamble
                        1 One
                          (a) in peacetime
                          (b) in wartime
                            (i) at sea
                            (ii) on land
                          (c) ever / goes on
                        2 Two
                          (a) again
                        """);
    }

    @Test
    void a_roman_digit_among_letters_is_a_letter() {
        assertThat(
                        lines(
                                """
                                (g) g
                                (h) h
                                (i) i
                                (j) j
                                """))
                .isEqualTo("(g) g\n(h) h\n(i) i\n(j) j\n");
    }

    @Test
    void decimal_numbers_say_themselves_what_they_are_part_of() {
        assertThat(
                        lines(
                                """
                                1. One
                                1.1 First
                                1.1.1 Deep
                                1.2 Second
                                2. Two
                                2.1 First
                                """))
                .isEqualTo(
                        """
                        1 One
                          1.1 First
                            1.1.1 Deep
                          1.2 Second
                        2 Two
                          2.1 First
                        """);
    }

    @Test
    void chapters_hold_articles_and_articles_hold_paragraphs() {
        assertThat(
                        lines(
                                """
                                Розділ I
                                Загальні положення
                                Стаття 1. Предмет
                                1. Перше
                                2. Друге
                                Стаття 2. Мета
                                Розділ II
                                Стаття 3
                                Текст
                                """))
                .isEqualTo(
                        """
                        Розділ I Загальні положення
                          Стаття 1 Предмет
                            1 Перше
                            2 Друге
                          Стаття 2 Мета
                        Розділ II Розділ II
                          Стаття 3 Текст
                        """);
    }

    @Test
    void the_first_paragraph_may_stand_on_the_line_of_its_section() {
        assertThat(
                        lines(
                                """
                                § 5 (1) Zuerst
                                (2) Sodann
                                § 6 (1) Zuletzt
                                """))
                .isEqualTo(
                        """
                        § 5 § 5
                          (1) Zuerst
                          (2) Sodann
                        § 6 § 6
                          (1) Zuletzt
                        """);
    }

    @Test
    void what_only_looks_like_a_label_goes_on_with_the_point_above() {
        assertThat(
                        lines(
                                """
                                1. One
                                A. Smith signed.
                                17. is a number nobody asked for
                                2. Two
                                """))
                .isEqualTo("1 One / A. Smith signed. / 17. is a number nobody asked for\n2 Two\n");
    }

    @Test
    void items_behind_dashes_end_where_other_words_begin() {
        assertThat(
                        lines(
                                """
                                1. One
                                – first
                                – second
                                Other words
                                2. Two
                                """))
                .isEqualTo(
                        """
                        1 One
                          – first
                          – second
                          – Other words
                        2 Two
                        """);
    }

    @Test
    void a_document_without_numbers_has_a_point_a_paragraph() {
        assertThat(lines("One\nTwo\nThree")).isEqualTo("– One\n– Two\n– Three\n");
    }

    @Test
    void headings_hold_what_follows_and_lists_what_is_indented() throws Unreadable {
        assertThat(
                        markdown(
                                """
                                ## A. Definitions

                                Words mean this.

                                1. **Account**: yours
                                   - personal
                                   - shared

                                   and more
                                2. **Agreement**: this

                                Behind the list.

                                ## B. Terms

                                - (a) one
                                  1. inner
                                  2. inner
                                - (b) outer
                                """))
                .isEqualTo(
                        """
                        A Definitions
                          – Words mean this.
                          1 Account: yours
                            – personal
                            – shared
                            – and more
                          2 Agreement: this
                          – Behind the list.
                        B Terms
                          (a) one
                            1 inner
                            2 inner
                          (b) outer
                        """);
    }

    @Test
    void cut_by_paragraphs_each_is_a_point_within_the_numbered_one() {
        List<Paragraph> article =
                List.of(
                        Paragraph.body("Article 1"),
                        Paragraph.body("Purpose"),
                        Paragraph.body("One."),
                        Paragraph.body("Two."));

        assertThat(points(article, Fineness.PARAGRAPHS))
                .isEqualTo(
                        """
                        Article 1 Purpose
                          – One.
                          – Two.
                        """);
        assertThat(points(article, Fineness.NUMBERS))
                .isEqualTo("Article 1 Purpose / One. / Two.\n");
    }

    @Test
    void long_points_are_cut_finer_in_both_documents() {
        Paragraph number = Paragraph.body("1. One");
        Paragraph words = Paragraph.body("word ".repeat(150).strip());
        List<Paragraph> few = List.of(number, words, words, words);
        List<Paragraph> many = List.of(number, Paragraph.body("2. Two"));

        assertThat(Cutter.fitting(List.of(few, few))).isEqualTo(Fineness.PARAGRAPHS);
        assertThat(Cutter.fitting(List.of(many, many))).isEqualTo(Fineness.NUMBERS);
    }

    @Test
    void page_numbers_and_running_heads_are_left_out_and_can_be_taken_in() {
        List<Paragraph> paragraphs =
                List.of(
                        Paragraph.body("1. One"),
                        new Paragraph(Paragraph.Role.FURNITURE, 0, "", "Page 1"),
                        Paragraph.body("goes on"));
        Outline outline = Cutter.cut(paragraphs, Fineness.NUMBERS);

        assertThat(outline.pieces()).containsExactly(new Piece("1", -1, "One\ngoes on"));
        assertThat(outline.drop(1, false).pieces())
                .containsExactly(new Piece("1", -1, "One\nPage 1\ngoes on"));
    }

    @Property(tries = 300)
    void no_word_is_lost_whatever_the_text(@ForAll List<String> texts) {
        List<Paragraph> paragraphs = texts.stream().map(Paragraph::body).toList();
        for (Fineness fineness : Fineness.values()) {
            String all =
                    Cutter.cut(paragraphs, fineness).lines().stream()
                            .map(line -> line.number() + line.text())
                            .collect(Collectors.joining());
            long letters =
                    texts.stream().flatMapToInt(String::chars).filter(Character::isLetter).count();
            assertThat(all.chars().filter(Character::isLetter).count()).isEqualTo(letters);
        }
    }
}
