package org.clauseline.desktop.compare;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Prose;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Draft;

import java.text.BreakIterator;
import java.util.List;

/**
 * What a reader must know of the drafts: since when they are known, how much of them, and how to
 * weigh them.
 */
final class DraftHead extends Region {
    private final List<VBox> heads;

    /**
     * The heads of drafts.
     *
     * @param open whether the whole of each note is shown, else its first sentence
     * @param toggle shows or hides the rest
     */
    DraftHead(Line.Preface preface, boolean open, Runnable toggle, Page page) {
        heads =
                preface.drafts().stream()
                        .map(
                                draft ->
                                        preface.withheld().contains(draft)
                                                ? notYet(draft, preface.notYet(), page)
                                                : head(draft, open, toggle, page))
                        .toList();
        getChildren().addAll(heads);
    }

    private static VBox head(Draft draft, boolean open, Runnable toggle, Page page) {
        Prose heading = page.title(draft.title());
        String known = page.known(draft);
        String extent = page.words().get("completeness." + draft.completeness().name());
        VBox head = new VBox(2, heading);
        boolean full = draft.completeness() == Completeness.FULL;
        head.getChildren()
                .add(
                        page.aside(
                                full
                                        ? known
                                        : page.words().get("known.and.extent", known, extent)));
        if (!draft.note().isEmpty()) {
            head.getChildren().add(page.aside(open ? draft.note() : firstSentence(draft, page)));
        }
        if (open || !firstSentence(draft, page).equals(draft.note())) {
            Hyperlink more =
                    new Hyperlink(
                            open ? page.words().get("draft.less") : page.words().get("draft.more"));
            more.getStyleClass().add("small");
            more.setOnAction(event -> toggle.run());
            head.getChildren().add(more);
        }
        head.setPadding(new Insets(0, 0, 0, Page.NUMBER));
        return head;
    }

    /** Nothing of a draft but its title is told before the public knew it. */
    private static VBox notYet(Draft draft, String notYet, Page page) {
        VBox head = new VBox(2, page.title(draft.title()), page.remark(notYet));
        head.setPadding(new Insets(0, 0, 0, Page.NUMBER));
        return head;
    }

    private static String firstSentence(Draft draft, Page page) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(page.words().locale());
        sentences.setText(draft.note());
        int end = sentences.next();
        return end == BreakIterator.DONE ? draft.note() : draft.note().substring(0, end).strip();
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
        double each = PairRow.side(width);
        return heads.stream().mapToDouble(head -> head.prefHeight(each)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double each = PairRow.side(getWidth());
        double x = 0;
        for (VBox head : heads) {
            head.resizeRelocate(x, 0, each, getHeight());
            x += each + PairRow.GUTTER;
        }
    }
}
