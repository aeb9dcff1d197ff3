package org.clauseline.timeline;

import org.clauseline.dossier.Event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the times in which nothing begins or ends and which are longer than the rest. What is known
 * to the day takes up its day; of what is less certain, or lasts longer, both ends and the place of
 * its mark count, so that no fold ever hides a mark.
 */
final class QuietTimes {
    /** The longest day, with a change of the clock. */
    private static final double DAY = 25 * 3600;

    /** A time is long from this share on of what is not folded. */
    private static final double LONG = 1 / 25.0;

    /** A time is longer than the rest from so many times the usual one on. */
    private static final double LONGER = 3;

    /** A lone time has no rest to be compared with: it is long if it is most of the whole. */
    private static final double MOST = 0.5;

    private double[] starts = new double[64];
    private double[] ends = new double[64];
    private int size;

    private QuietTimes() {}

    /** All times between what happens, ascending; none before the first and after the last. */
    static List<Folds.Gap> between(List<Event> events) {
        QuietTimes times = new QuietTimes();
        for (Event event : events) {
            times.add(Extent.of(event.when()));
        }
        return times.gaps();
    }

    /** Of such times those that are longer than the rest, ascending, at most so many. */
    static List<Folds.Gap> longest(List<Folds.Gap> all, double whole, int most) {
        List<Folds.Gap> byLength = new ArrayList<>(all);
        byLength.sort(Comparator.comparingDouble(Folds.Gap::length).reversed());
        double usual = byLength.isEmpty() ? 0 : byLength.get(byLength.size() / 2).length();
        double rest = whole;
        List<Folds.Gap> chosen = new ArrayList<>();
        for (Folds.Gap gap : byLength) {
            boolean longer =
                    byLength.size() == 1
                            ? gap.length() >= MOST * whole
                            : gap.length() >= LONGER * usual;
            if (chosen.size() == most || gap.length() < LONG * rest || !longer) {
                break;
            }
            chosen.add(gap);
            rest -= gap.length();
        }
        chosen.sort(Comparator.comparingDouble(Folds.Gap::from));
        return chosen;
    }

    /** The same times, told apart by whether something may go on in them. */
    static List<Folds.Gap> judged(List<Folds.Gap> gaps, List<Event> events) {
        boolean[] busy = new boolean[gaps.size()];
        for (Event event : events) {
            Extent extent = Extent.of(event.when());
            for (int i = 0; i < busy.length; i++) {
                busy[i] |=
                        extent.earliest() < gaps.get(i).to()
                                && extent.latest() > gaps.get(i).from()
                                && !Extent.isUndated(event.when());
            }
        }
        List<Folds.Gap> told = new ArrayList<>();
        for (int i = 0; i < busy.length; i++) {
            told.add(new Folds.Gap(gaps.get(i).from(), gaps.get(i).to(), !busy[i]));
        }
        return told;
    }

    /** Of such times those that no event breaks, told apart by whether something may go on. */
    static List<Folds.Gap> standing(List<Folds.Gap> gaps, List<Event> events) {
        QuietTimes times = new QuietTimes();
        for (Event event : events) {
            times.add(Extent.of(event.when()));
        }
        List<Folds.Gap> unbroken = new ArrayList<>();
        for (Folds.Gap gap : gaps) {
            boolean broken = false;
            for (int i = 0; i < times.size && !broken; i++) {
                broken = times.starts[i] < gap.to() && times.ends[i] > gap.from();
            }
            if (!broken) {
                unbroken.add(gap);
            }
        }
        return judged(unbroken, events);
    }

    /** From the first that begins to the last that ends. */
    static double whole(List<Event> events) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (Event event : events) {
            Extent extent = Extent.of(event.when());
            if (extent.earliest() > -Extent.OPEN) {
                first = Math.min(first, extent.earliest());
            }
            if (extent.latest() < Extent.OPEN) {
                last = Math.max(last, extent.latest());
            }
        }
        return Math.max(0, last - first);
    }

    private void add(Extent extent) {
        if (!extent.span() && extent.latest() - extent.earliest() <= DAY) {
            add(extent.earliest(), extent.latest());
            return;
        }
        end(extent.earliest(), extent.certainFrom(), extent.earliest());
        end(extent.certainTo(), extent.latest(), extent.latest());
        if (!extent.span()) {
            add(extent.anchor(), extent.anchor());
        }
    }

    /** An end of something long: its own time if that is short, else where it lies at most. */
    private void end(double from, double to, double outermost) {
        boolean isShort = to >= from && to - from <= DAY;
        add(isShort ? from : outermost, isShort ? to : outermost);
    }

    private void add(double from, double to) {
        if (Math.abs(from) >= Extent.OPEN || Math.abs(to) >= Extent.OPEN) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = from;
        ends[size] = to;
        size++;
    }

    /**
     * Sorted apart, the starts and ends of intervals still tell where none is: before the start
     * after as many ends as there were starts.
     */
    private List<Folds.Gap> gaps() {
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        Arrays.parallelSort(starts);
        Arrays.parallelSort(ends);
        List<Folds.Gap> gaps = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            if (starts[i] > ends[i - 1]) {
                gaps.add(new Folds.Gap(ends[i - 1], starts[i], false));
            }
        }
        return gaps;
    }
}
