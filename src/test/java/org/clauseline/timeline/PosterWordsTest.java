package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.timeline.Posters.METRICS;
import static org.clauseline.timeline.Posters.TALKS;
import static org.clauseline.timeline.Posters.labelled;
import static org.clauseline.timeline.Posters.settings;
import static org.clauseline.timeline.Posters.words;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Raster;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an image says: title, foot, logo, the text for those who cannot see it, and warnings. */
class PosterWordsTest {
    @Test
    void saysWhichTimeItShowsUnlessTheEditorSaysSomethingElse() {
        PosterSettings base = settings(PosterPreset.ARTICLE);
        assertThat(words(Poster.of(TALKS, base, METRICS), Role.TITLE))
                .containsExactly("Ten days on the plan", "19–28 November 2025");
        double noon = Dossiers.when("2025-11-23").earliestStart() + 43_200;
        PosterSettings hours = base.withTime(noon, noon + 21_600, AsOf.LATEST);
        assertThat(words(Poster.of(TALKS, hours, METRICS), Role.TITLE).getLast())
                .contains("23 Nov 2025", "12:00", "18:00");
        PosterSettings written = base.withWords("Ten days", "Who said what", "");
        assertThat(words(Poster.of(TALKS, written, METRICS), Role.TITLE))
                .containsExactly("Ten days", "Who said what");
    }

    @Test
    void theLegendExplainsTheShapesThatAreThereAndNoOthers() {
        Poster poster = Poster.of(TALKS, settings(PosterPreset.ARTICLE), METRICS);
        assertThat(words(poster, Role.LEGEND))
                .containsExactly("meeting", "statement or reaction", "document", "reported");
        PosterSettings without =
                settings(PosterPreset.ARTICLE)
                        .withFoot(new PosterSettings.Foot(false, true, false));
        assertThat(words(Poster.of(TALKS, without, METRICS), Role.LEGEND)).isEmpty();
    }

    @Test
    void theSourceLineIsThatOfTheEditorOrMadeFromWhatIsShown() {
        Dossier dossier = Dossiers.random(5, 30);
        PosterSettings settings =
                PosterSettings.of(dossier, PosterPreset.ARTICLE.size(), Locale.UK);
        assertThat(words(Poster.of(dossier, settings, METRICS), Role.CREDIT))
                .anyMatch(line -> line.startsWith("Sources: "));
        PosterSettings written =
                settings.withText(
                        new PosterSettings.Text(
                                "Title", "", Optional.of("Source: our own reporting"), ""));
        assertThat(words(Poster.of(dossier, written, METRICS), Role.CREDIT))
                .contains("Source: our own reporting");
        PosterSettings none = settings.withFoot(new PosterSettings.Foot(true, true, false));
        assertThat(words(Poster.of(dossier, none, METRICS), Role.CREDIT))
                .noneMatch(line -> line.contains("Source"));
    }

    @Test
    void tellsItselfInWords() {
        Picture.About about =
                Poster.of(TALKS, settings(PosterPreset.ARTICLE), METRICS).picture().about();
        assertThat(about.title()).isEqualTo("Ten days on the plan");
        assertThat(about.description())
                .startsWith("Timeline: Ten days on the plan. 3 of 3 events are shown.")
                .contains("Ukraine: Sun 23 Nov 2025, Talks in Geneva.")
                .contains("Plan reported cut to 19 points (reported)");
    }

    @Test
    void aLongTitleWrapsAndIsCutOnlyWithAWarning() {
        PosterSettings wrapped =
                settings(PosterPreset.SQUARE)
                        .withWords(
                                "Ten days on the US peace plan, from leak to resignation, told in"
                                        + " order",
                                "",
                                "");
        Poster poster = Poster.of(TALKS, wrapped, METRICS);
        assertThat(words(poster, Role.TITLE)).hasSize(3);
        assertThat(poster.warnings()).isEmpty();
        Poster cut =
                Poster.of(
                        TALKS,
                        settings(PosterPreset.SQUARE).withWords("word ".repeat(300), "", ""),
                        METRICS);
        assertThat(cut.warnings())
                .extracting(PosterWarning::kind)
                .containsExactly(PosterWarning.Kind.WORDS_CUT);
    }

    @Test
    void warnsOfTypeThatCannotBeReadAndOfNothingToShow() {
        Poster stamp = Poster.of(TALKS, settings(PosterSize.pixels(160, 120, 1)), METRICS);
        assertThat(stamp.warnings())
                .extracting(PosterWarning::kind)
                .contains(PosterWarning.Kind.SMALL_TYPE);
        PosterSettings base = settings(PosterPreset.ARTICLE);
        Poster empty = Poster.of(TALKS, base.withTime(0, 1000, AsOf.LATEST), METRICS);
        assertThat(empty.warnings())
                .extracting(PosterWarning::kind)
                .containsExactly(PosterWarning.Kind.NOTHING_SHOWN);
    }

    @Test
    void tellsWantOfRoomFromWantOfEvents() {
        Poster stamp = Poster.of(TALKS, settings(PosterSize.pixels(60, 60, 1)), METRICS);
        assertThat(stamp.warnings())
                .extracting(PosterWarning::message)
                .anyMatch(message -> message.contains("no room for any event"));
    }

    @Test
    void namesLettersThatComeFromElsewhereOrThatNoFontHas() {
        PosterSettings foreign =
                settings(PosterPreset.ARTICLE).withWords("Kyiv \u0633 \uDBFF\uDFFD", "", "");
        assertThat(Poster.of(TALKS, foreign, METRICS).warnings())
                .anySatisfy(
                        warning -> {
                            assertThat(warning.kind())
                                    .isEqualTo(PosterWarning.Kind.MISSING_LETTERS);
                            assertThat(warning.message()).contains("U+10FFFD");
                        })
                .anyMatch(warning -> warning.message().contains("U+0633"));
    }

    @Test
    void hostileWordsAreMadeVisible() {
        Dossier dossier =
                Dossiers.dossier("evil")
                        .span("2025-11-19/2025-11-28")
                        .event(
                                Dossiers.event("a", "2025-11-24")
                                        .title("safe\u202Egnp.exe\u0000 two\nlines\u200B"))
                        .build();
        Poster poster =
                Poster.of(
                        dossier,
                        PosterSettings.of(dossier, PosterPreset.ARTICLE.size(), Locale.UK),
                        METRICS);
        assertThat(words(poster))
                .noneMatch(
                        word -> word.chars().anyMatch(c -> c < 0x20 || c == 0x202E || c == 0x200B));
        assertThat(words(poster)).anyMatch(word -> word.contains("two lines"));
    }

    @Test
    void whatWasNotKnownIsNotShown() {
        PosterSettings base = settings(PosterPreset.ARTICLE);
        AsOf saturday = new AsOf(Dossiers.when("2025-11-22").earliestStart());
        Poster poster =
                Poster.of(
                        TALKS,
                        base.withTime(base.period().from(), base.period().to(), saturday),
                        METRICS);
        assertThat(labelled(poster)).containsExactly("arrival");
        assertThat(String.join(" ", words(poster))).contains("As known on 21 November 2025");
        assertThat(poster.picture().shapes()).anyMatch(shape -> shape.tag().role() == Role.AS_OF);
    }

    @Test
    void theNotesAreThereUnlessTheyAreTurnedOff() {
        PosterSettings whole = settings(PosterPreset.ARTICLE);
        assertThat(words(Poster.of(TALKS, whole, METRICS), Role.CREDIT))
                .anyMatch(line -> line.contains("Points are summaries of published reporting"));
        PosterSettings without = whole.withFoot(new PosterSettings.Foot(true, false, true));
        for (PosterPreset preset : PosterPreset.values()) {
            assertThat(words(Poster.of(TALKS, without.withSize(preset.size()), METRICS)))
                    .as(preset.name())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("summaries"));
        }
    }

    @ParameterizedTest
    @EnumSource(PosterPreset.class)
    void theLogoStandsAtTheLowerRightAndMeetsNoWords(PosterPreset preset) {
        Raster wide = raster(600, 60);
        Raster high = raster(50, 400);
        for (Raster logo : List.of(raster(200, 200), wide, high)) {
            HouseStyle house = HouseStyle.NONE.withImages(Map.of("", logo));
            for (String credit : List.of("", "Graphic: The Daily Planet")) {
                PosterSettings settings =
                        house.dress(settings(preset).withWords("Ten days", "", credit));
                Picture picture = Poster.of(TALKS, settings, METRICS).picture();
                Shape.Image image = image(picture);
                assertThat(image.raster()).isEqualTo(logo);
                assertThat(image.width() / image.height())
                        .isCloseTo(
                                logo.width() / (double) logo.height(),
                                org.assertj.core.data.Offset.offset(0.001));
                assertThat(image.x() + image.width())
                        .isGreaterThan(0.9 * picture.width())
                        .isLessThan(picture.width());
                assertThat(image.y()).isGreaterThan(0.7 * picture.height());
                assertThat(image.y() + image.height()).isLessThan(picture.height());
                Tidiness.check(picture);
                assertThat(Tidiness.texts(picture)).noneMatch(text -> meets(text, image));
            }
        }
    }

    @Test
    void theLogoOfThePrintThemeIsGrey() {
        Raster red = new Raster(1, 1, new int[] {0xFFFF0000});
        HouseStyle house = HouseStyle.NONE.withImages(Map.of("", red));
        PosterSettings print =
                house.dress(
                        settings(PosterPreset.ARTICLE)
                                .withPalette(org.clauseline.picture.Palette.PRINT));
        int pixel = image(Poster.of(TALKS, print, METRICS).picture()).raster().argb(0, 0);
        assertThat(pixel >> 16 & 0xFF).isEqualTo(pixel & 0xFF).isEqualTo(pixel >> 8 & 0xFF);
    }

    private static boolean meets(Shape.Text text, Shape.Image image) {
        double width = FontMetrics.shipped().width(text.text(), text.font());
        double left =
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case END -> text.x() - width;
                };
        return left + width > image.x()
                && text.baseline() > image.y()
                && text.baseline() - 0.6 * text.font().size() < image.y() + image.height();
    }

    private static Shape.Image image(Picture picture) {
        return picture.shapes().stream()
                .filter(Shape.Image.class::isInstance)
                .map(Shape.Image.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Raster raster(int width, int height) {
        int[] pixels = new int[width * height];
        java.util.Arrays.fill(pixels, 0xFF336699);
        return new Raster(width, height, pixels);
    }
}
