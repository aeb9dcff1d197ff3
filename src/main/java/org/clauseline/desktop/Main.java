package org.clauseline.desktop;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

import org.clauseline.desktop.logs.Log;
import org.clauseline.desktop.opening.SystemFileChoosers;
import org.clauseline.desktop.rehearsal.Rehearsal;
import org.clauseline.desktop.settings.Settings;
import org.clauseline.desktop.settings.SettingsFile;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.window.Desk;
import org.clauseline.desktop.window.FirstSight;
import org.clauseline.desktop.window.Outside;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.picture.Palette;
import org.clauseline.store.DossierReader;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Opens the window: {@code Main [--settings FOLDER] [FILE]}. Without a file it opens the dossier
 * that comes with the program. The dossier is read while the toolkit starts.
 */
public final class Main {
    private static final String NAME = "Clauseline";

    /** How long the first sight of the window waits for the dossier. */
    private static final long GLANCE_MILLIS = 200;

    /**
     * How long the first full frame waits for the dossier; a large one appears in the open window
     * when it is ready.
     */
    private static final long PATIENCE_MILLIS = 1500;

    /** Pulses until what is shown has been laid out and painted, and the next begins. */
    private static final int PULSES_TO_PAINT = 2;

    /** Below this the panes could not stand side by side. */
    private static final double LEAST_WIDTH = 920;

    private static final double LEAST_HEIGHT = 500;

    private final Optional<Path> file;
    private final SettingsFile settingsFile;
    private final CompletableFuture<Reading> reading;
    private final CompletableFuture<Settings> settings;

    private long toolkitUp;
    private long sightSeen;

    private Main(Optional<Path> file, SettingsFile settingsFile) {
        this.file = file;
        this.settingsFile = settingsFile;
        Executor threads = task -> Thread.ofVirtual().start(task);
        reading =
                CompletableFuture.supplyAsync(
                        () -> file.map(DossierReader::read).orElseGet(ShippedDossier::read),
                        threads);
        settings = CompletableFuture.supplyAsync(settingsFile::read, threads);
    }

    /** Starts the program. */
    public static void main(String... arguments) {
        List<String> rest = List.of(arguments);
        SettingsFile settings =
                SettingsFile.standard(
                        System.getenv(), Path.of(System.getProperty("user.home", "")));
        if (rest.size() > 1 && rest.getFirst().equals("--settings")) {
            settings = new SettingsFile(Path.of(rest.get(1)));
            rest = rest.subList(2, rest.size());
        }
        Log.into(settings.folder().resolve("log"));
        Main main = new Main(rest.stream().findFirst().map(Path::of), settings);
        Platform.startup(main::begin);
    }

    /** A window that cannot be built ends the program: there would be nothing left to close. */
    private void begin() {
        toolkitUp = System.nanoTime();
        orEnd(this::show);
    }

    private static void orEnd(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            Log.trouble("The window cannot be opened", failure);

            System.err.println("Clauseline cannot open its window.");
            System.exit(1);
        }
    }

    /**
     * Shows the window twice: at first sight, as soon as can be, and when that is on the screen
     * with all its parts, which take longer to make.
     */
    private void show() {
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (thread, failure) -> Log.trouble("Not caught", failure));
        Settings remembered = settings.join();
        Theme theme = new Theme(Platform.getPreferences().colorSchemeProperty());
        theme.choice().set(remembered.theme());
        Stage stage = new Stage();
        stage.setTitle(NAME);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setMaximized(remembered.maximized());
        Palette palette = theme.palette().get();
        FirstSight sight =
                new FirstSight(remembered, palette, readWithin(GLANCE_MILLIS), Locale.getDefault());
        stage.setScene(
                new Scene(
                        sight,
                        remembered.width(),
                        remembered.height(),
                        Color.web(palette.ground().hex())));
        stage.show();
        whenPainted(() -> orEnd(() -> fill(stage, remembered, theme)));
    }

    /** Puts the parts of the window into it. */
    private void fill(Stage stage, Settings remembered, Theme theme) {
        sightSeen = System.nanoTime();
        Outside outside =
                new Outside(
                        new SystemFileChoosers(stage, Locale.getDefault()),
                        browser(),
                        Main::copy,
                        Clock.systemUTC(),
                        ZoneId.systemDefault(),
                        Locale.getDefault(),
                        settingsFile);
        theme.prepare();
        Optional<Desk.First> first = readWithin(PATIENCE_MILLIS);
        Desk desk = new Desk(outside, theme, remembered, first);
        stage.titleProperty().bind(desk.workspace().opened().map(Main::titleFor));
        desk.settle(
                stage.getScene(),
                () -> {
                    stage.hide();
                    Platform.exit();
                });
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    desk.close();
                });
        stage.getScene().setRoot(desk.root());
        if (first.isEmpty()) {
            desk.keeper().await(file, reading);
        }
        if (Boolean.getBoolean(Rehearsal.PROPERTY)) {
            new Rehearsal(desk.workspace(), this::sayReady, desk::close).begin();
        }
    }

    private static String titleFor(Opened opened) {
        return opened.isNothing() ? NAME : Legible.brief(opened.dossier().title()) + " – " + NAME;
    }

    /**
     * Runs an action once what is shown now is on the screen. JavaFX does not tell when that is. It
     * paints on a thread of its own, one thing after the other, and hands the pixels to the screen
     * on this one: after a picture of one pixel, which is waited for, they are under way.
     */
    private static void whenPainted(Runnable action) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == PULSES_TO_PAINT) {
                    stop();
                    new Rectangle(1, 1).snapshot(null, new WritableImage(1, 1));
                    Platform.runLater(action);
                }
            }
        }.start();
    }

    /**
     * Tells whoever rehearses that the first full frame is there, and how long after the toolkit;
     * then how long the first sight took.
     */
    private void sayReady() {
        System.out.println("ready");
        System.out.println(sinceToolkit(System.nanoTime()));
        System.out.println(sinceToolkit(sightSeen));
    }

    private long sinceToolkit(long nanos) {
        return (nanos - toolkitUp) / 1_000_000;
    }

    private Optional<Desk.First> readWithin(long millis) {
        try {
            return Optional.of(new Desk.First(file, reading.get(millis, TimeUnit.MILLISECONDS)));
        } catch (TimeoutException large) {
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The dossier could not be read", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * Hands addresses to the system. JavaFX gives this service to applications only, so one is made
     * for it.
     */
    private static Consumer<String> browser() {
        Application application =
                new Application() {
                    @Override
                    public void start(Stage stage) {
                        throw new UnsupportedOperationException("Only its services are used");
                    }
                };
        return address -> application.getHostServices().showDocument(address);
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
