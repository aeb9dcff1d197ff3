package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;

class SeparationTest {
    @Test
    void boxesThatDoNotTouchStayWhereTheyAre() {
        double[] placed =
                Separation.apart(new double[] {10, 100}, new double[] {20, 20}, 4, 0, 500);
        assertThat(placed).containsExactly(10, 100);
    }

    @Test
    void twoThatOverlapShareTheWay() {
        double[] placed =
                Separation.apart(new double[] {100, 110}, new double[] {30, 30}, 0, 0, 500);
        assertThat(placed).containsExactly(90, 120);
    }

    @Property
    void noneOverlapAndAllStayInside(
            @ForAll @Size(min = 1, max = 12)
                    List<@DoubleRange(min = -50, max = 900) Double> wanted) {
        double[] sorted = wanted.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double[] widths = new double[sorted.length];
        java.util.Arrays.fill(widths, 40);
        double[] placed = Separation.apart(sorted, widths, 4, 0, 800);
        for (int i = 0; i < placed.length; i++) {
            assertThat(placed[i]).isBetween(-1e-6, 760.000001);
            assertThat(i == 0 || placed[i] >= placed[i - 1] + 44 - 1e-6).isTrue();
        }
    }
}
