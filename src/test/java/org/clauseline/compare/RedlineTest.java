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
