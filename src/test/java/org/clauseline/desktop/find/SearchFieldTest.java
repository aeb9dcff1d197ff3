package org.clauseline.desktop.find;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.DossierBuilder;
import org.clauseline.dossier.Dossiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A search that finds hundreds of things. */
@FxTest
class SearchFieldTest {
    private static final int EVENTS = 480;

    @AfterEach
    void closeEverything() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }

    @Test
    void theHitThatIsSteppedToIsInSightInTheListBeItTheLast() {
        SearchField field = shown();
        field.requestFocus();
        field.setText("talks");
        Pulse.until("there are hits", () -> !list().getItems().isEmpty());
        for (int back = 1; back <= 12; back++) {
            field.step(false);
            Pulse.next();
            assertThat(inSight()).contains(EVENTS - back);
        }
        for (int on = 11; on >= -3; on--) {
            field.step(true);
            Pulse.next();
            assertThat(inSight()).contains((EVENTS - on) % EVENTS);
        }
    }

    private List<Integer> inSight() {
        ListView<?> list = list();
        Bounds room = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".list-cell").stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(cell -> !cell.isEmpty())
                .filter(
                        cell -> {
                            Bounds place = cell.localToScene(cell.getLayoutBounds());
                            return place.getMinY() >= room.getMinY() - 1
                                    && place.getMaxY() <= room.getMaxY() + 1;
                        })
                .map(cell -> cell.getIndex())
                .toList();
    }

    private static ListView<?> list() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".list-view").stream())
                .map(view -> (ListView<?>) view)
                .findFirst()
                .orElseGet(ListView::new);
    }

    private SearchField shown() {
        DossierBuilder dossier = Dossiers.dossier("talks");
        for (int i = 0; i < EVENTS; i++) {
            dossier =
                    dossier.event(
                            Dossiers.event("event-" + i, "2025-11-23")
                                    .title(
                                            i % 3 == 0
                                                    ? "Talks"
                                                    : "Talks " + "go on ".repeat(i % 40)));
        }
        Dossier made = dossier.build();
        SearchField field =
                new SearchField(
                        new Workspace(
                                Opened.of(made, Optional.empty()),
                                Span.of(made),
                                Comparing.of(made),
                                Locale.UK));
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(field), 700, 60));
        stage.show();
        Pulse.next();
        return field;
    }
}
