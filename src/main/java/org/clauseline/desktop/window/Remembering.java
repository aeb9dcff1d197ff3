package org.clauseline.desktop.window;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.clauseline.desktop.settings.Look;
import org.clauseline.desktop.settings.Settings;
import org.clauseline.desktop.settings.SettingsFile;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/** Keeps the settings up to date with the window, and writes them a moment after they changed. */
final class Remembering {
    private final SettingsFile file;
    private final Workspace workspace;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));
    private Settings settings;
    private UnaryOperator<Settings> room = UnaryOperator.identity();

    Remembering(SettingsFile file, Settings settings, Workspace workspace) {
        this.file = file;
        this.settings = settings;
        this.workspace = workspace;
        pause.setOnFinished(
                event -> {
                    gather();
                    Settings now = this.settings;
                    Thread.ofVirtual().name("settings").start(() -> file.write(now));
                });
        List.of(
                        workspace.span(),
                        workspace.grouping(),
                        workspace.comparing(),
                        workspace.filter(),
                        workspace.zone(),
                        workspace.folds(),
                        workspace.reckoning(),
                        workspace.ribbonsShown(),
                        workspace.ribbons())
                .forEach(this::watch);
    }

    /** Remembers how the panes share the room, and the theme. */
    void follow(Panes panes, Theme theme) {
        theme.choice()
                .addListener((observed, before, now) -> change(known -> known.withTheme(now)));
        room = panes::remember;
        watch(panes.arrangement());
        watch(panes.detailShown());
    }

    /** Writes a moment after this changes. */
    private void watch(ObservableValue<?> value) {
        value.addListener((observed, before, now) -> pause.playFromStart());
    }

    Settings settings() {
        return settings;
    }

    /** Remembers a file as the one opened last. */
    void opened(Path path) {
        settings = settings.opened(path.toAbsolutePath());
        pause.playFromStart();
    }

    /** Changes the settings. */
    void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        pause.playFromStart();
    }

    /** Writes at once; called as the window closes. */
    void writeNow() {
        pause.stop();
        gather();
        file.write(settings);
    }

    /**
     * Looks at the open dossier as it was looked at last, as far as what that names is still there.
     */
    void restore() {
        restore(settings, workspace);
    }

    /** Looks at what is open in a workspace as these settings remember it. */
    static void restore(Settings settings, Workspace workspace) {
        Look look = settings.looks().get(workspace.opened().get().dossier().id());
        if (look == null) {
            return;
        }
        Index index = workspace.opened().get().index();
        workspace.span().set(look.span());
        workspace.grouping().set(look.grouping());
        workspace.filter().set(look.filter());
        List<Event> shown =
                look.folds().isNone()
                        ? List.of()
                        : index.dossier().events().stream()
                                .filter(look.filter().on(index))
                                .toList();
        workspace.folds().set(look.folds().standing(shown));
        workspace.reckoning().set(look.reckoning());
        workspace.ribbons().set(look.ribbons());
        workspace.ribbonsShown().set(look.ribbonsShown());
        Comparing comparing = look.comparing();
        if (index.find(Draft.class, comparing.from()).isPresent()
                && index.find(Draft.class, comparing.to()).isPresent()) {
            workspace.comparing().set(comparing);
        }
        try {
            workspace.zone().set(ZoneId.of(look.zone()));
        } catch (DateTimeException unknownZone) {
            workspace.zone().set(workspace.opened().get().dossier().zone());
        }
    }

    private void gather() {
        settings = room.apply(settings);
        if (!workspace.opened().get().isEmpty()) {
            settings =
                    settings.looked(
                            workspace.opened().get().dossier().id(),
                            new Look(
                                    workspace.span().get(),
                                    workspace.grouping().get(),
                                    workspace.comparing().get(),
                                    workspace.filter().get(),
                                    workspace.zone().get().getId(),
                                    workspace.folds().get(),
                                    workspace.reckoning().get(),
                                    workspace.ribbonsShown().get(),
                                    workspace.ribbons().get()));
        }
    }

    /** The settings with the size that the window has now. */
    static Settings shapeOf(Scene scene, Settings settings) {
        if (!(scene.getWindow() instanceof Stage stage)) {
            return settings;
        }
        return stage.isMaximized()
                ? settings.withWindow(settings.width(), settings.height(), true)
                : settings.withWindow(stage.getWidth(), stage.getHeight(), false);
    }
}
