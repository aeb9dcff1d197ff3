package org.clauseline.desktop.timeline;

import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.clauseline.desktop.canvas.PictureView;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.timeline.RibbonDrawing;
import org.clauseline.timeline.Ribbons;
import org.clauseline.timeline.Style;
import org.clauseline.timeline.TimeScale;
import org.clauseline.timeline.Viewport;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The band of ribbons under the lanes: how each topic fared from draft to draft. A click on a
 * ribbon selects its points.
 */
final class RibbonBand extends Region {
    /** Height of the window for each ribbon that is in view at once, of two to five. */
    private static final double WINDOW_PER_ROW = 180;

    private final Workspace workspace;
    private final TimelineView view;
    private final PictureView picture = new PictureView(this::draw);
    private final ScrollBar bar = new ScrollBar();
    private Dossier dossier;
    private Ribbons ribbons;
    private Style style;
    private RibbonDrawing drawing;
    private final RibbonKeys keys = new RibbonKeys();

    RibbonBand(Workspace workspace, TimelineView view, Words words) {
        this.workspace = workspace;
        this.view = view;
        dossier = workspace.opened().get().dossier();
        ribbons = Ribbons.of(dossier);
        style = view.style();
        drawing = new RibbonDrawing(ribbons, style);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((observed, before, now) -> picture.redraw());
        getChildren().addAll(picture, bar);
        getStyleClass().add("timeline-ribbons");
        setAccessibleText(words.get("ribbons.name"));
        view.frame().addListener((observed, before, now) -> picture.redraw());
        workspace.opened().addListener((observed, before, now) -> follow(now.dossier()));
        workspace.selection().addListener((observed, before, now) -> reveal());
        focusedProperty().addListener((observed, before, now) -> picture.redraw());
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseClicked(this::click);
        setOnMouseMoved(this::point);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    @SuppressWarnings("ReferenceEquality")
    private void follow(Dossier now) {
        if (now != dossier) {
            dossier = now;
            ribbons = Ribbons.of(now);
            drawing = new RibbonDrawing(ribbons, style);
            bar.setValue(0);
            requestLayout();
            picture.redraw();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double window = getScene() == null ? 0 : getScene().getHeight();
        double most = Math.max(2, Math.min(5, Math.floor(window / WINDOW_PER_ROW)));
        return Math.min(most * drawing.row() + 4, drawing.height());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void scroll(ScrollEvent event) {
        double rows = Math.rint((bar.getValue() - event.getDeltaY()) / drawing.row());
        bar.setValue(Math.clamp(rows * drawing.row(), 0, bar.getMax()));
        event.consume();
    }

    /** How far the ribbons are scrolled: by whole rows. */
    private double scrolled() {
        return Math.rint(bar.getValue() / drawing.row()) * drawing.row();
    }

    @Override
    protected void layoutChildren() {
        picture.resize(getWidth(), getHeight());
        layBar();
    }

    private void draw() {
        if (!style.equals(view.style())) {
            style = view.style();
            drawing = new RibbonDrawing(ribbons, style);
            requestLayout();
        }
        picture.show(
                drawing.draw(
                        viewport(),
                        workspace.asOf().get(),
                        Set.copyOf(workspace.selection().get().ids()),
                        isFocused() ? keys.focused(ribbons) : Optional.empty()));
    }

    private void layBar() {
        double hidden = Math.max(0, drawing.height() - getHeight());
        double most = Math.ceil(hidden / drawing.row()) * drawing.row();
        double width = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - width, 1, width, Math.max(0, getHeight() - 1));
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * getHeight() / Math.max(1, drawing.height()));
        bar.setUnitIncrement(drawing.row());
        bar.setBlockIncrement(getHeight() / 2);
        bar.setValue(Math.min(bar.getValue(), most));
    }

    private Viewport viewport() {
        Span span = workspace.span().get();
        return new Viewport(
                getWidth(),
                getHeight(),
                span.from(),
                span.to(),
                scrolled(),
                workspace.folds().get());
    }

    private void click(MouseEvent event) {
        if (event.getTarget() instanceof ScrollBar) {
            return;
        }
        requestFocus();
        ribbonAt(event.getY())
                .ifPresent(
                        ribbon ->
                                stretch(ribbon, event.getX())
                                        .ifPresent(
                                                stretch -> {
                                                    keys.stand(ribbons, ribbon, stretch);
                                                    goTo(ribbon, stretch);
                                                }));
    }

    private Optional<Ribbons.Ribbon> ribbonAt(double y) {
        return drawing.at(y + scrolled());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            keys.focused(ribbons)
                    .ifPresent(stretch -> goTo(keys.ribbon(ribbons).orElseThrow(), stretch));
            event.consume();
        } else if (keys.move(event.getCode(), ribbons)) {
            keys.row().ifPresent(this::show);
            keys.ribbon(ribbons)
                    .ifPresent(
                            ribbon ->
                                    setAccessibleText(
                                            keys.focused(ribbons)
                                                    .map(part -> drawing.tell(ribbon, part))
                                                    .orElse(ribbon.topic().name())));
            picture.redraw();
            event.consume();
        }
    }

    /**
     * Shows the state of a stretch in the comparison: its points, in its draft against the one
     * before, as things stood when that draft was the latest.
     */
    private void goTo(Ribbons.Ribbon ribbon, Ribbons.Stretch stretch) {
        int at = ribbon.stretches().indexOf(stretch);
        boolean latest = at + 1 == ribbon.stretches().size();
        workspace.asOf().set(latest ? AsOf.LATEST : new AsOf((long) stretch.from()));
        Comparing now = workspace.comparing().get();
        String before = at > 0 ? ribbon.stretches().get(at - 1).draft() : "";
        boolean shown = now.from().equals(stretch.draft()) || now.to().equals(stretch.draft());
        if (!before.isEmpty()) {
            workspace.comparing().set(new Comparing(before, stretch.draft(), now.mode()));
        } else if (!shown && !latest) {
            String next = ribbon.stretches().get(at + 1).draft();
            workspace.comparing().set(new Comparing(stretch.draft(), next, now.mode()));
        }
        workspace.selection().set(new Selection(stretch.points()));
    }

    /** Brings the first ribbon that holds a selected point into view. */
    private void reveal() {
        picture.redraw();
        List<String> selected = workspace.selection().get().ids();
        for (int row = 0; row < ribbons.all().size() && !selected.isEmpty(); row++) {
            boolean holds =
                    ribbons.all().get(row).stretches().stream()
                            .flatMap(stretch -> stretch.points().stream())
                            .anyMatch(selected::contains);
            if (holds) {
                show(row);
                return;
            }
        }
    }

    private void show(int row) {
        double top = row * drawing.row();
        boolean above = top < scrolled();
        boolean below = top + drawing.row() > scrolled() + getHeight();
        if (above || below) {
            bar.setValue(Math.clamp(top, 0, bar.getMax()));
        }
    }

    /** Says what is under the pointer, for a stretch may be too narrow for its words. */
    private void point(MouseEvent event) {
        Optional<Ribbons.Ribbon> ribbon = drawing.at(event.getY() + scrolled());
        Optional<String> told =
                ribbon.flatMap(it -> stretch(it, event.getX()).map(part -> drawing.tell(it, part)));
        picture.setCursor(told.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        boolean named = event.getX() < view.nameWidth();
        Hint.on(
                picture,
                told.or(() -> ribbon.filter(it -> named).map(it -> it.topic().name())).orElse(""));
    }

    /** Ids of the points that a place of the band stands for. */
    List<String> pointsAt(double x, double y) {
        return drawing.at(y + scrolled())
                .flatMap(ribbon -> stretch(ribbon, x))
                .map(Ribbons.Stretch::points)
                .orElse(List.of());
    }

    private Optional<Ribbons.Stretch> stretch(Ribbons.Ribbon ribbon, double x) {
        if (x < view.nameWidth()) {
            return Optional.empty();
        }
        double instant = TimeScale.of(viewport(), view.nameWidth()).instant(x);
        return ribbon.stretches().stream()
                .filter(it -> instant >= it.from() && instant < it.to())
                .filter(
                        it ->
                                workspace.asOf().get().isLatest()
                                        || it.from() <= workspace.asOf().get().instant())
                .findFirst();
    }
}
