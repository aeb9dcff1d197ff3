package org.clauseline.exchange.sheet;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.dossier.Point;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.Losses.Loss;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a comparison says of a point and a card of it does not. Where dossier and texts differ is
 * not among it: the card says so.
 */
final class CardLosses {
    private CardLosses() {}

    /**
     * Counts it.
     *
     * @param lines of words for which there was no room
     * @param unnamed publishers that are counted and not named
     */
    static Losses of(ComparisonReport report, int place, long lines, long unnamed) {
        Row row = report.comparison().rows().get(place);
        List<Point> points = Stream.concat(row.from().stream(), row.to().stream()).toList();
        return Losses.of(
                new Loss(lines, "line of the words, for which there is no room"),
                new Loss(unnamed, "publisher that is counted and not named"),
                new Loss(
                        row.outcomes().stream().filter(it -> !it.note().isEmpty()).count(),
                        "reason that the dossier gives for a change"),
                new Loss(
                        row.outcomes().size() - row.editor().stream().count(),
                        "further statement of the dossier on the point"),
                new Loss(
                        report.substance().of(place).size(),
                        "change in substance, which shows in the words alone"),
                new Loss(
                        points.stream().filter(point -> !point.note().isEmpty()).count(),
                        "remark to read before quoting a point"),
                new Loss(
                        points.stream().mapToLong(point -> point.claims().size()).sum(),
                        "claim about what a point says, where sources differ"),
                new Loss(
                        report.comparison().note().isEmpty() ? 0 : 1,
                        "remark on the two drafts as a whole"));
    }
}
