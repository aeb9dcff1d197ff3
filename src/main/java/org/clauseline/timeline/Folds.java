package org.clauseline.timeline;

import org.clauseline.dossier.Event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The times that are folded on the axis.
 *
 * @param gaps ascending, without overlap
 */
public record Folds(List<Gap> gaps) {
    /** Nothing folded. */
    public static final Folds NONE = new Folds(List.of());

    /**
     * A time in which nothing begins or ends.
     *
     * @param from its start, in seconds since 1970-01-01T00:00Z
     * @param to its end, greater than {@code from}
     * @param quiet whether nothing goes on in it either, nor may have happened in it
     */
    public record Gap(double from, double to, boolean quiet) {
        /** Seconds. */
        public double length() {
            return to - from;
        }
    }

    public Folds {
        gaps = List.copyOf(gaps);
    }

    /**
     * Folds the times in which nothing begins or ends and which are longer than the rest. Takes
     * time for a sort of the events.
     *
     * @param events of which undated ones do not count
     * @param most how many, the longest first
     */
    public static Folds quiet(List<Event> events, int most) {
        List<Gap> all = QuietTimes.between(events);
        List<Gap> longest = QuietTimes.longest(all, QuietTimes.whole(events), most);
        return new Folds(QuietTimes.judged(longest, events));
    }

    /**
     * Those of them that still hold for events that may have changed since: in which nothing begins
     * or ends. Takes time linear in the number of events.
     */
    public Folds standing(List<Event> events) {
        return isNone() ? NONE : new Folds(QuietTimes.standing(gaps, events));
    }

    /** Whether nothing is folded. */
    public boolean isNone() {
        return gaps.isEmpty();
    }

    /** What is folded at an instant. */
    public Optional<Gap> at(double instant) {
        return gaps.stream().filter(gap -> gap.from() <= instant && instant < gap.to()).findFirst();
    }

    /** The same with one of them unfolded. */
    public Folds without(Gap opened) {
        List<Gap> left = new ArrayList<>(gaps);
        left.remove(opened);
        return new Folds(left);
    }
}
