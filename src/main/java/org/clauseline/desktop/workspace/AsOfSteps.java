package org.clauseline.desktop.workspace;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.When;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Steps from one as-of instant to the next: to where something became known, or by whole days of a
 * zone. Past the last step lies {@link AsOf#LATEST}; before the first there is none.
 */
public final class AsOfSteps {
    private final long[] instants;

    /**
     * The steps through a dossier: every instant at which an event, a draft or a point of it became
     * known.
     */
    public AsOfSteps(Dossier dossier) {
        LongStream events = dossier.events().stream().mapToLong(AsOf::knownSince);
        LongStream drafts = dossier.drafts().stream().mapToLong(AsOf::knownSince);
        LongStream points =
                dossier.drafts().stream()
                        .flatMapToLong(
                                draft ->
                                        draft.points().stream()
                                                .mapToLong(point -> AsOf.knownSince(point, draft)));
        instants =
                LongStream.concat(LongStream.concat(events, drafts), points)
                        .filter(instant -> instant != When.PAST && instant != When.FUTURE)
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /** The next instant at which something became known, the latest state after the last. */
    public AsOf next(AsOf now) {
        int place = Arrays.binarySearch(instants, now.instant());
        int after = place < 0 ? -place - 1 : place + 1;
        return after < instants.length - 1 ? new AsOf(instants[after]) : AsOf.LATEST;
    }

    /** The instant before at which something became known; where there is none, the same. */
    public AsOf previous(AsOf now) {
        if (instants.length == 0) {
            return now;
        }
        if (now.isLatest()) {
            return new AsOf(instants[Math.max(0, instants.length - 2)]);
        }
        int place = Arrays.binarySearch(instants, now.instant());
        int before = (place < 0 ? -place - 1 : place) - 1;
        return before < 0 ? now : new AsOf(instants[before]);
    }

    /**
     * The end of the day, or of the next one where it stands there; the latest state once
     * everything is known by then.
     */
    public AsOf nextDay(AsOf now, ZoneId zone) {
        if (now.isLatest() || instants.length == 0) {
            return AsOf.LATEST;
        }
        long end = startOfDay(day(now.instant(), zone).plusDays(1), zone);
        return end >= instants[instants.length - 1] ? AsOf.LATEST : new AsOf(end);
    }

    /**
     * The beginning of the day, or of the one before where it stands there; not before something
     * was known.
     */
    public AsOf previousDay(AsOf now, ZoneId zone) {
        if (instants.length == 0) {
            return now;
        }
        long last = instants[instants.length - 1];
        long from = Math.min(now.instant(), last);
        long start = startOfDay(day(from - 1, zone), zone);
        return start < instants[0]
                ? (now.isLatest() ? new AsOf(instants[0]) : now)
                : new AsOf(start);
    }

    private static LocalDate day(long instant, ZoneId zone) {
        return Instant.ofEpochSecond(instant).atZone(zone).toLocalDate();
    }

    private static long startOfDay(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toEpochSecond();
    }
}
