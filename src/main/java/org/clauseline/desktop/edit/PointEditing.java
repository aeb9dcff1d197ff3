package org.clauseline.desktop.edit;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.edit.Change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Cuts, joins, numbers and moves the points that are selected. */
public final class PointEditing {
    private final Workspace workspace;
    private final Words words;
    private final Consumer<String> tell;
    private final BiConsumer<String, ItemForm> form;
    private final Consumer<Change> change;

    /**
     * @param tell says a sentence to the user
     * @param form opens a form under a title
     * @param change makes a change
     */
    PointEditing(
            Workspace workspace,
            Words words,
            Consumer<String> tell,
            BiConsumer<String, ItemForm> form,
            Consumer<Change> change) {
        this.workspace = workspace;
        this.words = words;
        this.tell = tell;
        this.form = form;
        this.change = change;
    }

    private Index index() {
        return workspace.opened().get().index();
    }

    private <T extends Item> List<T> selected(Class<T> type) {
        return index().findAll(type, workspace.selection().get().ids());
    }

    /** Cuts the selected point in two. */
    public void split() {
        Optional<Point> point = selected(Point.class).stream().findFirst();
        Optional<Draft> draft = point.flatMap(found -> index().draftOf(found.id()));
        if (draft.isEmpty()) {
            tell.accept(words.get("select.point"));
            return;
        }
        form.accept(
                words.get("split", Names.brief(point.orElseThrow())),
                SplitForm.of(words, draft.get(), point.get()));
    }

    /**
     * Makes one point of those that are selected in one draft. A row of a comparison selects the
     * points of both drafts; the first draft of which there are several is meant.
     */
    public void merge() {
        Map<Optional<String>, List<Point>> byDraft =
                selected(Point.class).stream()
                        .collect(
                                Collectors.groupingBy(
                                        point -> index().draftOf(point.id()).map(Draft::id),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Optional<List<Point>> several =
                byDraft.values().stream().filter(points -> points.size() > 1).findFirst();
        if (several.isEmpty()) {
            tell.accept(words.get("select.points"));
            return;
        }
        List<String> ids = several.get().stream().map(Point::id).toList();
        change.accept(new Change.MergePoints(Set.copyOf(ids)));
        workspace.selection().set(Selection.of(ids.getFirst()));
    }

    /** Numbers the draft anew that is selected, or that holds the selected point. */
    public void renumber() {
        selected(Draft.class).stream()
                .findFirst()
                .or(
                        () ->
                                selected(Point.class).stream()
                                        .findFirst()
                                        .flatMap(point -> index().draftOf(point.id())))
                .ifPresentOrElse(
                        draft -> change.accept(new Change.Renumber(draft.id())),
                        () -> tell.accept(words.get("select.draft")));
    }

    /** Moves the selected point past its neighbour. */
    public void move(boolean down) {
        selected(Point.class).stream()
                .findFirst()
                .ifPresentOrElse(
                        point -> change.accept(new Change.MovePoint(point.id(), down)),
                        () -> tell.accept(words.get("select.point")));
    }
}
