package org.clauseline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class PaletteTest {
    private static final double WORDS = 4.5;
    private static final double MARKS = 3;

    static Stream<Arguments> words() {
        return Stream.of(Palette.LIGHT, Palette.DARK)
                .flatMap(
                        palette ->
                                Stream.of(
                                        everywhere(palette, "text", palette.text()),
                                        everywhere(palette, "quiet", palette.quiet()),
                                        everywhere(palette, "amended", palette.amended()),
                                        everywhere(palette, "accent", palette.accent()),
                                        on("onAccent", palette.onAccent(), palette.accent()),
                                        on(
                                                "removed",
                                                palette.removedText(),
                                                palette.removedGround(),
                                                palette.surface(),
                                                palette.selection()),
                                        on(
                                                "added",
                                                palette.addedText(),
                                                palette.addedGround(),
                                                palette.surface(),
                                                palette.selection()),
                                        on(
                                                "moved",
                                                palette.movedText(),
                                                palette.movedGround(),
                                                palette.surface(),
                                                palette.selection())));
    }

    static Stream<Arguments> marks() {
        return Stream.of(Palette.LIGHT, Palette.DARK)
                .flatMap(
                        palette ->
                                Stream.of(
                                        everywhere(palette, "deadline", palette.deadline()),
                                        everywhere(palette, "asOf", palette.asOf()),
                                        everywhere(palette, "neutral", palette.neutral()),
                                        everywhere(palette, "origin 1", palette.origins().of(0)),
                                        everywhere(palette, "origin 2", palette.origins().of(1)),
                                        everywhere(palette, "origin 3", palette.origins().of(2)),
                                        everywhere(palette, "origin 4", palette.origins().of(3)),
                                        on(
                                                "selectionRule",
                                                palette.selectionRule(),
                                                palette.surface(),
                                                palette.selection())));
    }

    private static Arguments everywhere(Palette palette, String name, Colour colour) {
        return on(
                name,
                colour,
                palette.ground(),
                palette.surface(),
                palette.raised(),
                palette.shade(),
                palette.selection());
    }

    private static Arguments on(String name, Colour colour, Colour... grounds) {
        return Arguments.of(name, colour, List.of(grounds));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("words")
    void wordsCanBeReadWhereverTheyStand(String name, Colour colour, List<Colour> grounds) {
        assertThat(grounds)
                .allSatisfy(
                        ground ->
                                assertThat(colour.contrast(ground)).isGreaterThanOrEqualTo(WORDS));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("marks")
    void marksCanBeSeenWhereverTheyStand(String name, Colour colour, List<Colour> grounds) {
        assertThat(grounds)
                .allSatisfy(
                        ground ->
                                assertThat(colour.contrast(ground)).isGreaterThanOrEqualTo(MARKS));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void coloursOfADossierAreMadeReadable(Palette palette) {
        for (String side :
                List.of(
                        "#0B66B0", "#7A3F98", "#2E7D5B", "#9A6B00", "#B5421A", "#ffff00",
                        "#000000")) {
            Colour colour = palette.readable(Colour.parse(side));
            assertThat(colour.contrast(palette.surface())).as(side).isGreaterThanOrEqualTo(WORDS);
        }
    }

    static Stream<Palette> themes() {
        return Stream.of(Palette.LIGHT, Palette.DARK);
    }
}
