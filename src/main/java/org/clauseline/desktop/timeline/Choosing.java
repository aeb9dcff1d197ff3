package org.clauseline.desktop.timeline;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.When;
import org.clauseline.timeline.Density;
import org.clauseline.timeline.Hit;
import org.clauseline.timeline.TimeScale;
import org.clauseline.timeline.Timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Selects events, goes to them and opens them; what pointer, keys and list have in common. */
final class Choosing {
    /** A stretch of time selects no more events than this. */
    private static final int MOST = 2_000;

    /** Opening an event shows at least so many seconds around it. */
    private static final double AROUND = 6 * 3600;

    private final Workspace workspace;
    private final TimelineView view;
    private final Members members;

    Choosing(Workspace workspace, TimelineView view, Words words) {
        this.workspace = workspace;
        this.view = view;
        members = new Members(workspace, view, this, words);
    }

    void select(Hit hit) {
        workspace.selection().set(Selection.of(hit.tag().about()));
    }

    void toggle(Hit hit) {
        List<String> ids = new ArrayList<>(workspace.selection().get().ids());
        if (!ids.remove(hit.tag().about())) {
            ids.add(hit.tag().about());
        }
        workspace.selection().set(new Selection(ids));
    }

    void clear() {
        workspace.selection().set(Selection.NONE);
    }

    /** Selects all events whose marks stand in a time. */
    void selectWithin(Span span) {
        List<String> ids = new ArrayList<>();
        for (Event event : events()) {
            double anchor = Timeline.anchor(event);
            if (anchor >= span.from() && anchor <= span.to() && ids.size() < MOST) {
                ids.add(event.id());
            }
        }
        workspace.selection().set(new Selection(ids));
    }

    /** Goes to an event; opens a cluster where it stands. */
    void open(Hit hit) {
        select(hit);
        if (hit.count() > 1) {
            members.open(hit);
        } else {
            openSelected();
        }
    }

    /** Goes so close to the events of a cluster that they can be told apart. */
    void goTo(Hit hit) {
        if (hit.to() > hit.from()) {
            double margin = (hit.to() - hit.from()) * 0.15;
            view.travelTo(new Span(hit.from() - margin, hit.to() + margin));
        }
    }

    /**
     * Opens what stands for the selected event: the cluster that it is the headline of, else it.
     */
    void openDrawn() {
        Optional<Hit> drawn =
                selected()
                        .flatMap(
                                event ->
                                        view.frame().get().stream()
                                                .flatMap(frame -> frame.hits().stream())
                                                .filter(hit -> hit.tag().about().equals(event.id()))
                                                .findFirst());
        drawn.filter(hit -> hit.count() > 1).ifPresentOrElse(members::open, this::openSelected);
    }

    /** Goes to the selected event, at least six hours wide. */
    void openSelected() {
        selected()
                .ifPresent(
                        event -> {
                            double anchor = Timeline.anchor(event);
                            double length = AROUND;
                            if (event.when().earliestStart() != When.PAST
                                    && event.when().latestEnd() != When.FUTURE) {
                                double extent =
                                        (double) event.when().latestEnd()
                                                - event.when().earliestStart();
                                length = Math.max(length, extent * 1.5);
                                anchor = event.when().earliestStart() + extent / 2;
                            }
                            goTo(event, new Span(anchor - length / 2, anchor + length / 2));
                        });
    }

    /** Brings the selected event into view without changing how close one looks. */
    void revealSelected() {
        selected()
                .ifPresent(
                        event -> {
                            TimeScale scale = view.scale();
                            double anchor = Timeline.anchor(event);
                            double length = scale.to() - scale.from();
                            boolean inView =
                                    event.when().latestEnd() > scale.from()
                                            && event.when().earliestStart() < scale.to();
                            goTo(
                                    event,
                                    inView
                                            ? workspace.span().get()
                                            : new Span(anchor - length / 2, anchor + length / 2));
                        });
    }

    /** Brings an event into view, with a time around it. */
    void goTo(Event event, Span span) {
        Optional<Double> top =
                view.timeline().get().flatMap(timeline -> timeline.topOf(event.id()));
        if (top.isPresent()) {
            view.travelTo(span, top.get());
        }
    }

    /** Shows all that is selected. */
    void fitSelection() {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (Event event :
                workspace
                        .opened()
                        .get()
                        .index()
                        .findAll(Event.class, workspace.selection().get().ids())) {
            from = Math.min(from, Timeline.anchor(event));
            to = Math.max(to, Timeline.anchor(event));
        }
        if (from < to) {
            double margin = (to - from) * 0.1;
            view.travelTo(new Span(from - margin, to + margin));
        } else {
            openSelected();
        }
    }

    /**
     * Shows the time that the dossier opens on; where that is what is shown, the time of all
     * events.
     */
    void fitAll() {
        Density opening = Density.opening(workspace.opened().get().dossier(), 1, 1);
        Span home = new Span(opening.from(), opening.to());
        Optional<Timeline> timeline = view.timeline().get();
        if (workspace.span().get().equals(home)
                && timeline.isPresent()
                && timeline.get().size() > 0) {
            double margin = Math.max(60, (timeline.get().last() - timeline.get().first()) * 0.02);
            view.travelTo(
                    new Span(timeline.get().first() - margin, timeline.get().last() + margin));
        } else {
            view.travelTo(home);
        }
    }

    /**
     * Selects the event so many places later in time; the first one in view where nothing is
     * selected.
     */
    void step(int places) {
        List<Event> events = events();
        if (events.isEmpty()) {
            return;
        }
        int at = selected().map(events::indexOf).orElse(-1);
        int next =
                at < 0
                        ? firstInView(events)
                        : Math.max(0, Math.min(events.size() - 1, at + places));
        selectAndReveal(events.get(next));
    }

    private int firstInView(List<Event> events) {
        for (int i = 0; i < events.size(); i++) {
            if (Timeline.anchor(events.get(i)) >= workspace.span().get().from()) {
                return i;
            }
        }
        return events.size() - 1;
    }

    void first() {
        events().stream().findFirst().ifPresent(this::selectAndReveal);
    }

    void last() {
        if (!events().isEmpty()) {
            selectAndReveal(events().getLast());
        }
    }

    private void selectAndReveal(Event event) {
        workspace.selection().set(Selection.of(event.id()));
        revealSelected();
    }

    private List<Event> events() {
        return view.timeline().get().map(Timeline::inOrder).orElse(List.of());
    }

    /** The list of what a cluster stands for. */
    Members members() {
        return members;
    }

    /** The first selected event. */
    Optional<Event> selected() {
        return workspace
                .opened()
                .get()
                .index()
                .findAll(Event.class, workspace.selection().get().ids())
                .stream()
                .findFirst();
    }
}
