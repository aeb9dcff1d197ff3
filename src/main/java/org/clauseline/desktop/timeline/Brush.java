package org.clauseline.desktop.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.timeline.SpanSummary;
import org.clauseline.timeline.TimeScale;
import org.clauseline.timeline.Timeline;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A stretch of time that is marked on the timeline, what it holds, and what can be done with it.
 * Its bar is made when something is marked for the first time.
 */
final class Brush {
    /** A key moves an end of the stretch by this share of the width. */
    private static final double STEP = 0.05;

    private final TimelineView view;
    private final Choosing choosing;
    private final StackPane above;
    private final Words words;
    private final Consumer<Span> list;
    private final Consumer<Span> export;
    private final Label summary = new Label();
    private Optional<HBox> bar = Optional.empty();
    private double fixed;

    /**
     * @param above where the bar is laid above the lanes
     * @param list shows a stretch as a list
     * @param export makes an image of a stretch
     */
    Brush(
            TimelineView view,
            Choosing choosing,
            StackPane above,
            Words words,
            Consumer<Span> list,
            Consumer<Span> export) {
        this.view = view;
        this.choosing = choosing;
        this.above = above;
        this.words = words;
        this.list = list;
        this.export = export;
        view.band().addListener((observed, before, now) -> tell(now));
        view.timeline().addListener((observed, before, now) -> tell(view.band().get()));
    }

    /** Whether anything is marked. */
    boolean isOn() {
        return view.band().get().isPresent();
    }

    /** Marks nothing. */
    void clear() {
        view.band().set(Optional.empty());
    }

    /**
     * Moves the free end of the stretch; where nothing is marked, one begins at the selected event,
     * else in the middle.
     */
    void extend(boolean right) {
        TimeScale scale = view.scale();
        double width = scale.right() - scale.left();
        double middle = (scale.left() + scale.right()) / 2;
        double free;
        if (view.band().get().isPresent()) {
            Span span = view.band().get().get();
            free = fixed == span.from() ? span.to() : span.from();
            fixed = fixed == span.from() ? span.from() : span.to();
        } else {
            double start = choosing.selected().map(Timeline::anchor).map(scale::x).orElse(middle);
            boolean inView = start >= scale.left() && start <= scale.right();
            fixed = scale.instant(inView ? start : middle);
            free = fixed;
        }
        double moved = scale.x(free) + (right ? STEP : -STEP) * width;
        double to = scale.instant(Math.max(scale.left(), Math.min(scale.right(), moved)));
        Span span = new Span(Math.min(fixed, to), Math.max(fixed, to));
        view.band().set(Optional.of(span));
        choosing.selectWithin(span);
    }

    /** Goes to what is marked. */
    void zoom() {
        view.band()
                .get()
                .filter(span -> span.to() > span.from())
                .ifPresent(
                        span -> {
                            clear();
                            view.travelTo(span);
                        });
    }

    /** What the stretch holds, in words. */
    String summary() {
        return summary.getText();
    }

    private void tell(Optional<Span> span) {
        Optional<Timeline> timeline = view.timeline().get();
        boolean shown = span.isPresent() && timeline.isPresent();
        if (shown) {
            SpanSummary holds = timeline.get().summary(span.get().from(), span.get().to());
            summary.setText(
                    words.get("brush.summary", holds.events(), holds.disputed(), holds.drafts()));
            show();
        }
        bar.ifPresent(
                it -> {
                    it.setVisible(shown);
                    it.setManaged(shown);
                });
    }

    private void show() {
        if (bar.isEmpty()) {
            HBox made =
                    new HBox(
                            8,
                            summary,
                            button("brush.zoom", "brush.zoom.tip", this::zoom),
                            button("brush.list", "brush.list.tip", () -> act(list)),
                            button("brush.export", "brush.export.tip", () -> act(export)),
                            close());
            made.setAlignment(Pos.CENTER_LEFT);
            made.getStyleClass().addAll("card", "floating-bar");
            made.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
            made.setId("brush");
            StackPane.setAlignment(made, Pos.BOTTOM_CENTER);
            bar = Optional.of(made);
            above.getChildren().add(made);
        }
    }

    private void act(Consumer<Span> action) {
        view.band().get().ifPresent(action);
    }

    private Button button(String key, String tip, Runnable action) {
        Button button = new Button(words.get(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll("small", "small-button");
        button.setMinWidth(HBox.USE_PREF_SIZE);
        Hint.on(button, words.get(tip));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button close() {
        Button button = new Button("", Icon.CLOSE.node(10));
        button.getStyleClass().addAll("icon-button", "small-button");
        button.setAccessibleText(words.get("brush.close"));
        Hint.on(button, words.get("brush.close"));
        button.setOnAction(event -> clear());
        return button;
    }
}
