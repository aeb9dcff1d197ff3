package org.clauseline.desktop.canvas;

import java.util.List;

/**
 * Turns lines with a width into outlines: each straight piece is a rectangle, each corner between
 * two of them is filled to its point, or cut where that would be far out (SVG 2, "miter" joins with
 * a limit of 10). Dashes are pieces of their own. All parts run the same way, so that they may
 * overlap.
 */
final class Pen {
    private static final double MITER_LIMIT = 10;
    private final Coverage coverage;
    private final double[] quad = new double[8];

    Pen(Coverage coverage) {
        this.coverage = coverage;
    }

    /**
     * Adds the outline of a line through points to the coverage.
     *
     * @param points x and y in turn, in pixels
     * @param closed whether the last joins the first
     * @param dashes lengths of dashes and gaps in pixels; empty for a solid line
     * @param mostX what lies far outside {@code 0 … mostX} need not be drawn
     * @param mostY what lies far outside {@code 0 … mostY} need not be drawn
     */
    void stroke(
            double[] points,
            boolean closed,
            double width,
            List<Double> dashes,
            int mostX,
            int mostY) {
        int corners = points.length / 2;
        int pieces = closed ? corners : corners - 1;
        if (!dashes.isEmpty()) {
            dash(points, pieces, width, dashes, mostX, mostY);
            return;
        }
        for (int i = 0; i < pieces; i++) {
            int j = (i + 1) % corners;
            piece(points[2 * i], points[2 * i + 1], points[2 * j], points[2 * j + 1], width);
            if (closed || i + 1 < pieces) {
                join(points, i, j, (j + 1) % corners, width);
            }
        }
    }

    private void dash(
            double[] points, int pieces, double width, List<Double> dashes, int mostX, int mostY) {
        double period = 0;
        for (double length : dashes) {
            period += Math.max(0, length);
        }
        if (!(period > 0.01)) {
            return;
        }
        double walked = 0;
        for (int i = 0; i < pieces; i++) {
            int j = (2 * i + 2) % points.length;
            double x = points[2 * i];
            double y = points[2 * i + 1];
            double length = Math.hypot(points[j] - x, points[j + 1] - y);
            if (length > 0) {
                double right = (points[j] - x) / length;
                double down = (points[j + 1] - y) / length;
                double reach = width + period;
                double from =
                        Math.max(
                                0,
                                Math.max(
                                        entry(x, right, -reach, mostX + reach),
                                        entry(y, down, -reach, mostY + reach)));
                double to =
                        Math.min(
                                length,
                                Math.min(
                                        exit(x, right, -reach, mostX + reach),
                                        exit(y, down, -reach, mostY + reach)));
                dashes(x, y, right, down, from, to, walked, dashes, period, width);
            }
            walked += length;
        }
    }

    /** How far along a line, from a coordinate at this slope, it comes between two limits. */
    private static double entry(double start, double slope, double low, double high) {
        if (slope == 0) {
            return start < low || start > high ? Double.POSITIVE_INFINITY : 0;
        }
        return ((slope > 0 ? low : high) - start) / slope;
    }

    /** How far along a line it leaves the limits. */
    private static double exit(double start, double slope, double low, double high) {
        if (slope == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return ((slope > 0 ? high : low) - start) / slope;
    }

    private void dashes(
            double x,
            double y,
            double right,
            double down,
            double from,
            double to,
            double walked,
            List<Double> dashes,
            double period,
            double width) {
        double at = Math.floor((walked + from) / period) * period - walked;
        int dash = 0;
        while (at < to) {
            double end = at + Math.max(0, dashes.get(dash % dashes.size()));
            double first = Math.max(at, from);
            double last = Math.min(end, to);
            if (dash % 2 == 0 && first < last) {
                piece(
                        x + right * first,
                        y + down * first,
                        x + right * last,
                        y + down * last,
                        width);
            }
            at = end;
            dash++;
        }
    }

    private void piece(double x1, double y1, double x2, double y2, double width) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (length == 0) {
            return;
        }
        double aside = (y2 - y1) / length * width / 2;
        double below = -(x2 - x1) / length * width / 2;
        quad(
                x1 + aside,
                y1 + below,
                x2 + aside,
                y2 + below,
                x2 - aside,
                y2 - below,
                x1 - aside,
                y1 - below);
    }

    private void join(double[] points, int before, int at, int after, double width) {
        double x = points[2 * at];
        double y = points[2 * at + 1];
        double inX = x - points[2 * before];
        double inY = y - points[2 * before + 1];
        double outX = points[2 * after] - x;
        double outY = points[2 * after + 1] - y;
        double in = Math.hypot(inX, inY);
        double out = Math.hypot(outX, outY);
        if (in == 0 || out == 0) {
            return;
        }
        double turn = (inX * outY - inY * outX) / (in * out);
        double ahead = (inX * outX + inY * outY) / (in * out);
        double side = turn > 0 ? width / 2 : -width / 2;
        double firstX = x + inY / in * side;
        double firstY = y - inX / in * side;
        double lastX = x + outY / out * side;
        double lastY = y - outX / out * side;
        double pointX = (firstX + lastX) / 2;
        double pointY = (firstY + lastY) / 2;
        // The point lies (1 / cos²) times as far out as the middle of the cut, at half the turn.
        double cosine = (1 + ahead) / 2;
        if (cosine > 1 / (MITER_LIMIT * MITER_LIMIT)) {
            pointX = x + (pointX - x) / cosine;
            pointY = y + (pointY - y) / cosine;
        }
        if (turn > 0) {
            quad(x, y, firstX, firstY, pointX, pointY, lastX, lastY);
        } else {
            quad(x, y, lastX, lastY, pointX, pointY, firstX, firstY);
        }
    }

    private void quad(
            double x1,
            double y1,
            double x2,
            double y2,
            double x3,
            double y3,
            double x4,
            double y4) {
        quad[0] = x1;
        quad[1] = y1;
        quad[2] = x2;
        quad[3] = y2;
        quad[4] = x3;
        quad[5] = y3;
        quad[6] = x4;
        quad[7] = y4;
        coverage.contour(quad, 8);
    }
}
