package org.clauseline.exchange.sheet;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Source;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.picture.Font;
import org.clauseline.picture.Font.Weight;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Raster;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays a card out: the head from the top, the foot from the bottom, and between them the words, as
 * large as there is room.
 */
final class CardLayout {
    private static final double LARGEST_TO_SIDE = 0.072;
    private static final double STEP = 0.94;
    private static final double MOST_OF_WIDTH = 0.22;

    /** More publishers than this are counted rather than named. */
    private static final int MOST_NAMES = 4;

    private final ComparisonReport report;
    private final int place;
    private final Row row;
    private final double width;
    private final double height;
    private final Palette palette;
    private final String credit;
    private final Optional<Raster> logo;
    private final double least;
    private final double margin;
    private final double base;
    private final List<Shape> shapes = new ArrayList<>();

    CardLayout(
            ComparisonReport report,
            int place,
            double width,
            double height,
            PointCard.House house,
            double least) {
        this.report = report;
        this.place = place;
        this.row = report.comparison().rows().get(place);
        this.width = width;
        this.height = height;
        palette = house.palette();
        credit = house.credit();
        logo = house.logo().map(image -> palette.grey() ? image.grey() : image);
        this.least = least;
        double side = Math.sqrt(width * height);
        margin = Math.round(Math.min(width, height) * 0.065);
        base = Math.max(least, Math.rint(side * 0.0225 * 2) / 2);
    }

    PointCard card() {
        double inner = width - 2 * margin;
        double top = head(inner);
        double logoHeight = logo.isPresent() ? Math.min(2.2 * base, logoHeight(inner)) : 0;
        List<Flow.Line> foot = foot(inner - logoRoom(logoHeight));
        double footTop = height - margin - Math.max(logoHeight, Flow.height(foot));
        double room = footTop - top - base;
        double size = Math.max(least, Math.sqrt(width * height) * LARGEST_TO_SIDE);
        List<Flow.Line> words = Flow.lay(words(size), inner);
        while (Flow.height(words) > room && size > least) {
            size = Math.max(least, size * STEP);
            words = Flow.lay(words(size), inner);
        }
        int drawn = 0;
        double pen = top + Math.rint(0.38 * Math.max(0, room - Flow.height(words)));
        for (Flow.Line line : words) {
            if (pen + line.height() > footTop - base / 2) {
                break;
            }
            line.draw(margin, pen, new Tag(Role.LABEL, "words", ""), shapes);
            pen += line.height();
            drawn++;
        }
        boolean cut = drawn < words.size();
        if (cut) {
            text("…", margin, Math.rint(footTop - base * 0.2), palette.text());
        }
        double rule = Math.round(footTop - base * 0.35);
        shapes.add(
                new Shape.Line(
                        margin,
                        rule,
                        width - margin,
                        rule,
                        Stroke.solid(palette.rule(), 1),
                        Tag.of(Role.AXIS)));
        pen = footTop;
        for (Flow.Line line : foot) {
            line.draw(margin, pen, new Tag(Role.CREDIT, "foot", ""), shapes);
            pen += line.height();
        }
        drawLogo(logoHeight);
        Picture.About about =
                new Picture.About(title(), told(), report.dossier().language(), credit);
        return new PointCard(
                new Picture(width, height, palette.surface(), shapes, about),
                cut,
                CardLosses.of(report, place, words.size() - drawn, publishers().size() - named()));
    }

    /** Height of a logo as wide as a logo may be. */
    private double logoHeight(double inner) {
        return logo.map(it -> inner * MOST_OF_WIDTH * it.height() / it.width()).orElse(0.0);
    }

    private double logoRoom(double high) {
        return logo.map(it -> high * it.width() / it.height() + base).orElse(0.0);
    }

    private void drawLogo(double high) {
        logo.ifPresent(
                it -> {
                    double wide = high * it.width() / it.height();
                    double x = width - margin - wide;
                    Tag tag = new Tag(Role.CREDIT, "logo", "Logo");
                    shapes.add(new Shape.Image(x, height - margin - high, wide, high, it, tag));
                });
    }

    private double head(double inner) {
        double pen = margin - base * 0.3;
        Flow.Style quiet = style(Weight.REGULAR, base, palette.quiet());
        for (Flow.Line line : Flow.lay(List.of(new Flow.Span(report.title(), quiet)), inner)) {
            line.draw(margin, pen, new Tag(Role.LANE, "drafts", ""), shapes);
            pen += line.height();
        }
        pen += base * 0.3;
        Look look = new Look(palette, base);
        List<Flow.Span> title =
                List.of(
                        new Flow.Span(
                                title() + ": ", style(Weight.BOLD, base * 1.5, palette.text())),
                        new Flow.Span(
                                ComparisonReport.word(row),
                                style(Weight.BOLD, base * 1.5, look.colour(row.change()))));
        for (Flow.Line line : Flow.lay(title, inner)) {
            line.draw(margin, pen, new Tag(Role.TITLE, "title", ""), shapes);
            pen += line.height();
        }
        return pen + base * 0.6;
    }

    private static Flow.Style style(
            Weight weight, double size, org.clauseline.picture.Colour colour) {
        return new Flow.Style(new Font(weight, size), colour, Optional.empty(), Flow.Rule.NONE);
    }

    private String title() {
        return "Point " + PointCard.title(report, row);
    }

    private List<Flow.Span> words(double size) {
        Look look = new Look(palette, size);
        List<Flow.Span> spans = new ArrayList<>();
        if (row.redline().runs().isEmpty()) {
            texts("Old: ", row.from(), look, spans);
            texts("New: ", row.to(), look, spans);
        }
        for (Run run : row.redline().shown()) {
            spans.addAll(look.spans(run));
        }
        return spans;
    }

    private static void texts(String side, List<Point> points, Look look, List<Flow.Span> spans) {
        for (Point point : points) {
            spans.add(new Flow.Span(side, look.bold()));
            spans.add(new Flow.Span(ComparisonReport.text(point) + "\n", look.words()));
        }
    }

    private List<Flow.Line> foot(double inner) {
        double size = Math.max(least, base * 0.82);
        Look look = new Look(palette, size);
        Flow.Style quiet = style(Weight.REGULAR, size, palette.quiet());
        List<Flow.Span> spans = new ArrayList<>();
        boolean removed = has(Mark.REMOVED);
        boolean added = has(Mark.ADDED);
        if (removed) {
            spans.add(new Flow.Span("struck out: gone", look.marked(look.plain(), Mark.REMOVED)));
            spans.add(new Flow.Span("   ", quiet));
        }
        if (added) {
            spans.add(new Flow.Span("underlined: new", look.marked(look.plain(), Mark.ADDED)));
            spans.add(new Flow.Span("   ", quiet));
        }
        String certainty =
                row.editor()
                        .map(Outcome::certainty)
                        .map(it -> "Change as the dossier states it (" + it.word() + "). ")
                        .orElse("");
        String said = certainty.isEmpty() ? "Found by comparing the texts. " : certainty;
        spans.add(
                new Flow.Span(
                        said
                                + (row.note().isEmpty() ? "" : row.note() + " ")
                                + report.asKnown()
                                + " Points are summaries of published reporting, not treaty"
                                + " text.\n",
                        quiet));
        if (!publishers().isEmpty()) {
            spans.add(new Flow.Span("Sources: " + sources() + ". ", quiet));
        }
        if (!credit.isEmpty()) {
            spans.add(new Flow.Span(credit, quiet));
        }
        return Flow.lay(spans, inner);
    }

    private boolean has(Mark mark) {
        return row.redline().shown().stream().anyMatch(run -> run.mark() == mark);
    }

    private List<String> publishers() {
        List<String> ids =
                Stream.of(
                                row.outcomes().stream().flatMap(it -> it.sources().stream()),
                                row.from().stream().flatMap(it -> it.sources().stream()),
                                row.to().stream().flatMap(it -> it.sources().stream()))
                        .flatMap(stream -> stream)
                        .distinct()
                        .toList();
        return new Index(report.dossier())
                .findAll(Source.class, ids).stream().map(Source::publisher).distinct().toList();
    }

    /** How many publishers are named. */
    private int named() {
        int all = publishers().size();
        return all <= MOST_NAMES ? all : MOST_NAMES - 1;
    }

    private String sources() {
        List<String> names = publishers();
        String told = String.join(", ", names.subList(0, named()));
        int others = names.size() - named();
        return others == 0 ? told : told + " and " + others + " others";
    }

    private void text(String words, double x, double y, org.clauseline.picture.Colour colour) {
        Font font = new Font(Weight.REGULAR, base);
        if (FontMetrics.shipped().width(words, font) <= width) {
            shapes.add(new Shape.Text(x, y, words, font, colour, Anchor.START, Tag.of(Role.LABEL)));
        }
    }

    /** The card in words, for people who cannot see it. */
    private String told() {
        String words =
                row.redline().shown().stream()
                        .map(
                                run ->
                                        switch (run.mark()) {
                                            case SAME -> run.text();
                                            case REMOVED -> "[gone: " + run.text().strip() + "] ";
                                            case ADDED -> "[new: " + run.text().strip() + "] ";
                                        })
                        .collect(Collectors.joining());
        String plain =
                words.isEmpty()
                        ? Stream.concat(row.from().stream(), row.to().stream())
                                .map(ComparisonReport::text)
                                .collect(Collectors.joining(" → "))
                        : words;
        return String.format(
                        Locale.ROOT,
                        "%s. %s: %s. %s",
                        report.title(),
                        title(),
                        ComparisonReport.word(row),
                        plain)
                .strip();
    }
}
