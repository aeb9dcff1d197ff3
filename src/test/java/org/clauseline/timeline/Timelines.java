package org.clauseline.timeline;

import org.clauseline.dossier.Dossier;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Timelines for tests. */
final class Timelines {
    static final double NAMES = 108;

    private Timelines() {}

    static Style style(Dossier dossier) {
        return new Style(
                Palette.LIGHT, FontMetrics.shipped(), dossier.zone(), Locale.UK, 12.5, NAMES);
    }

    /** A style that counts days from the first of the dossier, or shows a second clock. */
    static Style reckoned(Dossier dossier, boolean counting, boolean secondClock) {
        LocalDate first =
                LocalDate.ofInstant(
                        Instant.ofEpochSecond((long) Density.opening(dossier, 1, 1).from()),
                        dossier.zone());
        return new Style(
                Palette.LIGHT,
                FontMetrics.shipped(),
                dossier.zone(),
                Locale.UK,
                12.5,
                NAMES,
                new Reckoning(
                        counting ? Optional.of(first) : Optional.empty(),
                        secondClock
                                ? Optional.of(ZoneId.of("America/New_York"))
                                : Optional.empty()));
    }

    static Timeline of(Dossier dossier, Grouping grouping) {
        return Timeline.of(
                dossier,
                grouping,
                event -> true,
                style(dossier),
                Density.opening(dossier, 560, 12));
    }

    /** A viewport on the time that the dossier opens on, zoomed about its middle. */
    static Viewport zoomed(
            Dossier dossier, double width, double height, double factor, double scroll) {
        Density opening = Density.opening(dossier, 560, 12);
        double middle = (opening.from() + opening.to()) / 2;
        double half = (opening.to() - opening.from()) / 2 / factor;
        return new Viewport(width, height, middle - half, middle + half, scroll);
    }
}
