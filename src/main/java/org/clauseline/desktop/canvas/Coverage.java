package org.clauseline.desktop.canvas;

import java.util.Arrays;

/**
 * Finds how much of each pixel the inside of an outline covers, exactly.
 *
 * <p>Each edge leaves in the pixels that it crosses by how much it changes the covered area of all
 * pixels to its right; the sum along a row is the coverage (the signed area accumulation of R.
 * Levien's font-rs, "Inside the fastest font renderer in the world", 2016). What is covered more
 * than once counts once; contours that run the other way cut holes.
 */
final class Coverage {
    /** Rows are taken in bands of at most so many pixels, which bounds the memory kept. */
    private static final int MOST_CELLS = 1 << 16;

    private float[] edges = new float[64];
    private int count;
    private float[] cells = new float[0];
    private int[] shares = new int[0];
    private int[] firstCell = new int[0];
    private int[] lastCell = new int[0];
    private int columns;
    private int bandTop;
    private int bandRows;

    /** Adds a straight edge. Coordinates are pixels and finite. */
    void edge(double x1, double y1, double x2, double y2) {
        if (y1 == y2) {
            return;
        }
        if (count + 4 > edges.length) {
            edges = Arrays.copyOf(edges, 2 * edges.length);
        }
        edges[count++] = (float) x1;
        edges[count++] = (float) y1;
        edges[count++] = (float) x2;
        edges[count++] = (float) y2;
    }

    /** Adds a closed contour through corners, x and y in turn. */
    void contour(double[] corners, int length) {
        for (int i = 0, j = length - 2; i < length; j = i, i += 2) {
            edge(corners[j], corners[j + 1], corners[i], corners[i + 1]);
        }
    }

    /** Is told of what is covered. */
    interface Rows {
        /**
         * Of one row, the part in which anything is covered.
         *
         * @param left its first column
         * @param shares how much of each pixel is covered, 0 to 255
         * @param count number of columns
         */
        void row(int left, int y, int[] shares, int count);
    }

    /** Lays a colour where the edges added so far enclose something, and forgets them. */
    void fill(Pixels pixels, int colour) {
        fill(
                pixels.width,
                pixels.height,
                (left, y, shares, count) ->
                        pixels.layRow(left, y, shares, count, colour, colour >>> 24));
    }

    /**
     * Tells what the edges added so far enclose, from the top to the bottom, and forgets them.
     *
     * @param width columns from this on are left out, as are those before 0
     * @param height rows from this on are left out, as are those before 0
     */
    void fill(int width, int height, Rows target) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = 0; i < count; i += 4) {
            left = Math.min(left, Math.min(edges[i], edges[i + 2]));
            right = Math.max(right, Math.max(edges[i], edges[i + 2]));
            top = Math.min(top, Math.min(edges[i + 1], edges[i + 3]));
            bottom = Math.max(bottom, Math.max(edges[i + 1], edges[i + 3]));
        }
        int fromX = (int) Math.max(0, Math.floor(left));
        int toX = (int) Math.min(width, Math.ceil(right));
        int fromY = (int) Math.max(0, Math.floor(top));
        int toY = (int) Math.min(height, Math.ceil(bottom));
        if (fromX < toX && fromY < toY) {
            columns = toX - fromX;
            int most = Math.max(1, MOST_CELLS / (columns + 2));
            for (bandTop = fromY; bandTop < toY; bandTop += most) {
                bandRows = Math.min(most, toY - bandTop);
                band(fromX);
                tell(fromX, target);
            }
        }
        count = 0;
    }

    private void band(int fromX) {
        int stride = columns + 2;
        if (cells.length < stride * bandRows) {
            cells = new float[stride * bandRows];
        }
        if (firstCell.length < bandRows) {
            firstCell = new int[bandRows];
            lastCell = new int[bandRows];
        }
        Arrays.fill(firstCell, 0, bandRows, Integer.MAX_VALUE);
        Arrays.fill(lastCell, 0, bandRows, -1);
        for (int i = 0; i < count; i += 4) {
            accumulate(
                    edges[i] - fromX,
                    edges[i + 1] - bandTop,
                    edges[i + 2] - fromX,
                    edges[i + 3] - bandTop);
        }
    }

    /** Walks down an edge, row by row. What lies beside the columns is moved to their border. */
    private void accumulate(float x1, float y1, float x2, float y2) {
        boolean down = y1 < y2;
        float topX = down ? x1 : x2;
        float topY = down ? y1 : y2;
        float bottomY = down ? y2 : y1;
        float slope = (x2 - x1) / (y2 - y1);
        int fromRow = Math.max(0, (int) Math.floor(topY));
        int toRow = Math.min(bandRows, (int) Math.ceil(bottomY));
        for (int row = fromRow; row < toRow; row++) {
            float above = Math.max(row, topY);
            float below = Math.min(row + 1, bottomY);
            float entry = topX + (above - topY) * slope;
            float exit = topX + (below - topY) * slope;
            float height = down ? below - above : above - below;
            inRow(row, Math.min(entry, exit), Math.max(entry, exit), height);
        }
    }

    /** Spreads the part of an edge in one row over the pixels that it crosses. */
    private void inRow(int row, float from, float to, float height) {
        float low = Math.max(0, Math.min(columns, from));
        float high = Math.max(0, Math.min(columns, to));
        int start = row * (columns + 2);
        int first = (int) low;
        int last = (int) Math.ceil(high);
        firstCell[row] = Math.min(firstCell[row], first);
        lastCell[row] = Math.max(lastCell[row], Math.max(last, first + 1));
        boolean clipped = low != from || high != to;
        if (last <= first + 1 && !clipped) {
            float beyond = height * (0.5f * (low + high) - first);
            cells[start + first] += height - beyond;
            cells[start + first + 1] += beyond;
            return;
        }
        float before = 0;
        float length = to - from;
        for (int column = first; column <= last; column++) {
            float covered =
                    column >= last
                            ? 1
                            : length > 0
                                    ? coveredUpTo(column + 1, from, to, length)
                                    : column + 1 - from;
            cells[start + column] += height * (covered - before);
            before = covered;
        }
    }

    /**
     * Which share of a pixel's height lies left of an edge that runs evenly from one place to
     * another, on average over the pixel that ends here.
     */
    private static float coveredUpTo(int end, float from, float to, float length) {
        return area(end, from, to, length) - area(end - 1, from, to, length);
    }

    /** Integral, from far left up to a place, of the share of the edge that is left of it. */
    private static float area(float place, float from, float to, float length) {
        if (place <= from) {
            return 0;
        }
        if (place >= to) {
            return place - to + 0.5f * length;
        }
        float in = place - from;
        return 0.5f * in * in / length;
    }

    private void tell(int fromX, Rows target) {
        if (shares.length < columns) {
            shares = new int[columns];
        }
        for (int row = 0; row < bandRows; row++) {
            int start = row * (columns + 2);
            int first = firstCell[row];
            int last = lastCell[row];
            float sum = 0;
            for (int column = first; column <= last; column++) {
                sum += cells[start + column];
                cells[start + column] = 0;
                if (column < columns) {
                    shares[column - first] = Math.min(255, (int) (Math.abs(sum) * 255 + 0.5f));
                }
            }
            int told = Math.min(last + 1, columns) - first;
            if (told > 0) {
                target.row(fromX + first, bandTop + row, shares, told);
            }
        }
    }
}
