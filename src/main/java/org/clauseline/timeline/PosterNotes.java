package org.clauseline.timeline;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.When;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an image says of itself in small type: how far its knowledge goes, what is left out, and who
 * says so.
 */
final class PosterNotes {
    /** So many lanes without room are named. */
    private static final int MOST_LANES = 4;

    private final PosterLook look;
    private final Dossier known;

    PosterNotes(PosterLook look, Dossier known) {
        this.look = look;
        this.known = known;
    }

    /**
     * The state of knowledge, that points are summaries, how many events and which lanes are left
     * out.
     */
    String known(int shown, int total, List<String> missing) {
        List<String> sentences = new ArrayList<>();
        long instant = instant();
        if (instant != When.PAST) {
            sentences.add(look.words().get("poster.known", date(instant)));
        }
        if (total > shown) {
            sentences.add(
                    look.words()
                            .get(
                                    look.isNarrow() ? "poster.shown.brief" : "poster.shown",
                                    shown,
                                    total));
        }
        if (!missing.isEmpty()) {
            int named = Math.min(missing.size(), MOST_LANES);
            String names = String.join(", ", missing.subList(0, named));
            sentences.add(
                    named == missing.size()
                            ? look.words().get("poster.missing", names)
                            : look.words()
                                    .get("poster.missing.more", names, missing.size() - named));
        }
        sentences.add(
                look.words().get(look.isNarrow() ? "poster.summaries.brief" : "poster.summaries"));
        return String.join(" ", sentences);
    }

    /**
     * The instant asked for; for the latest state the day of the newest source before the end of
     * the time shown.
     */
    private long instant() {
        PosterSettings settings = look.settings();
        if (!settings.period().asOf().isLatest()) {
            return settings.period().asOf().instant();
        }
        return known.sources().stream()
                .map(Source::date)
                .filter(date -> date.latestEnd() != When.FUTURE)
                .mapToLong(date -> date.latestEnd() - 1)
                .max()
                .orElse(When.PAST);
    }

    private String date(long instant) {
        PosterSettings settings = look.settings();
        boolean day =
                settings.period().asOf().equals(AsOf.LATEST)
                        || isMidnight(instant + 1)
                        || isMidnight(instant);
        String pattern = day ? "d MMMM uuuu" : "d MMMM uuuu, HH:mm";
        long within =
                !settings.period().asOf().isLatest() && isMidnight(instant) ? instant - 1 : instant;
        return DateTimeFormatter.ofPattern(pattern, settings.locale())
                .format(Instant.ofEpochSecond(clamped(within)).atZone(settings.period().zone()));
    }

    private boolean isMidnight(long instant) {
        return Instant.ofEpochSecond(clamped(instant))
                        .atZone(look.settings().period().zone())
                        .toLocalTime()
                        .toSecondOfDay()
                == 0;
    }

    private static long clamped(long instant) {
        return Math.clamp(instant, -60_000_000_000L, 60_000_000_000L);
    }

    /**
     * The source line as it was written, or the publishers of what is shown, those most used first,
     * as far as they fit.
     */
    String sources(Collection<Event> shown, double width) {
        return look.settings().text().sourceLine().orElseGet(() -> composed(shown, width));
    }

    private String composed(Collection<Event> shown, double width) {
        Map<String, Source> sources = new HashMap<>();
        known.sources().forEach(source -> sources.put(source.id(), source));
        Map<String, Integer> uses = new HashMap<>();
        for (Event event : shown) {
            for (String id : event.sources()) {
                Source source = sources.get(id);
                if (source != null) {
                    uses.merge(source.publisher().strip(), 1, Integer::sum);
                }
            }
        }
        List<String> publishers =
                uses.keySet().stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (String name) -> -uses.getOrDefault(name, 0))
                                        .thenComparing(name -> name))
                        .toList();
        for (int named = publishers.size(); named > 0; named--) {
            List<String> names =
                    publishers.subList(0, named).stream()
                            .sorted(String.CASE_INSENSITIVE_ORDER)
                            .toList();
            String line =
                    named == publishers.size()
                            ? look.words().get("poster.sources", String.join(", ", names))
                            : look.words()
                                    .get(
                                            "poster.sources.others",
                                            String.join(", ", names),
                                            publishers.size() - named);
            int most = look.isList() ? 2 : 1;
            if (named == 1
                    || !TextBlock.wrap(line, look.small(), width, most, look.metrics()).cut()) {
                return line;
            }
        }
        return "";
    }
}
