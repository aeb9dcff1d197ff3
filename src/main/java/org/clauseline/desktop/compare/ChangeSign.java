package org.clauseline.desktop.compare;

import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

import org.clauseline.compare.Change;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Palette;

/**
 * The sign of a kind of change, drawn as strokes on a square of 16 units so that it looks the same
 * whatever fonts there are and is told without colour.
 */
public enum ChangeSign {
    EQUAL("M3.5 6H12.5M3.5 10H12.5"),
    NEARLY_EQUAL(
            "M3 6.4C4.7 4.4 6.3 4.4 8 6.2S11.3 8 13 6M3 10.4C4.7 8.4 6.3 8.4 8 10.2S11.3 12 13 10"),
    NOT_EQUAL("M3.5 6H12.5M3.5 10H12.5M10.6 2.8L5.4 13.2"),
    NUMBER("M6.8 3L5.2 13M10.8 3L9.2 13M3.6 6H13M3 10H12.4"),
    CROSSING_ARROWS("M3 3.8L13 12.2M9.4 12.4H13V8.8M3 12.2L13 3.8M9.4 3.6H13V7.2"),
    JOIN("M2.6 3.6C7 3.6 5.6 8 9 8H13M2.6 12.4C7 12.4 5.6 8 9 8M10.4 5.2L13.2 8L10.4 10.8"),
    FORK(
            "M2.6 8H5.6C8.6 8 7.6 4 12.6 4M5.6 8C8.6 8 7.6 12 12.6 12M10.6 2L12.8 4L10.6 6M10.6"
                    + " 10L12.8 12L10.6 14"),
    WEAVE("M2.8 3.8C6 3.8 5.6 8 8 8S10 3.8 13.2 3.8M2.8 12.2C6 12.2 5.6 8 8 8S10 12.2 13.2 12.2"),
    MINUS("M3.5 8H12.5"),
    PLUS("M3.5 8H12.5M8 3.5V12.5"),
    QUESTION_MARK("M5.3 5.8C5.3 2.4 10.7 2.4 10.7 5.8C10.7 8 8 7.8 8 10.2M8 13.1V13.2");

    private static final double BOX = 16;

    private final String path;

    ChangeSign(String path) {
        this.path = path;
    }

    /** The sign of a kind of change. */
    public static ChangeSign of(Change change) {
        return switch (change) {
            case KEPT -> EQUAL;
            case REWORDED -> NEARLY_EQUAL;
            case AMENDED -> NOT_EQUAL;
            case RENUMBERED -> NUMBER;
            case MOVED -> CROSSING_ARROWS;
            case MERGED -> JOIN;
            case SPLIT -> FORK;
            case REORGANISED -> WEAVE;
            case REMOVED -> MINUS;
            case ADDED -> PLUS;
            case UNKNOWN -> QUESTION_MARK;
        };
    }

    /** The colour in which a kind of change is signed; it only repeats what the sign says. */
    public static Colour colour(Change change, Palette palette) {
        return switch (change) {
            case KEPT, REWORDED, RENUMBERED, UNKNOWN -> palette.neutral();
            case AMENDED -> palette.amended();
            case MOVED, MERGED, SPLIT, REORGANISED -> palette.movedText();
            case REMOVED -> palette.removedText();
            case ADDED -> palette.addedText();
        };
    }

    /**
     * The bare sign.
     *
     * @param size its width and height in px
     */
    public Pane draw(double size, Color colour) {
        SVGPath strokes = new SVGPath();
        strokes.setContent(path);
        strokes.setFill(null);
        strokes.setStroke(colour);
        strokes.setStrokeWidth(1.7);
        strokes.setStrokeLineCap(StrokeLineCap.ROUND);
        strokes.setStrokeLineJoin(StrokeLineJoin.ROUND);
        strokes.getTransforms().add(new Scale(size / BOX, size / BOX));
        // The path is drawn in the box, not laid out by its bounds: a minus stays in the middle.
        strokes.setManaged(false);
        Pane box = new Pane(strokes);
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        box.setMouseTransparent(true);
        return box;
    }

    /**
     * The sign of a change in an outlined pill, as it stands between the two sides of a row.
     *
     * @param ground what it stands on
     */
    public static StackPane pill(Change change, Palette palette, Colour ground) {
        Color colour = Paints.of(colour(change, palette));
        Rectangle outline = new Rectangle(29, 23, Paints.of(ground));
        outline.setArcWidth(22);
        outline.setArcHeight(22);
        outline.setStroke(colour);
        outline.setStrokeWidth(1.2);
        StackPane pill = new StackPane(outline, of(change).draw(14, colour));
        pill.setAlignment(Pos.CENTER);
        pill.setMinSize(30, 24);
        pill.setPrefSize(30, 24);
        pill.setMaxSize(30, 24);
        return pill;
    }
}
