package org.clauseline.desktop.timeline;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.clauseline.timeline.Hit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Stands in, for screen readers only, for what is drawn on the canvas: an empty node with a name at
 * the place of each event. Made when a screen reader is there and the view has come to rest.
 */
final class VirtualChildren extends Group {
    private final PauseTransition rest = new PauseTransition(Duration.millis(250));
    private final Function<Hit, String> say;
    private final Consumer<Hit> choose;
    private final Consumer<Hit> open;
    private List<Hit> hits = List.of();

    /**
     * @param say what is drawn, and when it was
     * @param choose selects what is drawn
     * @param open goes to an event, or opens a cluster
     */
    VirtualChildren(Function<Hit, String> say, Consumer<Hit> choose, Consumer<Hit> open) {
        this.say = say;
        this.choose = choose;
        this.open = open;
        setManaged(false);
        setMouseTransparent(true);
        rest.setOnFinished(event -> build(hits));
    }

    void show(List<Hit> drawn) {
        if (Platform.isAccessibilityActive()) {
            hits = drawn;
            rest.playFromStart();
        }
    }

    /** Makes a node for each thing drawn. */
    void build(List<Hit> drawn) {
        getChildren().setAll(drawn.stream().map(Item::new).toList());
    }

    /** One thing drawn. */
    private final class Item extends Region {
        private final Hit hit;

        Item(Hit hit) {
            this.hit = hit;
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(say.apply(hit));
            resizeRelocate(
                    hit.left(), hit.top(), hit.right() - hit.left(), hit.bottom() - hit.top());
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            switch (action) {
                case FIRE -> choose.accept(hit);
                case SHOW_MENU, EXPAND -> open.accept(hit);
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
