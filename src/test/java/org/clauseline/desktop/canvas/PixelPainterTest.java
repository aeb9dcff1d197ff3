package org.clauseline.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Pictures become pixels in every scale of the screen. */
@FxTest
class PixelPainterTest {
    private static final Tag EVENT = Tag.of(Role.EVENT);
    private static final Colour WHITE = new Colour(0xFFFFFFFF);
    private static final Colour BLACK = new Colour(0xFF000000);
    private static final Font FONT = new Font(Font.Weight.REGULAR, 12.5);

    private final PixelPainter painter =
            new PixelPainter(FontMetrics.shipped(), new BorrowedText());

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2, 3})
    void edgesAreSharpInEveryScale(double scale) {
        Pixels seen =
                paint(
                        scale,
                        rectangle(10.3, 10.4, 20.2, 5.1, 0, BLACK),
                        new Shape.Line(0, 30, 100, 30, Stroke.solid(BLACK, 1), EVENT),
                        new Shape.Line(50, 0, 50, 60, Stroke.solid(BLACK, 1), EVENT));
        assertThat(seen.argb).containsOnly(WHITE.argb(), BLACK.argb());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2, 3})
    void everyShapeGrowsWithTheScale(double scale) {
        Stroke dashed = new Stroke(BLACK, 2, List.of(3.0, 2.0));
        Stroke odd = new Stroke(BLACK, 2, List.of(3.0, 2.0, 1.0, 2.0));
        List<Double> corners = List.of(10.0, 10.0, 60.0, 20.0, 30.0, 50.0);
        List<Shape> shapes =
                List.of(
                        rectangle(10, 10, 60, 16, 6, BLACK),
                        rectangle(10, 4, 60, 52, 6, BLACK),
                        new Shape.Rectangle(
                                10, 10, 70, 16, 6, Optional.empty(), Optional.of(dashed), EVENT),
                        new Shape.Rectangle(
                                10, 10, 70, 16, 0, Optional.empty(), Optional.of(odd), EVENT),
                        new Shape.Ellipse(40, 30, 8, 8, Optional.of(BLACK), none(), EVENT),
                        new Shape.Ellipse(40, 30, 35, 20, Optional.of(BLACK), none(), EVENT),
                        new Shape.Polygon(corners, true, Optional.of(BLACK), none(), EVENT),
                        new Shape.Polygon(
                                corners, true, Optional.empty(), Optional.of(dashed), EVENT),
                        new Shape.Line(10, 30, 90, 30, dashed, EVENT),
                        new Shape.Line(50, 50, 50, 10, dashed, EVENT),
                        new Shape.Line(10, 50, 90, 10, odd, EVENT),
                        new Shape.Line(10, 10, 90, 50, Stroke.solid(BLACK, 3), EVENT),
                        text("Geneva talks", Anchor.START, 10),
                        text("سلام 北京", Anchor.START, 10));
        for (Shape shape : shapes) {
            double expected = ink(paint(1, shape)) * scale * scale;
            assertThat(expected).as("%s", shape).isPositive();
            assertThat(ink(paint(scale, shape)))
                    .as("%s", shape)
                    .isCloseTo(expected, within(0.16 * expected));
        }
    }

    @Test
    void aFrameHasItsCornersAndItsWidth() {
        Stroke stroke = Stroke.solid(BLACK, 2);
        double small = 2 * 2 * (20 + 20.0);
        assertThat(ink(paint(1, frame(20, 20, stroke)))).isCloseTo(small, within(2.0));
        double large = 2 * 2 * (80 + 50.0);
        assertThat(ink(paint(1, frame(80, 50, stroke)))).isCloseTo(large, within(2.0));
    }

    @Test
    void textsStandWhereTheyAreAnchored() {
        for (String words : List.of("Geneva", "北京 سلام")) {
            double width = FontMetrics.shipped().width(words, FONT);
            assertThat(bounds(paint(1, text(words, Anchor.START, 20)))[0]).isCloseTo(20, within(3));
            assertThat(bounds(paint(1, text(words, Anchor.END, 90)))[1]).isCloseTo(90, within(3));
            int[] middle = bounds(paint(1, text(words, Anchor.MIDDLE, 50)));
            assertThat((middle[0] + middle[1]) / 2.0).isCloseTo(50, within(3.0));
            assertThat((double) middle[1] - middle[0]).isBetween(width / 2, width + 2);
        }
    }

    @Test
    void whatLiesOverIsDrawnLast() {
        Pixels pixels = new Pixels(100, 60);
        Shape below = rectangle(10, 10, 20, 20, 0, BLACK);
        Colour blue = Colour.parse("#0b66b0");
        Picture picture = picture(below);
        painter.paint(picture, List.of(rectangle(15, 15, 5, 5, 0, blue)), 1, pixels);
        assertThat(pixels.argb[17 * 100 + 17]).isEqualTo(blue.argb());
        assertThat(pixels.argb[12 * 100 + 12]).isEqualTo(BLACK.argb());
    }

    @Test
    void hostileShapesDoNoHarm() {
        double huge = 1e9;
        Stroke dashed = new Stroke(BLACK, 2, List.of(1.0, 1.0));
        Stroke odd = new Stroke(BLACK, 2, List.of(1.0, 1.0, 2.0));
        Stroke nothing = new Stroke(BLACK, 2, List.of(0.0, 0.0));
        paint(
                1,
                rectangle(-huge, -huge, 2 * huge, 2 * huge, 0, BLACK),
                rectangle(-huge, 10, 2 * huge, 20, 5, BLACK),
                rectangle(10, 10, -5, -5, 3, BLACK),
                rectangle(Double.NaN, 10, 5, 5, 3, BLACK),
                new Shape.Line(-huge, 10, huge, 10, dashed, EVENT),
                new Shape.Line(-huge, -huge, huge, huge, odd, EVENT),
                new Shape.Line(5, -huge, 5, huge, odd, EVENT),
                new Shape.Line(0, 0, 50, 50, nothing, EVENT),
                new Shape.Polygon(List.of(), true, Optional.of(BLACK), none(), EVENT),
                new Shape.Polygon(List.of(3.0, 3.0), true, none(), Optional.of(dashed), EVENT),
                text("x".repeat(10_000), Anchor.MIDDLE, 50),
                text("\uD83D\u0301\uFFFF\u202E", Anchor.START, 10));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static Shape rectangle(
            double x, double y, double width, double height, double radius, Colour fill) {
        return new Shape.Rectangle(x, y, width, height, radius, Optional.of(fill), none(), EVENT);
    }

    private static Shape frame(double width, double height, Stroke stroke) {
        return new Shape.Rectangle(
                5, 5, width, height, 0, Optional.empty(), Optional.of(stroke), EVENT);
    }

    private static Shape text(String words, Anchor anchor, double x) {
        return new Shape.Text(x, 30, words, FONT, BLACK, anchor, EVENT);
    }

    private static Picture picture(Shape... shapes) {
        return new Picture(100, 60, WHITE, List.of(shapes), Picture.About.NOTHING);
    }

    private Pixels paint(double scale, Shape... shapes) {
        Pixels pixels = new Pixels((int) (100 * scale), (int) (60 * scale));
        painter.paint(picture(shapes), List.of(), scale, pixels);
        return pixels;
    }

    /** How many pixels' worth of black there is. */
    private static double ink(Pixels pixels) {
        return Arrays.stream(pixels.argb).mapToDouble(it -> (255 - (it & 0xFF)) / 255.0).sum();
    }

    /** First and last column with something in it. */
    private static int[] bounds(Pixels pixels) {
        int[] columns = new int[pixels.argb.length];
        int count = 0;
        for (int i = 0; i < pixels.argb.length; i++) {
            if ((pixels.argb[i] & 0xFF) < 160) {
                columns[count++] = i % pixels.width;
            }
        }
        int[] inked = Arrays.copyOf(columns, count);
        return new int[] {
            Arrays.stream(inked).min().orElse(-1), Arrays.stream(inked).max().orElse(-1)
        };
    }
}
