package org.clauseline.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Random;

class CoverageTest {
    private static final int BLACK = 0xFF000000;
    private final Coverage coverage = new Coverage();

    @Test
    void coversAsMuchAsTheOutlineEncloses() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            double[] corners = random.doubles(6, 0, 60).toArray();
            coverage.contour(corners, corners.length);
            assertThat(ink(60, 60)).isCloseTo(Math.abs(area(corners)), within(1.5));
        }
    }

    @Test
    void coversHalfAPixelThroughWhoseMiddleAnEdgeRuns() {
        rectangle(1.5, 1, 3, 2);
        Pixels pixels = filled(4, 4);
        assertThat(pixels.argb[4 + 1] & 0xFF).isCloseTo(127, within(1));
        assertThat(pixels.argb[4 + 2]).isEqualTo(BLACK);
        assertThat(pixels.argb[4 + 3]).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void leavesHolesOpenWhoseOutlineRunsTheOtherWay() {
        rectangle(2, 2, 12, 12);
        coverage.contour(new double[] {5, 5, 5, 9, 9, 9, 9, 5}, 8);
        assertThat(ink(16, 16)).isCloseTo(100 - 16, within(0.1));
    }

    @Test
    void coversOnceWhatOutlinesShare() {
        rectangle(2, 2, 8, 8);
        rectangle(4, 4, 12, 8);
        assertThat(ink(16, 16)).isCloseTo(36 + 16, within(0.1));
    }

    @Test
    void showsThePartInsideOfWhatReachesOutOnEverySide() {
        double[] diamond = {30, -20, 80, 30, 30, 80, -20, 30};
        coverage.contour(diamond, 8);
        double corners = 4 * 0.5 * 10 * 10;
        assertThat(ink(60, 60)).isCloseTo(3600 - corners, within(2.0));
        rectangle(-1e6, -1e6, 1e6, 1e6);
        assertThat(ink(60, 60)).isEqualTo(3600);
        rectangle(70, 10, 90, 20);
        assertThat(ink(60, 60)).isZero();
    }

    @Test
    void drawsLargeOutlinesInParts() {
        double[] triangle = {0, 0, 3000, 1000, 0, 1000};
        coverage.contour(triangle, 6);
        assertThat(ink(3000, 1000)).isCloseTo(1.5e6, within(1500.0));
    }

    @Test
    void ignoresWhatIsNowhere() {
        rectangle(Double.NaN, 2, 5, 5);
        assertThat(ink(10, 10)).isZero();
        rectangle(2, 2, 4, 4);
        assertThat(ink(10, 10)).isEqualTo(4);
    }

    private void rectangle(double left, double top, double right, double bottom) {
        coverage.contour(new double[] {left, top, right, top, right, bottom, left, bottom}, 8);
    }

    private Pixels filled(int width, int height) {
        Pixels pixels = new Pixels(width, height);
        pixels.clear(0xFFFFFFFF);
        coverage.fill(pixels, BLACK);
        return pixels;
    }

    /** How many pixels' worth of black the outlines give. */
    private double ink(int width, int height) {
        double sum = 0;
        for (int argb : filled(width, height).argb) {
            sum += (255 - (argb & 0xFF)) / 255.0;
        }
        return sum;
    }

    private static double area(double[] corners) {
        double sum = 0;
        for (int i = 0, j = corners.length - 2; i < corners.length; j = i, i += 2) {
            sum += corners[j] * corners[i + 1] - corners[i] * corners[j + 1];
        }
        return sum / 2;
    }
}
