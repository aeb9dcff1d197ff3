package org.clauseline.desktop.detail;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.util.List;
import java.util.function.Supplier;

/**
 * Lines at the end of a long column, made once the frame that shows its beginning is on its way.
 * Whoever puts it aside before that never pays for them.
 */
final class Later extends VBox {
    private static final double SPACING = 6;

    /** Time for the first frame to be painted, and too short to scroll here. */
    private static final Duration PAUSE = Duration.millis(100);

    /**
     * @param lines makes the lines; called at most once
     */
    Later(Supplier<List<Node>> lines) {
        super(SPACING);
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(
                event -> {
                    if (getParent() != null) {
                        getChildren().setAll(lines.get());
                    }
                });
        pause.play();
    }
}
