package org.clauseline.timeline;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.When;
import org.clauseline.picture.Palette;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked of an exported image.
 *
 * @param size how large, and what for
 * @param title headline, or empty for none
 * @param subtitle line below the headline; empty to have the time shown said there
 * @param sourceLine who said so; absent to have it put together from the sources of what is shown
 * @param credit who made the image, or empty
 * @param legend whether the shapes are explained
 * @param sources whether the source line is shown
 * @param from start of the time shown, in seconds since 1970-01-01T00:00Z
 * @param to its end, after {@code from}
 * @param grouping what the lanes stand for
 * @param crowding how much is put in
 * @param palette its colours
 * @param asOf what was known then is shown
 * @param zone the zone of the days
 * @param locale the language of the words that the program adds
 * @param folds the times that are folded on its axis
 * @param reckoning how time is told on its axis
 * @param type what the size of type is multiplied with, 0.5 to 2
 */
public record PosterSettings(
        PosterSize size,
        String title,
        String subtitle,
        Optional<String> sourceLine,
        String credit,
        boolean legend,
        boolean sources,
        double from,
        double to,
        Grouping grouping,
        Crowding crowding,
        Palette palette,
        AsOf asOf,
        ZoneId zone,
        Locale locale,
        Folds folds,
        Reckoning reckoning,
        double type) {
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

    public PosterSettings {
        if (!(to > from)) {
            throw new IllegalArgumentException("The time shown has to end after it begins");
        }
        if (!(type >= 0.5 && type <= 2)) {
            throw new IllegalArgumentException("Type can be multiplied with 0.5 to 2");
        }
    }

    /** All of a dossier's own span, with its title, by side, in the light theme. */
    public static PosterSettings of(Dossier dossier, PosterSize size, Locale locale) {
        double[] span = span(dossier);
        return new PosterSettings(
                size,
                dossier.title(),
                "",
                Optional.empty(),
                "",
                true,
                true,
                span[0],
                span[1],
                Grouping.SIDE,
                Crowding.NORMAL,
                Palette.LIGHT,
                AsOf.LATEST,
                dossier.zone(),
                locale,
                Folds.NONE,
                Reckoning.DATES,
                1);
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
        return new PosterSettings(
                other,
                title,
                subtitle,
                sourceLine,
                credit,
                legend,
                sources,
                from,
                to,
                grouping,
                crowding,
                palette,
                asOf,
                zone,
                locale,
                folds,
                reckoning,
                type);
    }

    /**
     * The same in larger or smaller type.
     *
     * @param factor 0.5 to 2
     */
    public PosterSettings withType(double factor) {
        return new PosterSettings(
                size,
                title,
                subtitle,
                sourceLine,
                credit,
                legend,
                sources,
                from,
                to,
                grouping,
                crowding,
                palette,
                asOf,
                zone,
                locale,
                folds,
                reckoning,
                factor);
    }

    /** The same in other words; the source line as it is. */
    public PosterSettings withWords(String newTitle, String newSubtitle, String newCredit) {
        return new PosterSettings(
                size,
                newTitle,
                newSubtitle,
                sourceLine,
                newCredit,
                legend,
                sources,
                from,
                to,
                grouping,
                crowding,
                palette,
                asOf,
                zone,
                locale,
                folds,
                reckoning,
                type);
    }

    /** The same in other colours. */
    public PosterSettings withPalette(Palette other) {
        return new PosterSettings(
                size,
                title,
                subtitle,
                sourceLine,
                credit,
                legend,
                sources,
                from,
                to,
                grouping,
                crowding,
                other,
                asOf,
                zone,
                locale,
                folds,
                reckoning,
                type);
    }

    /** The same of another time, as known then. */
    public PosterSettings withTime(double newFrom, double newTo, AsOf newAsOf) {
        return new PosterSettings(
                size,
                title,
                subtitle,
                sourceLine,
                credit,
                legend,
                sources,
                newFrom,
                newTo,
                grouping,
                crowding,
                palette,
                newAsOf,
                zone,
                locale,
                folds,
                reckoning,
                type);
    }

    /** The same in other lanes, more or less full. */
    public PosterSettings withLanes(Grouping newGrouping, Crowding newCrowding) {
        return new PosterSettings(
                size,
                title,
                subtitle,
                sourceLine,
                credit,
                legend,
                sources,
                from,
                to,
                newGrouping,
                newCrowding,
                palette,
                asOf,
                zone,
                locale,
                folds,
                reckoning,
                type);
    }

    /** The same with or without what stands at the foot. */
    public PosterSettings withFoot(
            boolean newLegend, boolean newSources, Optional<String> newSourceLine) {
        return new PosterSettings(
                size,
                title,
                subtitle,
                newSourceLine,
                credit,
                newLegend,
                newSources,
                from,
                to,
                grouping,
                crowding,
                palette,
                asOf,
                zone,
                locale,
                folds,
                reckoning,
                type);
    }

    /** The same on another axis. */
    public PosterSettings withAxis(Folds newFolds, Reckoning newReckoning) {
        return new PosterSettings(
                size,
                title,
                subtitle,
                sourceLine,
                credit,
                legend,
                sources,
                from,
                to,
                grouping,
                crowding,
                palette,
                asOf,
                zone,
                locale,
                newFolds,
                newReckoning,
                type);
    }
}
