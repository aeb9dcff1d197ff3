package org.clauseline.desktop.timeline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Point;
import org.clauseline.timeline.RibbonDrawing;
import org.clauseline.timeline.Ribbons;
import org.clauseline.timeline.Style;
import org.clauseline.timeline.TimeScale;
import org.clauseline.timeline.Viewport;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The band of ribbons under the lanes: how each topic or point fared from draft to draft. A click
 * on a ribbon selects its points. What has no room is scrolled to, with the wheel or the arrow
 * keys.
 */
final class RibbonBand extends Region {
    /** Height of the window for each ribbon of a topic that is in view at once, of two to five. */
    private static final double WINDOW_PER_ROW = 180;

    /** The same for ribbons of points, of which there are more: two to eight. */
    private static final double WINDOW_PER_POINT = 140;

    private static final int LETTERS = 240;

    private final Workspace workspace;
    private final TimelineView view;
    private final PictureView picture = new PictureView(this::draw);
    private final ScrollBar bar = new ScrollBar();
    private final ReadOnlyObjectWrapper<Rows> rows = new ReadOnlyObjectWrapper<>(new Rows(0, 0, 0));
    private Ribbons ribbons;
    private Style style;
    private RibbonDrawing drawing;
    private final RibbonKeys keys = new RibbonKeys();

    /**
     * Which ribbons are in view.
     *
     * @param first the first of them, from 0
     * @param last after the last of them
     * @param all how many there are
     */
    record Rows(int first, int last, int all) {}

    RibbonBand(Workspace workspace, TimelineView view, RibbonSource source, Words words) {
        this.workspace = workspace;
        this.view = view;
        ribbons = source.ribbons().get();
        style = view.style();
        drawing = new RibbonDrawing(ribbons, style);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((observed, before, now) -> picture.redraw());
        getChildren().addAll(picture, bar);
        getStyleClass().add("timeline-ribbons");
        setAccessibleText(words.get("ribbons.name"));
        view.frame().addListener((observed, before, now) -> picture.redraw());
        source.ribbons().subscribe(this::follow);
        workspace.selection().addListener((observed, before, now) -> reveal());
        focusedProperty().addListener((observed, before, now) -> picture.redraw());
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseClicked(this::click);
        setOnMouseMoved(this::point);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    /** What is drawn. */
    Ribbons ribbons() {
        return ribbons;
    }

    /** Height of a ribbon, in CSS pixels. */
    double rowHeight() {
        return drawing.row();
    }

    /** Which ribbons are in view. */
    ReadOnlyObjectProperty<Rows> rows() {
        return rows.getReadOnlyProperty();
    }

    private void follow(Ribbons now) {
        boolean other = now.kind() != ribbons.kind();
        ribbons = now;
        drawing = new RibbonDrawing(ribbons, style);
        if (other) {
            keys.leave();
            bar.setValue(0);
            reveal();
        }
        requestLayout();
        picture.redraw();
    }

    @Override
    protected double computePrefHeight(double width) {
        double window = getScene() == null ? 0 : getScene().getHeight();
        boolean points = ribbons.kind() == Ribbons.Of.POINTS;
        double room = Math.floor(window / (points ? WINDOW_PER_POINT : WINDOW_PER_ROW));
        double most = Math.max(2, Math.min(points ? 8 : 5, room));
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
        int first = (int) Math.rint(scrolled() / drawing.row());
        int room = (int) Math.floor((getHeight() - 1) / drawing.row());
        int all = ribbons.all().size();
        rows.set(new Rows(first, Math.min(all, first + room), all));
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
                                                    .orElse(ribbon.name())));
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
        if (!latest) {
            workspace.asOf().set(new AsOf((long) stretch.from()));
        }
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
                ribbon.flatMap(it -> stretch(it, event.getX()).map(part -> tell(it, part)));
        picture.setCursor(told.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        boolean named = event.getX() < view.nameWidth();
        Hint.on(
                picture,
                told.or(() -> ribbon.filter(it -> named).map(Ribbons.Ribbon::name)).orElse(""));
    }

    /** The state of a stretch, and the words of its point where it is of one alone. */
    private String tell(Ribbons.Ribbon ribbon, Ribbons.Stretch stretch) {
        String words =
                workspace.known().getValue().findAll(Point.class, stretch.points()).stream()
                        .map(Point::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"));
        String state = drawing.tell(ribbon, stretch);
        return words.isEmpty() || ribbons.kind() == Ribbons.Of.TOPICS
                ? state
                : state + "\n" + Legible.brief(words, LETTERS);
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
