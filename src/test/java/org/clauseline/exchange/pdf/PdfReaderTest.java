package org.clauseline.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clauseline.exchange.document.Paragraph;
import org.clauseline.exchange.document.Paragraph.Role;
import org.clauseline.exchange.document.Unreadable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** PDF files as paragraphs. */
class PdfReaderTest {
    private static List<String> texts(PdfFile file, Role role) throws IOException, Unreadable {
        return PdfReader.read(file.bytes()).paragraphs().stream()
                .filter(paragraph -> paragraph.role() == role)
                .map(Paragraph::text)
                .toList();
    }

    @Test
    void lines_make_paragraphs_and_divided_words_are_put_together() throws Exception {
        PdfFile file =
                new PdfFile()
                        .page()
                        .lines(
                                72,
                                100,
                                """
                                1. The size of the armed forces of Ukraine is limited to a strength that the par-
                                ties agree upon, and both sides confirm that number once every twelve months
                                in writing.
                                2. Both sides keep to the cease-fire along the whole of the line of contact and do
                                not move heavy weapons.
                                """);

        assertThat(texts(file, Role.BODY))
                .containsExactly(
                        "1. The size of the armed forces of Ukraine is limited to a strength that"
                                + " the parties agree upon, and both sides confirm that number once"
                                + " every twelve months in writing.",
                        "2. Both sides keep to the cease-fire along the whole of the line of"
                                + " contact and do not move heavy weapons.");
    }

    @Test
    void running_heads_and_page_numbers_are_taken_out_and_paragraphs_go_on() throws Exception {
        PdfFile file = new PdfFile();
        for (int page = 1; page <= 3; page++) {
            file.page().line(72, 40, "DRAFT of 20 November – confidential");
            file.lines(
                    72,
                    160,
                    "A paragraph that fills the whole width of the page and is not at its end on"
                        + " this\n"
                        + "page but goes on over the foot of the page to the top of the following");
            file.line(290, 800, "Page " + page);
        }

        assertThat(texts(file, Role.FURNITURE))
                .containsOnly("DRAFT of 20 November – confidential", "Page 1", "Page 2", "Page 3")
                .hasSize(6);
        assertThat(texts(file, Role.BODY)).hasSize(1);
    }

    @Test
    void columns_are_read_one_after_the_other_below_a_common_title() throws Exception {
        String left = "Left one begins\nand left two goes\non to left three\nand left four ends.";
        String right = "Right one begins\nand right two goes\non to right three\nand so on ends.";
        PdfFile file =
                new PdfFile()
                        .page()
                        .line(72, 80, 20, false, "A common title across the two columns")
                        .lines(72, 120, left + "\n" + left)
                        .lines(320, 120, right + "\n" + right);

        String all = String.join(" ", texts(file, Role.BODY));

        assertThat(texts(file, Role.HEADING))
                .containsExactly("A common title across the two columns");
        assertThat(all.lastIndexOf("Left")).isLessThan(all.indexOf("Right"));
        assertThat(all).contains("Left one begins and left two goes on to left three");
    }

    @Test
    void a_label_stands_with_its_words_however_wide_the_gap() throws Exception {
        PdfFile file = new PdfFile().page();
        for (int i = 0; i < 6; i++) {
            file.line(72, 100 + 20 * i, "(" + (char) ('a' + i) + ")");
            file.line(
                    120, 100 + 20 * i, "the words of this point, which take up much of the width.");
        }

        assertThat(texts(file, Role.BODY))
                .hasSize(6)
                .allSatisfy(text -> assertThat(text).matches("\\([a-f]\\) the words .*"));
    }

    @Test
    void larger_and_bolder_lines_are_headings() throws Exception {
        PdfFile file =
                new PdfFile()
                        .page()
                        .line(72, 80, 18, true, "Agreement")
                        .lines(72, 110, "The parties agree on this.\nThey also agree on that.")
                        .line(72, 160, 11, true, "Article 1")
                        .lines(72, 180, "More of the same follows here.\nAnd here it ends now.");

        assertThat(texts(file, Role.HEADING)).containsExactly("Agreement", "Article 1");
    }

    @Test
    void what_cannot_be_read_is_told_in_a_sentence() throws Exception {
        byte[] whole = new PdfFile().page().line(72, 100, "words").bytes();

        assertThatThrownBy(() -> PdfReader.read(new PdfFile().page().bytes()))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("no text in this PDF");
        assertThatThrownBy(() -> PdfReader.read(new PdfFile().page().locked("secret").bytes()))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("password");
        assertThatThrownBy(() -> PdfReader.read(Arrays.copyOf(whole, 200)))
                .isInstanceOf(Unreadable.class);
    }
}
