package org.clauseline.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.dossier.Dossiers;
import org.clauseline.picture.Palette;
import org.clauseline.store.DossierWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

@FxTest
class LibraryPaneTest {
    @TempDir private Path folder;

    private final List<String> opened = new ArrayList<>();
    private Path geneva;

    @BeforeEach
    void write() throws IOException {
        geneva = folder.resolve("geneva.dossier.json");
        Files.write(
                geneva,
                DossierWriter.write(
                        Dossiers.dossier("geneva")
                                .event(
                                        Dossiers.event("e1", "2025-11-23")
                                                .title("Envoys meet at the lake"))
                                .build()));
    }

    private LibraryPane pane(List<Path> recent) {
        LibraryPane pane =
                new LibraryPane(
                        recent, Locale.UK, (file, id) -> opened.add(file.getFileName() + " " + id));
        Theme.dress(pane, Palette.LIGHT);
        Snapshot.of(pane, 760, 560);
        return pane;
    }

    private static String none(LibraryPane pane) {
        return ((Label) list(pane).getPlaceholder()).getText();
    }

    private static ListView<?> list(LibraryPane pane) {
        return (ListView<?>) pane.lookup("#library-list");
    }

    @Test
    void whereNothingWasOpenedYetItSaysWhatWillStandHere() {
        LibraryPane pane = pane(List.of());
        Pulse.until("the folders were looked through", () -> none(pane).startsWith("Nothing here"));
        assertThat(none(pane)).contains("all dossiers in its folder stand here");
        Snapshot.of(pane, 760, 560).save("library-empty");
    }

    @Test
    void whatIsFoundOpensWithEnterAndWhereNothingIsThePhraseIsNamed() {
        LibraryPane pane = pane(List.of(geneva));
        Pulse.until("the dossier was read", () -> !list(pane).getItems().isEmpty());
        TextField field = (TextField) pane.lookup("#library-field");
        field.setText("  nowhere ");
        assertThat(none(pane)).isEqualTo("No dossier has “nowhere” in it.");
        field.setText("envoys");
        list(pane).getSelectionModel().select(1);
        Event.fireEvent(
                field,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        assertThat(opened).containsExactly("geneva.dossier.json e1");
    }
}
