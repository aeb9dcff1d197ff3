package org.clauseline.desktop.compare;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.clauseline.compare.Redline.Run;
import org.clauseline.desktop.words.Prose;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Point;

import java.util.List;

/**
 * One point as a draft has it: its number in a column of its own, then topic, how sure it is, and
 * the words.
 */
final class PointBlock extends Region {
    /** More claims than this are left to the details of the row. */
    private static final int CLAIMS = 3;

    private final Text number = new Text();
    private final VBox content = new VBox(2);

    /**
     * A point with marked words.
     *
     * @param runs its words; empty where the draft has none
     */
    PointBlock(Point point, List<Run> runs, Page page) {
        this(point, runs, Origins.NONE, List.of(), page);
    }

    /**
     * A point with marked words of which is told where they come from.
     *
     * @param legend which of the origins are explained above its words
     */
    PointBlock(Point point, List<Run> runs, Origins origins, List<Integer> legend, Page page) {
        number.setText(point.number());
        number.setFont(page.look().bold());
        number.setFill(Paints.of(page.look().palette().quiet()));
        boolean beside = number.prefWidth(-1) <= Page.NUMBER - Page.GAP;
        number.setVisible(beside);
        Prose heading = heading(point, beside ? "" : point.number(), page);
        content.getChildren().add(body(point, runs, origins, page));
        boolean named = !page.topic(point.topic()).isEmpty() || !beside;
        if (!legend.isEmpty()) {
            page.add(heading, origins, legend);
        }
        if (named || point.certainty() != Certainty.PUBLISHED || !legend.isEmpty()) {
            content.getChildren().addFirst(heading);
        }
        if (point.certainty() != Certainty.PUBLISHED) {
            addClaims(point, page);
        }
        if (point.isUnpublished() && !point.note().isEmpty()) {
            content.getChildren().add(page.aside(point.note()));
        }
        if (point.isUnpublished() && point.claims().isEmpty()) {
            String sources = page.cite(point.sources());
            if (!sources.isEmpty()) {
                content.getChildren().add(page.aside(sources));
            }
        }
        getChildren().addAll(number, content);
    }

    private void addClaims(Point point, Page page) {
        int shown = point.claims().size() <= CLAIMS + 1 ? point.claims().size() : CLAIMS;
        VBox claims = new VBox(1);
        claims.getStyleClass().add("claims");
        point.claims().stream()
                .limit(shown)
                .forEach(claim -> claims.getChildren().add(claim(claim, page)));
        int left = point.claims().size() - shown;
        if (left > 0) {
            claims.getChildren().add(page.aside(page.words().get("claims.more", left)));
        }
        if (shown > 0) {
            content.getChildren().add(claims);
        }
    }

    private static Prose heading(Point point, String number, Page page) {
        Prose heading = new Prose();
        String topic = page.topic(point.topic());
        if (!number.isEmpty()) {
            page.add(heading, topic.isEmpty() ? number : number + "  ", true);
        }
        page.add(heading, topic, false);
        if (point.certainty() != Certainty.PUBLISHED) {
            page.add(heading, point.certainty());
        }
        return heading;
    }

    private static Node body(Point point, List<Run> runs, Origins origins, Page page) {
        if (!runs.isEmpty() && !point.isUnpublished()) {
            return new MarkedText(runs, origins, page.look(), page.selection());
        }
        if (point.isUnpublished()) {
            return page.remark(point.text());
        }
        return page.remark(page.words().get("struck.out", point.number()));
    }

    /** What some sources say, in one paragraph with their names. */
    static Node claim(Claim claim, Page page) {
        return page.aside(page.words().get("claim", claim.text(), page.cite(claim.sources())));
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
        return content.prefHeight(Math.max(width - Page.NUMBER, 0));
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        number.relocate(0, 0);
        content.resizeRelocate(Page.NUMBER, 0, Math.max(getWidth() - Page.NUMBER, 0), getHeight());
    }
}
