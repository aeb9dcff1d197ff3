package org.clauseline.desktop.window;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.testing.Hands;
import org.clauseline.desktop.testing.Pulse;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Random keys, clicks, drags and turns of the wheel, anywhere in a window and in the forms that
 * open above it.
 */
final class Monkey {
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

    /** Events between two looks of the program at what they did. */
    private static final int BREATH = 20;

    /** Events after which forms that are still open are closed. */
    private static final int PATIENCE = 400;

    private final Scene main;
    private final SplittableRandom random;
    private long events;

    /**
     * @param main the window
     * @param random decides what it does
     */
    Monkey(Scene main, SplittableRandom random) {
        this.main = main;
        this.random = random;
    }

    /** How many events there were. */
    long events() {
        return events;
    }

    /** Does one thing, on the JavaFX thread. */
    void act() {
        events++;
        act(scene());
        if (events % BREATH == 0) {
            Pulse.next();
        }
        if (events % PATIENCE == 0) {
            closeForms();
        }
    }

    /** The form that is open, at times, else the window. */
    private Scene scene() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && !main.equals(window.getScene()))
                .map(Window::getScene)
                .filter(scene -> scene.getRoot().getStyleClass().contains("edit-dialog"))
                .filter(scene -> random.nextInt(4) > 0)
                .findFirst()
                .orElse(main);
    }

    private void closeForms() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof Stage && !main.equals(window.getScene())) {
                window.hide();
            }
        }
    }

    private void act(Scene scene) {
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
}
