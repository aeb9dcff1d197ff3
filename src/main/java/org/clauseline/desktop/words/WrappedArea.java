package org.clauseline.desktop.words;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;

/**
 * A field for several lines that wraps them to its width, except where a script that is written
 * from right to left comes in, for which that would fail (see {@link Wrapping}): such lines are
 * scrolled.
 */
public final class WrappedArea extends TextArea {
    /** An empty field. */
    public WrappedArea() {
        setWrapText(true);
        setTextFormatter(
                new TextFormatter<>(
                        change -> {
                            if (change.isContentChange()
                                    && Wrapping.runsBothWays(change.getControlNewText())) {
                                // At once: a key may ask for places in the text before the next
                                // pulse lays it out.
                                setWrapText(false);
                                layout();
                            }
                            return change;
                        }));
        // What is taken back or made again does not pass the formatter.
        textProperty()
                .addListener((observed, before, now) -> setWrapText(!Wrapping.runsBothWays(now)));
    }
}
