package org.clauseline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clauseline.compare.Comparing.draft;
import static org.clauseline.compare.Comparing.rows;
import static org.clauseline.compare.Comparing.unnumbered;

import org.clauseline.dossier.Draft;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Drafts of sizes and kinds that nobody means to compare, and comparisons that are broken off. */
class UnusualDraftsTest {
    private static final String[] WORDS = {
        "border",
        "grain",
        "prisoner",
        "assembly",
        "bridge",
        "convoy",
        "harbour",
        "witness",
        "treaty",
        "monitor",
        "railway",
        "deposit"
    };

    private static String words(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(k -> WORDS[random.nextInt(WORDS.length)] + random.nextInt(50))
                .collect(Collectors.joining(" "));
    }

    private static void assertBalanced(Comparison comparison) {
        assertThat(comparison.tally().unaccounted()).isZero();
        assertThat(comparison.tally().proven()).isTrue();
    }

    @Test
    void empty_drafts_have_no_rows_and_what_stands_against_one_is_all_removed_or_added() {
        assertThat(rows(compare(draft("a"), draft("b")))).isEmpty();
        assertThat(rows(compare(draft("a"), draft("b", "One point alone."))))
                .containsExactly(" → b-1 ADDED");
        assertThat(rows(compare(draft("a", "One point alone."), draft("b"))))
                .containsExactly("a-1 →  REMOVED");
    }

    @Test
    void drafts_of_one_point_are_compared() {
        Draft draft = draft("a", "One point alone.");

        assertThat(rows(compare(draft, draft("b", "One point alone.")))).hasSize(1);
        assertBalanced(compare(draft, draft("b", "Something else entirely, at last.")));
    }

    @Test
    void equal_drafts_differ_in_nothing() {
        Random random = new Random(1);
        List<String> texts = IntStream.range(0, 300).mapToObj(k -> words(12, random)).toList();

        Comparison comparison = compare(unnumbered("a", texts), unnumbered("b", texts));

        assertThat(comparison.counts()).containsOnlyKeys(Change.KEPT);
        assertThat(comparison.note()).isEmpty();
    }

    @Test
    void drafts_without_numbers_are_compared_as_those_with_them() {
        Random random = new Random(8);
        String[] old =
                IntStream.range(0, 40).mapToObj(k -> words(12, random)).toArray(String[]::new);
        List<String> fresh = new ArrayList<>(List.of(old));
        fresh.remove(7);
        Collections.rotate(fresh.subList(20, 25), 1);

        Comparison bare = compare(unnumbered("a", List.of(old)), unnumbered("b", fresh));
        Comparison numbered = compare(draft("a", old), draft("b", fresh.toArray(String[]::new)));

        assertThat(bare.counts())
                .containsEntry(Change.KEPT, 38)
                .containsEntry(Change.MOVED, 1)
                .containsEntry(Change.REMOVED, 1);
        assertThat(rows(bare))
                .isEqualTo(
                        rows(numbered).stream()
                                .map(row -> row.replace("RENUMBERED", "KEPT"))
                                .toList());
        assertBalanced(bare);
    }

    @Test
    void points_of_a_hundred_thousand_words_are_compared() {
        String old = words(100_000, new Random(2));
        String fresh = old.substring(0, old.length() / 2) + words(50_000, new Random(3));

        Comparison comparison = compare(draft("a", old), draft("b", fresh));

        assertBalanced(comparison);
        assertThat(comparison.tally().kept()).isBetween(49_000, 51_000);
    }

    @Test
    void long_points_of_hardly_any_different_words_are_compared() {
        Random random = new Random(4);
        String old = "yes ".repeat(50_000) + "no";
        String fresh =
                IntStream.range(0, 50_000)
                        .mapToObj(k -> random.nextBoolean() ? "yes" : "no")
                        .collect(Collectors.joining(" "));

        assertBalanced(compare(draft("a", old), draft("b", fresh)));
    }

    @Test
    void twenty_thousand_points_are_compared() {
        Random random = new Random(5);
        List<String> old = IntStream.range(0, 20_000).mapToObj(k -> words(6, random)).toList();
        List<String> fresh = new ArrayList<>(old);
        Collections.rotate(fresh.subList(100, 200), 50);

        Comparison comparison = compare(unnumbered("a", old), unnumbered("b", fresh));

        assertBalanced(comparison);
        assertThat(comparison.counts().get(Change.MOVED)).isEqualTo(50);
    }

    @Test
    void identical_points_repeated_five_hundred_times_pair_off_in_order() {
        List<String> texts = Collections.nCopies(500, "The parties report to the council.");

        List<String> rows = rows(compare(unnumbered("a", texts), unnumbered("b", texts)));

        assertThat(rows)
                .isEqualTo(
                        IntStream.rangeClosed(1, 500)
                                .mapToObj(k -> "a-" + k + " → b-" + k + " KEPT")
                                .toList());
    }

    @Test
    void a_point_that_is_repeated_may_be_repeated_less_often() {
        List<String> old = Collections.nCopies(500, "The parties report to the council.");

        Comparison comparison = compare(unnumbered("a", old), unnumbered("b", old.subList(0, 400)));

        assertThat(comparison.counts())
                .containsEntry(Change.KEPT, 400)
                .containsEntry(Change.REMOVED, 100);
    }

    private static final String[] ENGLISH = {
        "The parties withdraw their heavy weapons from the border within thirty days of"
                + " signature and store them under seal in depots that monitors may visit.",
        "Ships carrying grain pass through the strait freely and without inspection, and the"
                + " harbours along the coast stay open by day and by night.",
        "Every prisoner held since the beginning of the conflict is released, and lists of the"
                + " missing are handed over to a joint commission."
    };
    private static final String[] FRENCH = {
        "Les parties retirent leurs armes lourdes de la frontière dans les trente jours suivant"
                + " la signature et les entreposent sous scellés dans des dépôts ouverts aux"
                + " observateurs.",
        "Les navires chargés de céréales franchissent le détroit librement et sans inspection,"
                + " et les ports de la côte restent ouverts jour et nuit.",
        "Tout prisonnier détenu depuis le début du conflit est libéré, et les listes des"
                + " disparus sont remises à une commission mixte."
    };

    @Test
    void a_document_in_another_language_is_said_to_have_nothing_in_common() {
        Comparison comparison = compare(draft("a", twice(ENGLISH)), draft("b", twice(FRENCH)));

        assertThat(comparison.note()).contains("next to nothing in common");
        assertBalanced(comparison);
    }

    @Test
    void in_a_document_of_two_languages_each_keeps_to_its_own() {
        String[] old = Stream.of(ENGLISH, FRENCH).flatMap(Stream::of).toArray(String[]::new);
        String[] fresh = {
            FRENCH[0], ENGLISH[0].replace("thirty", "sixty"), FRENCH[1], ENGLISH[1], ENGLISH[2]
        };

        Comparison comparison = compare(draft("a", old), draft("b", fresh));

        assertThat(comparison.rows())
                .filteredOn(row -> !row.from().isEmpty() && !row.to().isEmpty())
                .extracting(row -> row.from().getFirst().id() + row.to().getFirst().id())
                .containsExactlyInAnyOrder("a-1b-2", "a-2b-4", "a-3b-5", "a-4b-1", "a-5b-3");
        assertThat(rows(comparison)).contains("a-6 →  REMOVED");
        assertThat(comparison.note()).isEmpty();
        assertBalanced(comparison);
    }

    @Test
    void the_wrong_document_is_said_to_have_nothing_in_common() {
        String[] cake = {
            "Beat three eggs with sugar until pale, then fold in sifted flour. ".repeat(7),
            "Bake at moderate heat for forty minutes and cool upon a rack. ".repeat(7),
            "Spread apricot jam over each half before glazing with chocolate. ".repeat(7)
        };

        Comparison wrong = compare(draft("a", twice(ENGLISH)), draft("b", cake));

        assertThat(wrong.note())
                .isEqualTo(
                        "These two texts have next to nothing in common. They may not be drafts of"
                                + " the same document.");
        assertThat(wrong.counts()).containsOnlyKeys(Change.REMOVED, Change.ADDED);
        assertThat(compare(draft("a", twice(ENGLISH)), draft("b", twice(ENGLISH))).note())
                .isEmpty();
    }

    private static String[] twice(String[] texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(k -> texts[k] + " " + texts[(k + 1) % texts.length])
                .toArray(String[]::new);
    }

    @Test
    void progress_never_falls_and_ends_at_the_whole() {
        List<Double> shares = new ArrayList<>();

        compare(someTexts("a", 6), someTexts("b", 7), shares::add);

        assertThat(shares).isSorted().hasSizeGreaterThan(100);
        assertThat(shares.getFirst()).isZero();
        assertThat(shares.getLast()).isEqualTo(1);
    }

    @Test
    void a_comparison_can_be_broken_off_wherever_it_is() {
        for (double end : new double[] {0, 0.2, 0.4, 0.6, 0.9}) {
            assertThatThrownBy(
                            () ->
                                    compare(
                                            someTexts("a", 6),
                                            someTexts("b", 7),
                                            share -> {
                                                if (share >= end) {
                                                    throw new CancellationException();
                                                }
                                            }))
                    .isInstanceOf(CancellationException.class);
        }
    }

    private static Draft someTexts(String prefix, long seed) {
        Random random = new Random(seed);
        return unnumbered(prefix, IntStream.range(0, 60).mapToObj(k -> words(15, random)).toList());
    }

    private static Comparison compare(Draft from, Draft to) {
        return compare(from, to, Watch.NONE);
    }

    private static Comparison compare(Draft from, Draft to, Watch watch) {
        return Comparer.compare(from, to, List.of(from, to), List.of(), List.of(), "en", watch);
    }
}
