package org.clauseline.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.clauseline.desktop.canvas.ShippedFonts;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.picture.Font.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Lines that are broken by adding up the widths of words. */
@FxTest
class MeasuredTest {
    private static final Font FONT =
            ShippedFonts.of(new org.clauseline.picture.Font(Weight.REGULAR, 14));

    private static Measured measured(String text) {
        return Measured.of(text, List.of(new Measured.Part(text.length(), FONT)));
    }

    private static double width(String line) {
        Text shown = new Text(line.stripTrailing());
        shown.setFont(FONT);
        return shown.getLayoutBounds().getWidth();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "استمرت المحادثات في جنيف حتى وقت متأخر من المساء. ",
                "דנות בז׳נבה בתוכנית לשלום בת 28 סעיפים. ",
                "अमेरिका और यूक्रेन के प्रतिनिधि जिनेवा में ",
                "Kyi\u0308v se\u0323\u0302 hoa\u0300 bi\u0300nh ",
                "مفاوضاتمفاوضاتمفاوضات"
            })
    void areNotWiderThanTheirRoomAndHoldEveryLetterOnce(String phrase) {
        String text = phrase.repeat(12);
        for (double room : new double[] {80, 150, 333, 900}) {
            int start = 0;
            for (int end : measured(text).lines(room)) {
                assertThat(end).isGreaterThan(start);
                assertThat(width(text.substring(start, end))).isLessThanOrEqualTo(room);
                start = end;
            }
            assertThat(start).isEqualTo(text.length());
        }
    }

    @Test
    void endBetweenWordsWhereTheyCanAndWhereAParagraphDoes() {
        String text = "سلام\n\nجنيف خطة";
        assertThat(measured(text).lines(500)).containsExactly(5, 6, text.length());
        assertThat(measured(text).width()).isLessThan(width("جنيف خطة") + 10);
        String long5 = "استمرت المحادثات ".repeat(5);
        assertThat(measured(long5).lines(150))
                .allSatisfy(
                        end ->
                                assertThat(end == long5.length() || long5.charAt(end - 1) == ' ')
                                        .isTrue());
    }
}
