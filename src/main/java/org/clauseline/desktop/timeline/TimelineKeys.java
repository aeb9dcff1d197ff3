package org.clauseline.desktop.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.clauseline.desktop.workspace.Span;
import org.clauseline.dossier.Event;
import org.clauseline.timeline.TimeScale;
import org.clauseline.timeline.Timeline;

/** What the keys do while the timeline has the focus. */
final class TimelineKeys {
    private static final double PAN_SHARE = 0.2;
    private static final double ZOOM = 0.7;

    private final TimelineView view;
    private final Choosing choosing;
    private final Folding folding;
    private final Brush brush;
    private final Story story;
    private final Runnable leads;

    /**
     * @param leads shows gaps and contradictions, or takes them away
     */
    TimelineKeys(
            TimelineView view,
            Choosing choosing,
            Folding folding,
            Brush brush,
            Story story,
            Runnable leads) {
        this.view = view;
        this.choosing = choosing;
        this.folding = folding;
        this.brush = brush;
        this.story = story;
        this.leads = leads;
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean taken =
                (story.isOn() && tell(event.getCode()))
                        || (event.isShiftDown() && shifted(event.getCode()))
                        || plain(event.getCode());
        if (taken) {
            event.consume();
        }
    }

    /** While a story is told its keys come first. */
    private boolean tell(KeyCode code) {
        switch (code) {
            case RIGHT, SPACE, PAGE_DOWN -> story.step(1);
            case LEFT, BACK_SPACE, PAGE_UP -> story.step(-1);
            case ESCAPE -> story.end();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shifted(KeyCode code) {
        switch (code) {
            case RIGHT -> brush.extend(true);
            case LEFT -> brush.extend(false);
            case G -> folding.openNearest();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case A, LEFT -> pan(PAN_SHARE);
            case D, RIGHT -> pan(-PAN_SHARE);
            case W, UP, PLUS, ADD, EQUALS -> zoom(ZOOM);
            case S, DOWN, MINUS, SUBTRACT -> zoom(1 / ZOOM);
            case PAGE_UP -> view.scrollTo(view.scroll() - view.getHeight() * 0.6);
            case PAGE_DOWN -> view.scrollTo(view.scroll() + view.getHeight() * 0.6);
            case PERIOD -> choosing.step(1);
            case COMMA -> choosing.step(-1);
            case ENTER -> open();
            case F -> choosing.fitSelection();
            case DIGIT0, NUMPAD0 -> choosing.fitAll();
            case HOME -> choosing.first();
            case END -> choosing.last();
            case G -> folding.toggle();
            case T -> story.toggle();
            case L -> leads.run();
            case ESCAPE -> clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void open() {
        if (brush.isOn()) {
            brush.zoom();
        } else {
            choosing.openDrawn();
        }
    }

    private void clear() {
        brush.clear();
        choosing.clear();
    }

    private void pan(double share) {
        TimeScale scale = view.scale();
        TimeScale goal = scale.pan(share * (scale.right() - scale.left()));
        view.travelTo(new Span(goal.from(), goal.to()));
    }

    /** Zooms about the selected event if it is in view, else about the middle. */
    void zoom(double factor) {
        TimeScale scale = view.scale();
        double middle = (scale.left() + scale.right()) / 2;
        double pivot =
                choosing.selected()
                        .map(TimelineKeys::anchor)
                        .map(scale::x)
                        .filter(x -> x >= scale.left() && x <= scale.right())
                        .orElse(middle);
        TimeScale goal = scale.zoom(pivot, factor);
        view.travelTo(new Span(goal.from(), goal.to()));
    }

    private static double anchor(Event event) {
        return Timeline.anchor(event);
    }
}
