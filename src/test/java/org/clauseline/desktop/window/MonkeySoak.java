package org.clauseline.desktop.window;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Toolkit;
import org.clauseline.soak.Soak;
import org.clauseline.store.Scratch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/**
 * Lets a {@link Monkey} loose in the whole window for a long time, on a screen in memory or on the
 * headless platform. A stumble is whatever is thrown on the JavaFX thread; each kind is printed
 * once. The heap counts as lost if it grew by half since the beginning. Counted apart is what
 * JavaFX's headless platform throws itself, when a menu as high as the screen casts its shadow
 * beyond it and the pixels there are copied all the same.
 */
public final class MonkeySoak implements Soak {
    /** Gestures after which the heap is measured for the first time. */
    private static final int EARLY = 5000;

    private static final int CONTROL = 300;

    /** Collections before the heap is measured, and frames after each. */
    private static final int ROUNDS = 4;

    private static final int FRAMES = 6;

    private final Map<String, Throwable> stumbles = new LinkedHashMap<>();
    private long stumbled;
    private long beyondTheScreen;

    @Override
    public Figures run(Stopwatch clock, long seed) throws Exception {
        Toolkit.start();
        return onFxThread(() -> play(clock, seed));
    }

    private Figures play(Stopwatch clock, long seed) throws IOException {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> note(thrown));
        Path folder = Scratch.folder("monkey");
        Windows window = Windows.shipped(folder.resolve("settings")).shown();
        Monkey monkey = new Monkey(window.scene(), new SplittableRandom(seed));
        long early = 0;
        while (clock.goesOn(monkey.events())) {
            try {
                monkey.act();
            } catch (RuntimeException | Error thrown) {
                note(thrown);
            }
            if (monkey.gestures() == EARLY) {
                early = used();
            }
        }
        long late = used();
        window.desk().keeper().leave(true);
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        Scratch.delete(folder);
        boolean grew = early > 0 && late > early * 3 / 2 + 64;
        String first =
                grew
                        ? "the heap grew from " + early + " to " + late + " MiB"
                        : String.join("; ", stumbles.keySet());
        return new Figures(
                "events",
                monkey.events(),
                stumbled + (grew ? 1 : 0),
                CONTROL,
                control(),
                first,
                Map.of(
                        "gestures",
                        monkey.gestures(),
                        "sights",
                        (long) monkey.sights().count(),
                        "beyond_the_screen",
                        beyondTheScreen,
                        "early_heap_mib",
                        early,
                        "late_heap_mib",
                        late));
    }

    private void note(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        if (Arrays.stream(trace).anyMatch(MonkeySoak::copiesToHeadlessScreen)) {
            beyondTheScreen++;
            return;
        }
        stumbled++;
        String kind = thrown + (trace.length == 0 ? "" : " at " + trace[0]);
        if (stumbles.putIfAbsent(kind, thrown) == null) {
            thrown.printStackTrace();
            System.err.println("while there were " + Sights.windows());
        }
    }

    private static boolean copiesToHeadlessScreen(StackTraceElement step) {
        return step.getClassName().endsWith(".headless.HeadlessWindow")
                && step.getMethodName().equals("blit");
    }

    /** A window that is known to stumble: how often that was noticed. */
    private static long control() {
        Button button = new Button("falls");
        button.setOnAction(
                event -> {
                    throw new IllegalStateException("fell");
                });
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(button), 60, 60));
        stage.show();
        return stumbles(new Monkey(stage.getScene(), new SplittableRandom(1)), CONTROL);
    }

    /** How many of so many gestures end in something thrown. */
    static int stumbles(Monkey monkey, int gestures) {
        int stumbled = 0;
        while (monkey.gestures() < gestures) {
            try {
                monkey.act();
            } catch (IllegalStateException fell) {
                stumbled++;
            }
        }
        return stumbled;
    }

    /**
     * MiB held for good. Each collection gives up what was softly held and not used since the one
     * before; in the frames between them JavaFX lets go of the pixels of pictures that are gone.
     */
    private static long used() {
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
            Pulse.pass(FRAMES);
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static <T> T onFxThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
