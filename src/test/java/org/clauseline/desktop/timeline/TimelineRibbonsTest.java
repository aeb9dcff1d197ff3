package org.clauseline.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.DraftBuilder;
import org.clauseline.dossier.Point;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag.Role;
import org.clauseline.timeline.RibbonDrawing;
import org.clauseline.timeline.Ribbons;
import org.clauseline.timeline.Viewport;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

@FxTest
class TimelineRibbonsTest extends ShownTimeline {
    private void showRibbons() {
        Dossier drafts =
                Dossiers.dossier("drafts")
                        .span("2025-11-19/2025-11-28")
                        .topic("army", "Armed forces")
                        .topic("nato", "NATO")
                        .event(Dossiers.event("a", "2025-11-20"))
                        .event(Dossiers.event("b", "2025-11-25"))
                        .draft(
                                Dossiers.draft("first", "2025-11-20")
                                        .point(point("f-army", "army"))
                                        .point(point("f-nato", "nato")))
                        .draft(
                                Dossiers.draft("second", "2025-11-23")
                                        .point(point("s-army", "army"))
                                        .point(point("s-nato", "nato")))
                        .draft(
                                Dossiers.draft("third", "2025-11-25")
                                        .point(point("t-army", "army"))
                                        .point(point("t-nato", "nato")))
                        .build();
        show(drafts);
        pane.ribbonsShown().set(true);
        Pulse.pass(3);
    }

    private static Point point(String id, String topic) {
        Point plain = Dossiers.point(id, "1", "Words of " + id);
        return new Point(
                plain.id(),
                plain.number(),
                plain.parent(),
                topic,
                plain.text(),
                plain.certainty(),
                plain.known(),
                plain.note(),
                plain.sources(),
                plain.claims(),
                plain.extras());
    }

    @Test
    void aStateOfARibbonLeadsToItsPointsInTheComparisonAsThingsStoodThen() {
        showRibbons();
        RibbonBand band = pane.ribbons();
        double second = AsOf.knownSince(workspace.opened().get().dossier().drafts().get(1));
        double x = pane.view().scale().x(second) + 5;
        double y = band.localToScene(0, 8).getY();
        hands.click(left() + x, y);
        Pulse.pass(2);
        assertThat(workspace.selection().get()).isEqualTo(Selection.of("s-army"));
        assertThat(workspace.comparing().get().from()).isEqualTo("first");
        assertThat(workspace.comparing().get().to()).isEqualTo("second");
        assertThat(workspace.asOf().get()).isEqualTo(new AsOf((long) second));
        workspace.asOf().set(AsOf.LATEST);
        Pulse.pass(2);
        band.requestFocus();
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.ENTER);
        assertThat(workspace.selection().get()).isEqualTo(Selection.of("t-nato"));
        assertThat(workspace.asOf().get()).isEqualTo(AsOf.LATEST);
    }

    @Test
    void thereIsARibbonForEachPointThatLeadsToItsRowInTheComparison() {
        showRibbons();
        showPoints();
        RibbonBand band = pane.ribbons();
        assertThat(band.rows().get()).isEqualTo(new RibbonBand.Rows(0, 2, 2));
        double third = AsOf.knownSince(workspace.opened().get().dossier().drafts().get(2));
        double x = pane.view().scale().x(third) + 5;
        double y = band.localToScene(0, 2 + band.rowHeight() * 1.5).getY();
        hands.click(left() + x, y);
        assertThat(workspace.selection().get()).isEqualTo(Selection.of("t-nato"));
        assertThat(workspace.comparing().get().from()).isEqualTo("second");
        assertThat(workspace.comparing().get().to()).isEqualTo("third");
    }

    @Test
    void ofAPointOnlyIsShownWhatWasKnownAtTheInstantOfTheWindow() {
        showRibbons();
        showPoints();
        assertThat(stretches()).containsOnly(3);
        Draft second = workspace.opened().get().dossier().drafts().get(1);
        workspace.asOf().set(new AsOf(AsOf.knownSince(second)));
        Pulse.until("less is known", () -> stretches().equals(List.of(2, 2)));
        workspace.asOf().set(new AsOf(0));
        Pulse.until("nothing is known", () -> pane.ribbons().rows().get().all() == 0);
    }

    @Test
    void whatHasNoRoomIsReachedWithTheArrowKeysTheWheelAndFromOtherPlaces() {
        DraftBuilder draft = Dossiers.draft("only", "2025-11-20");
        for (int i = 1; i <= 60; i++) {
            draft.point("p-" + i, Integer.toString(i), "Words of point " + i);
        }
        show(
                Dossiers.dossier("long")
                        .span("2025-11-19/2025-11-28")
                        .event(Dossiers.event("a", "2025-11-20"))
                        .draft(draft)
                        .build());
        pane.ribbonsShown().set(true);
        showPoints();
        RibbonBand band = pane.ribbons();
        assertThat(band.rows().get().all()).isEqualTo(60);
        assertThat(band.rows().get().last()).isLessThan(12);
        workspace.selection().set(Selection.of("p-40"));
        Pulse.pass(2);
        assertThat(band.rows().get().first()).isLessThan(40);
        assertThat(band.rows().get().last()).isGreaterThanOrEqualTo(40);
        band.requestFocus();
        for (int i = 0; i < 70; i++) {
            hands.press(KeyCode.DOWN);
        }
        Pulse.pass(2);
        assertThat(band.rows().get().last()).isEqualTo(60);
        hands.press(KeyCode.ENTER);
        assertThat(workspace.selection().get()).isEqualTo(Selection.of("p-60"));
    }

    private void showPoints() {
        workspace.ribbons().set(Ribbons.Of.POINTS);
        Pulse.until(
                "points are followed", () -> pane.ribbons().ribbons().kind() == Ribbons.Of.POINTS);
        Pulse.pass(3);
    }

    private List<Integer> stretches() {
        return pane.ribbons().ribbons().all().stream().map(it -> it.stretches().size()).toList();
    }

    @Test
    void aPointThatIsSelectedElsewhereLightsItsRibbon() {
        showRibbons();
        Ribbons ribbons = Ribbons.ofTopics(workspace.opened().get().dossier());
        RibbonDrawing drawing = new RibbonDrawing(ribbons, pane.view().style());
        Span span = workspace.span().get();
        Viewport viewport = new Viewport(700, 80, span.from(), span.to(), 0);
        List<Shape> plain = drawing.draw(viewport, AsOf.LATEST).shapes();
        List<Shape> lit =
                drawing.draw(viewport, AsOf.LATEST, Set.of("s-nato"), Optional.empty()).shapes();
        assertThat(plain).noneMatch(shape -> shape.tag().role() == Role.SELECTION);
        assertThat(lit).anyMatch(shape -> shape.tag().role() == Role.SELECTION);
        assertThat(lit)
                .anyMatch(
                        shape ->
                                shape instanceof Shape.Rectangle part
                                        && part.tag().about().equals("s-nato")
                                        && part.stroke().isPresent());
    }
}
