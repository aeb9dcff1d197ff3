package org.clauseline.desktop.compare;

import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.concurrent.Task;

import org.clauseline.compare.Change;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What the pane shows, without a node: follows the workspace, has drafts compared elsewhere, and
 * knows which lines pass the filter and which are marked. Used on the JavaFX thread.
 */
final class CompareModel {
    private final Workspace workspace;
    private final Executor executor;
    private final Comparisons comparisons;
    private final Running running;
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown.Pending());
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.ALL);
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Listing> listing =
            new ReadOnlyObjectWrapper<>(Listing.EMPTY);
    private final Set<Integer> opened = new HashSet<>();
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
    private @Nullable Selection own;
    private Consumer<Line> revealer = line -> {};

    /**
     * @param executor runs comparisons, off the JavaFX thread
     * @param engine compares two drafts
     */
    CompareModel(Workspace workspace, Executor executor, Comparisons.Engine engine) {
        this.workspace = workspace;
        this.executor = executor;
        comparisons = new Comparisons(engine);
        running = new Running(executor);
        for (Observable cause :
                List.of(workspace.opened(), workspace.asOf(), workspace.comparing())) {
            cause.addListener(changed -> load());
        }
        filter.addListener(changed -> sift());
        folded.addListener(changed -> refold());
        workspace.selection().addListener(changed -> follow());
        load();
    }

    /** What there is to show. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether a comparison is being worked out. */
    ReadOnlyBooleanProperty working() {
        return running.working();
    }

    /** How much of it is worked out, from 0 to 1; below zero if it cannot tell. */
    ReadOnlyDoubleProperty share() {
        return running.share();
    }

    /** Whether the user ended it, so that what is shown is what was asked for before. */
    ReadOnlyBooleanProperty stopped() {
        return stopped.getReadOnlyProperty();
    }

    /** Ends the comparison that is being worked out; what was shown before stays. */
    void stop() {
        if (running.working().get()) {
            running.stop();
            if (!(shown.get() instanceof Shown.Ready)) {
                shown.set(new Shown.Stopped());
            }
            stopped.set(true);
        }
    }

    /** Works out what was ended. */
    void again() {
        load();
    }

    /** Which lines are shown. */
    ObjectProperty<RowFilter> filter() {
        return filter;
    }

    /** The lines that pass the filter. */
    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** How they stand one below the other. */
    ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    /** Whether what was kept is folded. */
    BooleanProperty folded() {
        return folded;
    }

    /** Which lines are marked. */
    ReadOnlyObjectProperty<Marks> marks() {
        return marks.getReadOnlyProperty();
    }

    /** Is told when a line should be brought into view. */
    void onReveal(Consumer<Line> revealer) {
        this.revealer = revealer;
    }

    /** Folds all that was kept, or shows it again. */
    void toggleKept() {
        folded.set(!folded.get());
    }

    /** Opens a fold, or closes it. */
    void toggle(Line.Fold fold) {
        int first = fold.lines().getFirst().index();
        if (!opened.remove(first)) {
            opened.add(first);
        }
        arrange();
    }

    /** Opens whatever hides a line: the fold that it is in, and the filter. */
    void uncover(Line line) {
        if (!lines.get().contains(line)) {
            filter.set(RowFilter.ALL);
        }
        listing.get().foldOf(line.index()).ifPresent(this::toggle);
    }

    /** All lines, whatever the filter. */
    List<Line> allLines() {
        return shown.get() instanceof Shown.Ready ready ? ready.lines() : List.of();
    }

    /** The selected lines, those that the filter hides included, in their order. */
    List<Line> selectedLines() {
        return new TreeSet<>(marks.get().selected()).stream().map(allLines()::get).toList();
    }

    /** The drafts taken as old and new; empty if the dossier has fewer than two. */
    List<Draft> pair() {
        List<Draft> drafts = workspace.opened().get().dossier().drafts();
        if (drafts.size() < 2) {
            return List.of();
        }
        Comparing comparing = workspace.comparing().get();
        Draft from = find(comparing.from()).orElse(drafts.get(0));
        Draft other = drafts.get(from.id().equals(drafts.get(1).id()) ? 0 : 1);
        Draft to = find(comparing.to()).orElse(other);
        return List.of(from, to);
    }

    private Optional<Draft> find(String id) {
        return workspace.opened().get().index().find(Draft.class, id);
    }

    /** Takes a draft as the old one; if it was the new one, the two change places. */
    void compareFrom(Draft draft) {
        List<Draft> pair = pair();
        compare(draft, draft.id().equals(pair.get(1).id()) ? pair.get(0) : pair.get(1));
    }

    /** Takes a draft as the new one; if it was the old one, the two change places. */
    void compareTo(Draft draft) {
        List<Draft> pair = pair();
        compare(draft.id().equals(pair.get(0).id()) ? pair.get(1) : pair.get(0), draft);
    }

    /** Looks at the change the other way round. */
    void swap() {
        List<Draft> pair = pair();
        if (!pair.isEmpty()) {
            compare(pair.get(1), pair.get(0));
        }
    }

    private void compare(Draft from, Draft to) {
        Mode mode = workspace.comparing().get().mode();
        workspace.comparing().set(new Comparing(from.id(), to.id(), mode));
    }

    /** Shows the comparison in another way. */
    void show(Mode mode) {
        Comparing comparing = workspace.comparing().get();
        workspace.comparing().set(new Comparing(comparing.from(), comparing.to(), mode));
    }

    private void load() {
        running.stop();
        stopped.set(false);
        leaveOtherDossier();
        AsOf asOf = workspace.asOf().get();
        Mode mode = workspace.comparing().get().mode();
        List<Draft> pair = pair();
        List<Draft> wanted =
                mode == Mode.ALL_DRAFTS ? workspace.opened().get().dossier().drafts() : pair;
        List<Draft> present = wanted.stream().filter(asOf::knows).toList();
        if (pair.isEmpty()) {
            arrive(new Shown.TooFew());
        } else if (present.isEmpty() || (present.size() < 2 && mode == Mode.ALL_DRAFTS)) {
            arrive(
                    new Shown.Withheld(
                            wanted.stream().filter(draft -> !asOf.knows(draft)).toList()));
        } else {
            List<String> ids = wanted.stream().map(Draft::id).toList();
            start(new Comparisons.Question(workspace.opened().get().dossier(), asOf, ids, mode));
        }
    }

    /** What was found in another dossier is no stand-in for what will be found in this one. */
    private void leaveOtherDossier() {
        String id = workspace.opened().get().dossier().id();
        boolean other =
                shown.get() instanceof Shown.Ready ready
                        && !ready.index().dossier().id().equals(id);
        if (other || shown.get() instanceof Shown.Stopped) {
            arrive(new Shown.Pending());
        }
    }

    private void start(Comparisons.Question question) {
        running.start(
                watch -> comparisons.answer(question, watch),
                this::arrive,
                failure -> arrive(new Shown.Failed(String.valueOf(failure))));
    }

    /**
     * Has the life of a point through all drafts worked out.
     *
     * @param arrived is told it on the JavaFX thread, unless the point is not known
     */
    void trace(String point, Consumer<Biography> arrived) {
        Dossier dossier = workspace.opened().get().dossier();
        AsOf asOf = workspace.asOf().get();
        Task<Optional<Biography>> task =
                new Task<>() {
                    @Override
                    protected Optional<Biography> call() {
                        return comparisons.biography(dossier, asOf, point);
                    }
                };
        task.setOnSucceeded(event -> task.getValue().ifPresent(arrived));
        task.setOnFailed(event -> arrive(new Shown.Failed(String.valueOf(task.getException()))));
        executor.execute(task);
    }

    private void arrive(Shown what) {
        List<Line> before = allLines();
        shown.set(what);
        if (!allLines().equals(before)) {
            own = null;
            opened.clear();
            filter.set(stillPossible(filter.get()));
        }
        sift();
        mark(false);
    }

    /**
     * Leaves out of a filter what no line has any more, so that it cannot hide everything unseen.
     */
    private RowFilter stillPossible(RowFilter wanted) {
        Set<Change> kinds = new HashSet<>(wanted.kinds());
        Set<String> topics = new HashSet<>(wanted.topics());
        RowFilter.Tally tally = RowFilter.ALL.tally(allLines());
        kinds.retainAll(tally.byKind().keySet());
        topics.retainAll(tally.byTopic().keySet());
        return new RowFilter(kinds, topics);
    }

    private void sift() {
        lines.set(allLines().stream().filter(filter.get()::lets).toList());
        arrange();
    }

    private void refold() {
        opened.clear();
        arrange();
    }

    /** Traces are shown only where the lines are all there between which they stand. */
    private void arrange() {
        boolean whole = filter.get().equals(RowFilter.ALL);
        List<Line.Trace> traces =
                whole
                                && shown.get() instanceof Shown.Ready ready
                                && ready.mode() == Mode.SIDE_BY_SIDE
                        ? ready.traces()
                        : List.of();
        listing.set(Listing.of(lines.get(), traces, folded.get(), opened));
    }

    private void follow() {
        mark(!workspace.selection().get().equals(own));
    }

    private void mark(boolean reveal) {
        Selection selection = workspace.selection().get();
        if (selection.equals(own)) {
            return;
        }
        own = null;
        Marks now = Marks.of(selection, allLines(), lines.get(), workspace.opened().get().index());
        marks.set(now);
        Optional<Line> first =
                lines.get().stream().filter(line -> line.index() == now.lead()).findFirst();
        if (reveal) {
            first.ifPresent(
                    line -> {
                        uncover(line);
                        revealer.accept(line);
                    });
        }
    }

    /** Selects lines, and with them their points for the whole window. */
    void select(List<Line> chosen, Line lead) {
        List<String> ids = chosen.stream().flatMap(line -> line.ids().stream()).distinct().toList();
        Set<Integer> indices = new HashSet<>();
        chosen.forEach(line -> indices.add(line.index()));
        own = new Selection(ids);
        marks.set(new Marks(indices, Set.of(), lead.index()));
        workspace.selection().set(own);
    }
}
