package org.clauseline.desktop.testing;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/**
 * The hands of a reader: whole gestures of pointer and keys, sent to whatever is under the pointer
 * or has the focus. The robot of the headless platform knows no modifiers, drags without a button
 * and counts clicks across tests; these events are complete and independent of the screen's size.
 * Positions are those of the scene.
 */
public final class Hands {
    private final Scene scene;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    private Hands(Scene scene) {
        this.scene = scene;
    }

    /** Hands over a scene, with or without a window. */
    public static Hands on(Scene scene) {
        return new Hands(scene);
    }

    /** The same hands while they hold CONTROL, SHIFT, ALT or META down. */
    public Hands holding(KeyCode... modifiers) {
        Hands hands = new Hands(scene);
        hands.held.addAll(held);
        hands.held.addAll(Set.of(modifiers));
        return hands;
    }

    /** Clicks the middle of a node. */
    public void click(Node node) {
        Point2D middle = middle(node);
        click(middle.getX(), middle.getY());
    }

    /** Clicks once with the primary button. */
    public void click(double x, double y) {
        click(x, y, MouseButton.PRIMARY, 1);
    }

    /** Clicks twice in the same place. */
    public void doubleClick(double x, double y) {
        click(x, y, MouseButton.PRIMARY, 1);
        click(x, y, MouseButton.PRIMARY, 2);
    }

    /** Clicks once with the secondary button. */
    public void rightClick(double x, double y) {
        click(x, y, MouseButton.SECONDARY, 1);
    }

    private void click(double x, double y, MouseButton button, int count) {
        Node target = under(x, y);
        fire(target, MouseEvent.MOUSE_MOVED, x, y, MouseButton.NONE, 0, true);
        fire(target, MouseEvent.MOUSE_PRESSED, x, y, button, count, true);
        fire(target, MouseEvent.MOUSE_RELEASED, x, y, button, count, true);
        fire(target, MouseEvent.MOUSE_CLICKED, x, y, button, count, true);
    }

    /** Moves the pointer without a button. */
    public void move(double x, double y) {
        fire(under(x, y), MouseEvent.MOUSE_MOVED, x, y, MouseButton.NONE, 0, true);
    }

    /**
     * Presses the primary button, moves in steps and lets go; whatever was pressed gets all of it.
     */
    public void drag(double fromX, double fromY, double toX, double toY) {
        drag(fromX, fromY, toX, toY, () -> {});
    }

    /**
     * The same, with something that happens before the button is let go.
     *
     * @param arrived runs where the pointer has arrived, with the button still held
     */
    public void drag(double fromX, double fromY, double toX, double toY, Runnable arrived) {
        Node target = under(fromX, fromY);
        int steps = 8;
        fire(target, MouseEvent.MOUSE_MOVED, fromX, fromY, MouseButton.NONE, 0, true);
        fire(target, MouseEvent.MOUSE_PRESSED, fromX, fromY, MouseButton.PRIMARY, 1, true);
        fire(target, MouseEvent.DRAG_DETECTED, fromX, fromY, MouseButton.PRIMARY, 1, false);
        for (int step = 1; step <= steps; step++) {
            double x = fromX + (toX - fromX) * step / steps;
            double y = fromY + (toY - fromY) * step / steps;
            fire(target, MouseEvent.MOUSE_DRAGGED, x, y, MouseButton.PRIMARY, 1, false);
        }
        arrived.run();
        fire(target, MouseEvent.MOUSE_RELEASED, toX, toY, MouseButton.PRIMARY, 1, false);
        fire(target, MouseEvent.MOUSE_CLICKED, toX, toY, MouseButton.PRIMARY, 1, false);
    }

    /** Turns the wheel: negative y scrolls down, 40 is one notch. */
    public void scroll(double x, double y, double deltaX, double deltaY) {
        Node target = under(x, y);
        Point2D screen = screen(x, y);
        Event.fireEvent(
                target,
                new ScrollEvent(
                        target,
                        target,
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        screen.getX(),
                        screen.getY(),
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        held.contains(KeyCode.META),
                        false,
                        false,
                        deltaX,
                        deltaY,
                        deltaX,
                        deltaY,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(target, x, y)));
    }

    /** Presses and lets go of a key that writes nothing, or whose character does not matter. */
    public void press(KeyCode code) {
        key(KeyEvent.KEY_PRESSED, code, "");
        key(KeyEvent.KEY_RELEASED, code, "");
    }

    /** Presses a key that writes a character, such as {@code /} or {@code ?}. */
    public void press(KeyCode code, String character) {
        key(KeyEvent.KEY_PRESSED, code, character);
        key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character);
        key(KeyEvent.KEY_RELEASED, code, character);
    }

    /** Writes a text, character by character. */
    public void type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> press(KeyCode.UNDEFINED, character));
    }

    private void key(EventType<KeyEvent> type, KeyCode code, String character) {
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(
                target,
                new KeyEvent(
                        target,
                        target,
                        type,
                        type == KeyEvent.KEY_TYPED ? character : KeyEvent.CHAR_UNDEFINED,
                        character,
                        code,
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        held.contains(KeyCode.META)));
    }

    private void fire(
            Node target,
            EventType<MouseEvent> type,
            double x,
            double y,
            MouseButton button,
            int clicks,
            boolean still) {
        boolean down =
                type == MouseEvent.MOUSE_PRESSED
                        || type == MouseEvent.MOUSE_DRAGGED
                        || type == MouseEvent.DRAG_DETECTED;
        Point2D screen = screen(x, y);
        Event.fireEvent(
                target,
                new MouseEvent(
                        target,
                        target,
                        type,
                        x,
                        y,
                        screen.getX(),
                        screen.getY(),
                        button,
                        clicks,
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        held.contains(KeyCode.META),
                        down && button == MouseButton.PRIMARY,
                        false,
                        down && button == MouseButton.SECONDARY,
                        false,
                        false,
                        true,
                        false,
                        still,
                        new PickResult(target, x, y)));
    }

    private Point2D screen(double x, double y) {
        if (scene.getWindow() == null) {
            return new Point2D(x, y);
        }
        return new Point2D(
                scene.getWindow().getX() + scene.getX() + x,
                scene.getWindow().getY() + scene.getY() + y);
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return node.localToScene(bounds.getCenterX(), bounds.getCenterY());
    }

    private Node under(double x, double y) {
        Node found = find(scene.getRoot(), x, y);
        return found == null ? scene.getRoot() : found;
    }

    /**
     * The topmost node at a place of the scene, by the rules of JavaFX as far as rectangles and
     * transparency go.
     */
    private static @Nullable Node find(Node node, double sceneX, double sceneY) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return null;
        }
        Point2D local = node.sceneToLocal(sceneX, sceneY);
        if (node.getClip() != null
                && !node.getClip().contains(node.getClip().parentToLocal(local))) {
            return null;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                Node found = find(child, sceneX, sceneY);
                if (found != null) {
                    return found;
                }
            }
        }
        return node.contains(local) ? node : null;
    }
}
