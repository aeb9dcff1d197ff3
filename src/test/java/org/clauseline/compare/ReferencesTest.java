package org.clauseline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.clauseline.compare.Comparing.compare;
import static org.clauseline.compare.Comparing.rows;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.References.Entry;
import org.clauseline.compare.References.Status;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.DraftBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ReferencesTest {
    private static final String[] TEXTS = {
        "The border stays where it is today.",
        "Prisoners of war are exchanged by both sides.",
        "Observers count soldiers and tanks every spring.",
        "The fund pays for houses, bridges and railways.",
    };

    /** A draft of the four texts above, then one more, the first one numbered as given. */
    private static Draft draft(String prefix, int first, String last) {
        DraftBuilder draft = Dossiers.draft(prefix, "2025-11-20");
        int number = first;
        for (String text : TEXTS) {
            draft.point(prefix + "-" + number, "" + number, text);
            number++;
        }
        return draft.point(prefix + "-" + number, "" + number, last).build();
    }

    private static Row lastRow(Comparison comparison) {
        return comparison.rows().getLast();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Nothing in point 1 limits article 3.|Nothing in point 2 limits article 4.",
                "en|It follows points 1, 2 and 4.|It follows points 2, 3 and 5.",
                "en|Article 1(1)(a) comes first.|Article 2(1)(a) comes first.",
                "de|Artikel 1 Absatz 2 gilt auch hier.|Artikel 2 Absatz 3 gilt auch hier.",
                "fr|Les articles 1 et 3 restent valables.|Les articles 2 et 4 restent valables.",
                "es|Los artículos 1 y 3 siguen vigentes.|Los artículos 2 y 4 siguen vigentes.",
                "uk|Пункт 3 діє й надалі.|Пункт 4 діє й надалі.",
                "ru|Пункты 1 и 3 остаются в силе.|Пункты 2 и 4 остаются в силе.",
            })
    void referencesThatFollowARenumberingAreNoChangeOfWords(
            String language, String old, String fresh) {
        Draft from = draft("a", 1, old);
        Draft to = draft("b", 2, fresh);

        Comparison comparison = Comparer.compare(from, to, List.of(from, to), List.of(), language);

        Row row = lastRow(comparison);
        assertThat(row.change()).isEqualTo(Change.REWORDED);
        assertThat(row.wordsChanged()).isFalse();
        assertThat(row.redline().hasChanges()).isFalse();
        assertThat(row.redline().shown())
                .extracting(Redline.Run::text)
                .satisfies(texts -> assertThat(String.join("", texts)).isEqualTo(fresh));
        assertThat(comparison.tally().proven()).isTrue();
        assertThat(References.of(comparison, language).entries())
                .extracting(Entry::status)
                .isNotEmpty()
                .containsOnly(Status.FOLLOWED);
    }

    @Test
    void aReferenceToAnotherPointIsAChange() {
        Comparison comparison =
                compare(draft("a", 1, "See point 1 above."), draft("b", 1, "See point 3 above."));

        assertThat(lastRow(comparison).change()).isEqualTo(Change.AMENDED);
        assertThat(lastRow(comparison).redline().hasChanges()).isTrue();
        assertThat(References.of(comparison, "en").entries())
                .extracting(Entry::status)
                .containsExactly(Status.NEW);
    }

    @Test
    void aQuantityIsNoReference() {
        Comparison comparison =
                compare(
                        draft("a", 1, "At most 3 tanks stay there."),
                        draft("b", 2, "At most 4 tanks stay there."));

        assertThat(lastRow(comparison).change()).isEqualTo(Change.AMENDED);
        assertThat(References.of(comparison, "en").entries()).isEmpty();
    }

    @Test
    void referencesThatWereForgottenOrLeadNowhereAreListed() {
        Comparison comparison =
                compare(
                        draft("a", 1, "See points 3 and 21 above."),
                        draft("b", 2, "See points 3 and 21 above."));

        References references = References.of(comparison, "en");

        assertThat(references.problems())
                .extracting(Entry::words, Entry::inOld, Entry::status)
                .containsExactly(
                        tuple("21", true, Status.DANGLING),
                        tuple("3", false, Status.LEFT_BEHIND),
                        tuple("21", false, Status.DANGLING));
        assertThat(lastRow(comparison).redline().hasChanges()).isFalse();
    }

    @Test
    void anotherDocumentsPointsAreNotOurs() {
        Comparison comparison =
                compare(
                        draft(
                                "a",
                                1,
                                "It mirrors NATO’s Article 55 and Article 51 of the Charter."),
                        draft(
                                "b",
                                1,
                                "It mirrors NATO’s Article 55 and Article 51 of the Charter."));

        assertThat(References.of(comparison, "en").entries()).isEmpty();
    }

    @Test
    void pointsThatChangePlacesAreFollowedBothWays() {
        Draft from =
                Comparing.draft("a", TEXTS[0], TEXTS[1], TEXTS[2], "Point 1 goes before point 2.");
        Draft to =
                Comparing.draft("b", TEXTS[1], TEXTS[0], TEXTS[2], "Point 2 goes before point 1.");

        Comparison comparison = compare(from, to);

        assertThat(rows(comparison)).contains("a-4 → b-4 REWORDED");
        assertThat(lastRow(comparison).redline().hasChanges()).isFalse();
        assertThat(lastRow(comparison).redline().newText())
                .isEqualTo("Point 2 goes before point 1.");
        assertThat(References.of(comparison, "en").entries())
                .extracting(Entry::status)
                .containsOnly(Status.FOLLOWED);
    }

    @Test
    void aNumberThatStaysWhereItIsIsNoChangeThoughItsPointWentElsewhere() {
        String old = "Nach § 1 und § 2 gilt Absatz 1 Satz 1 bis Mai.";
        String fresh = "Nach § 2 und § 1 gilt Absatz 1 Satz 1 bis Juni.";
        Draft from = Comparing.draft("a", TEXTS[0], TEXTS[1], TEXTS[2], old);
        Draft to = Comparing.draft("b", TEXTS[1], TEXTS[0], TEXTS[2], fresh);

        Comparison comparison = Comparer.compare(from, to, List.of(from, to), List.of(), "de");

        assertThat(lastRow(comparison).redline().shown())
                .filteredOn(run -> run.mark() != Redline.Mark.SAME)
                .extracting(run -> run.text().strip())
                .containsExactly("Mai", "Juni");
    }

    @Test
    void textsThatDifferInReferencesAloneAreRewordedThoughSomeNumbersStay() {
        String old = "Nach § 1 und § 2 gilt Absatz 1 Satz 1 weiter.";
        String fresh = "Nach § 2 und § 1 gilt Absatz 1 Satz 1 weiter.";
        Draft from = Comparing.draft("a", TEXTS[0], TEXTS[1], TEXTS[2], old);
        Draft to = Comparing.draft("b", TEXTS[1], TEXTS[0], TEXTS[2], fresh);

        Comparison comparison = Comparer.compare(from, to, List.of(from, to), List.of(), "de");

        assertThat(lastRow(comparison).change()).isEqualTo(Change.REWORDED);
        assertThat(lastRow(comparison).redline().hasChanges()).isFalse();
    }
}
