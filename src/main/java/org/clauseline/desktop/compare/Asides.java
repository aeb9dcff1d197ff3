package org.clauseline.desktop.compare;

import javafx.scene.Node;

import org.clauseline.desktop.compare.sheet.Sheet;
import org.clauseline.desktop.compare.sheet.Sheets.Kind;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * What can take the place of the rows: a table of what was found beside the words, or the biography
 * of a point. One at a time.
 */
final class Asides {
    private final CompareModel model;
    private final Workspace workspace;
    private final Consumer<String> clipboard;
    private final IntConsumer back;
    private final FindingsBar bar;
    private @Nullable RowFactory factory;
    private @Nullable Kind kind;
    private @Nullable Sheet<?> sheet;
    private @Nullable BiographyPane biography;

    /**
     * Nothing shown.
     *
     * @param clipboard takes text that is copied
     * @param changed is told when something else is to be shown, with a row to go to or -1
     */
    Asides(
            CompareModel model,
            Workspace workspace,
            Consumer<String> clipboard,
            Words words,
            IntConsumer changed) {
        this.model = model;
        this.workspace = workspace;
        this.clipboard = clipboard;
        back = changed;
        bar = new FindingsBar(words, wanted -> open(wanted.orElse(null)));
    }

    /** The buttons that open the tables. */
    FindingsBar bar() {
        return bar;
    }

    /** What stands in the place of the rows, if anything does. */
    Optional<Node> shown() {
        return biography != null ? Optional.of(biography) : Optional.ofNullable(sheet);
    }

    /**
     * Follows another comparison: an open table shows what is found in it.
     *
     * @param writer how it is written; null if there is none
     */
    void follow(@Nullable RowFactory writer) {
        factory = writer;
        bar.show(writer == null ? Optional.empty() : writer.shown().findings());
        biography = null;
        sheet = make();
        bar.mark(sheet == null ? null : kind);
    }

    private @Nullable Sheet<?> make() {
        RowFactory writer = factory;
        Kind wanted = kind;
        if (writer == null || wanted == null || writer.shown().findings().isEmpty()) {
            return null;
        }
        return writer.page()
                .sheets()
                .make(
                        wanted,
                        writer.shown().findings().get(),
                        new Sheet.Intents(
                                this::choose, row -> close(row), () -> close(-1), clipboard));
    }

    private void choose(int row) {
        Line line = model.allLines().get(row);
        model.select(List.of(line), line);
    }

    private void close(int row) {
        kind = null;
        sheet = null;
        biography = null;
        bar.mark(null);
        back.accept(row);
    }

    private void open(@Nullable Kind wanted) {
        kind = wanted;
        biography = null;
        sheet = make();
        bar.mark(sheet == null ? null : wanted);
        back.accept(-1);
        if (sheet != null) {
            sheet.table().requestFocus();
        }
    }

    /** Shows the life of a point through all drafts. */
    void tellLife(String point) {
        model.trace(point, this::show);
    }

    private void show(Biography told) {
        RowFactory writer = factory;
        if (writer == null) {
            return;
        }
        BiographyPane pane =
                new BiographyPane(
                        told,
                        writer.page().with(told.index()),
                        new BiographyPane.Intents(
                                (draft, points) -> choose(told.index().dossier(), draft, points),
                                () -> close(-1)));
        biography = pane;
        sheet = null;
        kind = null;
        bar.mark(null);
        back.accept(-1);
        pane.takeFocus();
    }

    /** A step is the event of its draft where there is one, else what the draft holds. */
    private void choose(Dossier dossier, Draft draft, List<Point> points) {
        List<String> ids =
                DraftEvents.of(dossier, draft)
                        .map(event -> List.of(event.id()))
                        .orElseGet(() -> points.stream().map(Point::id).toList());
        workspace.selection().set(new Selection(ids));
    }
}
