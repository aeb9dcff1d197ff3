package org.clauseline.timeline;

/** Tells lengths of time in the one or two units that matter. */
final class Lengths {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    private static final double MONTH = 2_629_746;
    private static final double YEAR = 12 * MONTH;

    private final Words words;

    Lengths(Words words) {
        this.words = words;
    }

    /** Such as "45 min", "31 h", "12 d" or "3 y 5 mo". */
    String tell(double seconds) {
        if (seconds >= 20 * YEAR) {
            return words.get("length.years", Math.rint(seconds / YEAR));
        }
        if (seconds >= 2 * YEAR) {
            long months = Math.round(seconds / MONTH);
            return months % 12 == 0
                    ? words.get("length.years", months / 12)
                    : words.get("length.years.months", months / 12, months % 12);
        }
        if (seconds >= 92 * DAY) {
            return words.get("length.months", Math.round(seconds / MONTH));
        }
        if (seconds >= 3 * DAY) {
            return words.get("length.days", Math.round(seconds / DAY));
        }
        if (seconds >= 2 * HOUR) {
            return words.get("length.hours", Math.round(seconds / HOUR));
        }
        if (seconds >= 2 * MINUTE) {
            return words.get("length.minutes", Math.round(seconds / MINUTE));
        }
        return words.get("length.seconds", seconds);
    }
}
