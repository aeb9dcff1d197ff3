package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.picture.Colour;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Raster;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class HouseStyleTest {
    private static final Dossier DOSSIER =
            Dossiers.dossier("talks")
                    .side("us", "United States")
                    .event(Dossiers.event("meeting", "2025-11-23").title("Talks").side("us"))
                    .build();

    private static Poster poster(HouseStyle style) {
        PosterSettings settings =
                PosterSettings.of(DOSSIER, PosterPreset.ARTICLE.size(), Locale.ENGLISH);
        return Poster.of(style.dress(DOSSIER), style.dress(settings), FontMetrics.shipped());
    }

    @Test
    void colours_credit_source_and_type_are_those_of_the_house() {
        HouseStyle style =
                HouseStyle.parse(
                        """
                        # The Daily Planet
                        credit = Graphic: Daily Planet
                        source = Source: agencies
                        type = 1.5
                        colour.text = #101010
                        side.us = #003366
                        """);
        Poster plain = poster(HouseStyle.NONE);
        Poster dressed = poster(style);
        assertThat(words(dressed)).contains("Graphic: Daily Planet").contains("Source: agencies");
        assertThat(colours(dressed)).contains(Colour.parse("#101010"), Colour.parse("#003366"));
        assertThat(largest(dressed, Role.LABEL)).isGreaterThan(1.2 * largest(plain, Role.LABEL));
    }

    @ParameterizedTest
    @CsvSource({
        "colour.nothing = #000000,Line 1: There is no colour",
        "colour.text = black,Line 1: Not a colour",
        "type = 9,Line 1: type is a number",
        "theme = pink,Line 1: the theme is",
        "credit,Line 1: a name",
        "size = 3,Line 1: there is no setting size",
        "pink.logo = a.png,Line 1: there is no setting pink.logo",
        "dark.credit = a,Line 1: there is no setting dark.credit"
    })
    void mistakes_are_told_with_their_line(String text, String told) {
        assertThatThrownBy(() -> HouseStyle.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(told);
    }

    @Test
    void what_is_for_one_theme_is_not_in_the_others() {
        HouseStyle style = HouseStyle.parse("colour.text = #101010\ndark.colour.text = #EEEEDD\n");
        assertThat(style.dress(Palette.LIGHT).text()).isEqualTo(Colour.parse("#101010"));
        assertThat(style.dress(Palette.DARK).text()).isEqualTo(Colour.parse("#EEEEDD"));
        Raster black = new Raster(1, 1, new int[] {0xFF000000});
        Raster white = new Raster(1, 1, new int[] {0xFFFFFFFF});
        HouseStyle logos = style.withImages(java.util.Map.of("", black, "dark", white));
        assertThat(logos.logo(Palette.LIGHT)).contains(black);
        assertThat(logos.logo(Palette.DARK)).contains(white);
    }

    @Test
    void headline_and_foot_have_sizes_of_their_own() {
        Poster plain = poster(HouseStyle.NONE);
        Poster dressed = poster(HouseStyle.parse("type.title = 1.5\ntype.foot = 1.3\n"));
        assertThat(largest(dressed, Role.TITLE)).isGreaterThan(1.4 * largest(plain, Role.TITLE));
        assertThat(largest(dressed, Role.CREDIT)).isGreaterThan(1.2 * largest(plain, Role.CREDIT));
        assertThat(largest(dressed, Role.LABEL)).isEqualTo(largest(plain, Role.LABEL));
    }

    @Test
    void type_without_contrast_is_warned_of() {
        assertThat(poster(HouseStyle.NONE).warnings()).isEmpty();
        assertThat(poster(HouseStyle.parse("colour.quiet = #BBBBBB")).warnings())
                .extracting(PosterWarning::kind)
                .containsExactly(PosterWarning.Kind.LOW_CONTRAST);
    }

    @Test
    void print_uses_greys_alone_that_can_be_read() {
        PosterSettings settings =
                PosterSettings.of(DOSSIER, PosterPreset.ARTICLE.size(), Locale.ENGLISH)
                        .withPalette(Palette.PRINT);
        Poster print = Poster.of(DOSSIER, settings, FontMetrics.shipped());
        assertThat(colours(print))
                .allMatch(
                        colour ->
                                colour.red() == colour.green() && colour.green() == colour.blue());
        assertThat(print.warnings()).isEmpty();
    }

    private static java.util.List<Colour> colours(Poster poster) {
        return poster.picture().shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).colour())
                .toList();
    }

    private static String words(Poster poster) {
        StringBuilder words = new StringBuilder();
        poster.picture().shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .forEach(shape -> words.append(((Shape.Text) shape).text()).append('\n'));
        return words.toString();
    }

    private static double largest(Poster poster, Role role) {
        return poster.picture().shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .filter(shape -> shape.tag().role() == role)
                .mapToDouble(shape -> ((Shape.Text) shape).font().size())
                .max()
                .orElse(0);
    }
}
