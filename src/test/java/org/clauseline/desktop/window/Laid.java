package org.clauseline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.clauseline.desktop.words.Prose;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.words.WrappedLink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks at words as they are laid out. */
final class Laid {
    /** What letters may touch by, in px. */
    private static final double TOUCH = 1;

    private Laid() {}

    /**
     * Fails where words lie over each other, where words that wrap have less height than they need,
     * or where a line is wider than its place.
     */
    static void check(Parent root) {
        List<Node> shown = new ArrayList<>();
        gather(root, shown);
        for (Node node : shown) {
            if (node instanceof WrappedLabel
                    || node instanceof WrappedLink
                    || node instanceof Prose) {
                fits((Region) node);
            }
            if (node instanceof ScrollPane pane) {
                assertThat(((Region) pane.getContent()).getWidth())
                        .as("width of what is scrolled up and down in %s", pane)
                        .isLessThanOrEqualTo(pane.getViewportBounds().getWidth() + TOUCH);
            }
        }
        apart(shown);
    }

    private static void gather(Node node, List<Node> shown) {
        if (!node.isVisible()) {
            return;
        }
        shown.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, shown));
        }
    }

    private static void fits(Region region) {
        double wide = region.getWidth();
        if (wide < 140 || region.getHeight() == 0) {
            return;
        }
        assertThat(region.getHeight())
                .as("height of %s", region)
                .isGreaterThanOrEqualTo(region.prefHeight(wide) - TOUCH);
        List<Node> inside = new ArrayList<>();
        gather(region, inside);
        for (Node node : inside) {
            if (node instanceof Text text && !text.getText().isBlank()) {
                Bounds place = region.sceneToLocal(node.localToScene(seen(text)));
                assertThat(place.getMaxX()).as("end of %s", text).isLessThanOrEqualTo(wide + TOUCH);
                assertThat(place.getMinX()).as("start of %s", text).isGreaterThanOrEqualTo(-TOUCH);
            }
        }
    }

    /** Without the space at its end, which may stand beyond the edge. */
    private static Bounds seen(Text text) {
        int spaces = text.getText().length() - text.getText().stripTrailing().length();
        Bounds all = text.getLayoutBounds();
        if (spaces == 0) {
            return all;
        }
        double space = new Text(" ").getLayoutBounds().getWidth() * 2 * spaces;
        return new BoundingBox(
                all.getMinX() + space,
                all.getMinY(),
                Math.max(0, all.getWidth() - 2 * space),
                all.getHeight());
    }

    private static void apart(List<Node> shown) {
        List<Text> texts =
                shown.stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(text -> !text.getText().isBlank())
                        .sorted(Comparator.comparingDouble(Laid::top))
                        .toList();
        List<Bounds> places =
                texts.stream().map(text -> text.localToScene(text.getLayoutBounds())).toList();
        for (int i = 0; i < places.size(); i++) {
            Bounds one = places.get(i);
            for (int j = i + 1; j < places.size(); j++) {
                Bounds other = places.get(j);
                if (other.getMinY() > one.getMaxY()) {
                    break;
                }
                boolean over =
                        !sameLine(texts.get(i), texts.get(j))
                                && overlap(
                                        one.getMinX(),
                                        one.getMaxX(),
                                        other.getMinX(),
                                        other.getMaxX())
                                && overlap(
                                        one.getMinY(),
                                        one.getMaxY(),
                                        other.getMinY(),
                                        other.getMaxY());
                assertThat(over)
                        .as("%s %s over %s %s", texts.get(i), one, texts.get(j), other)
                        .isFalse();
            }
        }
    }

    /**
     * JavaFX sets the parts of a line beside each other, and where they run both ways the frame of
     * one may be around another.
     */
    private static boolean sameLine(Text one, Text other) {
        return one.getParent() instanceof TextFlow line && line.equals(other.getParent());
    }

    private static double top(Text text) {
        return text.localToScene(text.getLayoutBounds()).getMinY();
    }

    private static boolean overlap(double a1, double a2, double b1, double b2) {
        return Math.min(a2, b2) - Math.max(a1, b1) > 2 * TOUCH;
    }
}
