package org.clauseline.desktop.timeline;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Hands;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Tag.Role;
import org.clauseline.timeline.Frame;
import org.clauseline.timeline.Hit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** A timeline in a window of its own, and hands that work in it. */
@FxTest
abstract class ShownTimeline {
    final Dossier dossier = Dossiers.random(11, 60);
    Workspace workspace;
    TimelinePane pane;
    Stage stage;
    Hands hands;

    @BeforeEach
    void open() {
        workspace = workspace(dossier);
        pane = new TimelinePane(workspace, ZoneId.of("Europe/Zurich"));
        Scene scene = new Scene(pane, 760, 620);
        hands = Hands.on(scene);
        Theme.dress(pane, Palette.LIGHT);
        stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        Pulse.pass(2);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    static Workspace workspace(Dossier dossier) {
        return new Workspace(
                Opened.of(dossier, Optional.empty()),
                Span.of(dossier),
                Comparing.of(dossier),
                Locale.UK);
    }

    Frame frame() {
        Pulse.pass(2);
        return pane.view().frame().get().orElseThrow();
    }

    double left() {
        return pane.view().localToScene(0, 0).getX();
    }

    double top() {
        return pane.view().localToScene(0, 0).getY();
    }

    Hit single() {
        return frame().hits().stream()
                .filter(hit -> hit.tag().role() == Role.EVENT)
                .findFirst()
                .orElseThrow();
    }

    static Dossier longAgo() {
        return Dossiers.dossier("long-ago")
                .span("2025-11-19/2025-11-28")
                .event(Dossiers.event("a", "2022-02-24"))
                .event(Dossiers.event("b", "2025-11-19"))
                .event(Dossiers.event("c", "2025-11-20"))
                .event(Dossiers.event("d", "2025-11-22"))
                .event(Dossiers.event("e", "2025-11-24"))
                .build();
    }

    void show(Dossier other) {
        workspace.open(Opened.of(other, Optional.empty()), Span.of(other), Comparing.of(other));
        Pulse.pass(3);
    }
}
