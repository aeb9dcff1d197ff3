package org.clauseline.exchange.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.SourceKind;
import org.clauseline.exchange.document.Paragraph;
import org.clauseline.exchange.draft.Cutter.Fineness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The dossier made of two documents. */
class TwoTextsTest {
    private static TwoTexts.Text text(String name, String... paragraphs) {
        return new TwoTexts.Text(
                name,
                "Plain text",
                Cutter.cut(Stream.of(paragraphs).map(Paragraph::body).toList(), Fineness.NUMBERS));
    }

    @Test
    void it_names_the_files_as_its_sources_and_claims_no_date() {
        Dossier dossier =
                TwoTexts.dossier(
                        text("plan.txt", "1. One"), text("plan v2.docx", "1. One", "(a) x"));

        assertThat(dossier.sources())
                .extracting(Source::title)
                .containsExactly("plan.txt", "plan v2.docx");
        assertThat(dossier.drafts()).extracting(Draft::title).containsExactly("plan", "plan v2");
        assertThat(dossier.drafts())
                .allSatisfy(draft -> assertThat(draft.when().text()).isEqualTo("../.."));
        assertThat(dossier.drafts().getLast().points())
                .extracting("id", "number", "parent", "text")
                .containsExactly(
                        tuple("new-1", "1", "", "One"), tuple("new-2", "(a)", "new-1", "x"));
    }

    @Test
    void one_to_keep_says_that_the_documents_existed_on_the_day_they_were_compared() {
        Dossier dossier =
                TwoTexts.dossier(text("a", "x"), text("b", "y"), LocalDate.of(2025, 11, 24));

        assertThat(dossier.drafts())
                .allSatisfy(
                        draft -> {
                            assertThat(draft.when().text()).isEqualTo("[..2025-11-24]");
                            assertThat(draft.known().text()).isEqualTo("2025-11-24");
                            assertThat(draft.note()).contains("day on which it was compared");
                            assertThat(TwoTexts.isUndated(draft)).isTrue();
                        });
        assertThat(dossier.sources())
                .allSatisfy(
                        source -> {
                            assertThat(source.kind()).isNotEqualTo(SourceKind.OFFICIAL);
                            assertThat(source.note()).contains("was not known");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "plan.txt,  plan.txt,  plan (old), plan (new)",
        "plan.txt,  plan.pdf,  plan.txt,   plan.pdf",
        "a.b c.txt, plan,      a.b c,      plan",
        "Mr. Smith, .txt,      Mr. Smith,  .txt"
    })
    void drafts_are_called_what_tells_the_files_apart(
            String old, String fresh, String oldTitle, String newTitle) {
        assertThat(TwoTexts.dossier(text(old, "x"), text(fresh, "y")).drafts())
                .extracting(Draft::title)
                .containsExactly(oldTitle, newTitle);
    }

    @ParameterizedTest
    @CsvSource({
        "en, The size of the armed forces shall be limited to what is agreed in the talks",
        "de, Die Parteien verpflichten sich zu dem Abkommen und der Waffenruhe mit den Staaten",
        "fr, Les parties et la Commission sont tenues par les dispositions du traité dans une zone",
        "es, Las partes y la comisión se comprometen con los acuerdos de la paz para el país",
        "uk, Сторони зобов’язуються не застосовувати силу та не погрожувати нею у спорах з іншими",
        "ru, Стороны обязуются не применять силу и не угрожать ею в спорах с другими для мира",
        "und, xyzzy plugh"
    })
    void the_language_is_found_by_small_words(String language, String words) {
        assertThat(TwoTexts.dossier(text("a", words), text("b", words)).language())
                .isEqualTo(language);
    }

    @Test
    void points_without_words_are_none() {
        assertThat(TwoTexts.dossier(text("a"), text("b", "x")).drafts().getFirst().points())
                .isEqualTo(List.of());
    }
}
