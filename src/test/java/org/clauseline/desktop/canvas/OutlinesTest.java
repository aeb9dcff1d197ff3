package org.clauseline.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Shape.Stroke;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class OutlinesTest {
    private static final Colour BLACK = new Colour(0xFF000000);
    private static final Optional<Stroke> LINE = Optional.of(Stroke.solid(BLACK, 1.5));
    private final Coverage coverage = new Coverage();
    private final Pen pen = new Pen(coverage);
    private final Outlines outlines = new Outlines(coverage, pen);
    private final Pixels pixels = new Pixels(60, 60);

    @Test
    void lookTheSameAsDrawnAtOnce() {
        for (double shift : new double[] {0, 0.25, 0.5, 0.75}) {
            double[] diamond = diamond(30 + shift, 30, 8);
            pixels.clear(0xFFFFFFFF);
            coverage.contour(diamond, diamond.length);
            coverage.fill(pixels, BLACK.argb());
            double[] expected = grey();
            pixels.clear(0xFFFFFFFF);
            assertThat(outlines.draw(diamond, true, Optional.of(BLACK), Optional.empty(), pixels))
                    .isTrue();
            assertThat(grey()).containsExactly(expected, within(2.0));
        }
    }

    @Test
    void haveTheSameInkWhereverTheyStand() {
        double ink = ink(30, 30);
        assertThat(ink).isGreaterThan(30);
        for (double shift = 0; shift < 1; shift += 0.1) {
            assertThat(ink(30 + shift, 30 - 0.7 * shift)).isCloseTo(ink, within(0.03 * ink));
        }
    }

    @Test
    void areCutAtTheEdges() {
        assertThat(ink(0, 0)).isCloseTo(ink(30, 30) / 4, within(6.0));
        assertThat(ink(-50, 30)).isZero();
        assertThat(ink(30, 5000)).isZero();
    }

    @Test
    void leaveLargeAndEndlessOnesToOthers() {
        assertThat(draw(diamond(30, 30, 200), LINE)).isFalse();
        assertThat(draw(diamond(Double.NaN, 30, 8), LINE)).isFalse();
        assertThat(draw(diamond(1e9, 30, 8), LINE)).isFalse();
        assertThat(draw(diamond(30, 30, 8), Optional.of(Stroke.solid(BLACK, 30)))).isFalse();
    }

    @Test
    void keepTheirDashes() {
        double solid = ink(30, 30);
        pixels.clear(0xFFFFFFFF);
        draw(diamond(30, 30, 8), Optional.of(new Stroke(BLACK, 1.5, List.of(2.0, 2.0))));
        assertThat(ink()).isBetween(0.3 * solid, 0.7 * solid);
    }

    private boolean draw(double[] points, Optional<Stroke> stroke) {
        return outlines.draw(points, true, Optional.empty(), stroke, pixels);
    }

    private double ink(double x, double y) {
        pixels.clear(0xFFFFFFFF);
        draw(diamond(x, y, 8), LINE);
        return ink();
    }

    private double ink() {
        double ink = 0;
        for (double light : grey()) {
            ink += (255 - light) / 255;
        }
        return ink;
    }

    private double[] grey() {
        double[] grey = new double[pixels.argb.length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = pixels.argb[i] & 0xFF;
        }
        return grey;
    }

    private static double[] diamond(double x, double y, double r) {
        return new double[] {x, y - r, x + r, y, x, y + r, x - r, y};
    }
}
