package org.clauseline.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clauseline.picture.Font.Weight;
import org.clauseline.picture.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    private static final int BLACK = 0xFF000000;
    private final Pixels pixels = new Pixels(200, 40);

    LettersTest() {
        pixels.clear(0xFFFFFFFF);
    }

    @ParameterizedTest
    @EnumSource(Weight.class)
    void standAsFarApartAsTheTypefaceWants(Weight weight) {
        double size = 12.5;
        Typeface face = Typeface.of(weight);
        letters(weight, size).set("|  |  |  |  |  |  |  |  |", 4, 30, BLACK, pixels);
        double step = (face.advance('|') + 2 * face.advance(' ')) * size;
        double half = face.advance('|') * size / 2;
        double first = middle(0, 4 + half + step / 2);
        for (int i = 1; i < 9; i++) {
            double at = 4 + half + step * i;
            assertThat(middle(at - step / 2, at + step / 2))
                    .as("to a quarter of a pixel")
                    .isCloseTo(first + i * step, within(0.26));
        }
    }

    @Test
    void stopLikeFullSquaresWhereTheyAreOne() {
        letters(Weight.REGULAR, 20).set("■", 10, 30, BLACK, pixels);
        double side = Math.sqrt(ink());
        assertThat(side).isBetween(6.0, 20.0);
        long solid = java.util.Arrays.stream(pixels.argb).filter(it -> it == BLACK).count();
        assertThat((double) solid).isBetween((side - 2) * (side - 2), side * side);
    }

    @Test
    void haveTheSameInkWhereverTheyStand() {
        Letters letters = letters(Weight.BOLD, 17);
        letters.set("ї", 20, 30, BLACK, pixels);
        double ink = ink();
        assertThat(ink).isGreaterThan(20);
        for (double place : new double[] {20.25, 20.5, 20.75}) {
            pixels.clear(0xFFFFFFFF);
            letters.set("ї", place, 30, BLACK, pixels);
            assertThat(ink()).isCloseTo(ink, within(0.5));
        }
    }

    @Test
    void standInALineThatIsKeptAsOneByOne() {
        Letters letters = letters(Weight.REGULAR, 12.5);
        String line = "Ґанок “Wagon” fi, 1½";
        letters.set(line, 7.0, 30, BLACK, pixels);
        int[] oneByOne = pixels.argb.clone();
        for (int time = 0; time < 2; time++) {
            pixels.clear(0xFFFFFFFF);
            assertThat(letters.set(line, 7, 30, BLACK, pixels)).isTrue();
            assertThat(pixels.argb).isEqualTo(oneByOne);
        }
        assertThat(letters.set("שלום", 7, 30, BLACK, pixels)).isFalse();
    }

    @Test
    void areCutAtTheEdges() {
        Letters letters = letters(Weight.REGULAR, 30);
        letters.set("Wagon", -20, 10, BLACK, pixels);
        letters.set("Wagon", 170, 45, BLACK, pixels);
        letters.set("Wagon", 5000, 20, BLACK, pixels);
        letters.set("Wagon", 20, -500, BLACK, pixels);
        assertThat(ink()).isBetween(100.0, 1500.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Geneva talks, 28 points",
                "Київ · Харків",
                "“Tak”, powiedział",
                "– … ½"
            })
    void setWhatTheTypefaceHas(String line) {
        assertThat(letters(Weight.REGULAR, 12).canSet(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سلام",
                "שלום",
                "हिन्दी",
                "北京",
                "🕊",
                "e\u0301tude",
                "a\u200Db",
                "a\tb",
                "\uD83D"
            })
    void leaveToOthersWhatMustBeShaped(String line) {
        assertThat(letters(Weight.REGULAR, 12).canSet(line)).isFalse();
    }

    private static Letters letters(Weight weight, double size) {
        return new Letters(weight, size, new Coverage());
    }

    /** How many pixels' worth of black there is. */
    private double ink() {
        double sum = 0;
        for (int argb : pixels.argb) {
            sum += (255 - (argb & 0xFF)) / 255.0;
        }
        return sum;
    }

    /** Where, between two columns, the ink has its middle. */
    private double middle(double from, double to) {
        double sum = 0;
        double moment = 0;
        for (int x = (int) Math.rint(from); x < (int) Math.rint(to); x++) {
            for (int y = 0; y < pixels.height; y++) {
                double ink = 255 - (pixels.argb[y * pixels.width + x] & 0xFF);
                sum += ink;
                moment += ink * (x + 0.5);
            }
        }
        return moment / sum;
    }
}
