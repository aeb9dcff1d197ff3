package org.clauseline.exchange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.exchange.draft.Outline.Piece;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Corrections of where points begin. */
class OutlineTest {
    private static final Outline OUTLINE =
            new Outline(
                    List.of(
                            new Line("One. And two", true, "1", 0, false),
                            new Line("goes on", false, "", 0, false),
                            new Line("inner", true, "(a)", 1, false)));

    @Test
    void a_point_can_begin_where_none_did_and_go_on_where_one_began() {
        assertThat(OUTLINE.begin(1, true).pieces())
                .containsExactly(
                        new Piece("1", -1, "One. And two"),
                        new Piece("", -1, "goes on"),
                        new Piece("(a)", 1, "inner"));
        assertThat(OUTLINE.begin(2, false).pieces())
                .containsExactly(new Piece("1", -1, "One. And two\ngoes on\ninner"));
    }

    @Test
    void a_line_can_be_cut_in_two() {
        assertThat(OUTLINE.split(0, 5).pieces()).first().isEqualTo(new Piece("1", -1, "One."));
        assertThat(OUTLINE.split(0, 5).lines()).hasSize(4);
        assertThat(OUTLINE.split(0, 0)).isEqualTo(OUTLINE);
        assertThat(OUTLINE.split(0, 12)).isEqualTo(OUTLINE);
    }

    @Test
    void numbers_and_depth_can_be_changed_and_lines_left_out() {
        assertThat(OUTLINE.renumber(0, " 7 ").pieces().getFirst().number()).isEqualTo("7");
        assertThat(OUTLINE.nest(2, 0).pieces().getLast().parent()).isEqualTo(-1);
        assertThat(OUTLINE.nest(2, 99).lines().get(2).depth()).isEqualTo(Outline.DEEPEST);
        assertThat(OUTLINE.drop(1, true).pieces().getFirst().text()).isEqualTo("One. And two");
    }

    @Test
    void a_number_that_stands_twice_in_one_point_is_told_apart() {
        Outline twice =
                new Outline(
                        List.of(
                                new Line("a", true, "1", 0, false),
                                new Line("b", true, "1", 0, false),
                                new Line("c", true, "1", 1, false)));

        assertThat(twice.pieces()).extracting(Piece::number).containsExactly("1", "1 [2]", "1");
        assertThat(twice.repeated()).containsExactly("1 [2]");
    }

    @Test
    void a_number_without_words_is_its_own_text_so_that_it_does_not_count_as_struck_out() {
        Outline bare = new Outline(List.of(new Line("", true, "Chapter I", 0, false)));

        assertThat(bare.pieces()).containsExactly(new Piece("Chapter I", -1, "Chapter I"));
    }
}
