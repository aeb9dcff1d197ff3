package org.clauseline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.picture.Shape.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Letters that the shipped typeface lacks. */
class LetteringTest {
    private static final Font FONT = new Font(Font.Weight.REGULAR, 20);

    private static Shape.Text text(String words, Anchor anchor) {
        return new Shape.Text(100, 50, words, FONT, Samples.INK, anchor, Tag.of(Tag.Role.LABEL));
    }

    private static Rectangle2D outline(String words) {
        return Lettering.outline(text(words, Anchor.START)).getBounds2D();
    }

    @Test
    void aMarkIsDrawnOverTheLetterBeforeIt() {
        assertThat(outline("z\u0351").getMinY()).isLessThan(outline("z").getMinY() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0E40\u0E08", "\u091C\u093F", "\uD83D\uDD4A", "\u0351", "日内", "جنيف"})
    void nothingThatIsSeenIsDropped(String words) {
        assertThat(outline(words).getWidth()).isGreaterThan(1);
    }

    @Test
    void aSignThatOnlyAsksForAnotherFormChangesNothing() {
        assertThat(Lettering.runs(text("©\uFE0F 2025", Anchor.START)))
                .singleElement()
                .satisfies(run -> assertThat(run.text()).isEqualTo("© 2025"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"سلام من 28 بندا", "Geneva جنيف 2025", "Женева 日内瓦 z\u0351"})
    void partsTouchAndStayWithinTheRoomMeasured(String words) {
        double room = FontMetrics.shipped().width(words, FONT);
        for (Anchor anchor : Anchor.values()) {
            List<Lettering.Run> runs = Lettering.runs(text(words, anchor));
            double left = Lettering.start(text(words, anchor));
            double pen = runs.getFirst().x();
            assertThat(pen).isGreaterThanOrEqualTo(left - 0.01);
            for (Lettering.Run run : runs) {
                assertThat(run.x()).isCloseTo(pen, org.assertj.core.data.Offset.offset(0.01));
                pen += run.width();
            }
            assertThat(pen).isLessThanOrEqualTo(left + room + 0.01);
        }
    }
}
