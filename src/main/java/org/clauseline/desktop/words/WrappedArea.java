package org.clauseline.desktop.words;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Region;

/**
 * A field for several lines that wraps them to its width, except where a script that is written
 * from right to left comes in, for which that would fail (see {@link Wrapping}): such lines are
 * scrolled.
 */
public final class WrappedArea extends TextArea {
    /** Room in px behind a text that is not wrapped. */
    private static final double SLACK = 2;

    /** An empty field. */
    public WrappedArea() {
        setWrapText(true);
        setTextFormatter(
                new TextFormatter<>(
                        change -> {
                            if (change.isContentChange()
                                    && Wrapping.runsBothWays(change.getControlNewText())) {
                                setWrapText(false);
                            }
                            return change;
                        }));
        // What is taken back or made again does not pass the formatter.
        textProperty()
                .addListener((observed, before, now) -> setWrapText(!Wrapping.runsBothWays(now)));
        // Behind the listeners of the skin, which hand the text on.
        skinProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (before == null) {
                                textProperty().addListener((text, was, is) -> layAtOnce(is));
                            }
                        });
    }

    /**
     * JavaFX lays a field out at the next pulse only. A pointer or a key that asks for places
     * before that would meet the new text in the old width, and the failure would leave the bounds
     * of all that is around broken. Even where nothing is to be wrapped, the skin works the height
     * out as if it were, at the width that it has worked out for the text; that is made larger,
     * since it may be a hair too narrow.
     */
    private void layAtOnce(String text) {
        boolean both = Wrapping.runsBothWays(text);
        if (lookup(".content") instanceof Region content) {
            content.setMinWidth(USE_COMPUTED_SIZE);
            if (both) {
                content.requestLayout();
                content.setMinWidth(content.prefWidth(-1) + SLACK);
            }
        }
        if (both) {
            layout();
        }
    }
}
