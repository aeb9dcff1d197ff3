package org.clauseline.timeline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** Finds the instants of ticks in the calendar of a zone. */
final class Ticks {
    /**
     * Before and after these years only whole years are told, and their length is the average of
     * the calendar.
     */
    private static final int CALENDAR_YEARS = 9_000;

    private static final double CALENDAR_SECONDS = CALENDAR_YEARS * TickStep.Unit.YEAR.seconds;

    /** No axis has more ticks; a guard, for steps are chosen with room between them. */
    private static final int MOST = 2_000;

    private Ticks() {}

    /**
     * The instants of a step from the last at or before {@code from} to the first at or after
     * {@code to}, ascending, in seconds since 1970-01-01T00:00Z.
     */
    static List<Double> instants(TickStep step, double from, double to, ZoneId zone) {
        return instants(step, from, to, zone, LocalDate.EPOCH);
    }

    /**
     * The same, with steps of several days counted from one.
     *
     * @param origin the first day
     */
    static List<Double> instants(
            TickStep step, double from, double to, ZoneId zone, LocalDate origin) {
        List<Double> ticks = new ArrayList<>();
        boolean calendar = Math.abs(from) < CALENDAR_SECONDS && Math.abs(to) < CALENDAR_SECONDS;
        switch (step.unit()) {
            case SECOND -> {
                if (calendar) {
                    seconds(step.amount(), from, to, zone.getRules(), ticks);
                }
            }
            case DAY -> {
                if (calendar) {
                    days((long) step.amount(), from, to, zone, origin, ticks);
                }
            }
            case WEEK, MONTH -> {
                if (calendar) {
                    dates(step, from, to, zone, ticks);
                }
            }
            case YEAR -> {
                if (calendar) {
                    dates(step, from, to, zone, ticks);
                } else {
                    years(step.amount(), from, to, ticks);
                }
            }
        }
        return ticks;
    }

    /**
     * Ticks within days. Between two changes of the clock the distance from UTC is constant, so
     * that ticks stand at multiples of the step on the local clock: an hour that is skipped has
     * none, and one that is repeated has two.
     */
    private static void seconds(
            double step, double from, double to, ZoneRules rules, List<Double> ticks) {
        double start = from;
        double at = from - step;
        while (start < to + step && ticks.size() < MOST) {
            Instant here = Instant.ofEpochSecond((long) Math.floor(at));
            double offset = rules.getOffset(here).getTotalSeconds();
            ZoneOffsetTransition change = rules.nextTransition(here);
            double end = change == null ? Double.POSITIVE_INFINITY : change.toEpochSecond();
            long n = (long) Math.ceil((at + offset) / step - 1e-9);
            double tick = n * step - offset;
            while (tick < end && tick < to + step && ticks.size() < MOST) {
                if (ticks.isEmpty() || tick > ticks.getLast()) {
                    ticks.add(tick);
                }
                n++;
                tick = n * step - offset;
            }
            at = end;
            start = end;
        }
        while (ticks.size() > 1 && ticks.get(1) <= from) {
            ticks.removeFirst();
        }
    }

    private static void dates(
            TickStep step, double from, double to, ZoneId zone, List<Double> ticks) {
        LocalDate date =
                floor(
                        step,
                        LocalDate.ofInstant(Instant.ofEpochSecond((long) Math.floor(from)), zone));
        double last = Double.NEGATIVE_INFINITY;
        while (last < to && ticks.size() < MOST) {
            last = date.atStartOfDay(zone).toEpochSecond();
            ticks.add(last);
            date = next(step, date);
        }
    }

    /** Days whose number is a multiple; the first has the number 1, and the one before it −1. */
    private static void days(
            long amount,
            double from,
            double to,
            ZoneId zone,
            LocalDate origin,
            List<Double> ticks) {
        LocalDate first = LocalDate.ofInstant(Instant.ofEpochSecond((long) Math.floor(from)), zone);
        long n = ChronoUnit.DAYS.between(origin, first);
        n = n < 0 ? Math.floorDiv(n, amount) * amount : Math.max(0, (n + 1) / amount * amount - 1);
        double last = Double.NEGATIVE_INFINITY;
        while (last < to && ticks.size() < MOST) {
            last = origin.plusDays(n).atStartOfDay(zone).toEpochSecond();
            ticks.add(last);
            n = n < 0 ? Math.min(0, n + amount) : (n + 1) / amount * amount + amount - 1;
        }
    }

    private static LocalDate floor(TickStep step, LocalDate date) {
        int amount = (int) step.amount();
        return switch (step.unit()) {
            case SECOND, DAY -> date;
            case WEEK ->
                    date.minusDays(
                            date.getDayOfWeek().getValue() - (long) DayOfWeek.MONDAY.getValue());
            case MONTH ->
                    date.withDayOfMonth(1)
                            .withMonth((date.getMonthValue() - 1) / amount * amount + 1);
            case YEAR -> LocalDate.of(Math.floorDiv(date.getYear(), amount) * amount, 1, 1);
        };
    }

    private static LocalDate next(TickStep step, LocalDate date) {
        long amount = (long) step.amount();
        return switch (step.unit()) {
            case SECOND, DAY -> date.plusDays(1);
            case WEEK -> date.plusWeeks(1);
            case MONTH -> date.plusMonths(amount);
            case YEAR -> date.plusYears(amount);
        };
    }

    private static void years(double step, double from, double to, List<Double> ticks) {
        double n = Math.floor((1970 + from / TickStep.Unit.YEAR.seconds) / step);
        double tick = Double.NEGATIVE_INFINITY;
        while (tick < to && ticks.size() < MOST) {
            tick = (n * step - 1970) * TickStep.Unit.YEAR.seconds;
            ticks.add(tick);
            n++;
        }
    }
}
