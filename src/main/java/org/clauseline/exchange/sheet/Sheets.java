package org.clauseline.exchange.sheet;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.WebAddress;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.picture.Font;
import org.clauseline.picture.Font.Weight;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A comparison on sheets of paper: the old text at the left, the new one at the right, the kind of
 * change between them, below them what the dossier and the texts say, and the sources at the end.
 * The same comparison gives the same sheets.
 */
public final class Sheets {
    /** A4, upright, in CSS pixels. */
    public static final double A4_WIDTH = 210 / 25.4 * 96;

    /** A4, upright, in CSS pixels. */
    public static final double A4_HEIGHT = 297 / 25.4 * 96;

    private static final double TYPE = 13;

    private final ComparisonReport report;
    private final Look look;
    private final Paper paper;
    private int lastBlock;

    private Sheets(ComparisonReport report, Look look, Paper paper) {
        this.report = report;
        this.look = look;
        this.paper = paper;
    }

    /**
     * Lays a comparison out on sheets of A4.
     *
     * @param credit who made it, or empty
     * @return at least one sheet
     */
    public static List<Picture> of(ComparisonReport report, Palette palette, String credit) {
        return of(report, palette, credit, A4_WIDTH, A4_HEIGHT);
    }

    /**
     * Lays a comparison out.
     *
     * @param credit who made it, or empty
     * @param width of a sheet in CSS pixels, at least 480
     * @param height of a sheet, at least 480
     * @return at least one sheet
     */
    public static List<Picture> of(
            ComparisonReport report, Palette palette, String credit, double width, double height) {
        Look look = new Look(palette, TYPE);
        Paper paper = new Paper(look, width, height);
        Sheets sheets = new Sheets(report, look, paper);
        sheets.head();
        for (int place = 0; place < report.comparison().rows().size(); place++) {
            sheets.row(place);
        }
        sheets.sources();
        Picture.About about =
                new Picture.About(
                        report.title(),
                        report.title() + ". " + report.counts() + ". " + report.asOf(),
                        report.dossier().language(),
                        credit);
        return paper.pages(about);
    }

    private void head() {
        Flow.Style title =
                new Flow.Style(
                        new Font(Weight.BOLD, 22),
                        look.palette().text(),
                        Optional.empty(),
                        Flow.Rule.NONE);
        paper.title(new Flow.Span(report.title(), title));
        paper.gap(6);
        quiet(report.dossier().title() + ". " + report.asOf());
        draft("Old: ", report.comparison().from());
        draft("New: ", report.comparison().to());
        paragraph(report.counts(), look.bold());
        if (!report.comparison().note().isEmpty()) {
            paragraph(report.comparison().note(), look.words());
        }
        quiet(ComparisonReport.SUMMARIES + " " + ComparisonReport.VOICES);
        paper.wide(
                List.of(
                        new Flow.Span(
                                "Struck out: in the old text only.",
                                look.marked(look.small(), Mark.REMOVED)),
                        new Flow.Span("  ", look.quiet()),
                        new Flow.Span(
                                "Underlined: in the new text only.",
                                look.marked(look.small(), Mark.ADDED))),
                block());
        paper.gap(8);
    }

    private void draft(String side, Draft draft) {
        paper.wide(
                List.of(
                        new Flow.Span(side, look.quiet()),
                        new Flow.Span(draft.title() + ". ", look.bold()),
                        new Flow.Span(report.about(draft) + cite(draft.sources()), look.quiet())),
                block());
    }

    private void quiet(String text) {
        paragraph(text, look.quiet());
    }

    private void paragraph(String text, Flow.Style style) {
        paper.wide(List.of(new Flow.Span(text, style)), block());
    }

    private String block() {
        return "b" + ++lastBlock;
    }

    private void row(int place) {
        Row row = report.comparison().rows().get(place);
        String id = "r" + (place + 1);
        List<Flow.Span> below = new ArrayList<>();
        if (!row.note().isEmpty()) {
            below.add(new Flow.Span(row.note() + "\n", look.quiet()));
        }
        for (Outcome outcome : row.outcomes()) {
            below.add(
                    new Flow.Span(
                            "Dossier: "
                                    + ComparisonReport.statement(outcome)
                                    + cite(outcome.sources())
                                    + "\n",
                            look.quiet()));
        }
        row.engine()
                .ifPresent(
                        verdict ->
                                below.add(
                                        new Flow.Span(
                                                "Texts: " + ComparisonReport.statement(verdict),
                                                look.quiet())));
        paper.row(
                side(row, row.from(), true),
                side(row, row.to(), false),
                new Flow.Span(
                        ComparisonReport.word(row),
                        new Flow.Style(
                                look.strong(),
                                look.colour(row.change()),
                                Optional.empty(),
                                Flow.Rule.NONE)),
                below,
                id);
    }

    private List<Flow.Span> side(Row row, List<Point> points, boolean old) {
        List<Flow.Span> spans = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            String name = report.names(List.of(point));
            spans.add(new Flow.Span((i > 0 ? "\n" : "") + name + "  ", look.bold()));
            int place = i;
            List<Run> runs =
                    row.redline().runs().stream()
                            .filter(run -> run.mark() != (old ? Mark.ADDED : Mark.REMOVED))
                            .filter(run -> (old ? run.origin() : run.target()) == place)
                            .map(Run::unmarkedIfFollowing)
                            .toList();
            if (runs.isEmpty()) {
                spans.add(new Flow.Span(ComparisonReport.text(point), look.words()));
            }
            runs.forEach(run -> spans.addAll(look.spans(run)));
        }
        if (points.isEmpty()) {
            spans.add(new Flow.Span("–", look.quiet()));
        }
        return spans;
    }

    private String cite(List<String> sources) {
        List<Integer> numbers = report.numbers(sources);
        return numbers.isEmpty()
                ? ""
                : numbers.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", " [", "]"));
    }

    private void sources() {
        if (report.sources().isEmpty()) {
            return;
        }
        paper.heading(new Flow.Span("Sources", look.bold()));
        int number = 1;
        for (Source source : report.sources()) {
            String id = "source-" + number;
            boolean web = WebAddress.is(source.url());
            if (web) {
                paper.link(id, source.url());
            }
            String citation = number + ".  " + report.citation(source);
            paper.wide(
                    List.of(
                            new Flow.Span(
                                    citation + (web ? "  " + source.url() : ""), look.quiet())),
                    id);
            number++;
        }
    }
}
