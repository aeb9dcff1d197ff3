package org.clauseline.desktop.timeline;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Filter;
import org.clauseline.dossier.Index;
import org.clauseline.timeline.Density;
import org.clauseline.timeline.Grouping;
import org.clauseline.timeline.Style;
import org.clauseline.timeline.Timeline;

import java.util.Optional;

/**
 * Prepares the timeline of the open dossier whenever what it depends on changes: at once where that
 * takes less than a frame, else on a thread of its own. Of several under way the latest wins.
 */
final class Preparation {
    /** Timelines of more events than this are prepared off the JavaFX thread. */
    private static final int AT_ONCE = 4_000;

    private static final int ROWS_PER_LANE = 12;

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Timeline>> timeline =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Wanted> wanted = Optional.empty();
    private boolean underWay;

    /** All that the rows depend on. */
    private record Wanted(
            Index index,
            Grouping grouping,
            Filter filter,
            double timeWidth,
            double height,
            Style style) {}

    Preparation(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The timeline that was prepared last. */
    ReadOnlyObjectProperty<Optional<Timeline>> timeline() {
        return timeline.getReadOnlyProperty();
    }

    /** Whether a newer one is under way. */
    boolean isUnderWay() {
        return underWay;
    }

    /**
     * Asks for a timeline with this look whose rows are packed for a width.
     *
     * @param timeWidth width of the time area in CSS pixels
     * @param height in CSS pixels into which all lanes should fit, axis included
     */
    void want(Style style, double timeWidth, double height) {
        Wanted now = wanted(workspace, style, timeWidth, height);
        if (wanted.isPresent() && isSame(wanted.get(), now)) {
            return;
        }
        wanted = Optional.of(now);
        if (isQuick(workspace)) {
            underWay = false;
            timeline.set(Optional.of(prepare(now)));
        } else {
            underWay = true;
            Thread.ofVirtual()
                    .name("timeline layout")
                    .start(
                            () -> {
                                Timeline done = prepare(now);
                                Platform.runLater(() -> take(now, done));
                            });
        }
    }

    /** Whether the timeline of what is open takes less than a frame to prepare. */
    static boolean isQuick(Workspace workspace) {
        return workspace.opened().get().dossier().events().size() <= AT_ONCE;
    }

    /** The timeline that {@link #want} would make ready, at once. */
    static Timeline now(Workspace workspace, Style style, double timeWidth, double height) {
        return prepare(wanted(workspace, style, timeWidth, height));
    }

    private static Wanted wanted(
            Workspace workspace, Style style, double timeWidth, double height) {
        return new Wanted(
                workspace.opened().get().index(),
                workspace.grouping().get(),
                workspace.filter().get(),
                timeWidth,
                height,
                style);
    }

    private void take(Wanted asked, Timeline done) {
        if (wanted.isPresent() && isSame(wanted.get(), asked)) {
            underWay = false;
            timeline.set(Optional.of(done));
        }
    }

    /** Compares without looking into the dossier, whose value may be huge. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Wanted a, Wanted b) {
        return a.index() == b.index()
                && a.grouping() == b.grouping()
                && a.filter().equals(b.filter())
                && a.timeWidth() == b.timeWidth()
                && a.height() == b.height()
                && a.style().labelSize() == b.style().labelSize()
                && a.style().reckoning().second().isPresent()
                        == b.style().reckoning().second().isPresent();
    }

    private static Timeline prepare(Wanted wanted) {
        Dossier dossier = wanted.index().dossier();
        return Timeline.of(
                dossier,
                wanted.grouping(),
                wanted.filter().on(wanted.index()),
                wanted.style(),
                Density.opening(dossier, wanted.timeWidth(), ROWS_PER_LANE)
                        .within(wanted.height()));
    }
}
