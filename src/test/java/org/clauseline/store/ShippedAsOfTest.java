package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

@DisplayName("What was known of the talks at noon in Kyiv")
class ShippedAsOfTest {
    private static final Dossier DOSSIER = ((Reading.Loaded) ShippedDossier.read()).dossier();

    private static Dossier noonOf(int day) {
        long noon =
                LocalDate.of(2025, 11, day).atTime(12, 0).atZone(DOSSIER.zone()).toEpochSecond();
        return new AsOf(noon).view(DOSSIER);
    }

    private static List<String> events(Dossier view) {
        return view.events().stream().map(Event::id).toList();
    }

    private static List<Integer> points(Dossier view) {
        return view.drafts().stream().map(draft -> draft.points().size()).toList();
    }

    @ParameterizedTest
    @CsvSource({"20, 14, 0, 0", "22, 36, 1, 0", "24, 55, 3, 82", "26, 87, 3, 107"})
    void growsFromDayToDay(int day, int events, int drafts, int outcomes) {
        Dossier view = noonOf(day);
        assertThat(view.events()).hasSize(events);
        assertThat(view.drafts()).hasSize(drafts);
        assertThat(view.outcomes()).hasSize(outcomes);
    }

    @Test
    void onThe20thThereIsAReportOfAPlanAndNoText() {
        assertThat(events(noonOf(20)))
                .contains("axios-secret-plan")
                .doesNotContain("axios-full-text");
    }

    @Test
    void onThe22ndTheWholeAmericanDraftIsKnownAndNoOther() {
        Dossier view = noonOf(22);
        assertThat(view.drafts()).extracting(Draft::id).containsExactly("us-draft");
        assertThat(points(view)).containsExactly(56);
        assertThat(events(view))
                .contains("axios-full-text", "trump-deadline")
                .doesNotContain("bg-call-oct14");
    }

    @Test
    void onThe24thTheEuropeanTextIsKnownAndGenevaOnlyByItsStatement() {
        Dossier view = noonOf(24);
        assertThat(points(view)).containsExactly(56, 46, 10);
        assertThat(events(view))
                .contains("geneva-us-ukraine", "joint-statement")
                .doesNotContain("nineteen-points");
        assertThat(new Index(view).point("geneva-army")).isEmpty();
    }

    @Test
    void onThe26thReportsOfTheShorterListContradictEachOther() {
        Dossier view = noonOf(26);
        assertThat(points(view)).containsExactly(56, 46, 20);
        Index index = new Index(view);
        assertThat(index.find(Event.class, "nineteen-points").orElseThrow().status())
                .isEqualTo(Status.DISPUTED);
        assertThat(index.find(Point.class, "geneva-army").orElseThrow().certainty())
                .isEqualTo(Certainty.DISPUTED);
        assertThat(events(view))
                .contains("bg-call-oct14")
                .doesNotContain("yermak-resigns", "bg-nonpaper-oct");
    }

    @Test
    void everythingIsKnownADayAfterTheLast() {
        assertThat(new AsOf(DOSSIER.span().latestEnd() + 86_400).view(DOSSIER).events())
                .hasSize(109);
    }
}
