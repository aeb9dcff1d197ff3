package org.clauseline.desktop.compare;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Run;
import org.clauseline.desktop.words.Prose;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.List;

/** A row in one column: the sign, the numbers, and the words of both sides in one line. */
final class RedlineRow extends Region {
    private static final double SIGN = 44;

    private static final String SEPARATOR = " \u00b7 ";
    private static final double MORE = 28;

    private final Node signs;
    private final Node more;
    private final VBox content = new VBox(2);

    RedlineRow(Row row, List<Draft> drafts, Node signs, Node more, Page page) {
        this.more = more;
        this.signs = signs;
        Prose heading = heading(row, page);
        Origins origins = Origins.of(row);
        List<Integer> legend = origins.among(Sides.both(row));
        if (!legend.isEmpty()) {
            page.add(heading, origins, legend);
        }
        content.getChildren().add(heading);
        if (row.redline().runs().isEmpty() && !row.from().isEmpty() && !row.to().isEmpty()) {
            add(drafts.get(0), Sides.from(row), page);
            add(drafts.get(1), Sides.to(row), page);
        } else {
            add(Sides.both(row), origins, page);
        }
        for (Point point : row.to()) {
            if (point.isUnpublished()) {
                content.getChildren().add(new PointBlock(point, List.of(), page));
            } else if (point.isStruckOut()) {
                content.getChildren()
                        .add(page.remark(page.words().get("struck.out", point.number())));
            }
        }
        row.from().stream()
                .filter(Point::isUnpublished)
                .forEach(
                        point -> content.getChildren().add(new PointBlock(point, List.of(), page)));
        getChildren().addAll(signs, content, more);
    }

    /** Words that were not compared stand under the name of their draft. */
    private void add(Draft draft, List<List<Run>> words, Page page) {
        if (words.stream().anyMatch(runs -> !runs.isEmpty())) {
            content.getChildren().add(page.aside(page.words().get("side", draft.title())));
            words.forEach(runs -> add(runs, Origins.NONE, page));
        }
    }

    private void add(List<Run> runs, Origins origins, Page page) {
        if (!runs.isEmpty()) {
            content.getChildren().add(new MarkedText(runs, origins, page.look(), page.selection()));
        }
    }

    private static Prose heading(Row row, Page page) {
        Prose heading = new Prose();
        String from = RowText.numbers(row.from());
        String to = RowText.numbers(row.to());
        String numbers =
                from.equals(to) || from.isEmpty() || to.isEmpty()
                        ? (from.isEmpty() ? to : from)
                        : page.words().get("numbers", from, to);
        String topics = RowText.topics(row, page);
        boolean alone = numbers.isEmpty() || topics.isEmpty();
        page.add(heading, alone ? numbers : numbers + "  ", true);
        page.add(heading, topics, false);
        page.add(heading, SEPARATOR + page.word(row.change()), false);
        row.to().stream()
                .map(Point::certainty)
                .filter(certainty -> certainty != Certainty.PUBLISHED)
                .distinct()
                .forEach(certainty -> page.add(heading, certainty));
        return heading;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(content.prefHeight(Math.max(width - SIGN - MORE, 0)), signs.prefHeight(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        signs.resizeRelocate(0, 0, signs.prefWidth(-1), signs.prefHeight(-1));
        content.resizeRelocate(SIGN, 0, Math.max(getWidth() - SIGN - MORE, 0), getHeight());
        more.resizeRelocate(getWidth() - MORE + 4, 2, more.prefWidth(-1), more.prefHeight(-1));
    }
}
