package org.clauseline.desktop.theme;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A card of the window with round corners, and what it holds.
 *
 * <p>Its grounds lie beside its content, not around it: a round one that shows at the edge, and a
 * plain opaque one below the content. Without a GPU that matters: when something changes, JavaFX
 * paints the grounds of all that it lies in, but leaves out neighbours that are hidden, and filling
 * a large ground costs a tenth of a frame, a round one more than all the rest.
 */
public final class Panel extends StackPane {
    /** Within this much of the edge the corners are round, which a plain ground must not cover. */
    private static final Insets EDGE = new Insets(3);

    /** A card that holds this, close to its edges. */
    public Panel(Region content) {
        Region round = new Region();
        round.getStyleClass().add("panel");
        Region plain = new Region();
        plain.getStyleClass().add("panel-content");
        setMargin(plain, EDGE);
        setMargin(content, EDGE);
        getChildren().addAll(round, plain, content);
    }
}
