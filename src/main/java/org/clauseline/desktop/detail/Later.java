package org.clauseline.desktop.detail;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Supplier;

/**
 * Lines at the end of a long column, made after the frame that shows its beginning. Who turns to
 * something else before that never pays for them.
 */
final class Later extends VBox {
    private static final double SPACING = 6;

    /** The first lays the beginning of the column out, the second has painted it. */
    private static final int PULSES = 3;

    /**
     * @param lines makes the lines; called at most once
     */
    Later(Supplier<List<Node>> lines) {
        super(SPACING);
        new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                seen++;
                if (seen == PULSES) {
                    stop();
                    if (getParent() != null) {
                        getChildren().setAll(lines.get());
                    }
                }
            }
        }.start();
    }
}
