package org.clauseline.desktop.timeline;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.timeline.Folds;
import org.clauseline.timeline.Hit;
import org.clauseline.timeline.TimeScale;

import java.util.Optional;

/** What the pointer does on the timeline: wheel, pinch, drag and clicks. */
final class Gestures {
    /** A press that moves less than this many pixels is a click. */
    private static final double CLICK = 4;

    /** How near to the as-of line a press takes hold of it. */
    private static final double GRASP = 5;

    /** A turn of the wheel by at least so many pixels is one of its steps. */
    private static final double STEP = 16;

    /** A pan goes on by itself for so many milliseconds after the hand let go. */
    private static final double INERTIA = 200;

    private final TimelineView view;
    private final Workspace workspace;
    private final Choosing choosing;
    private final HoverCard card;
    private final Folding folding;
    private Mode mode = Mode.NONE;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private long lastTime;
    private double speed;
    private boolean moved;
    private final AnimationTimer glide;
    private final EasedZoom eased;
    private long glideTime;
    private double glided;

    private enum Mode {
        NONE,
        PAN,
        BAND,
        AS_OF
    }

    Gestures(
            TimelineView view,
            Workspace workspace,
            Choosing choosing,
            HoverCard card,
            Folding folding) {
        this.view = view;
        this.workspace = workspace;
        this.choosing = choosing;
        this.card = card;
        this.folding = folding;
        eased = new EasedZoom(view);
        glide =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        glide(now);
                    }
                };
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(this::release);
        view.setOnMouseClicked(this::click);
        view.setOnMouseMoved(this::move);
        view.setOnMouseExited(event -> leave());
    }

    private void scroll(ScrollEvent event) {
        card.hide();
        boolean zooms = event.isShortcutDown() || event.isControlDown();
        if (zooms) {
            view.stopTravel();
            glide.stop();
        } else {
            stop();
        }
        double turned = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (zooms) {
            turn(event.getX(), turned);
        } else if (event.isShiftDown()) {
            view.show(view.scale().pan(turned));
        } else {
            if (event.getDeltaX() != 0) {
                view.show(view.scale().pan(event.getDeltaX()));
            }
            view.scrollTo(view.scroll() - event.getDeltaY());
        }
        event.consume();
    }

    /** What turns by steps is eased; what turns little by little, as under a finger, is not. */
    private void turn(double x, double turned) {
        if (Math.abs(turned) >= STEP) {
            eased.by(x, damped(turned));
        } else {
            zoom(x, damped(turned));
        }
    }

    /** Small turns zoom in proportion; large ones, as some wheels report them, by the logarithm. */
    private static double damped(double turned) {
        return Math.exp(-Math.signum(turned) * Math.log1p(Math.abs(turned) / 40) * 0.25);
    }

    private void pinch(ZoomEvent event) {
        stop();
        if (event.getZoomFactor() > 0) {
            zoom(event.getX(), 1 / event.getZoomFactor());
        }
        event.consume();
    }

    private void zoom(double x, double factor) {
        TimeScale scale = view.scale();
        double pivot = Math.max(scale.left(), Math.min(scale.right(), x));
        view.show(scale.zoom(pivot, factor));
    }

    private void stop() {
        view.stopTravel();
        glide.stop();
        eased.stop();
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        card.hide();
        stop();
        pressX = event.getX();
        pressY = event.getY();
        lastX = pressX;
        lastY = pressY;
        lastTime = System.nanoTime();
        speed = 0;
        moved = false;
        mode = Mode.NONE;
        if (event.getButton() == MouseButton.PRIMARY && pressX >= view.scale().left()) {
            mode = event.isShiftDown() ? Mode.BAND : isOnAsOf(pressX) ? Mode.AS_OF : Mode.PAN;
        }
    }

    private boolean isOnAsOf(double x) {
        AsOf asOf = workspace.asOf().get();
        return !asOf.isLatest() && Math.abs(view.scale().x((double) asOf.instant()) - x) <= GRASP;
    }

    private void drag(MouseEvent event) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        moved |= Math.hypot(event.getX() - pressX, event.getY() - pressY) >= CLICK;
        if (!moved) {
            return;
        }
        TimeScale scale = view.scale();
        switch (mode) {
            case PAN -> {
                long now = System.nanoTime();
                double millis = Math.max(1, (now - lastTime) / 1e6);
                speed = 0.6 * speed + 0.4 * dx / millis;
                lastTime = now;
                view.show(scale.pan(dx));
                view.scrollTo(view.scroll() - dy);
            }
            case BAND -> view.band().set(Optional.of(span(scale, event.getX())));
            case AS_OF ->
                    workspace
                            .asOf()
                            .set(new AsOf(Math.round(scale.instant(within(scale, event.getX())))));
            case NONE -> {}
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private static double within(TimeScale scale, double x) {
        return Math.max(scale.left(), Math.min(scale.right(), x));
    }

    private Span span(TimeScale scale, double x) {
        double a = scale.instant(within(scale, pressX));
        double b = scale.instant(within(scale, x));
        return new Span(Math.min(a, b), Math.max(a, b));
    }

    private void release(MouseEvent event) {
        if (moved && mode == Mode.BAND) {
            choosing.selectWithin(span(view.scale(), event.getX()));
        } else if (moved && mode == Mode.PAN) {
            boolean held = (System.nanoTime() - lastTime) / 1e6 > 60;
            if (!held && Math.abs(speed) > 0.1 && !Platform.getPreferences().isReducedMotion()) {
                glideTime = 0;
                glided = 0;
                glide.start();
            }
        }
        mode = Mode.NONE;
    }

    /** The pan goes on, ever slower; as far in few frames as in many. */
    private void glide(long now) {
        if (glideTime == 0) {
            glideTime = now;
            return;
        }
        double gone = Math.min(INERTIA, (now - glideTime) / 1e6);
        double way = speed * (gone - gone * gone / (2 * INERTIA));
        view.show(view.scale().pan(way - glided));
        glided = way;
        if (gone >= INERTIA) {
            glide.stop();
        }
    }

    private void click(MouseEvent event) {
        if (moved || event.getButton() != MouseButton.PRIMARY || event.isShiftDown()) {
            return;
        }
        Optional<Hit> hit = hitAt(event);
        Optional<Folds.Gap> fold = folding.at(event.getX());
        if (hit.isEmpty() && fold.isPresent()) {
            folding.open(fold.get());
        } else if (hit.isEmpty()) {
            if (event.getX() >= view.scale().left()) {
                view.band().set(Optional.empty());
                choosing.clear();
            }
        } else if (event.getClickCount() >= 2) {
            choosing.open(hit.get());
        } else if (event.isShortcutDown()) {
            choosing.toggle(hit.get());
        } else {
            choosing.select(hit.get());
        }
    }

    private Optional<Hit> hitAt(MouseEvent event) {
        return view.frame().get().flatMap(frame -> frame.at(event.getX(), event.getY()));
    }

    private void move(MouseEvent event) {
        Optional<Hit> hit = hitAt(event);
        view.hover(hit.map(it -> it.tag().about()).orElse(""));
        view.setCursor(
                isOnAsOf(event.getX())
                        ? Cursor.H_RESIZE
                        : hit.isPresent() || folding.at(event.getX()).isPresent()
                                ? Cursor.HAND
                                : Cursor.DEFAULT);
        card.pointAt(hit);
    }

    private void leave() {
        view.hover("");
        card.pointAt(Optional.empty());
    }
}
