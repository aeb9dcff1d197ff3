package org.clauseline.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** A slice of each of the long tests (see {@link Main}), the same with every build. */
class SoakTest {
    @ParameterizedTest
    @CsvSource({
        "faults, 250",
        "kill, 48",
        "powercut, 2000",
        "writers, 60",
        "fuzz, 40000",
        "documents, 23",
        "traces, 2"
    })
    void nothingIsLostAndTheNaiveWayLosesSomething(String name, long trials) throws Exception {
        Soak.Figures figures =
                Main.soaks(List.of()).get(name).get().run(new Soak.Stopwatch(3600, trials), 1);

        System.out.printf(
                "%s: %,d %s, %d losses; control: %d of %d%n",
                name,
                figures.done(),
                figures.what(),
                figures.losses(),
                figures.controlLosses(),
                figures.controlDone());
        assertThat(figures.losses()).as(figures.first()).isZero();
        assertThat(figures.done()).isPositive();
        assertThat(figures.controlLosses()).as("what the naive way loses").isPositive();
    }

    @Test
    void aStopwatchGivesAtLeastOneTrial() {
        Soak.Stopwatch over = new Soak.Stopwatch(0, 5);
        assertThat(over.goesOn(0)).isTrue();
        assertThat(over.goesOn(1)).isFalse();
    }
}
