package org.clauseline.desktop.theme;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A card of the window with round corners, and what it holds.
 *
 * <p>The round ground lies beside its content, not around it, and the content has a plain opaque
 * ground of its own. Without a GPU that matters: when something changes, JavaFX paints the grounds
 * of all that it lies in, but leaves out neighbours that are hidden, and a large round ground costs
 * more than all the rest of a frame.
 */
public final class Panel extends StackPane {
    /** Within this much of the edge the corners are round, which a plain ground must not cover. */
    private static final Insets EDGE = new Insets(3);

    /** A card that holds this, close to its edges. */
    public Panel(Region content) {
        Region ground = new Region();
        ground.getStyleClass().add("panel");
        content.getStyleClass().add("panel-content");
        setMargin(content, EDGE);
        getChildren().addAll(ground, content);
    }
}
