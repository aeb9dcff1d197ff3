package org.clauseline.exchange.sheet;

import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills sheet after sheet from the top, and numbers them at the end. */
final class Paper {
    private static final double MARGIN = 54;
    private static final double GUTTER = 92;
    private static final double PADDING = 7;

    private final Look look;
    private final double width;
    private final double height;
    private final List<List<Shape>> sheets = new ArrayList<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private double pen;

    Paper(Look look, double width, double height) {
        this.look = look;
        this.width = width;
        this.height = height;
        turn();
    }

    private void turn() {
        sheets.add(new ArrayList<>());
        pen = MARGIN;
    }

    private List<Shape> sheet() {
        return sheets.getLast();
    }

    private double bottom() {
        return height - MARGIN - 2 * look.size();
    }

    private double inner() {
        return width - 2 * MARGIN;
    }

    void gap(double room) {
        pen += room;
    }

    void link(String about, String address) {
        links.put(about, address);
    }

    void title(Flow.Span title) {
        lines(Flow.lay(List.of(title), inner()), MARGIN, new Tag(Role.TITLE, "title", ""));
    }

    /** A heading, kept with two lines of what follows. */
    void heading(Flow.Span words) {
        pen += look.size();
        if (pen + 4 * look.size() * 1.4 > bottom()) {
            turn();
        }
        rule();
        pen += PADDING;
        lines(Flow.lay(List.of(words), inner()), MARGIN, new Tag(Role.LANE, "heading", ""));
        pen += 3;
    }

    /** A paragraph over the whole width. */
    void wide(List<Flow.Span> words, String about) {
        lines(Flow.lay(words, inner()), MARGIN, new Tag(Role.LABEL, about, ""));
        pen += 3;
    }

    private void lines(List<Flow.Line> lines, double left, Tag tag) {
        for (Flow.Line line : lines) {
            if (pen + line.height() > bottom() && pen > MARGIN) {
                turn();
            }
            line.draw(left, pen, tag, sheet());
            pen += line.height();
        }
    }

    private void rule() {
        sheet().add(
                        new Shape.Line(
                                MARGIN,
                                Math.round(pen),
                                width - MARGIN,
                                Math.round(pen),
                                Stroke.solid(look.palette().rule(), 1),
                                Tag.of(Role.AXIS)));
    }

    /**
     * Points that correspond. A row that fits on a sheet is not torn apart; a longer one runs on.
     *
     * @param below what is said of them
     */
    void row(
            List<Flow.Span> old,
            List<Flow.Span> fresh,
            Flow.Span kind,
            List<Flow.Span> below,
            String about) {
        double column = (inner() - GUTTER) / 2;
        List<Flow.Line> left = Flow.lay(old, column);
        List<Flow.Line> right = Flow.lay(fresh, column);
        List<Flow.Line> middle = Flow.lay(List.of(kind), GUTTER - 12);
        List<Flow.Line> notes = Flow.lay(below, inner());
        double tall =
                Math.max(Flow.height(left), Math.max(Flow.height(right), Flow.height(middle)));
        double whole = tall + Flow.height(notes) + 3 * PADDING;
        if (pen + whole > bottom() && whole <= bottom() - MARGIN) {
            turn();
        }
        rule();
        pen += PADDING;
        int most = Math.max(left.size(), Math.max(right.size(), middle.size()));
        for (int i = 0; i < most; i++) {
            double step = 0;
            for (List<Flow.Line> lines : List.of(left, right, middle)) {
                step = Math.max(step, i < lines.size() ? lines.get(i).height() : 0);
            }
            if (pen + step > bottom()) {
                turn();
            }
            draw(left, i, MARGIN, about + "-old");
            if (i < middle.size()) {
                double x = width / 2 - middle.get(i).width() / 2;
                middle.get(i).draw(x, pen, new Tag(Role.LABEL, about + "-kind", ""), sheet());
            }
            draw(right, i, MARGIN + column + GUTTER, about + "-new");
            pen += step;
        }
        pen += notes.isEmpty() ? 0 : 4;
        lines(notes, MARGIN, new Tag(Role.LABEL, about + "-voices", ""));
        pen += PADDING;
    }

    private void draw(List<Flow.Line> lines, int number, double left, String about) {
        if (number < lines.size()) {
            lines.get(number).draw(left, pen, new Tag(Role.LABEL, about, ""), sheet());
        }
    }

    /** The sheets, each with the title, its number and the credit at the foot. */
    List<Picture> pages(Picture.About about) {
        List<Picture> pages = new ArrayList<>();
        for (int number = 1; number <= sheets.size(); number++) {
            List<Shape> shapes = new ArrayList<>(sheets.get(number - 1));
            // Grounds and rules lie below; words stay in the order in which they are read.
            shapes.sort(
                    Comparator.comparing((Shape shape) -> shape instanceof Shape.Text)
                            .thenComparing(
                                    (one, other) ->
                                            one instanceof Shape.Text
                                                    ? 0
                                                    : one.tag()
                                                            .role()
                                                            .compareTo(other.tag().role())));
            double line = height - MARGIN + 4;
            foot(about.credit(), MARGIN, line, Anchor.START, shapes);
            foot(number + " / " + sheets.size(), width - MARGIN, line, Anchor.END, shapes);
            pages.add(new Picture(width, height, look.palette().surface(), shapes, about, links));
        }
        return pages;
    }

    private void foot(String words, double x, double line, Anchor anchor, List<Shape> out) {
        if (!words.isEmpty()) {
            out.add(
                    new Shape.Text(
                            x,
                            line,
                            words,
                            look.small(),
                            look.palette().quiet(),
                            anchor,
                            new Tag(Role.CREDIT, "", "")));
        }
    }
}
