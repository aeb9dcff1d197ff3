package org.clauseline.desktop.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Event;
import org.clauseline.timeline.Timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the events that the user starred one after the other, the view following; where none is
 * starred, the most important ones. Its bar is made when it is told for the first time, and lies
 * below the lanes, where it hides none of what it tells.
 */
final class Story {
    /** The view around an event shows at least so many seconds. */
    private static final double LEAST = 6 * 3600;

    /** The event before or after it is in view with so much room around. */
    private static final double ROOM = 2.4;

    /** A title in the bar is cut after so many letters. */
    private static final int LETTERS = 60;

    private final Workspace workspace;
    private final TimelineView view;
    private final Choosing choosing;
    private final Runnable onMade;
    private final Words words;
    private final Label place = new Label();
    private final Label title = new Label();
    private Optional<HBox> bar = Optional.empty();
    private List<Event> events = List.of();
    private int at;

    /**
     * @param onMade is run when there is a bar to be shown
     */
    Story(Workspace workspace, TimelineView view, Choosing choosing, Runnable onMade, Words words) {
        this.workspace = workspace;
        this.view = view;
        this.choosing = choosing;
        this.onMade = onMade;
        this.words = words;
        workspace.opened().subscribe(this::end);
        workspace.filter().subscribe(this::end);
        workspace.grouping().subscribe(this::end);
    }

    /** What it is told with, once there has been a story. */
    Optional<HBox> bar() {
        return bar;
    }

    /** Whether it is being told. */
    boolean isOn() {
        return !events.isEmpty();
    }

    /** Begins, at the selected event if it is one of those told; ends where it is being told. */
    void toggle() {
        if (isOn()) {
            end();
            return;
        }
        List<Event> inOrder = view.timeline().get().map(Timeline::inOrder).orElse(List.of());
        events = told(inOrder, new HashSet<>(workspace.opened().get().dossier().marks()));
        at = Math.max(0, choosing.selected().map(events::indexOf).orElse(0));
        if (isOn()) {
            show();
        }
    }

    /** The starred ones; where there are none, those of the greatest importance. */
    static List<Event> told(List<Event> inOrder, Set<String> starred) {
        List<Event> chosen =
                inOrder.stream().filter(event -> starred.contains(event.id())).toList();
        if (!chosen.isEmpty()) {
            return chosen;
        }
        int most = inOrder.stream().mapToInt(Event::importance).max().orElse(0);
        return inOrder.stream().filter(event -> event.importance() == most).toList();
    }

    /** Goes on, or back; stays at the first and the last. */
    void step(int places) {
        if (isOn()) {
            at = Math.max(0, Math.min(events.size() - 1, at + places));
            show();
        }
    }

    /** Ends. */
    void end() {
        events = List.of();
        bar.ifPresent(it -> setShown(it, false));
    }

    private static void setShown(HBox bar, boolean shown) {
        bar.setVisible(shown);
        bar.setManaged(shown);
    }

    private void show() {
        Event event = events.get(at);
        boolean starred = workspace.opened().get().dossier().marks().contains(event.id());
        String why = starred ? words.get("story.starred") : words.get("story.important");
        place.setText(words.get("story.at", at + 1, events.size(), why));
        title.setText(Legible.brief(event.title(), LETTERS));
        if (bar.isEmpty()) {
            HBox made = build();
            bar = Optional.of(made);
            onMade.run();
        }
        setShown(bar.get(), true);
        workspace.selection().set(Selection.of(event.id()));
        choosing.goTo(event, around());
    }

    /** So much time that the nearer of its neighbours is in view too. */
    private Span around() {
        double here = Timeline.anchor(events.get(at));
        double before = at > 0 ? here - Timeline.anchor(events.get(at - 1)) : Double.MAX_VALUE;
        double after =
                at + 1 < events.size()
                        ? Timeline.anchor(events.get(at + 1)) - here
                        : Double.MAX_VALUE;
        double nearer = Math.min(before, after);
        Span now = workspace.span().get();
        double length =
                nearer == Double.MAX_VALUE ? now.to() - now.from() : Math.max(LEAST, ROOM * nearer);
        return new Span(here - length / 2, here + length / 2);
    }

    private HBox build() {
        place.getStyleClass().addAll("small", "quiet");
        place.setMinWidth(HBox.USE_PREF_SIZE);
        title.getStyleClass().addAll("strong", "small");
        title.setMinWidth(0);
        HBox made =
                new HBox(
                        8,
                        button(Icon.PREVIOUS, "story.back", () -> step(-1)),
                        place,
                        title,
                        button(Icon.NEXT, "story.forward", () -> step(1)),
                        button(Icon.CLOSE, "story.end", this::end));
        made.setAlignment(Pos.CENTER_LEFT);
        made.getStyleClass().addAll("card", "story-bar");
        made.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        made.setId("story");
        return made;
    }

    private Button button(Icon icon, String key, Runnable action) {
        Button button = new Button("", icon.node(10));
        button.getStyleClass().addAll("icon-button", "small-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(words.get(key));
        Hint.on(button, words.get(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
