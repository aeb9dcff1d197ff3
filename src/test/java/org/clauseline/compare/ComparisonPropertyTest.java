package org.clauseline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.compare.Comparing.compare;
import static org.clauseline.compare.Comparing.unnumbered;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.clauseline.compare.Redline.Mark;
import org.clauseline.dossier.Point;

import java.util.List;
import java.util.stream.Stream;

/** What holds for all drafts, whatever they say. */
class ComparisonPropertyTest {
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "peace", "Peace", "treaty", "600,000", "l'État", "мир", "об'єкт", "不可",
                        "سلام", "5(1)(a)", "not", "x\u0301");
        Arbitrary<String> gaps = Arbitraries.of(" ", "  ", "\n", ", ", ". ", "\u00a0", "-", "");
        return words.list()
                .ofMaxSize(14)
                .flatMap(
                        list ->
                                gaps.list()
                                        .ofSize(list.size())
                                        .map(
                                                between -> {
                                                    StringBuilder text = new StringBuilder();
                                                    for (int k = 0; k < list.size(); k++) {
                                                        text.append(list.get(k))
                                                                .append(between.get(k));
                                                    }
                                                    return text.toString();
                                                }));
    }

    @Provide
    Arbitrary<List<String>> drafts() {
        return texts().list().ofMaxSize(8);
    }

    @Property(tries = 400)
    void accepting_all_gives_the_new_text_and_rejecting_all_the_old_one(
            @ForAll("texts") String old, @ForAll("texts") String fresh) {
        Redline redline = Comparing.redline(old, fresh, "en");

        assertThat(redline.oldText()).isEqualTo(old);
        assertThat(redline.newText()).isEqualTo(fresh);
    }

    @Property(tries = 200)
    void any_characters_at_all_are_given_back(@ForAll String old, @ForAll String fresh) {
        Redline redline = Comparing.redline(old, fresh, "");

        assertThat(redline.oldText()).isEqualTo(old);
        assertThat(redline.newText()).isEqualTo(fresh);
    }

    @Property(tries = 400)
    void the_books_balance(
            @ForAll("drafts") List<String> old, @ForAll("drafts") List<String> fresh) {
        Tally tally = compare(unnumbered("a", old), unnumbered("b", fresh)).tally();

        assertThat(tally.proven()).isTrue();
        assertThat(tally.unaccounted()).isZero();
    }

    @Property(tries = 400)
    void every_point_stands_in_exactly_one_row(
            @ForAll("drafts") List<String> old, @ForAll("drafts") List<String> fresh) {
        Comparison comparison = compare(unnumbered("a", old), unnumbered("b", fresh));

        List<String> placed =
                comparison.rows().stream()
                        .flatMap(row -> Stream.concat(row.from().stream(), row.to().stream()))
                        .map(Point::id)
                        .sorted()
                        .toList();
        assertThat(placed)
                .isEqualTo(
                        Stream.concat(
                                        comparison.from().points().stream(),
                                        comparison.to().points().stream())
                                .map(Point::id)
                                .sorted()
                                .toList());
    }

    @Property(tries = 200)
    void the_same_drafts_give_the_same_comparison(
            @ForAll("drafts") List<String> old, @ForAll("drafts") List<String> fresh) {
        assertThat(compare(unnumbered("a", old), unnumbered("b", fresh)))
                .isEqualTo(compare(unnumbered("a", old), unnumbered("b", fresh)));
    }

    @Property(tries = 200)
    void a_draft_against_itself_is_all_kept(@ForAll("drafts") List<String> texts) {
        assertThat(compare(unnumbered("a", texts), unnumbered("b", texts)).rows())
                .filteredOn(row -> !row.from().isEmpty() && !row.from().getFirst().text().isEmpty())
                .allMatch(
                        row ->
                                row.redline().runs().stream()
                                        .allMatch(run -> run.mark() == Mark.SAME));
    }
}
