package org.clauseline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the engine finds by itself in the talks that are shipped, beside what editors found: between
 * the draft of the United States and the European one, both of which are known to the word.
 */
class ShippedTalksTest {
    private final Dossier dossier = ((Reading.Loaded) ShippedDossier.read()).dossier();
    private final Draft american = dossier.drafts().get(0);
    private final Draft european = dossier.drafts().get(1);
    private final List<Row> rows =
            Comparer.compare(american, european, dossier.drafts(), List.of(), dossier.language())
                    .rows();

    private final List<Outcome> outcomes =
            dossier.outcomes().stream()
                    .filter(outcome -> !outcome.from().isEmpty())
                    .filter(outcome -> ids(american.points()).containsAll(outcome.from()))
                    .filter(outcome -> ids(european.points()).containsAll(outcome.to()))
                    .toList();

    @Test
    void editors_found_kept_amended_removed_and_merged_points() {
        assertThat(outcomes)
                .extracting(Outcome::fate)
                .containsOnly(Fate.KEPT, Fate.AMENDED, Fate.REMOVED, Fate.MERGED)
                .hasSize(47);
    }

    /**
     * Point 20 of the European draft is 20a of the American one to the word. That 20 went into it
     * as well is something editors know from the numbers; no word of 20 tells it, so that by the
     * texts alone 20a was kept and 20 was removed.
     */
    @Test
    void the_engine_alone_finds_them_but_that_point_20_is_said_to_have_gone_into_what_was_20a() {
        assertThat(outcomes)
                .filteredOn(outcome -> !isFound(outcome))
                .extracting(outcome -> outcome.from() + " " + outcome.to() + " " + outcome.fate())
                .containsExactly("[us-20, us-20a] [e3-20] MERGED");
        assertThat(rows)
                .extracting(Comparing::row)
                .contains("us-20a → e3-20 RENUMBERED", "us-20 →  REMOVED");
    }

    private boolean isFound(Outcome outcome) {
        if (outcome.fate() == Fate.REMOVED) {
            return outcome.from().stream().allMatch(this::isRemoved);
        }
        return rows.stream()
                .filter(row -> ids(row.from()).equals(Set.copyOf(outcome.from())))
                .filter(row -> ids(row.to()).equals(Set.copyOf(outcome.to())))
                .anyMatch(row -> says(row.change(), outcome.fate()));
    }

    private boolean isRemoved(String old) {
        return rows.stream()
                .filter(row -> row.change() == Change.REMOVED)
                .anyMatch(row -> ids(row.from()).contains(old));
    }

    private static boolean says(Change change, Fate fate) {
        return switch (change) {
            case KEPT, RENUMBERED, REWORDED -> fate == Fate.KEPT;
            case AMENDED -> fate == Fate.AMENDED;
            case MERGED -> fate == Fate.MERGED;
            default -> false;
        };
    }

    private static Set<String> ids(List<Point> points) {
        return points.stream().map(Point::id).collect(Collectors.toSet());
    }
}
