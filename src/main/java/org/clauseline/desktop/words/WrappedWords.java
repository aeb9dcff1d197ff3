package org.clauseline.desktop.words;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;

import java.util.Optional;

/**
 * Keeps the words of a label or link from being wrapped by its skin where that would fail (see
 * {@link Wrapping}): there they stand in its place as {@link Prose}, in its font and colour. The
 * control still has them as its text, for those who listen rather than look.
 */
final class WrappedWords {
    private final Labeled control;
    private Optional<Prose> prose = Optional.empty();

    WrappedWords(Labeled control) {
        this.control = control;
        control.setWrapText(true);
        control.textProperty().addListener((observed, before, now) -> show(now));
    }

    private void show(String words) {
        if (Wrapping.isSafe(words)) {
            prose.ifPresent(
                    old -> {
                        control.setGraphic(null);
                        control.setContentDisplay(ContentDisplay.LEFT);
                    });
            prose = Optional.empty();
        } else {
            Prose flow = new Prose();
            flow.setMouseTransparent(true);
            flow.add(
                    words,
                    piece -> {
                        piece.fillProperty().bind(control.textFillProperty());
                        piece.underlineProperty().bind(control.underlineProperty());
                    });
            control.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            control.setGraphic(flow);
            prose = Optional.of(flow);
        }
    }

    /** Whether the skin shows the words. */
    boolean isLeftToSkin() {
        return prose.isEmpty();
    }

    /**
     * The height that the words need in px, if they are not left to the skin.
     *
     * @param width that they have in px; negative if they are not to be wrapped
     */
    Optional<Double> height(double width) {
        return prose.map(flow -> flow.prefHeight(width < 0 ? -1 : width));
    }

    /** Lays the words out, unless they are left to the skin. */
    boolean layOut(double x, double y, double width, double height) {
        prose.ifPresent(flow -> flow.resizeRelocate(x, y, width, height));
        return prose.isPresent();
    }
}
