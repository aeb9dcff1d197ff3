package org.clauseline.timeline;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.Font.Weight;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Tag;

import java.util.List;

/**
 * Type, colours and measures of one image; all lengths follow from the size of its labels.
 *
 * @param settings what was asked
 * @param metrics measures text
 * @param words what the program says
 * @param colours of the sides
 * @param marks draws the marks of events
 * @param size size of labels in CSS pixels
 */
record PosterLook(
        PosterSettings settings,
        FontMetrics metrics,
        Words words,
        SideColours colours,
        Marks marks,
        double size) {
    private static final int TURNING_POINT = 5;
    private static final double LABELS_TO_A_SIDE = 0.0162;
    private static final double LABELS_TO_A_SIDE_OF_A_LIST = 0.0202;

    static PosterLook of(Dossier dossier, PosterSettings settings, FontMetrics metrics) {
        Palette palette = settings.dress().palette();
        PosterLook look =
                new PosterLook(
                        settings,
                        metrics,
                        new Words(settings.locale()),
                        new SideColours(dossier, palette),
                        new Marks(palette),
                        1);
        return look.withSize(look.usualSize());
    }

    /** Type grows with the image, and is readable in all but the smallest. */
    private double usualSize() {
        double width = settings.size().width();
        double height = settings.size().height();
        double share = isList() ? LABELS_TO_A_SIDE_OF_A_LIST : LABELS_TO_A_SIDE;
        double wanted =
                Math.sqrt(width * height)
                        * share
                        * settings.dress().crowding().type
                        * settings.dress().type().all();
        double least = Math.min(settings.size().smallestType(), Math.min(width, height) / 16);
        return Math.max(least, wanted);
    }

    PosterLook withSize(double newSize) {
        return new PosterLook(
                settings, metrics, words, colours, marks, Math.round(newSize * 4) / 4.0);
    }

    /**
     * Whether time runs down the image, day by day, because there is no room for it to run across.
     */
    boolean isList() {
        PosterSize size = settings.size();
        return size.width() < 0.95 * size.height() || size.width() < 480;
    }

    /** Whether the image is so narrow that its foot has to be brief. */
    boolean isNarrow() {
        return width() < 34 * size;
    }

    Palette palette() {
        return settings.dress().palette();
    }

    double width() {
        return settings.size().width();
    }

    double height() {
        return settings.size().height();
    }

    double margin() {
        return Math.round(Math.min(2.6 * size, Math.min(width(), height()) * 0.055));
    }

    Font label() {
        return new Font(Weight.REGULAR, size);
    }

    Font strong() {
        return new Font(Weight.SEMIBOLD, size);
    }

    /** The headline of an event; that of a turning point is stronger. */
    Font headline(Event event) {
        return event.importance() == TURNING_POINT ? strong() : label();
    }

    Font lane() {
        return new Font(Weight.BOLD, size);
    }

    Font small() {
        return new Font(Weight.REGULAR, smallSize());
    }

    private double smallSize() {
        double least = Math.min(size, settings.size().smallestType());
        return Math.max(least, Math.round(size * 0.84 * settings.dress().type().foot() * 4) / 4.0);
    }

    /** Distance of base lines. */
    double line() {
        return Math.round(size * 1.24);
    }

    double smallLine() {
        return Math.round(smallSize() * 1.34);
    }

    double row() {
        return Math.round(size * settings.dress().crowding().row);
    }

    double radius() {
        return Math.round(size * 0.38 * 2) / 2.0;
    }

    /** Between a mark and its label. */
    double gap() {
        return Math.round(size * 0.42);
    }

    double cap(Font font) {
        return metrics.capHeight(font);
    }

    double width(String text, Font font) {
        return metrics.width(text, font);
    }

    /** Adds the lines of a block, one below the other. */
    void text(
            TextBlock block,
            double x,
            double baseline,
            double line,
            Font font,
            Colour colour,
            Anchor anchor,
            Tag tag,
            List<Shape> out) {
        for (int i = 0; i < block.lines().size(); i++) {
            double y = Math.round(baseline + i * line);
            out.add(new Shape.Text(x, y, block.lines().get(i), font, colour, anchor, tag));
        }
    }

    /**
     * What sort of thing an event is, in the words of the legend: sorts with one shape have one
     * word.
     */
    String kind(Category category) {
        return words.get("poster.kind." + category.word());
    }
}
