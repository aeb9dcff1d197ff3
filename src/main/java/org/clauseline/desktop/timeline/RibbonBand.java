package org.clauseline.desktop.timeline;

import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.clauseline.desktop.canvas.CanvasPainter;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.picture.FontMetrics;
import org.clauseline.timeline.RibbonDrawing;
import org.clauseline.timeline.Ribbons;
import org.clauseline.timeline.TimeScale;
import org.clauseline.timeline.Viewport;

import java.util.List;
import java.util.Optional;

/**
 * The band of ribbons under the lanes: how each topic fared from draft to draft. A click on a
 * ribbon selects its points.
 */
final class RibbonBand extends Region {
    /** Height of the window for each ribbon that is in view at once, of two to five. */
    private static final double WINDOW_PER_ROW = 180;

    private static final double ROW = 22;

    private final Workspace workspace;
    private final TimelineView view;
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter = new CanvasPainter(FontMetrics.shipped());
    private Dossier dossier;
    private Ribbons ribbons;
    private double scroll;
    private boolean dirty = true;

    RibbonBand(Workspace workspace, TimelineView view, Words words) {
        this.workspace = workspace;
        this.view = view;
        dossier = workspace.opened().get().dossier();
        ribbons = Ribbons.of(dossier);
        getChildren().add(canvas);
        getStyleClass().add("timeline-ribbons");
        setAccessibleText(words.get("ribbons.name"));
        setCursor(Cursor.HAND);
        view.frame().addListener((observed, before, now) -> refresh());
        workspace.opened().addListener((observed, before, now) -> follow(now.dossier()));
        setOnMouseClicked(this::click);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    @SuppressWarnings("ReferenceEquality")
    private void follow(Dossier now) {
        if (now != dossier) {
            dossier = now;
            ribbons = Ribbons.of(now);
            scroll = 0;
            refresh();
        }
    }

    private void refresh() {
        dirty = true;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        double window = getScene() == null ? 0 : getScene().getHeight();
        double most = Math.max(2, Math.min(5, Math.floor(window / WINDOW_PER_ROW)));
        return Math.min(most, ribbons.all().size()) * ROW + 4;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void scroll(ScrollEvent event) {
        double most = Math.max(0, ribbons.all().size() * ROW + 4 - getHeight());
        double rows = Math.rint((scroll - event.getDeltaY()) / ROW) * ROW;
        scroll = Math.max(0, Math.min(Math.ceil(most / ROW) * ROW, rows));
        refresh();
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            dirty = true;
        }
        if (dirty && getWidth() > 0) {
            dirty = false;
            Window window = getScene() == null ? null : getScene().getWindow();
            painter.paint(
                    new RibbonDrawing(view.style())
                            .draw(ribbons, viewport(), workspace.asOf().get()),
                    canvas.getGraphicsContext2D(),
                    window == null ? 1 : window.getOutputScaleX());
        }
    }

    private Viewport viewport() {
        Span span = workspace.span().get();
        return new Viewport(getWidth(), getHeight(), span.from(), span.to(), scroll);
    }

    private void click(MouseEvent event) {
        List<String> points = pointsAt(event.getX(), event.getY());
        if (!points.isEmpty()) {
            workspace.selection().set(new Selection(points));
        }
    }

    /** Ids of the points that a place of the band stands for. */
    List<String> pointsAt(double x, double y) {
        int row = (int) Math.floor((y - 2 + scroll) / ROW);
        if (row < 0 || row >= ribbons.all().size()) {
            return List.of();
        }
        double instant = TimeScale.of(viewport(), view.nameWidth()).instant(x);
        Optional<Ribbons.Stretch> stretch =
                ribbons.all().get(row).stretches().stream()
                        .filter(it -> instant >= it.from() && instant < it.to())
                        .findFirst();
        return stretch.map(Ribbons.Stretch::points).orElse(List.of());
    }
}
