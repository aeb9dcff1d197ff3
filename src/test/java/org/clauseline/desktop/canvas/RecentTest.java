package org.clauseline.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {
    private final Recent<String, Integer> recent = new Recent<>(10);

    @Test
    void findsWhatIsKept() {
        assertThat(recent.find("a")).isNull();
        recent.keep("a", 1, 1);
        assertThat(recent.find("a")).isEqualTo(1);
    }

    @Test
    void keepsWhatIsAskedForAgainAndAgain() {
        recent.keep("label", 7, 1);
        for (int frame = 0; frame < 100; frame++) {
            recent.keep("count " + frame, frame, 1);
            assertThat(recent.find("label")).isEqualTo(7);
        }
    }

    @Test
    void forgetsWhatNobodyAsksFor() {
        recent.keep("label", 7, 1);
        for (int frame = 0; frame < 100; frame++) {
            recent.keep("count " + frame, frame, 1);
        }
        assertThat(recent.find("label")).isNull();
        assertThat(recent.find("count 99")).isEqualTo(99);
    }
}
