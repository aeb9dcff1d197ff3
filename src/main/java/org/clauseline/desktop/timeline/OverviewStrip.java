package org.clauseline.desktop.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.clauseline.desktop.canvas.PictureView;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.timeline.Density;
import org.clauseline.timeline.Folds;
import org.clauseline.timeline.TimeScale;
import org.clauseline.timeline.Timeline;
import org.clauseline.timeline.Viewport;

import java.util.Optional;

/**
 * The strip of the whole time below the lanes, with the part in view to drag and to resize at its
 * ends.
 */
final class OverviewStrip extends Region {
    private static final double HEIGHT = 34;
    private static final double GRASP = 6;

    private final Workspace workspace;
    private final TimelineView view;
    private final PictureView picture = new PictureView(this::draw);
    private Hold hold = Hold.WHOLE;
    private double lastX;

    private enum Hold {
        START,
        END,
        WHOLE
    }

    OverviewStrip(Workspace workspace, TimelineView view, Words words) {
        this.workspace = workspace;
        this.view = view;
        getChildren().add(picture);
        getStyleClass().add("timeline-overview");
        setAccessibleText(words.get("overview.name"));
        view.frame().addListener((observed, before, now) -> picture.redraw());
        workspace.folds().addListener((observed, before, now) -> picture.redraw());
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseMoved(event -> setCursor(cursor(event.getX())));
    }

    /**
     * Time and place along the strip: the time that the dossier opens on; of all its events where
     * the quiet times between them are folded.
     */
    TimeScale whole() {
        Density opening = Density.opening(workspace.opened().get().dossier(), 1, 1);
        Optional<Timeline> timeline = view.timeline().get();
        Folds folds = workspace.folds().get();
        boolean all = !folds.isNone() && timeline.isPresent();
        return TimeScale.of(
                new Viewport(
                        getWidth(),
                        getHeight(),
                        all ? Math.min(opening.from(), timeline.get().first()) : opening.from(),
                        all ? Math.max(opening.to(), timeline.get().last()) : opening.to(),
                        0,
                        folds),
                view.nameWidth());
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        picture.resize(getWidth(), getHeight());
    }

    private void draw() {
        view.timeline()
                .get()
                .ifPresent(
                        timeline ->
                                picture.show(
                                        timeline.overview(
                                                getWidth(),
                                                getHeight(),
                                                whole(),
                                                view.scale(),
                                                view.style(),
                                                view.emphasis())));
    }

    private void press(MouseEvent event) {
        view.stopTravel();
        TimeScale whole = whole();
        Span span = workspace.span().get();
        double start = whole.x(span.from());
        double end = whole.x(span.to());
        lastX = event.getX();
        if (Math.abs(lastX - start) <= GRASP) {
            hold = Hold.START;
        } else if (Math.abs(lastX - end) <= GRASP) {
            hold = Hold.END;
        } else {
            hold = Hold.WHOLE;
            if (lastX < start || lastX > end) {
                double half = (span.to() - span.from()) / 2;
                double middle = whole.instant(lastX);
                workspace.span().set(new Span(middle - half, middle + half));
            }
        }
    }

    private void drag(MouseEvent event) {
        TimeScale whole = whole();
        Span span = workspace.span().get();
        double pixels = event.getX() - lastX;
        double least = Math.max(TimeScale.SHORTEST, whole.secondsPerPixel());
        double from = moved(whole, span.from(), pixels);
        double to = moved(whole, span.to(), pixels);
        lastX = event.getX();
        workspace
                .span()
                .set(
                        switch (hold) {
                            case START -> new Span(Math.min(from, span.to() - least), span.to());
                            case END -> new Span(span.from(), Math.max(to, span.from() + least));
                            case WHOLE -> new Span(from, Math.max(to, from + least));
                        });
    }

    private static double moved(TimeScale whole, double instant, double pixels) {
        return whole.folded().isEmpty()
                ? instant + pixels * whole.secondsPerPixel()
                : whole.instant(whole.x(instant) + pixels);
    }

    private Cursor cursor(double x) {
        TimeScale whole = whole();
        Span span = workspace.span().get();
        boolean atEnd =
                Math.abs(x - whole.x(span.from())) <= GRASP
                        || Math.abs(x - whole.x(span.to())) <= GRASP;
        return atEnd ? Cursor.H_RESIZE : Cursor.HAND;
    }
}
