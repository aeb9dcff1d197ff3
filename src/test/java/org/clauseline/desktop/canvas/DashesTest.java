package org.clauseline.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class DashesTest {
    private final int[] shares = new int[60];

    @Test
    void beginWithADash() {
        Dashes.of(List.of(4.0, 3.0)).shares(0, 1, shares, 14);
        assertThat(Arrays.copyOf(shares, 14))
                .containsExactly(255, 255, 255, 255, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0);
    }

    @Test
    void shareAPixelInWhichADashEnds() {
        Dashes.of(List.of(1.5, 2.5)).shares(0, 1, shares, 4);
        assertThat(Arrays.copyOf(shares, 4)).containsExactly(255, 128, 0, 0);
    }

    @Test
    void areAsLongAsTheGapWhereOnlyOneLengthIsGiven() {
        Dashes.of(List.of(2.0)).shares(0, 1, shares, 4);
        assertThat(Arrays.copyOf(shares, 4)).containsExactly(255, 255, 0, 0);
    }

    @Test
    void lookTheSameFromTheOtherEnd() {
        Dashes dashes = Dashes.of(List.of(2.5, 2.0));
        dashes.shares(0, 1, shares, 50);
        int[] back = new int[50];
        dashes.shares(49, -1, back, 50);
        for (int i = 0; i < 50; i++) {
            assertThat(back[49 - i]).isCloseTo(shares[i], within(1));
        }
    }

    @Test
    void fitALengthWithWholeRepeats() {
        Dashes fitted = Dashes.of(List.of(3.0, 2.0)).fitted(52);
        assertThat(52 / fitted.period()).isCloseTo(10, within(1e-9));
        assertThat(fitted.on() / fitted.period()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void areSimpleWhereTheyAreOneDashAndOneGap() {
        assertThat(Dashes.areSimple(List.of(2.5, 2.0))).isTrue();
        assertThat(Dashes.areSimple(List.of(4.0, 2.0, 1.0, 2.0))).isFalse();
        assertThat(Dashes.areSimple(List.of(0.0, 0.0))).isFalse();
        assertThat(Dashes.areSimple(List.of())).isFalse();
    }
}
