package org.clauseline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Hands;
import org.clauseline.desktop.testing.Pulse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random keys, clicks, drags and turns of the wheel, anywhere in the window and in the forms that
 * open above it. {@code packaging/soak monkey} lets it go on for longer.
 */
@FxTest
class MonkeyTest {
    private static final KeyCode[] KEYS = {
        KeyCode.A,
        KeyCode.B,
        KeyCode.D,
        KeyCode.F,
        KeyCode.K,
        KeyCode.P,
        KeyCode.S,
        KeyCode.W,
        KeyCode.X,
        KeyCode.Z,
        KeyCode.DIGIT0,
        KeyCode.PERIOD,
        KeyCode.COMMA,
        KeyCode.LEFT,
        KeyCode.RIGHT,
        KeyCode.UP,
        KeyCode.DOWN,
        KeyCode.HOME,
        KeyCode.END,
        KeyCode.ENTER,
        KeyCode.ESCAPE,
        KeyCode.TAB,
        KeyCode.F2,
        KeyCode.F7,
        KeyCode.DELETE,
        KeyCode.SPACE,
        KeyCode.BACK_SPACE,
        KeyCode.PAGE_DOWN
    };
    private static final KeyCode[] HELD = {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT};
    private static final String[] WRITTEN = {"/", "?", "a", "ї", "20 Nov", "7 pm", "\u202e", "9"};

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @AfterEach
    void closeEverything() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }

    @Test
    void nothingThatHandsCanDoMakesTheWindowStumble() {
        Windows window = Windows.shipped(folder.resolve("settings")).shown();
        long seconds = Long.getLong("monkey.seconds", 0);
        long most = seconds > 0 ? Long.MAX_VALUE : 1200;
        long end = System.nanoTime() + (seconds > 0 ? seconds : 90) * 1_000_000_000L;
        SplittableRandom random = new SplittableRandom(Long.getLong("monkey.seed", 1));
        long events = 0;
        long early = 0;
        while (events < most && System.nanoTime() < end) {
            act(scene(window.scene(), random), random);
            events++;
            if (events % 20 == 0) {
                Pulse.next();
            }
            if (events % 400 == 0) {
                closeForms(window.scene());
            }
            if (events == 5000) {
                early = used();
            }
        }
        long late = used();
        System.out.printf(
                "monkey: %,d events, 0 exceptions, heap %d MiB (%d after 5,000)%n",
                events, late, early);
        window.desk().keeper().leave(true);
        assertThat(early == 0 || late < early * 3 / 2 + 64).as("heap stays flat").isTrue();
    }

    @Test
    void aWindowThatStumblesWouldBeFound() {
        Button button = new Button("falls");
        button.setOnAction(
                event -> {
                    throw new IllegalStateException("fell");
                });
        Scene scene = new Scene(new StackPane(button), 60, 60);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        Pulse.next();
        SplittableRandom random = new SplittableRandom(1);
        int stumbled = 0;
        for (int i = 0; i < 300; i++) {
            try {
                act(scene, random);
            } catch (IllegalStateException fell) {
                stumbled++;
            }
        }
        assertThat(stumbled).isPositive();
    }

    /** The form that is open, at times, else the window. */
    private static Scene scene(Scene main, SplittableRandom random) {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && !main.equals(window.getScene()))
                .map(Window::getScene)
                .filter(scene -> scene.getRoot().getStyleClass().contains("edit-dialog"))
                .filter(scene -> random.nextInt(4) > 0)
                .findFirst()
                .orElse(main);
    }

    private static void closeForms(Scene main) {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof Stage && !main.equals(window.getScene())) {
                window.hide();
            }
        }
    }

    private static void act(Scene scene, SplittableRandom random) {
        Hands hands = Hands.on(scene);
        if (random.nextInt(4) == 0) {
            hands = hands.holding(HELD[random.nextInt(HELD.length)]);
        }
        double x = random.nextDouble(scene.getWidth());
        double y = random.nextDouble(scene.getHeight());
        switch (random.nextInt(10)) {
            case 0, 1 -> hands.click(x, y);
            case 2 -> hands.doubleClick(x, y);
            case 3 -> hands.rightClick(x, y);
            case 4 ->
                    hands.drag(
                            x,
                            y,
                            random.nextDouble(scene.getWidth()),
                            random.nextDouble(scene.getHeight()));
            case 5 -> hands.scroll(x, y, 0, random.nextInt(-3, 4) * 40);
            case 6 -> hands.move(x, y);
            case 7 -> hands.type(WRITTEN[random.nextInt(WRITTEN.length)]);
            default -> hands.press(KEYS[random.nextInt(KEYS.length)]);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
