package org.clauseline.desktop.workspace;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.picture.Palette;
import org.clauseline.timeline.Grouping;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The observable state of one window. Facts change only through {@link #apply}, which can be
 * undone; how they are looked at changes through the properties. Used on the JavaFX thread.
 */
public final class Workspace {
    private final ReadOnlyObjectWrapper<Opened> opened;
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
    private final ObjectProperty<AsOf> asOf = new SimpleObjectProperty<>(AsOf.LATEST);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.SIDE);
    private final ObjectProperty<Span> span;
    private final ObjectProperty<Comparing> comparing;
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final ObjectProperty<ZoneId> zone;
    private final Locale locale;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    private record Step(String name, Dossier before, Dossier after) {}

    /**
     * A workspace on an open dossier.
     *
     * @param locale the language of words, dates and numbers
     */
    public Workspace(Opened opened, Span span, Comparing comparing, Locale locale) {
        this.opened = new ReadOnlyObjectWrapper<>(opened);
        this.span = new SimpleObjectProperty<>(span);
        this.comparing = new SimpleObjectProperty<>(comparing);
        this.zone = new SimpleObjectProperty<>(opened.dossier().zone());
        this.locale = locale;
    }

    /** The open dossier. */
    public ReadOnlyObjectProperty<Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** What is selected. */
    public ObjectProperty<Selection> selection() {
        return selection;
    }

    /** The one instant that the whole window stands at. */
    public ObjectProperty<AsOf> asOf() {
        return asOf;
    }

    /** What the lanes of the timeline stand for. */
    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    /** The time in view on the timeline. */
    public ObjectProperty<Span> span() {
        return span;
    }

    /** Which drafts are compared, and how. */
    public ObjectProperty<Comparing> comparing() {
        return comparing;
    }

    /** The colours of the theme in use. */
    public ObjectProperty<Palette> palette() {
        return palette;
    }

    /** The zone in which times are shown. */
    public ObjectProperty<ZoneId> zone() {
        return zone;
    }

    /** The language of words, dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /**
     * Changes the facts.
     *
     * @param name what the change is called in the undo menu
     * @param change computes the new dossier from the present one
     */
    public void apply(String name, UnaryOperator<Dossier> change) {
        Dossier before = opened.get().dossier();
        Dossier after = change.apply(before);
        if (!after.equals(before)) {
            done.push(new Step(name, before, after));
            undone.clear();
            show(after);
        }
    }

    /** Takes the latest change back, and says what it was called. */
    public Optional<String> undo() {
        return step(done, undone, true);
    }

    /** Makes the change again that was taken back last, and says what it was called. */
    public Optional<String> redo() {
        return step(undone, done, false);
    }

    private Optional<String> step(Deque<Step> from, Deque<Step> onto, boolean back) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Step step = from.pop();
        onto.push(step);
        show(back ? step.before() : step.after());
        return Optional.of(step.name());
    }

    private void show(Dossier dossier) {
        opened.set(Opened.of(dossier, opened.get().file()));
    }
}
