package org.clauseline.timeline;

import java.util.List;

/**
 * A distance between ticks. The table goes from milliseconds to years, after the idea of d3-time's;
 * longer steps are 1, 2 or 5 times a power of ten years.
 *
 * @param unit what is counted
 * @param amount how many of it, above 0
 * @param room pixels that two ticks must be apart at least, so that their words fit
 */
record TickStep(Unit unit, double amount, double room) {
    /** What ticks count. */
    enum Unit {
        SECOND(1),
        DAY(86_400),
        WEEK(7 * 86_400),
        MONTH(2_629_746),
        YEAR(31_556_952);

        /** Length in seconds, on the average of the Gregorian calendar. */
        final double seconds;

        Unit(double seconds) {
            this.seconds = seconds;
        }
    }

    static final TickStep DAY = new TickStep(Unit.DAY, 1, 22);
    static final TickStep MONTH = new TickStep(Unit.MONTH, 1, 32);
    static final TickStep YEAR = new TickStep(Unit.YEAR, 1, 40);

    private static final List<TickStep> TABLE =
            List.of(
                    seconds(0.001, 88),
                    seconds(0.002, 88),
                    seconds(0.005, 88),
                    seconds(0.01, 88),
                    seconds(0.02, 88),
                    seconds(0.05, 88),
                    seconds(0.1, 88),
                    seconds(0.2, 88),
                    seconds(0.5, 88),
                    seconds(1, 66),
                    seconds(2, 66),
                    seconds(5, 66),
                    seconds(10, 66),
                    seconds(15, 66),
                    seconds(30, 66),
                    seconds(60, 48),
                    seconds(120, 48),
                    seconds(300, 48),
                    seconds(600, 48),
                    seconds(900, 48),
                    seconds(1800, 48),
                    seconds(3600, 48),
                    seconds(2 * 3600, 48),
                    seconds(3 * 3600, 48),
                    seconds(6 * 3600, 48),
                    seconds(12 * 3600, 48),
                    DAY,
                    new TickStep(Unit.WEEK, 1, 48),
                    MONTH,
                    new TickStep(Unit.MONTH, 3, 34),
                    YEAR,
                    new TickStep(Unit.YEAR, 2, 40),
                    new TickStep(Unit.YEAR, 5, 40));

    /** Of longer stretches years are told even where days are counted. */
    private static final double MOST_DAYS = 100_000;

    private static TickStep seconds(double amount, double room) {
        return new TickStep(Unit.SECOND, amount, room);
    }

    /** Its length, on the average. */
    double seconds() {
        return amount * unit.seconds;
    }

    /**
     * The shortest step whose ticks have room.
     *
     * @param size size of the words on the axis, in CSS pixels
     */
    static TickStep choose(double secondsPerPixel, double size) {
        double stretch = size / 11.5;
        for (TickStep step : TABLE) {
            if (step.seconds() / secondsPerPixel >= step.room() * stretch) {
                return step;
            }
        }
        for (double power = 10; ; power *= 10) {
            for (double factor : new double[] {1, 2, 5}) {
                TickStep step = new TickStep(Unit.YEAR, power * factor, power >= 1e4 ? 96 : 64);
                if (step.seconds() / secondsPerPixel >= step.room() * stretch) {
                    return step;
                }
            }
        }
    }

    /**
     * The shortest step whose ticks have room where days are counted from one: weeks, months and
     * years mean nothing then.
     *
     * @param size size of the words on the axis, in CSS pixels
     */
    static TickStep chooseCounting(double secondsPerPixel, double size) {
        double stretch = size / 11.5;
        for (TickStep step : TABLE) {
            if (step.unit() != Unit.SECOND && step.unit() != Unit.DAY) {
                break;
            }
            if (step.seconds() / secondsPerPixel >= step.room() * stretch) {
                return step;
            }
        }
        for (double power = 1; power <= MOST_DAYS; power *= 10) {
            for (double factor : new double[] {2, 5, 10}) {
                TickStep step = new TickStep(Unit.DAY, power * factor, 64);
                if (step.seconds() / secondsPerPixel >= step.room() * stretch) {
                    return step;
                }
            }
        }
        return choose(secondsPerPixel, size);
    }

    /** The step of the words above the ticks, which say what the ticks leave out. */
    TickStep context() {
        return switch (unit) {
            case SECOND -> DAY;
            case DAY, WEEK -> amount > 20 ? YEAR : MONTH;
            case MONTH -> YEAR;
            case YEAR -> this;
        };
    }
}
