package org.clauseline.desktop.settings;

import org.clauseline.timeline.Folds;
import org.clauseline.timeline.Reckoning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * How time is told on the axis, as keys and values. What makes no sense, such as a zone that no
 * longer exists, counts as absent.
 */
final class AxisText {
    /** More than any axis has room for. */
    private static final int MOST_FOLDS = 200;

    private static final double FARTHEST = 1e18;

    private AxisText() {}

    static void put(Properties values, String at, Folds folds, Reckoning reckoning) {
        reckoning.origin().ifPresent(day -> values.setProperty(at + "day-one", day.toString()));
        reckoning.second().ifPresent(zone -> values.setProperty(at + "second-clock", zone.getId()));
        if (!folds.isNone()) {
            values.setProperty(
                    at + "folds",
                    folds.gaps().stream()
                            .map(gap -> gap.from() + "/" + gap.to() + "/" + gap.quiet())
                            .collect(Collectors.joining(" ")));
        }
    }

    static Reckoning reckoning(Properties values, String at) {
        return new Reckoning(
                day(values.getProperty(at + "day-one", "")),
                zone(values.getProperty(at + "second-clock", "")));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(text.strip()));
        } catch (DateTimeException noZone) {
            return Optional.empty();
        }
    }

    /** The folds, or none of them where they are not ascending without overlap. */
    static Folds folds(Properties values, String at) {
        List<Folds.Gap> gaps = new ArrayList<>();
        for (String text : values.getProperty(at + "folds", "").strip().split(" +", -1)) {
            Optional<Folds.Gap> gap = gap(text);
            double before = gaps.isEmpty() ? -FARTHEST : gaps.getLast().to();
            if (gap.isEmpty() || gap.get().from() < before || gaps.size() == MOST_FOLDS) {
                return Folds.NONE;
            }
            gaps.add(gap.get());
        }
        return new Folds(gaps);
    }

    private static Optional<Folds.Gap> gap(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            double from = Double.parseDouble(parts[0]);
            double to = Double.parseDouble(parts[1]);
            return from < to && from > -FARTHEST && to < FARTHEST
                    ? Optional.of(new Folds.Gap(from, to, parts[2].equals("true")))
                    : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
