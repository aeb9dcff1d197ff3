package org.clauseline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.opening.FileChoosers;
import org.clauseline.desktop.settings.Settings;
import org.clauseline.desktop.settings.SettingsFile;
import org.clauseline.desktop.testing.Hands;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A window for tests, in a scene of its own without a stage, with a world around it that only takes
 * notes.
 *
 * @param desk the window
 * @param scene where it is
 * @param addresses what was handed to the browser
 * @param copied what was copied
 * @param choices the files that the user will choose, one after the other
 */
record Windows(
        Desk desk,
        Scene scene,
        Theme theme,
        List<String> addresses,
        List<String> copied,
        List<Path> choices) {
    private static final Instant NOW = Instant.parse("2025-11-28T12:02:00Z");

    /** The window on the shipped dossier, as at a first start. */
    static Windows shipped(Path settings) {
        return open(
                settings,
                Settings.FIRST,
                Optional.of(new Desk.First(Optional.empty(), ShippedDossier.read())));
    }

    static Windows open(Path folder, Settings settings, Optional<Desk.First> first) {
        List<String> addresses = new ArrayList<>();
        List<String> copied = new ArrayList<>();
        List<Path> choices = new ArrayList<>();
        FileChoosers files =
                new FileChoosers() {
                    @Override
                    public Optional<Path> chooseToOpen() {
                        return choices.isEmpty()
                                ? Optional.empty()
                                : Optional.of(choices.removeFirst());
                    }

                    @Override
                    public Optional<Path> chooseToSave(String suggested) {
                        return chooseToOpen();
                    }
                };
        Outside outside =
                new Outside(
                        files,
                        addresses::add,
                        copied::add,
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        ZoneId.of("Europe/Kyiv"),
                        Locale.UK,
                        new SettingsFile(folder));
        Theme theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
        Desk desk = new Desk(outside, theme, settings, first);
        Scene scene = new Scene(desk.root(), 1280, 800);
        desk.settle(scene, () -> {});
        return new Windows(desk, scene, theme, addresses, copied, choices);
    }

    static Desk.First refused(Reading.Refused reading, Path file) {
        return new Desk.First(Optional.of(file), reading);
    }

    Hands hands() {
        return Hands.on(scene);
    }

    /** Shows it in a stage that fits the headless screen, for what needs a window around it. */
    Windows shown() {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setWidth(1000);
        stage.setHeight(760);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        Pulse.next();
        return this;
    }

    /** A part of the window by its id. */
    <N extends Node> N part(Class<N> type, String id) {
        return find(type, desk.root(), id);
    }

    /** A part of an open pop-up by its id. */
    static <N extends Node> N inPopup(Class<N> type, String id) {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow
                    && window.getScene().getRoot().lookup("#" + id) != null) {
                return find(type, window.getScene().getRoot(), id);
            }
        }
        throw new AssertionError("No open pop-up has a part named " + id);
    }

    private static <N extends Node> N find(Class<N> type, Parent root, String id) {
        Node found = root.lookup("#" + id);
        assertThat(found).as("part named %s", id).isInstanceOf(type);
        return type.cast(found);
    }

    Snapshot picture(double width, double height) {
        return Snapshot.of(desk.root(), width, height);
    }
}
