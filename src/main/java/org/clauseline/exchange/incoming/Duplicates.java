package org.clauseline.exchange.incoming;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.When;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds events that seem to be the same: the same headline, or most of its words, at about the same
 * time.
 */
public final class Duplicates {
    private static final long DAY = 86_400;

    /** Share of words that two headlines of the same time have in common. */
    private static final double ALIKE = 0.6;

    private final Map<Long, List<Known>> byDay = new HashMap<>();

    /** What an event seems to be. */
    public record Twin(String id, String title, String reason) {}

    private record Known(String id, String title, Set<String> words, When when) {}

    Duplicates(Dossier dossier) {
        for (Event event : dossier.events()) {
            add(event.id(), event.title(), event.when());
        }
    }

    void add(IncomingEvent event) {
        add("", event.title(), event.when());
    }

    private void add(String id, String title, When when) {
        Known known = new Known(id, title, words(title), when);
        byDay.computeIfAbsent(day(when), any -> new ArrayList<>()).add(known);
    }

    private static long day(When when) {
        long at = when.earliestStart() == When.PAST ? when.latestEnd() : when.earliestStart();
        return Math.floorDiv(at, DAY);
    }

    Optional<Twin> find(IncomingEvent event) {
        Set<String> words = words(event.title());
        long day = day(event.when());
        Known best = null;
        double most = 0;
        for (long near : new long[] {day, day - 1, day + 1}) {
            for (Known known : byDay.getOrDefault(near, List.of())) {
                double alike = likeness(words, known.words());
                if (alike > most) {
                    most = alike;
                    best = known;
                }
            }
        }
        if (best == null || most < ALIKE) {
            return Optional.empty();
        }
        String reason =
                most == 1
                        ? best.when().text().equals(event.when().text())
                                ? "same headline and time"
                                : "same headline, about the same time"
                        : "similar headline, about the same time";
        return Optional.of(new Twin(best.id(), best.title(), reason));
    }

    /** Words in common of all words (Jaccard 1901). */
    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return common / (double) (one.size() + other.size() - common);
    }

    private static Set<String> words(String title) {
        Set<String> words =
                new HashSet<>(
                        Arrays.asList(
                                title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }
}
