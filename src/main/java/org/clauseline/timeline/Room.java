package org.clauseline.timeline;

/**
 * The room that an entry takes at the density for which rows are packed, in CSS pixels from where
 * the density begins.
 *
 * @param left left end of its mark or bar
 * @param right right end of its mark or bar
 * @param label width of its label beside it; 0 where the label fits into the bar
 */
record Room(double left, double right, double label) {
    static Room of(int entry, Columns columns, Labels labels, Density density, Sizes sizes) {
        double scale = density.pixelsPerSecond();
        double edge = sizes.radius() + 2;
        double label = labels.width(columns.event[entry]) + sizes.gap() + 2;
        boolean span = columns.span[entry];
        double x = (columns.anchor[entry] - density.from()) * scale;
        double left = span ? x - 2 : x - edge;
        double right =
                span
                        ? Math.max((columns.end[entry] - density.from()) * scale + 2, x + edge)
                        : x + edge;
        boolean inside = span && right - left >= label + 2 * sizes.gap();
        return new Room(left, right, inside ? 0 : label);
    }
}
