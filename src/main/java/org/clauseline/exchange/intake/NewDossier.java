package org.clauseline.exchange.intake;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.When;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** A dossier for events that join no other. */
public final class NewDossier {
    private NewDossier() {}

    /** An empty dossier that is called like a file. */
    public static Dossier named(String fileName, ZoneId zone) {
        int dot = fileName.indexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        String id =
                stem.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        return Dossier.empty(
                id.isEmpty() ? "dossier" : id, stem, "en", zone, span("1970-01-01", zone));
    }

    /**
     * The same dossier opening on the time that its events take.
     *
     * @param title its new title, or empty to keep the one it has
     */
    public static Dossier spanned(Dossier dossier, String title) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (Event event : dossier.events()) {
            if (event.when().earliestStart() != When.PAST) {
                from = Math.min(from, event.when().earliestStart());
            }
            if (event.when().latestEnd() != When.FUTURE) {
                to = Math.max(to, event.when().latestEnd());
            }
        }
        return dossier.revised()
                .title(title.isEmpty() ? dossier.title() : title)
                .span(from < to ? between(from, to, dossier) : dossier.span())
                .dossier();
    }

    private static When between(long from, long to, Dossier dossier) {
        try {
            LocalDate first = Instant.ofEpochSecond(from).atZone(dossier.zone()).toLocalDate();
            LocalDate last = Instant.ofEpochSecond(to - 1).atZone(dossier.zone()).toLocalDate();
            boolean plain = first.getYear() >= 0 && last.getYear() <= 9999;
            return plain ? span(first + "/" + last, dossier.zone()) : dossier.span();
        } catch (DateTimeException beyondCalendars) {
            return dossier.span();
        }
    }

    private static When span(String text, ZoneId zone) {
        try {
            return When.parse(text, zone);
        } catch (EdtfException impossible) {
            throw new IllegalStateException("Not a time: " + text, impossible);
        }
    }
}
