package org.clauseline.desktop.words;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

/**
 * A tooltip that wraps its words, whatever script they are in, and is as high as they need: one of
 * JavaFX that wraps cuts them off after the first line where its greatest width is set.
 */
public final class WrappedTooltip extends Tooltip {
    private static final double WIDEST = 440;

    /** More characters than a screen has room for under the pointer. */
    private static final int MOST = 1000;

    /** A tooltip that says this, which may be changed later. */
    public WrappedTooltip(String words) {
        setMaxWidth(WIDEST);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        textProperty()
                .addListener(
                        (observed, before, now) -> setGraphic(prose(Legible.brief(now, MOST))));
        setText(words);
    }

    private static Prose prose(String words) {
        Prose flow = new Prose(WIDEST - 24);
        flow.add(words, piece -> piece.getStyleClass().add("prose"));
        return flow;
    }
}
