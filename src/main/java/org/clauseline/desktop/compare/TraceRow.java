package org.clauseline.desktop.compare;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.clauseline.compare.Change;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.List;

/**
 * Where points stand in their draft while their rows stand elsewhere: what became of them and how
 * they begin, in the column of their draft.
 */
final class TraceRow extends Region {
    /** Characters of the words with which a point begins. */
    private static final int BEGINNING = 60;

    private final boolean old;
    private final Text number = new Text();
    private final Node words;
    private final Pane sign;

    TraceRow(Line.Trace trace, Page page) {
        getStyleClass().add("trace");
        old = trace.old();
        Change change = trace.change().orElse(Change.MOVED);
        sign =
                ChangeSign.of(change)
                        .draw(14, Paints.of(ChangeSign.colour(change, page.look().palette())));
        String name = RowText.range(trace.points(), page);
        number.setText(name);
        number.setFont(page.look().smallBold());
        number.setFill(Paints.of(page.look().palette().quiet()));
        boolean beside = number.prefWidth(-1) <= Page.NUMBER - Page.GAP;
        number.setVisible(beside);
        String says =
                says(trace, page)
                        + " "
                        + page.words()
                                .get(
                                        "quoted",
                                        RowText.beginning(
                                                trace.points().getFirst().text(), BEGINNING));
        words = page.aside(beside ? says : page.words().get("trace.named", name, says));
        getChildren().addAll(number, words, sign);
    }

    /** What became of the points, and where to look for them. */
    static String says(Line.Trace trace, Page page) {
        Change change = trace.change().orElse(Change.MOVED);
        List<Point> others = new ArrayList<>();
        for (Line line : trace.rows()) {
            if (line instanceof Line.Pair pair) {
                others.addAll(trace.old() ? pair.row().to() : pair.row().from());
            }
        }
        boolean below = trace.rows().getFirst().place() > trace.place();
        String key =
                switch (change) {
                    case MOVED, MERGED, SPLIT, REORGANISED -> change.name();
                    case KEPT, REWORDED, AMENDED, RENUMBERED, REMOVED, ADDED, UNKNOWN -> "OTHER";
                };
        return page.words()
                .get(
                        "trace." + (trace.old() ? "old." : "new.") + key,
                        RowText.range(others, page),
                        page.words().get(below ? "trace.below" : "trace.above"));
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
        return Math.max(words.prefHeight(room(width)), 16);
    }

    private static double room(double width) {
        return Math.max(PairRow.side(width) - Page.NUMBER, 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double side = PairRow.side(getWidth());
        double x = old ? 0 : side + PairRow.GUTTER;
        number.relocate(x, 1);
        words.resizeRelocate(x + Page.NUMBER, 0, room(getWidth()), getHeight());
        sign.resizeRelocate(Math.rint(side + (PairRow.GUTTER - 14) / 2), 4, 14, 14);
    }
}
