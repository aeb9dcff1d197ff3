package org.clauseline.desktop.timeline;

import javafx.application.Platform;

import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Filter;
import org.clauseline.dossier.Index;
import org.clauseline.timeline.Folds;
import org.clauseline.timeline.TimeScale;
import org.clauseline.timeline.Timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Folds long quiet times on the axis, and opens them again. They are found on a thread of their
 * own, and anew when other events are shown, so that no fold hides an event.
 */
final class Folding {
    private final Workspace workspace;
    private final TimelineView view;
    private final Choosing choosing;

    Folding(Workspace workspace, TimelineView view, Choosing choosing) {
        this.workspace = workspace;
        this.view = view;
        this.choosing = choosing;
        workspace.filter().addListener((observed, before, now) -> follow());
        workspace.opened().addListener((observed, before, now) -> follow());
    }

    /** Whether anything is folded. */
    boolean isOn() {
        return !workspace.folds().get().isNone();
    }

    /** Folds what is quiet for long, or opens all folds. */
    void toggle() {
        if (isOn()) {
            workspace.folds().set(Folds.NONE);
        } else {
            find(true);
        }
    }

    /** Opens one fold. */
    void open(Folds.Gap gap) {
        workspace.folds().set(workspace.folds().get().without(gap));
    }

    /** Opens the fold in view that is nearest to the selected event, or to the middle. */
    void openNearest() {
        TimeScale scale = view.scale();
        double middle = (scale.left() + scale.right()) / 2;
        double x = choosing.selected().map(Timeline::anchor).map(scale::x).orElse(middle);
        scale.folded().stream()
                .min(Comparator.comparingDouble(fold -> distance(fold, x)))
                .ifPresent(fold -> open(fold.gap()));
    }

    private static double distance(TimeScale.Fold fold, double x) {
        return Math.max(0, Math.max(fold.left() - x, x - fold.right()));
    }

    /** What is folded at a place of the canvas. */
    Optional<Folds.Gap> at(double x) {
        return view.scale().folded().stream()
                .filter(fold -> x >= fold.left() && x < fold.right())
                .map(TimeScale.Fold::gap)
                .findFirst();
    }

    private void follow() {
        if (isOn()) {
            find(false);
        }
    }

    private void find(boolean show) {
        Index index = workspace.opened().get().index();
        Filter filter = workspace.filter().get();
        TimeScale scale = view.scale();
        int most = TimeScale.mostFolds(scale.right() - scale.left());
        Thread.ofVirtual()
                .name("quiet times")
                .start(
                        () -> {
                            List<Event> shown =
                                    index.dossier().events().stream()
                                            .filter(filter.on(index))
                                            .toList();
                            Folds found = Folds.quiet(shown, most);
                            Platform.runLater(() -> take(index, filter, found, show));
                        });
    }

    @SuppressWarnings("ReferenceEquality")
    private void take(Index index, Filter filter, Folds found, boolean show) {
        if (workspace.opened().get().index() != index || !workspace.filter().get().equals(filter)) {
            return;
        }
        workspace.folds().set(found);
        if (show && view.scale().folded().isEmpty() && !found.isNone()) {
            view.timeline()
                    .get()
                    .ifPresent(
                            all ->
                                    view.travelTo(
                                            new Span(
                                                    all.first(),
                                                    Math.max(all.last(), all.first() + 1))));
        }
    }
}
