package org.clauseline.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How pointer and keys choose lines: one, a stretch, or several. */
final class RowChoice {
    private final CompareModel model;
    private int anchor = -1;

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
            if (!chosen.remove(line)) {
                chosen.add(line);
            }
            anchor = line.index();
            model.select(chosen, line);
        } else {
            choose(line);
        }
    }

    /** Chooses one line. */
    void choose(Line line) {
        anchor = line.index();
        model.select(List.of(line), line);
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
        List<Line> lines = model.lines().get();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int at = lead().map(lines::indexOf).orElse(by > 0 ? -1 : lines.size());
        Line line = lines.get(Math.clamp((long) at + by, 0, lines.size() - 1));
        click(line, stretch, false);
        return Optional.of(line);
    }

    /** The line where the keys are, if it is shown. */
    Optional<Line> lead() {
        int lead = model.marks().get().lead();
        return model.lines().get().stream().filter(line -> line.index() == lead).findFirst();
    }

    private void stretchTo(Line line) {
        int from = anchor < 0 ? line.index() : anchor;
        int low = Math.min(from, line.index());
        int high = Math.max(from, line.index());
        List<Line> chosen =
                model.lines().get().stream()
                        .filter(each -> each.index() >= low && each.index() <= high)
                        .toList();
        model.select(chosen, line);
    }
}
