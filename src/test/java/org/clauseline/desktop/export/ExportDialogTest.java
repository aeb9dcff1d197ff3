package org.clauseline.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How the dialog is left while it writes. */
@FxTest
class ExportDialogTest {
    @TempDir private Path folder;

    private Stage opened() {
        Dossier dossier =
                Dossiers.dossier("small").event(Dossiers.event("event", "2025-11-20")).build();
        Stage owner = new Stage();
        owner.setScene(new Scene(new VBox(), 300, 200));
        owner.show();
        Stage dialog =
                ExportDialog.open(
                        owner,
                        new Workspace(
                                Opened.of(dossier, Optional.empty()),
                                Span.of(dossier),
                                Comparing.of(dossier),
                                Locale.UK),
                        Optional.empty(),
                        scene -> Theme.dress(scene.getRoot(), Palette.LIGHT),
                        new KeptFile(folder.resolve("settings")),
                        (suggested, format) -> Optional.of(folder.resolve(suggested)));
        Pulse.next();
        return dialog;
    }

    private static ExportPane pane(Stage dialog) {
        return (ExportPane) dialog.getScene().getRoot();
    }

    private static void startWriting(Stage dialog) {
        ((Button) pane(dialog).lookup("#save")).fire();
        assertThat(pane(dialog).delivery().isBusy()).isTrue();
    }

    @Test
    void escapeCancelsTheWriteFirstAndClosesOnlyThen() {
        Stage dialog = opened();
        startWriting(dialog);
        Hands.on(dialog.getScene()).press(KeyCode.ESCAPE);
        Pulse.until("the write has stopped", () -> !pane(dialog).delivery().isBusy());
        assertThat(dialog.isShowing()).isTrue();
        assertThat(((Label) pane(dialog).lookup("#state")).getText()).contains("was not written");
        assertThat(folder).isEmptyDirectory();
        Hands.on(dialog.getScene()).press(KeyCode.ESCAPE);
        assertThat(dialog.isShowing()).isFalse();
    }

    @Test
    void theWindowsOwnButtonClosesItOnceTheWriteHasStopped() {
        Stage dialog = opened();
        startWriting(dialog);
        Event.fireEvent(dialog, new WindowEvent(dialog, WindowEvent.WINDOW_CLOSE_REQUEST));
        assertThat(dialog.isShowing()).isTrue();
        Pulse.until("the dialog is closed", () -> !dialog.isShowing());
        assertThat(folder).isEmptyDirectory();
    }
}
