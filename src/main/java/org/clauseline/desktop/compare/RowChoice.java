package org.clauseline.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How pointer and keys choose lines: one, a stretch, or several. */
final class RowChoice {
    private final CompareModel model;
    private double anchor = -1;

    RowChoice(CompareModel model) {
        this.model = model;
    }

    /**
     * A click on a line.
     *
     * @param stretch whether to choose all from the last one chosen alone
     * @param more whether to add the line, or to take it out
     */
    void click(Line line, boolean stretch, boolean more) {
        if (stretch) {
            stretchTo(line);
        } else if (more) {
            List<Line> chosen = new ArrayList<>(model.selectedLines());
            if (chosen.containsAll(line.lines())) {
                chosen.removeAll(line.lines());
            } else {
                chosen.addAll(line.lines());
            }
            anchor = line.place();
            model.select(chosen, line);
        } else {
            choose(line);
        }
    }

    /** Chooses one line, or those of a trace; of a fold none, until it is opened. */
    void choose(Line line) {
        anchor = line.place();
        model.select(line instanceof Line.Fold ? List.of() : line.lines(), line);
    }

    /** Chooses all lines that are shown. */
    void chooseAll() {
        List<Line> lines = model.lines().get();
        lead().or(() -> lines.stream().findFirst()).ifPresent(line -> model.select(lines, line));
    }

    /**
     * Goes up or down among the lines that are shown.
     *
     * @param by how many lines; below zero is up
     * @param stretch whether to choose all on the way
     */
    Optional<Line> move(int by, boolean stretch) {
        List<Line> items = model.listing().get().items();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        int at = lead().map(items::indexOf).orElse(by > 0 ? -1 : items.size());
        Line line = items.get(Math.clamp((long) at + by, 0, items.size() - 1));
        click(line, stretch, false);
        return Optional.of(line);
    }

    /** The line where the keys are, or the fold that it is in, if that is shown. */
    Optional<Line> lead() {
        Listing listing = model.listing().get();
        OptionalInt item = listing.itemOf(model.marks().get().lead());
        return item.isPresent()
                ? Optional.of(listing.items().get(item.getAsInt()))
                : Optional.empty();
    }

    private void stretchTo(Line line) {
        double from = anchor < 0 ? line.place() : anchor;
        double low = Math.min(from, line.place());
        double high = Math.max(from, line.place());
        List<Line> chosen =
                model.listing().get().items().stream()
                        .filter(item -> item.place() >= low && item.place() <= high)
                        .filter(item -> !(item instanceof Line.Trace))
                        .flatMap(item -> item.lines().stream())
                        .distinct()
                        .toList();
        model.select(chosen, line);
    }
}
