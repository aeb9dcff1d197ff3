package org.clauseline.desktop.canvas;

import org.clauseline.picture.Font;
import org.clauseline.picture.Outlines;
import org.clauseline.picture.Typeface;
import org.jspecify.annotations.Nullable;

import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * The letters of the shipped typeface in one weight and size, as the pixels that each covers. A
 * letter is rasterised when it is first drawn, at each quarter of a pixel: so letters stand as far
 * apart as the typeface wants, and no sum of roundings shows. Lines are kept, too, for a label is
 * drawn in frame after frame.
 */
final class Letters {
    private static final int PLACES = 4;
    private static final int PAGE = 256;
    private static final Letter UNKNOWN = new Letter(new int[0], 0, 0, 0, 0, -1);

    /** Longer lines than this, in letters, and wider ones than this, in pixels, are not kept. */
    private static final int LONGEST = 400;

    private static final int WIDEST = 0xFFF;

    /** So many pixels of kept lines are about as many labels as ten screens show. */
    private static final int MOST_KEPT = 1 << 20;

    private final Typeface face;
    private final Outlines outlines;
    private final double size;
    private final Coverage coverage;
    private final @Nullable Letter[] @Nullable [] pages = new Letter[0x10000 / PAGE][];
    private final Recent<String, Letter> lines = new Recent<>(MOST_KEPT);

    /**
     * A letter at a place between two pixels, or a line of letters.
     *
     * @param points the pixels that it covers, as {@link Pixels#lay(int[], int, int, int, boolean)}
     *     takes them
     * @param left column of the first, from the pen
     * @param top row of the first, from the base line
     * @param right column after the last
     * @param bottom row after the last
     * @param advance how far it moves the pen, in pixels; negative for what is no letter by itself
     */
    @SuppressWarnings("ArrayRecordComponent") // shared, never compared
    record Letter(int[] points, int left, int top, int right, int bottom, double advance) {}

    /**
     * @param size in pixels
     * @param coverage rasterises
     */
    Letters(Font.Weight weight, double size, Coverage coverage) {
        face = Typeface.of(weight);
        outlines = Outlines.of(weight);
        this.size = size;
        this.coverage = coverage;
    }

    /**
     * Whether a line can be set letter by letter: the typeface has them all, they run to the right,
     * and none of them joins another.
     */
    boolean canSet(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (letter(line.charAt(i), 0).advance < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Sets a line if it {@link #canSet can be set}, and says whether it did.
     *
     * @param start column where the pen begins
     * @param baseline above this row
     */
    boolean set(String line, int start, int baseline, int colour, Pixels pixels) {
        Letter known = lines.find(line);
        if (known == null) {
            if (!canSet(line)) {
                known = UNKNOWN;
            } else {
                known = join(line);
                if (known.advance < 0) {
                    set(line, (double) start, baseline, colour, pixels);
                    return true;
                }
            }
            lines.keep(line, known, 16 + line.length() + known.points.length);
        }
        lay(known, start, baseline, colour, pixels);
        return known.advance >= 0;
    }

    /**
     * Sets a line that {@link #canSet can be set}, letter by letter.
     *
     * @param start where the pen begins, between pixels
     * @param baseline above this row
     */
    void set(String line, double start, int baseline, int colour, Pixels pixels) {
        double pen = start;
        for (int i = 0, length = line.length(); i < length; i++) {
            int quarters = (int) Math.floor(pen * PLACES + 0.5);
            Letter letter = letter(line.charAt(i), quarters & PLACES - 1);
            lay(letter, quarters >> 2, baseline, colour, pixels);
            pen += letter.advance;
        }
    }

    private static void lay(Letter letter, int column, int baseline, int colour, Pixels pixels) {
        int left = column + letter.left;
        int top = baseline + letter.top;
        boolean inside =
                left >= 0
                        && top >= 0
                        && left + letter.right - letter.left <= pixels.width
                        && top + letter.bottom - letter.top <= pixels.height;
        pixels.lay(letter.points, left, top, colour, inside);
    }

    /** All letters of a line as one; {@link #UNKNOWN} where it is too long for that. */
    private Letter join(String line) {
        int length = line.length();
        if (length > LONGEST) {
            return UNKNOWN;
        }
        Letter[] letters = new Letter[length];
        int[] columns = new int[length];
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        int count = 0;
        double pen = 0;
        for (int i = 0; i < length; i++) {
            int quarters = (int) Math.floor(pen * PLACES + 0.5);
            Letter letter = letter(line.charAt(i), quarters & PLACES - 1);
            letters[i] = letter;
            columns[i] = (quarters >> 2) + letter.left;
            left = Math.min(left, columns[i]);
            right = Math.max(right, columns[i] + letter.right - letter.left);
            top = Math.min(top, letter.top);
            bottom = Math.max(bottom, letter.bottom);
            count += letter.points.length;
            pen += letter.advance;
        }
        if (right - left > WIDEST) {
            return UNKNOWN;
        }
        int[] points = new int[count];
        int next = 0;
        for (int i = 0; i < length; i++) {
            int shift = ((letters[i].top - top) << 20) + ((columns[i] - left) << 8);
            for (int point : letters[i].points) {
                points[next++] = point + shift;
            }
        }
        return new Letter(points, left, top, right, bottom, pen);
    }

    private Letter letter(char code, int place) {
        @Nullable Letter[] page = pages[code / PAGE];
        if (page == null) {
            page = new Letter[PAGE * PLACES];
            pages[code / PAGE] = page;
        }
        int at = code % PAGE * PLACES + place;
        Letter letter = page[at];
        if (letter == null) {
            letter = stands(code) ? make(code, place) : UNKNOWN;
            page[at] = letter;
        }
        return letter;
    }

    private boolean stands(char code) {
        return face.covers(code)
                && switch (Character.getType(code)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE ->
                            false;
                    default -> !isRightToLeft(code);
                };
    }

    private static boolean isRightToLeft(char code) {
        byte direction = Character.getDirectionality(code);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private Letter make(char code, int place) {
        double advance = face.advance(code) * size;
        double[] bounds = trace(code, 0, 0, false);
        if (bounds[0] > bounds[2]) {
            return new Letter(new int[0], 0, 0, 0, 0, advance);
        }
        double shift = place / (double) PLACES;
        int left = (int) Math.floor(bounds[0] + shift);
        int top = (int) Math.floor(bounds[1]);
        int width = (int) Math.ceil(bounds[2] + shift) - left;
        int height = (int) Math.ceil(bounds[3]) - top;
        trace(code, shift - left, -top, true);
        int[] found = new int[width * height];
        int[] count = {0};
        coverage.fill(
                Math.min(width, 0xFFF),
                Math.min(height, 0x7FF),
                (from, y, shares, length) -> {
                    for (int i = 0; i < length; i++) {
                        if (shares[i] > 0) {
                            found[count[0]++] = (y << 20) | ((from + i) << 8) | shares[i];
                        }
                    }
                });
        int[] points = Arrays.copyOf(found, count[0]);
        return new Letter(points, left, top, left + width, top + height, advance);
    }

    /**
     * Walks along the outline of a letter, in pixels; answers its bounds, corners of curves
     * included.
     */
    private double[] trace(char code, double right, double down, boolean add) {
        double[] bounds = {1e9, 1e9, -1e9, -1e9};
        double[] next = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator path = outlines.letter(code).getPathIterator(null);
                !path.isDone();
                path.next()) {
            int kind = path.currentSegment(next);
            int points =
                    kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
            for (int i = 0; i < 2 * points; i += 2) {
                next[i] = next[i] * size + right;
                next[i + 1] = next[i + 1] * size + down;
                bounds[0] = Math.min(bounds[0], next[i]);
                bounds[1] = Math.min(bounds[1], next[i + 1]);
                bounds[2] = Math.max(bounds[2], next[i]);
                bounds[3] = Math.max(bounds[3], next[i + 1]);
            }
            double toX = points == 0 ? startX : next[2 * points - 2];
            double toY = points == 0 ? startY : next[2 * points - 1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else if (add && kind == PathIterator.SEG_QUADTO) {
                curve(x, y, next);
            } else if (add) {
                coverage.edge(x, y, toX, toY);
            }
            x = toX;
            y = toY;
        }
        return bounds;
    }

    /** As so many straight pieces that none is further than a sixteenth of a pixel from it. */
    private void curve(double x, double y, double[] control) {
        double bend = Math.hypot(x - 2 * control[0] + control[2], y - 2 * control[1] + control[3]);
        int steps = 1 + (int) Math.sqrt(2 * bend);
        double fromX = x;
        double fromY = y;
        for (int step = 1; step < steps; step++) {
            double t = step / (double) steps;
            double a = (1 - t) * (1 - t);
            double b = 2 * t * (1 - t);
            double toX = a * x + b * control[0] + t * t * control[2];
            double toY = a * y + b * control[1] + t * t * control[3];
            coverage.edge(fromX, fromY, toX, toY);
            fromX = toX;
            fromY = toY;
        }
        coverage.edge(fromX, fromY, control[2], control[3]);
    }
}
