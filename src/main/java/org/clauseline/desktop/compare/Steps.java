package org.clauseline.desktop.compare;

import java.util.List;
import java.util.Optional;

/** Goes from change to change among the lines that are shown. */
final class Steps {
    private Steps() {}

    /**
     * The next change after a line, or the one before it.
     *
     * @param lines the lines that are shown, in their order
     * @param place the place to go on from; -1 for none
     */
    static Optional<Line> next(List<Line> lines, double place, boolean forward) {
        List<Line> ahead =
                (forward ? lines : lines.reversed())
                        .stream()
                                .filter(Line::isChange)
                                .filter(
                                        line ->
                                                place <= -1
                                                        || (forward
                                                                ? line.index() > place
                                                                : line.index() < place))
                                .toList();
        return ahead.stream().findFirst();
    }

    /** Which of the changes a line is, counted from 1; 0 if it is none of them. */
    static int position(List<Line> lines, int lead) {
        List<Line> upTo =
                lines.stream().filter(line -> line.isChange() && line.index() <= lead).toList();
        return !upTo.isEmpty() && upTo.getLast().index() == lead ? upTo.size() : 0;
    }

    /** How many changes there are. */
    static int count(List<Line> lines) {
        return (int) lines.stream().filter(Line::isChange).count();
    }
}
