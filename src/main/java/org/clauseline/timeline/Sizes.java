package org.clauseline.timeline;

import org.clauseline.picture.Font;
import org.clauseline.picture.FontMetrics;

/**
 * Lengths that follow from the size of labels, in CSS pixels.
 *
 * @param metrics measures text
 * @param label font of event labels
 * @param strong font of what stands out among them
 * @param small font of the axis and of counts
 * @param row height of a row
 * @param radius half the size of a mark
 * @param gap between a mark and its label
 * @param lanePadding above the first and below the last row of a lane
 * @param line height of a line of the axis
 * @param labelLimit labels are cut at this width
 * @param axisLines lines of words above the lanes
 * @param counts the words after a label for how many more there are
 */
record Sizes(
        FontMetrics metrics,
        Font label,
        Font strong,
        Font small,
        double row,
        double radius,
        double gap,
        double lanePadding,
        double line,
        double labelLimit,
        int axisLines,
        CountWords counts) {
    static Sizes of(Style style) {
        FontMetrics metrics = style.metrics();
        double size = style.labelSize();
        Font small = new Font(Font.Weight.REGULAR, Math.rint(size * 0.92 * 2) / 2.0);
        return new Sizes(
                metrics,
                new Font(Font.Weight.REGULAR, size),
                new Font(Font.Weight.SEMIBOLD, size),
                small,
                Math.rint(size * 1.8),
                Math.rint(size * 0.4 * 2) / 2.0,
                Math.rint(size * 0.4),
                Math.rint(size * 0.35),
                Math.rint(size * 1.5),
                size * 30,
                style.axisLines(),
                new CountWords(metrics, small, style.locale()));
    }

    /**
     * Height of the axis above the lanes: what is being looked at, the ticks, and the flags of
     * lines.
     */
    double header() {
        return axisLines * line + 4;
    }

    /** The base line of a label in a row whose top is given. */
    double baseline(double top) {
        return Math.rint(middle(top) + metrics.capHeight(label) / 2);
    }

    /** Where marks of a row are centred; below it is room for the whisker. */
    double middle(double top) {
        return top + row / 2 - 1;
    }

    /** Height of a bar, in which a label has room with all its letters. */
    double bar() {
        return Math.rint(row * 0.77);
    }

    /** Height of a bar that is so long: it lies flat, however short it is. */
    double bar(double length) {
        return Math.min(bar(), Math.max(1.6 * radius, Math.rint(length * 0.6)));
    }

    /** Where the whiskers of a row lie, clear of its text. */
    double whisker(double top) {
        return top + row - 1.5;
    }

    /** Gaps between the labels of a crowded row that are narrower than this have no marks. */
    double narrow() {
        return 3 * label.size();
    }

    /** Room for the words after a label for so many more, with the space before them. */
    double countWidth(int count) {
        return counts.width(count) + gap;
    }
}
