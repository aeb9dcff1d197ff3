package org.clauseline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.compare.Comparing.marked;
import static org.clauseline.compare.Comparing.redline;

import org.junit.jupiter.api.Test;

/** Which words are marked, and how. */
class RedlineTest {
    @Test
    void only_the_word_that_changed_is_marked() {
        assertThat(marked("Poland hosts some fighter jets.", "Poland hosts many fighter jets."))
                .isEqualTo("Poland hosts [some ]{many }fighter jets.");
    }

    @Test
    void a_number_with_separators_is_one_word() {
        assertThat(
                        marked(
                                "No more than 600,000 soldiers serve.",
                                "No more than 800,000 soldiers serve."))
                .isEqualTo("No more than [!600,000 ]{!800,000 }soldiers serve.");
    }

    @Test
    void a_single_word_between_two_changes_is_marked_with_them() {
        assertThat(marked("It is a red house now, they say.", "It is a blue house then, they say."))
                .isEqualTo("It is a [red house now]{blue house then}, they say.");
    }

    @Test
    void two_short_words_between_two_changes_are_marked_with_them() {
        assertThat(
                        marked(
                                "All guns fall silent by order of the council on Monday.",
                                "All guns fall silent on behalf of the assembly on Monday."))
                .isEqualTo(
                        "All guns fall silent [by order of the council ]{on behalf of the assembly"
                                + " }on Monday.");
    }

    @Test
    void of_a_number_and_what_it_counts_only_the_number_is_marked() {
        assertThat(
                        marked(
                                "It may have no more than 600,000 personnel.",
                                "It may have no more than 800,000 personnel in peacetime."))
                .isEqualTo(
                        "It may have no more than [!600,000 ]{!800,000 }personnel{ in peacetime}.");
    }

    @Test
    void a_number_that_changes_after_an_insertion_is_found_too() {
        assertThat(
                        marked(
                                "In peacetime the army has 600,000 soldiers.",
                                "In peacetime and war the army has 800,000 soldiers at most."))
                .isEqualTo(
                        "In peacetime {and war }the army has [!600,000 ]{!800,000 }soldiers{ at"
                                + " most}.");
    }

    @Test
    void an_inserted_sentence_is_marked_from_its_first_word_to_its_full_stop() {
        assertThat(
                        marked(
                                "The council meets in Kyiv. The council reports on its work.",
                                "The council meets in Kyiv. The council votes by hand. The council"
                                        + " reports on its work."))
                .isEqualTo(
                        "The council meets in Kyiv. {The council votes by hand. }The council"
                                + " reports on its work.");
    }

    @Test
    void an_inserted_item_of_a_list_takes_its_own_comma() {
        assertThat(
                        marked(
                                "Ships of France, Poland and Spain take part.",
                                "Ships of France, Norway, Poland and Spain take part."))
                .isEqualTo("Ships of France, {!Norway, }Poland and Spain take part.");
    }

    @Test
    void a_comma_that_comes_in_replaces_no_space() {
        assertThat(
                        marked(
                                "Both sides stop and every prisoner of the war returns home.",
                                "Both sides stop, and every prisoner of the war returns home."))
                .isEqualTo("Both sides stop{,} and every prisoner of the war returns home.");
    }

    @Test
    void the_same_texts_have_no_change() {
        assertThat(marked("Nothing changes here.", "Nothing changes here."))
                .isEqualTo("Nothing changes here.");
    }

    @Test
    void white_space_and_typography_are_kept_to_the_letter_on_both_sides() {
        Redline redline = redline(" Ukraine's  line\n", "Ukraine’s line", "en");

        assertThat(redline.oldText()).isEqualTo(" Ukraine's  line\n");
        assertThat(redline.newText()).isEqualTo("Ukraine’s line");
    }

    @Test
    void combining_marks_stay_with_their_letters() {
        assertThat(marked("le cafe\u0301 noir du matin", "le cafe noir du matin"))
                .isEqualTo("le [cafe\u0301 ]{cafe }noir du matin");
    }

    @Test
    void composed_and_decomposed_letters_are_the_same_words() {
        Redline redline = redline("Re\u0301sume\u0301 now", "Résumé now", "fr");

        assertThat(redline.oldText()).isEqualTo("Re\u0301sume\u0301 now");
        assertThat(redline.newText()).isEqualTo("Résumé now");
    }

    @Test
    void scripts_without_spaces_are_marked_sign_by_sign() {
        assertThat(marked("烏克蘭是主權國家", "烏克蘭是獨立國家")).isEqualTo("烏克蘭是[主權]{獨立}國家");
    }

    @Test
    void scripts_from_right_to_left_are_marked_word_by_word() {
        assertThat(marked("توقع روسيا على الاتفاق غدا", "توقع أوكرانيا على الاتفاق غدا"))
                .isEqualTo("توقع [روسيا ]{أوكرانيا }على الاتفاق غدا");
    }

    @Test
    void changes_of_substance_are_weighty() {
        assertThat(marked("The parties shall meet twice.", "The parties may meet twice."))
                .isEqualTo("The parties [!shall ]{!may }meet twice.");
        assertThat(marked("The guarantee is void then.", "The guarantee is not void then."))
                .isEqualTo("The guarantee is {!not }void then.");
        assertThat(marked("The costs fall on Russia alone.", "The costs fall on Ukraine alone."))
                .isEqualTo("The costs fall on [!Russia ]{!Ukraine }alone.");
    }

    @Test
    void each_language_has_its_own_words_of_substance() {
        assertThat(
                        marked(
                                redline(
                                        "Die Parteien müssen sich treffen.",
                                        "Die Parteien können sich treffen.",
                                        "de")))
                .isEqualTo("Die Parteien [!müssen ]{!können }sich treffen.");
        assertThat(
                        marked(
                                redline(
                                        "Сторони повинні зустрітися завтра.",
                                        "Сторони можуть зустрітися завтра.",
                                        "uk")))
                .isEqualTo("Сторони [!повинні ]{!можуть }зустрітися завтра.");
        assertThat(
                        marked(
                                redline(
                                        "Le texte ne lie personne ici.",
                                        "Le texte lie personne ici.",
                                        "fr")))
                .isEqualTo("Le texte [!ne ]lie personne ici.");
    }
}
