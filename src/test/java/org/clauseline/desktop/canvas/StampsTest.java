package org.clauseline.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Shape.Stroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

/** Round marks that are rasterised once cover what a drawn shape would cover. */
class StampsTest {
    private static final Colour BLACK = new Colour(0xFF000000);
    private final Pixels pixels = new Pixels(60, 60);

    StampsTest() {
        pixels.clear(0xFFFFFFFF);
    }

    @ParameterizedTest
    @CsvSource({"11,11,5.5", "24,12,6", "20,14,3", "9,9,0"})
    void coverTheAreaOfTheShape(double width, double height, double radius) {
        stamp(width, height, radius, Optional.of(BLACK), Optional.empty());
        double corners = (4 - Math.PI) * radius * radius;
        assertThat(ink()).isCloseTo(width * height - corners, within(1.5));
    }

    @Test
    void strokeAsWideAsAskedAlongTheOutline() {
        Optional<Stroke> stroke = Optional.of(Stroke.solid(BLACK, 2));
        stamp(20, 20, 10, Optional.empty(), stroke);
        assertThat(ink()).isCloseTo(2 * Math.PI * 10 * 2, within(3.0));
    }

    @Test
    void leaveTheGapsOfDashesOpen() {
        Optional<Stroke> stroke = Optional.of(new Stroke(BLACK, 2, List.of(3.0, 3.0)));
        stamp(20, 20, 10, Optional.empty(), stroke);
        assertThat(ink()).isCloseTo(Math.PI * 10 * 2, within(10.0));
    }

    @Test
    void aLongBarIsItsEndsAndWhatLiesBetween() {
        Stamps stamps = new Stamps();
        Stamps.Kind ends =
                new Stamps.Kind(12, 12, 4, 0, Optional.of(BLACK), Optional.<Stroke>empty());
        stamps.drawLong(ends, 10, 10, 12, pixels);
        double halves = ink();
        pixels.clear(0xFFFFFFFF);
        stamp(12, 12, 4, Optional.of(BLACK), Optional.empty());
        assertThat(halves).isCloseTo(ink(), within(0.5));
    }

    private void stamp(
            double width,
            double height,
            double radius,
            Optional<Colour> fill,
            Optional<Stroke> stroke) {
        Stamps.Kind kind = new Stamps.Kind(width, height, radius, 0, fill, stroke);
        new Stamps().draw(kind, 10, 10, pixels);
    }

    /** How many pixels' worth of black there is. */
    private double ink() {
        double sum = 0;
        for (int argb : pixels.argb) {
            sum += (255 - (argb & 0xFF)) / 255.0;
        }
        return sum;
    }
}
