package org.clauseline.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Bidi;

/** A line keeps the order that its words have in the whole text, wherever it is broken. */
class LineContextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks في جنيف 19 نوفمبر and then",
                "أوكرانيا 28 بندا (Geneva, 19-28 November 2025). خطة",
                "Geneva ז׳נבה (point 7) 19–28 خطة سلام, end",
                "plain words, 2025"
            })
    void atEveryPlaceWhereALineMayEnd(String text) {
        LineContext context = new LineContext(text);
        int direction =
                context.isLeftToRight()
                        ? Bidi.DIRECTION_LEFT_TO_RIGHT
                        : Bidi.DIRECTION_RIGHT_TO_LEFT;
        Bidi whole = new Bidi(text, direction);
        for (int start = 0; start < text.length(); start++) {
            if (start > 0 && text.charAt(start - 1) != ' ') {
                continue;
            }
            int end = text.length();
            LineContext.Marks marks = context.marks(start, end);
            Bidi alone =
                    new Bidi(marks.before() + text.substring(start) + marks.behind(), direction);
            for (int i = start; i < end; i++) {
                assertThat(alone.getLevelAt(i - start + marks.before().length()))
                        .as("character %d of the line from %d of %s", i, start, text)
                        .isEqualTo(whole.getLevelAt(i));
            }
        }
    }
}
