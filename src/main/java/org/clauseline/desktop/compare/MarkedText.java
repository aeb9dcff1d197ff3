package org.clauseline.desktop.compare;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.desktop.words.Prose;
import org.clauseline.picture.Colour;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Words with their marks, wrapped to the width: removed ones struck through and added ones
 * underlined, each on its ground, and what weighs in bold. Words can be selected with the pointer:
 * by dragging, or one by a double click.
 */
final class MarkedText extends Region {
    private final Prose flow = new Prose();
    private final Path removed = ground();
    private final Path added = ground();
    private final Path chosen = ground();
    private final Map<Integer, Path> grounds = new TreeMap<>();
    private final Map<Integer, Path> feet = new TreeMap<>();
    private final List<Run> runs;
    private final Origins origins;
    private final String text;
    private final TextSelection selection;
    private int anchor;
    private int caret;

    /** Words without telling where they come from. */
    MarkedText(List<Run> runs, Look look, TextSelection selection) {
        this(runs, Origins.NONE, look, selection);
    }

    /**
     * Marked words.
     *
     * @param origins tells where they come from
     */
    MarkedText(List<Run> runs, Origins origins, Look look, TextSelection selection) {
        this.runs = List.copyOf(runs);
        this.origins = origins;
        this.selection = selection;
        text = runs.stream().map(Run::text).collect(Collectors.joining());
        removed.setFill(Paints.of(look.palette().removedGround()));
        added.setFill(Paints.of(look.palette().addedGround()));
        chosen.setFill(Paints.of(look.palette().accent().withOpacity(0.28)));
        runs.forEach(run -> addPieces(run, look));
        flow.setCursor(Cursor.TEXT);
        for (int point : origins.among(runs)) {
            grounds.put(point, Origins.ground(point, look.palette()));
            feet.put(point, Origins.line(point, look.palette()));
        }
        getChildren().addAll(grounds.values());
        getChildren().addAll(removed, added, chosen, flow);
        getChildren().addAll(feet.values());
        boolean leftToRight =
                new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        setNodeOrientation(
                leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        flow.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    private static Path ground() {
        Path path = new Path();
        path.setStroke(null);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    /** Space at the edges of a run is not marked: what changed is words. */
    private void addPieces(Run run, Look look) {
        int start = coreStart(run);
        int end = coreEnd(run);
        addPiece(run, run.text().substring(0, start), look, false);
        addPiece(run, run.text().substring(start, end), look, true);
        addPiece(run, run.text().substring(end), look, false);
    }

    private void addPiece(Run run, String text, Look look, boolean marked) {
        if (!text.isEmpty()) {
            flow.add(text, piece -> dress(piece, run, look, marked));
        }
    }

    private static int coreStart(Run run) {
        String text = run.text();
        return run.mark() == Mark.SAME || text.isBlank()
                ? 0
                : text.length() - text.stripLeading().length();
    }

    private static int coreEnd(Run run) {
        return run.mark() == Mark.SAME ? run.text().length() : run.text().stripTrailing().length();
    }

    private static void dress(Text piece, Run run, Look look, boolean marked) {
        piece.setFont(run.isStressed() ? look.bold() : look.body());
        Colour colour =
                switch (run.mark()) {
                    case SAME -> look.palette().text();
                    case REMOVED -> look.palette().removedText();
                    case ADDED -> look.palette().addedText();
                };
        piece.setFill(Paints.of(colour));
        piece.setStrikethrough(marked && run.mark() == Mark.REMOVED);
        piece.setUnderline(marked && run.mark() == Mark.ADDED);
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
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(flow.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        removed.getElements().clear();
        added.getElements().clear();
        grounds.values().forEach(path -> path.getElements().clear());
        feet.values().forEach(path -> path.getElements().clear());
        int at = 0;
        for (Run run : runs) {
            int end = at + run.text().length();
            if (run.mark() != Mark.SAME) {
                Path ground = run.mark() == Mark.REMOVED ? removed : added;
                ground.getElements().addAll(flow.range(at + coreStart(run), at + coreEnd(run)));
            }
            tint(run, at);
            at = end;
        }
        showSelection();
    }

    private void tint(Run run, int at) {
        int point = origins.of(run);
        Path ground = grounds.get(point);
        Path line = feet.get(point);
        if (ground != null && line != null) {
            int start = at + run.text().length() - run.text().stripLeading().length();
            int end = at + run.text().stripTrailing().length();
            List<PathElement> outline = flow.range(start, end);
            ground.getElements().addAll(outline);
            line.getElements().addAll(Origins.feet(outline));
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int hit = hit(event);
        if (event.getClickCount() == 2) {
            BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
            words.setText(text);
            anchor = words.isBoundary(hit) ? hit : Math.max(words.preceding(hit), 0);
            caret = hit >= text.length() ? text.length() : words.following(hit);
        } else {
            anchor = hit;
            caret = hit;
        }
        selection.take(this);
        showSelection();
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            caret = hit(event);
            showSelection();
        }
    }

    private int hit(MouseEvent event) {
        return flow.hit(event.getX(), event.getY());
    }

    private void showSelection() {
        chosen.getElements().clear();
        if (anchor != caret) {
            int start = Math.min(anchor, caret);
            chosen.getElements().addAll(flow.range(start, Math.max(anchor, caret)));
        }
    }

    /** Gives the selection up. */
    void deselect() {
        anchor = 0;
        caret = 0;
        showSelection();
    }

    /** The selected words with their marks. */
    List<Run> selected() {
        return Sides.part(runs, Math.min(anchor, caret), Math.max(anchor, caret));
    }
}
