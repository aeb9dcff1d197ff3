package org.clauseline.desktop.workspace;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.When;

/**
 * The time in view.
 *
 * @param from seconds since 1970-01-01T00:00Z
 * @param to seconds since 1970-01-01T00:00Z, greater than {@code from}
 */
public record Span(double from, double to) {
    private static final long DAY = 86_400;

    /** The time that a dossier opens on: the span it names, else that of its events. */
    public static Span of(Dossier dossier) {
        When named = dossier.span();
        if (named.earliestStart() != When.PAST && named.latestEnd() != When.FUTURE) {
            return sound(named.earliestStart(), named.latestEnd());
        }
        long from =
                dossier.events().stream()
                        .mapToLong(event -> event.when().earliestStart())
                        .filter(instant -> instant != When.PAST)
                        .min()
                        .orElse(0);
        long to =
                dossier.events().stream()
                        .mapToLong(event -> event.when().latestEnd())
                        .filter(instant -> instant != When.FUTURE)
                        .max()
                        .orElse(from);
        return sound(from, to);
    }

    private static Span sound(long from, long to) {
        return new Span((double) from, (double) Math.max(to, from + DAY));
    }
}
