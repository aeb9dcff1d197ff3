package org.clauseline.exchange.sheet;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Topic;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.Losses;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Raster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of a single point, as a picture for a social network or a page: which drafts, which
 * point, the words with what was struck out and put in, who says so, and as of when. Type is as
 * large as the words leave room for.
 *
 * @param picture what to paint
 * @param cut whether words were left out because even the smallest type had no room
 * @param losses what the comparison says of the point and the card does not, cut words among it
 */
public record PointCard(Picture picture, boolean cut, Losses losses) {
    /**
     * Lays a card out.
     *
     * @param place of the row in the comparison, from 0
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param house what it looks like
     * @param least the smallest type that can be read, in CSS pixels
     */
    public static PointCard of(
            ComparisonReport report,
            int place,
            double width,
            double height,
            House house,
            double least) {
        return new CardLayout(report, place, width, height, house, least).card();
    }

    /**
     * What cards of a house look like.
     *
     * @param palette their colours
     * @param credit who made them, or empty
     * @param logo at the lower right, if there is one
     */
    public record House(Palette palette, String credit, Optional<Raster> logo) {}

    /** The rows of a comparison that a number of a point, old or new, stands in. */
    public static List<Integer> places(ComparisonReport report, String number) {
        List<Integer> places = new ArrayList<>();
        List<Row> rows = report.comparison().rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean named =
                    Stream.concat(rows.get(i).from().stream(), rows.get(i).to().stream())
                            .anyMatch(
                                    point ->
                                            point.number().equalsIgnoreCase(number)
                                                    || point.id().equals(number));
            if (named) {
                places.add(i);
            }
        }
        return places;
    }

    /** Whether something became of the points of a row. */
    public static boolean isChange(ComparisonReport report, int place) {
        return report.comparison().rows().get(place).change() != Change.KEPT;
    }

    /** What a row is called among others: "21 → 19, Elections: amended". */
    public static String name(ComparisonReport report, int place) {
        Row row = report.comparison().rows().get(place);
        return title(report, row) + ": " + ComparisonReport.word(row);
    }

    /** The number of the point in a row, the old one where there is one. */
    public static String number(ComparisonReport report, int place) {
        Row row = report.comparison().rows().get(place);
        return report.names(row.from().isEmpty() ? row.to() : row.from());
    }

    /** "7", "7 → 5", with the topic where there is one. */
    static String title(ComparisonReport report, Row row) {
        String old = report.names(row.from());
        String fresh = report.names(row.to());
        String names =
                row.from().isEmpty()
                        ? fresh
                        : row.to().isEmpty() || old.equals(fresh) ? old : old + " → " + fresh;
        String topic =
                Stream.concat(row.to().stream(), row.from().stream())
                        .map(Point::topic)
                        .flatMap(id -> new Index(report.dossier()).find(Topic.class, id).stream())
                        .map(Topic::name)
                        .findFirst()
                        .orElse("");
        return topic.isEmpty() || names.equals(topic) ? names : names + ", " + topic;
    }
}
