package org.clauseline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.compare.Comparing.compare;
import static org.clauseline.compare.Comparing.draft;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Comparison.Verdict;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Point;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/**
 * Each kind of change, how sure it is and why: the score says how alike the texts are, the margin
 * how far the next best is behind, the reason says it in words.
 */
class KindsOfChangeTest {
    private static final String BORDER =
            "The parties withdraw their heavy weapons from the border within thirty days.";
    private static final String GRAIN =
            "Ships carrying grain pass through the strait freely and without inspection.";
    private static final String PRISONERS =
            "Every prisoner held since the beginning of the conflict is released.";
    private static final String ELECTION =
            "An election of the assembly takes place under international observation.";

    private static Row row(Comparison comparison, String names) {
        return comparison.rows().stream()
                .filter(row -> Comparing.row(row).startsWith(names))
                .findFirst()
                .orElseThrow(() -> new AssertionError(Comparing.rows(comparison)));
    }

    private static void assertVerdict(
            Row row, Change change, double score, double margin, String reason) {
        Verdict verdict = row.engine().orElseThrow();
        assertThat(row.change()).isEqualTo(change);
        assertThat(verdict.change()).isEqualTo(change);
        assertThat(verdict.score()).isBetween(score, 1.0);
        assertThat(verdict.margin()).isBetween(margin, 1.0);
        assertThat(verdict.reason()).isEqualTo(reason);
    }

    @Test
    void kept() {
        Comparison comparison = compare(draft("a", BORDER, GRAIN), draft("b", BORDER, GRAIN));

        assertVerdict(row(comparison, "a-1 → b-1"), Change.KEPT, 1, 0.9, "The words are the same.");
    }

    @Test
    void reworded() {
        Comparison comparison =
                compare(
                        draft("a", "The \"zone\" stays open, and free.", GRAIN),
                        draft("b", "The “zone” stays open – and free.", GRAIN));

        assertVerdict(
                row(comparison, "a-1 → b-1"),
                Change.REWORDED,
                1,
                0.9,
                "Only typography, numbering or references differ.");
    }

    @Test
    void amended() {
        Comparison comparison =
                compare(
                        draft("a", "Up to 600,000 soldiers serve in peacetime.", GRAIN),
                        draft("b", "Up to 800,000 soldiers serve in peacetime.", GRAIN));

        assertVerdict(
                row(comparison, "a-1 → b-1"),
                Change.AMENDED,
                0.5,
                0.4,
                "The same but for 1 number.");
    }

    @Test
    void renumbered() {
        Comparison comparison = compare(draft("a", BORDER, GRAIN), draft("b", GRAIN));

        assertVerdict(
                row(comparison, "a-2 → b-1"),
                Change.RENUMBERED,
                1,
                0.9,
                "The words are the same under another number.");
    }

    @Test
    void moved() {
        Comparison comparison =
                compare(draft("a", BORDER, GRAIN, PRISONERS), draft("b", PRISONERS, BORDER, GRAIN));

        assertVerdict(
                row(comparison, "a-3 → b-1"),
                Change.MOVED,
                1,
                0.9,
                "It stands elsewhere, across points that kept their order. The words are the"
                        + " same.");
    }

    @Test
    void merged() {
        Comparison comparison =
                compare(draft("a", BORDER, GRAIN, ELECTION), draft("b", BORDER + " " + GRAIN));

        assertVerdict(
                row(comparison, "a-1,a-2 → b-1"),
                Change.MERGED,
                0.5,
                0,
                "52 % of it comes from old 1 and 48 % from old 2.");
    }

    @Test
    void split() {
        Comparison comparison =
                compare(draft("a", BORDER + " " + GRAIN), draft("b", BORDER, ELECTION, GRAIN));

        assertVerdict(
                row(comparison, "a-1 → b-1,b-3"),
                Change.SPLIT,
                0.5,
                0,
                "52 % of it went into new 1 and 48 % into new 3.");
    }

    @Test
    void reorganised() {
        Comparison comparison =
                compare(
                        draft("a", BORDER + " " + ELECTION + " " + GRAIN, PRISONERS),
                        draft("b", BORDER + " " + ELECTION + " " + PRISONERS, GRAIN));

        assertVerdict(
                row(comparison, "a-1,a-2 → b-1,b-2"),
                Change.REORGANISED,
                0.4,
                0,
                "75 % of it comes from old 1.");
    }

    @Test
    void removed_and_added() {
        Comparison comparison = compare(draft("a", BORDER, GRAIN), draft("b", BORDER, ELECTION));

        assertVerdict(
                row(comparison, "a-2 → "),
                Change.REMOVED,
                0,
                0,
                "No point of the new draft is like it.");
        assertVerdict(
                row(comparison, " → b-2"),
                Change.ADDED,
                0,
                0,
                "No point of the old draft is like it.");
    }

    private static Point unpublished(String id, String number) {
        return new Point(
                id,
                number,
                "",
                "",
                "",
                Certainty.UNKNOWN,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                Extras.NONE);
    }

    @Test
    void unknown() {
        Draft to =
                Dossiers.draft("b", "2025-11-21")
                        .point("b-1", "1", BORDER)
                        .point(unpublished("b-2", "2"))
                        .build();

        Row row = row(compare(draft("a", BORDER, GRAIN), to), " → b-2");

        assertThat(row.change()).isEqualTo(Change.UNKNOWN);
        assertThat(row.engine()).as("no words, so no score").isEmpty();
    }
}
