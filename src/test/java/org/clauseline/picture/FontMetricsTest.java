package org.clauseline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;

class FontMetricsTest {
    private static final FontMetrics METRICS = FontMetrics.shipped();
    private static final Font PLAIN = new Font(Font.Weight.REGULAR, 14);

    @ParameterizedTest
    @EnumSource(Font.Weight.class)
    void measuresEveryLetterAsTheFontFileSays(Font.Weight weight)
            throws IOException, FontFormatException {
        java.awt.Font awt;
        try (InputStream file = Typeface.open(weight)) {
            awt = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, file).deriveFont(1000f);
        }
        FontRenderContext exact = new FontRenderContext(null, true, true);
        Typeface face = Typeface.of(weight);
        IntStream.range(0x20, 0x2300)
                .filter(
                        code ->
                                face.covers(code)
                                        && Character.getType(code) != Character.NON_SPACING_MARK)
                .filter(code -> Character.getType(code) != Character.FORMAT)
                .filter(code -> !Character.isWhitespace(code) && !Character.isISOControl(code))
                .forEach(
                        code ->
                                assertThat(face.advance(code) * 1000)
                                        .as("U+%04X", code)
                                        .isCloseTo(
                                                awt.createGlyphVector(
                                                                exact, Character.toString(code))
                                                        .getGlyphMetrics(0)
                                                        .getAdvanceX(),
                                                within(0.51)));
    }

    @Test
    void hasLatinGreekAndCyrillic() {
        assertThat(METRICS.covers("Київ — “dignity” Ελλάδα Łódź ₴ … № Ґґ Її", PLAIN)).isTrue();
        assertThat(METRICS.covers("北京", PLAIN)).isFalse();
    }

    @Test
    void widthGrowsWithSizeAndAddsUp() {
        assertThat(METRICS.width("Geneva", new Font(Font.Weight.BOLD, 28)))
                .isCloseTo(
                        2 * METRICS.width("Geneva", new Font(Font.Weight.BOLD, 14)), within(1e-9));
        assertThat(METRICS.width("Geneva talks", PLAIN))
                .isCloseTo(
                        METRICS.width("Geneva", PLAIN) + METRICS.width(" talks", PLAIN),
                        within(1e-9));
    }

    @Test
    void keepsRoomForLettersOfOtherScripts() {
        assertThat(METRICS.width("北京", PLAIN)).isEqualTo(28);
        assertThat(METRICS.width("🕊", PLAIN)).isEqualTo(14);
        assertThat(METRICS.width("سلام", PLAIN)).isCloseTo(4 * 0.6 * 14, within(1e-9));
        assertThat(METRICS.width("e\u0301", PLAIN)).isEqualTo(METRICS.width("e", PLAIN));
        assertThat(METRICS.width("\u200B\u202E\uFE0F", PLAIN)).isZero();
    }

    @Test
    void cutsBetweenWords() {
        String text = "Senators: plan is Russian; Rubio denies it";
        String cut =
                METRICS.fit(text, PLAIN, METRICS.width("Senators: plan is Russian; Rub", PLAIN));
        assertThat(cut).isEqualTo("Senators: plan is Russian…");
        assertThat(METRICS.fit(text, PLAIN, 1000)).isEqualTo(text);
    }

    @Test
    void cutsAWordThatIsTooLongAndGivesUpWhereNothingFits() {
        assertThat(METRICS.fit("Donaudampfschiffahrt", PLAIN, 60))
                .startsWith("Donau")
                .endsWith("…");
        assertThat(METRICS.fit("Geneva", PLAIN, METRICS.width("…", PLAIN))).isEqualTo("…");
        assertThat(METRICS.fit("Geneva", PLAIN, 3)).isEmpty();
        assertThat(METRICS.fit("Geneva", PLAIN, Double.NaN)).isEmpty();
        assertThat(METRICS.fit("", PLAIN, 0)).isEmpty();
    }

    @Test
    void wordsThatRunToTheLeftAreCutAtTheirLeft() {
        assertThat(METRICS.fit("שלום עולם שלום עולם", PLAIN, 60)).endsWith("…\u200F");
        assertThat(METRICS.fit("Geneva: שלום עולם שלום", PLAIN, 60)).endsWith("…");
    }

    @Property(tries = 300)
    void neverGivesMoreThanFitsNorPartsALetterFromItsMarks(
            @ForAll String text, @ForAll @DoubleRange(min = 0, max = 200) double width) {
        String fitted = METRICS.fit(text, PLAIN, width);
        assertThat(METRICS.width(fitted, PLAIN)).isLessThanOrEqualTo(width + 1e-9);
        if (!fitted.equals(text) && !fitted.isEmpty()) {
            String kept = fitted.substring(0, fitted.lastIndexOf('…'));
            assertThat(text).startsWith(kept);
        }
    }
}
