package org.clauseline.desktop.workspace;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Filter;
import org.clauseline.dossier.Index;
import org.clauseline.picture.Palette;
import org.clauseline.timeline.Folds;
import org.clauseline.timeline.Grouping;
import org.clauseline.timeline.Reckoning;
import org.clauseline.timeline.Ribbons;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ObjectProperty<Set<String>> hits = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Folds> folds = new SimpleObjectProperty<>(Folds.NONE);
    private final ObjectProperty<Reckoning> reckoning = new SimpleObjectProperty<>(Reckoning.DATES);
    private final BooleanProperty ribbonsShown = new SimpleBooleanProperty();
    private final ObjectProperty<Ribbons.Of> ribbons =
            new SimpleObjectProperty<>(Ribbons.Of.TOPICS);
    private final ObjectProperty<Situation> situation = new SimpleObjectProperty<>(Situation.READY);
    private final ObservableValue<Index> known;
    private final ObservableValue<Links> links;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final History history = new History();
    private Dossier saved;

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
        this.saved = opened.dossier();
        this.known = Bindings.createObjectBinding(this::indexOfWhatIsKnown, this.opened, asOf);
        this.links =
                Bindings.createObjectBinding(
                        () -> Links.of(selection.get(), known().getValue().dossier()),
                        selection,
                        this.known);
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

    /** Which events are shown. */
    public ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Ids of what a search found; empty while nothing is searched. */
    public ObjectProperty<Set<String>> hits() {
        return hits;
    }

    /** The times that are folded on the axis. */
    public ObjectProperty<Folds> folds() {
        return folds;
    }

    /** How time is told on the axis. */
    public ObjectProperty<Reckoning> reckoning() {
        return reckoning;
    }

    /** Whether the ribbons of the drafts are unfolded below the lanes. */
    public BooleanProperty ribbonsShown() {
        return ribbonsShown;
    }

    /** What the ribbons are of. */
    public ObjectProperty<Ribbons.Of> ribbons() {
        return ribbons;
    }

    /** Whether a dossier is being opened. */
    public ObjectProperty<Situation> situation() {
        return situation;
    }

    /** The dossier as it was known at {@link #asOf}, computed when it is asked for. */
    public ObservableValue<Index> known() {
        return known;
    }

    /** What belongs to the selection, as far as it was known at {@link #asOf}. */
    public ObservableValue<Links> links() {
        return links;
    }

    /** Whether the facts differ from what was opened or saved last. */
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** Name of the change that {@link #undo} would take back, or empty. */
    public ReadOnlyStringProperty undoName() {
        return history.undoName();
    }

    /** Name of the change that {@link #redo} would make again, or empty. */
    public ReadOnlyStringProperty redoName() {
        return history.redoName();
    }

    /**
     * Puts another dossier in the place of the open one. Nothing is selected, nothing filtered,
     * everything known, and there is nothing to undo.
     */
    public void open(Opened other, Span newSpan, Comparing newComparing) {
        history.clear();
        saved = other.dossier();
        selection.set(Selection.NONE);
        hits.set(Set.of());
        filter.set(Filter.NONE);
        asOf.set(AsOf.LATEST);
        folds.set(Folds.NONE);
        reckoning.set(reckoning.get().from(Optional.empty()));
        opened.set(other);
        zone.set(other.dossier().zone());
        span.set(newSpan);
        comparing.set(newComparing);
        tellChanged();
    }

    /**
     * Notes that what is open was made here and is kept nowhere yet, so that it counts as changed
     * until it is saved.
     */
    public void keptNowhere() {
        saved = Opened.nothing("").dossier();
        tellChanged();
    }

    /** Whether what is open was made here and has not been saved. */
    public boolean isKeptNowhere() {
        return opened.get().file().isEmpty() && saved.equals(Opened.nothing("").dossier());
    }

    /**
     * Notes that facts are kept in a file. They may have changed again since they were saved.
     *
     * @param kept the facts that the file holds
     */
    public void savedAs(Dossier kept, Path file) {
        saved = kept;
        Opened now = opened.get();
        opened.set(new Opened(now.dossier(), now.index(), Optional.of(file)));
        tellChanged();
    }

    /** The facts as they are in the file, as far as is known here. */
    public Dossier saved() {
        return saved;
    }

    /**
     * Takes up facts that somebody else put into the file. What is selected, in view and filtered
     * stays so.
     *
     * @param name what that is called in the undo menu
     */
    public void reload(String name, Dossier theirs) {
        Dossier before = opened.get().dossier();
        saved = theirs;
        if (!theirs.equals(before)) {
            history.add(name, "", before, theirs);
            show(theirs);
        }
        tellChanged();
    }

    /**
     * Makes facts of what is here and what somebody else put into the file; they are not saved by
     * that.
     *
     * @param name what that is called in the undo menu
     * @param theirs what is in the file
     */
    public void merge(String name, Dossier theirs, Dossier merged) {
        saved = theirs;
        apply(name, mine -> merged);
        tellChanged();
    }

    /**
     * Changes the facts.
     *
     * @param name what the change is called in the undo menu
     * @param change computes the new dossier from the present one
     */
    public void apply(String name, UnaryOperator<Dossier> change) {
        apply(name, "", change);
    }

    /**
     * Changes the facts in one of several steps that are taken back together, such as the pauses
     * while a note is typed.
     *
     * @param name what the change is called in the undo menu
     * @param key the same for all steps that belong together
     * @param change computes the new dossier from the present one
     */
    public void apply(String name, String key, UnaryOperator<Dossier> change) {
        Dossier before = opened.get().dossier();
        Dossier after = change.apply(before);
        if (!after.equals(before)) {
            history.add(name, key, before, after);
            show(after);
        }
    }

    /** Takes the latest change back, and says what it was called. */
    public Optional<String> undo() {
        Optional<History.Step> step = history.undo();
        step.ifPresent(taken -> show(taken.difference().undo(opened.get().dossier())));
        return step.map(History.Step::name);
    }

    /** Makes the change again that was taken back last, and says what it was called. */
    public Optional<String> redo() {
        Optional<History.Step> step = history.redo();
        step.ifPresent(made -> show(made.difference().redo(opened.get().dossier())));
        return step.map(History.Step::name);
    }

    private void show(Dossier dossier) {
        opened.set(opened.get().with(dossier));
        tellChanged();
    }

    private void tellChanged() {
        changed.set(!opened.get().dossier().equals(saved));
    }

    private Index indexOfWhatIsKnown() {
        Opened now = opened.get();
        return asOf.get().isLatest() ? now.index() : new Index(asOf.get().view(now.dossier()));
    }
}
