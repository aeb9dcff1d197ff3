package org.clauseline.desktop.window;

import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.testing.Hands;
import org.clauseline.desktop.testing.Pulse;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.WeakHashMap;

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

    /** Most gestures between two looks of the program at what they did. */
    private static final int LONGEST_BURST = 120;

    /** Gestures after which forms that are still open are closed. */
    private static final int PATIENCE = 400;

    private final Scene main;
    private final SplittableRandom random;
    private long events;
    private long gestures;
    private long breath;
    private final Sights sights = new Sights();

    /** The scenes of which events are counted. */
    private final Set<Scene> counted = Collections.newSetFromMap(new WeakHashMap<>());

    /**
     * @param main the window
     * @param random decides what it does
     */
    Monkey(Scene main, SplittableRandom random) {
        this.main = main;
        this.random = random;
        count(main);
    }

    /** How many events of keys and pointer there were: a click is four. */
    long events() {
        return events;
    }

    /** How many gestures those were part of. */
    long gestures() {
        return gestures;
    }

    /** What has been seen of the window. */
    Sights sights() {
        return sights;
    }

    /**
     * Makes one gesture, on the JavaFX thread. As with hands, now and then the program sees what it
     * did before the next, and now and then many come at once.
     */
    void act() {
        gestures++;
        act(scene());
        if (gestures >= breath) {
            Pulse.next();
            sights.look();
            breath = gestures + 1 + random.nextInt(random.nextInt(1, LONGEST_BURST + 1));
        }
        if (gestures % PATIENCE == 0) {
            closeForms();
        }
    }

    private void count(Scene scene) {
        if (counted.add(scene)) {
            scene.addEventFilter(InputEvent.ANY, event -> events++);
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
        count(scene);
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
