package org.clauseline.timeline;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.When;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Raster;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked of an exported image.
 *
 * @param size how large, and what for
 * @param text what the editor says on it
 * @param foot what is said of it in small type
 * @param period the time that it shows, and how
 * @param dress what it looks like
 * @param locale the language of the words that the program adds
 */
public record PosterSettings(
        PosterSize size, Text text, Foot foot, Period period, Dress dress, Locale locale) {
    private static final double DAY = 86_400;

    /** How much is put into an image: fewer and larger, or more and smaller. */
    public enum Crowding {
        AIRY(1.14, 2.2),
        NORMAL(1, 1.85),
        DENSE(0.86, 1.6);

        /** What the size of type is multiplied with. */
        final double type;

        /** Height of a row, in sizes of its type. */
        final double row;

        Crowding(double type, double row) {
            this.type = type;
            this.row = row;
        }
    }

    /**
     * Words of the editor's own.
     *
     * @param title headline, or empty for none
     * @param subtitle line below the headline; empty to have the time shown said there
     * @param sourceLine who said so; absent to have it put together from the sources of what is
     *     shown
     * @param credit who made the image, or empty
     */
    public record Text(String title, String subtitle, Optional<String> sourceLine, String credit) {}

    /**
     * What stands at the foot of an image, each unless it is turned off.
     *
     * @param legend whether the shapes are explained
     * @param notes whether it is said how far knowledge goes, what is left out, and that points are
     *     summaries
     * @param sources whether the source line is shown
     */
    public record Foot(boolean legend, boolean notes, boolean sources) {
        /** Everything. */
        public static final Foot WHOLE = new Foot(true, true, true);
    }

    /**
     * The time that an image shows.
     *
     * @param from its start, in seconds since 1970-01-01T00:00Z
     * @param to its end, after {@code from}
     * @param asOf what was known then is shown
     * @param zone the zone of the days
     * @param folds the times that are folded on its axis
     * @param reckoning how time is told on its axis
     */
    public record Period(
            double from, double to, AsOf asOf, ZoneId zone, Folds folds, Reckoning reckoning) {
        public Period {
            if (!(to > from)) {
                throw new IllegalArgumentException("The time shown has to end after it begins");
            }
        }
    }

    /**
     * What an image looks like.
     *
     * @param grouping what the lanes stand for
     * @param crowding how much is put in
     * @param palette its colours
     * @param type how large its words are
     * @param logo of who publishes it
     */
    public record Dress(
            Grouping grouping,
            Crowding crowding,
            Palette palette,
            TypeSizes type,
            Optional<Raster> logo) {}

    /**
     * What the usual sizes of type are multiplied with, each 0.5 to 2.
     *
     * @param all everything
     * @param title the headline, besides
     * @param foot the small type at the foot, besides
     */
    public record TypeSizes(double all, double title, double foot) {
        /** As usual. */
        public static final TypeSizes USUAL = new TypeSizes(1, 1, 1);

        public TypeSizes {
            if (!(sensible(all) && sensible(title) && sensible(foot))) {
                throw new IllegalArgumentException("Type can be multiplied with 0.5 to 2");
            }
        }

        private static boolean sensible(double factor) {
            return factor >= 0.5 && factor <= 2;
        }
    }

    /** All of a dossier's own span, with its title, by side, in the light theme. */
    public static PosterSettings of(Dossier dossier, PosterSize size, Locale locale) {
        double[] span = span(dossier);
        return new PosterSettings(
                size,
                new Text(dossier.title(), "", Optional.empty(), ""),
                Foot.WHOLE,
                new Period(
                        span[0], span[1], AsOf.LATEST, dossier.zone(), Folds.NONE, Reckoning.DATES),
                new Dress(
                        Grouping.SIDE,
                        Crowding.NORMAL,
                        Palette.LIGHT,
                        TypeSizes.USUAL,
                        Optional.empty()),
                locale);
    }

    /**
     * The span that a dossier opens on; where it is open or empty, the time that its events cover.
     */
    private static double[] span(Dossier dossier) {
        When span = dossier.span();
        double from = span.earliestStart() == When.PAST ? Double.NaN : span.earliestStart();
        double to = span.latestEnd() == When.FUTURE ? Double.NaN : span.latestEnd();
        if (Double.isNaN(from)) {
            from =
                    dossier.events().stream()
                            .filter(event -> event.when().earliestStart() != When.PAST)
                            .mapToDouble(event -> event.when().earliestStart())
                            .min()
                            .orElse(0);
        }
        if (Double.isNaN(to)) {
            to =
                    dossier.events().stream()
                            .filter(event -> event.when().latestEnd() != When.FUTURE)
                            .mapToDouble(event -> event.when().latestEnd())
                            .max()
                            .orElse(from + DAY);
        }
        return new double[] {from, to > from ? to : from + DAY};
    }

    /** The same in another size. */
    public PosterSettings withSize(PosterSize other) {
        return new PosterSettings(other, text, foot, period, dress, locale);
    }

    /** The same in other words. */
    public PosterSettings withText(Text other) {
        return new PosterSettings(size, other, foot, period, dress, locale);
    }

    /** The same with other things at the foot. */
    public PosterSettings withFoot(Foot other) {
        return new PosterSettings(size, text, other, period, dress, locale);
    }

    /** The same of another time, or on another axis. */
    public PosterSettings withPeriod(Period other) {
        return new PosterSettings(size, text, foot, other, dress, locale);
    }

    /** The same in another look. */
    public PosterSettings withDress(Dress other) {
        return new PosterSettings(size, text, foot, period, other, locale);
    }

    /** The same in other words; the source line as it is. */
    public PosterSettings withWords(String newTitle, String newSubtitle, String newCredit) {
        return withText(new Text(newTitle, newSubtitle, text.sourceLine(), newCredit));
    }

    /** The same in other colours. */
    public PosterSettings withPalette(Palette other) {
        return withDress(
                new Dress(dress.grouping(), dress.crowding(), other, dress.type(), dress.logo()));
    }

    /** The same of another time, as known then. */
    public PosterSettings withTime(double newFrom, double newTo, AsOf newAsOf) {
        return withPeriod(
                new Period(
                        newFrom,
                        newTo,
                        newAsOf,
                        period.zone(),
                        period.folds(),
                        period.reckoning()));
    }

    /** The same in other lanes, more or less full. */
    public PosterSettings withLanes(Grouping newGrouping, Crowding newCrowding) {
        return withDress(
                new Dress(newGrouping, newCrowding, dress.palette(), dress.type(), dress.logo()));
    }

    /** The same on another axis. */
    public PosterSettings withAxis(Folds newFolds, Reckoning newReckoning) {
        return withPeriod(
                new Period(
                        period.from(),
                        period.to(),
                        period.asOf(),
                        period.zone(),
                        newFolds,
                        newReckoning));
    }
}
