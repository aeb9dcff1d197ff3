package org.clauseline.desktop.compare;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.clauseline.compare.Comparer;
import org.clauseline.compare.Redline.Run;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.WhenWording;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The comparison of drafts: any two side by side or as one redline, or all of them as a table. It
 * renders from the workspace and sends choices of drafts and points to it. Used on the JavaFX
 * thread.
 */
public final class ComparePane extends VBox {
    /** Space left and right of what a row shows, in px. */
    static final double ROW_PADDING = 12;

    private final Workspace workspace;
    private final Consumer<String> clipboard;
    private final Words words;
    private final CompareModel model;
    private final RowChoice choice;
    private final RowKeys keys;
    private final Bonds bonds;
    private final TextSelection selection = new TextSelection();
    private final RowsPane rows;
    private final RowFlow<Line> flow;
    private final StackPane middle = new StackPane();
    private final StackPane place = new StackPane(middle);
    private final Saying saying = new Saying(place);
    private final Asides asides;
    private final GrainMenu grains;
    private final Lens lens;
    private final Set<Line> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private Consumer<String> card = point -> {};
    private @Nullable RowFactory factory;
    private @Nullable Line preface;

    /**
     * A pane on a workspace.
     *
     * @param executor runs comparisons, off the JavaFX thread
     * @param clipboard takes text that is copied
     */
    public ComparePane(Workspace workspace, Executor executor, Consumer<String> clipboard) {
        this(workspace, executor, clipboard, Comparer::compare);
    }

    ComparePane(
            Workspace workspace,
            Executor executor,
            Consumer<String> clipboard,
            Comparisons.Engine engine) {
        this.workspace = workspace;
        this.clipboard = clipboard;
        words = Words.of(ComparePane.class, workspace.locale());
        model = new CompareModel(workspace, executor, engine);
        choice = new RowChoice(model);
        rows = new RowsPane(model, workspace, words, this::row, this::goTo);
        flow = rows.flow();
        lens = new Lens(this::lensMoved);
        bonds = new Bonds(model, workspace, words, saying::say);
        grains = new GrainMenu(words);
        keys =
                new RowKeys(
                        model,
                        choice,
                        flow,
                        new RowKeys.Intents(
                                this::copy,
                                this::toggle,
                                bonds,
                                this::tellLife,
                                grains::next,
                                lens::toggle,
                                lens::close,
                                this::visit));
        asides = new Asides(model, workspace, clipboard, words, this::showRows);
        asides.bar().getChildren().addFirst(grains);
        getStyleClass().add("compare-pane");
        getStylesheets()
                .add(
                        Objects.requireNonNull(ComparePane.class.getResource("compare.css"))
                                .toExternalForm());
        new ProgressNote(model, words, place);
        middle.setMinHeight(0);
        getChildren()
                .addAll(
                        new CompareHeader(model, workspace, words, asides.bar()),
                        new FilterBar(model, workspace, words, keys::step),
                        place);
        VBox.setVgrow(getChildren().getLast(), Priority.ALWAYS);
        connect();
        draw();
    }

    private void connect() {
        model.shown().addListener(changed -> draw());
        model.stopped().addListener(changed -> draw());
        model.listing().addListener(changed -> arrange());
        model.marks().addListener(changed -> flow.forEachInView(this::mark));
        model.onReveal(this::reveal);
        workspace.palette().addListener(changed -> draw());
        workspace.zone().addListener(changed -> draw());
        grains.grain().addListener(changed -> draw());
        addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> flow.requestFocus());
        ContextMenu menu = RowMenu.of(this, choice, bonds, this::tellLife, this::showCard, words);
        flow.setOnContextMenuRequested(
                event -> menu.show(flow, event.getScreenX(), event.getScreenY()));
    }

    /** Goes to the next change among those that are shown. */
    public void nextChange() {
        keys.step(true);
    }

    /** Goes to the change before. */
    public void previousChange() {
        keys.step(false);
    }

    /** Whether {@link #copy} has something to copy. */
    public boolean canCopy() {
        return factory != null && !(selection.runs().isEmpty() && model.selectedLines().isEmpty());
    }

    /**
     * Copies the selected words, or else the selected rows.
     *
     * @param marks whether to mark removed and added words
     */
    public void copy(boolean marks) {
        RowFactory writer = factory;
        if (writer == null || !canCopy()) {
            return;
        }
        List<Run> chosen = selection.runs();
        if (!chosen.isEmpty()) {
            clipboard.accept(marks ? RowText.marked(chosen) : RowText.plain(chosen));
        } else {
            clipboard.accept(
                    model.selectedLines().stream()
                            .map(
                                    line ->
                                            RowText.copy(
                                                    line,
                                                    writer.shown().drafts(),
                                                    marks,
                                                    writer.page()))
                            .collect(Collectors.joining("\n\n", "", "\n")));
        }
    }

    /** Draws what there is to show from the start, at the place where the view stands. */
    private void draw() {
        Shown shown = model.shown().get();
        selection.clear();
        rows.top(null);
        if (shown instanceof Shown.Ready ready && !ready.lines().isEmpty()) {
            VBox top = new VBox();
            Page page =
                    new Page(
                            words,
                            Look.of(workspace.palette().get()),
                            new WhenWording(workspace.zone().get(), workspace.locale()),
                            ready.index(),
                            selection);
            TableHeader header = new TableHeader(ready.drafts(), page, flow::rebuild);
            factory =
                    new RowFactory(
                            ready,
                            page,
                            header::columns,
                            new RowFactory.Ways(
                                    open::contains,
                                    this::toggle,
                                    lens::isAt,
                                    this::look,
                                    this::visit,
                                    bonds::join),
                            grains.grain().get());
            preface = ready.mode() == Mode.ALL_DRAFTS ? null : preface(ready);
            top.getChildren().addAll(Notices.of(ready, model, words, workspace));
            if (ready.mode() == Mode.ALL_DRAFTS) {
                top.getChildren().add(header);
            }
            rows.top(top);
            flow.rebuild();
        } else {
            factory = null;
            preface = null;
        }
        asides.follow(factory);
        arrange();
    }

    /**
     * What makes an image of a point, handed its id.
     *
     * @param action run when that is asked for in the menu of the rows
     */
    public void onCard(Consumer<String> action) {
        card = action;
    }

    private void showCard() {
        choice.lead().flatMap(line -> line.ids().stream().findFirst()).ifPresent(card);
    }

    /** Shows the life of the point where the keys are. */
    private void tellLife() {
        choice.lead().flatMap(line -> line.ids().stream().findFirst()).ifPresent(asides::tellLife);
    }

    /**
     * Comes back from what stood in the place of the rows, or shows it.
     *
     * @param row the row to go to, or -1 to stay
     */
    private void showRows(int row) {
        if (row >= 0) {
            Line line = model.allLines().get(row);
            model.uncover(line);
            choice.choose(line);
        }
        arrange();
        if (asides.shown().isEmpty()) {
            flow.requestFocus();
        }
        if (row >= 0) {
            layout();
            reveal(model.allLines().get(row));
        }
    }

    /** Chooses a line and brings it into view. */
    private void goTo(Line line) {
        if (!(line instanceof Line.Trace)) {
            model.uncover(line);
        }
        choice.choose(line);
        reveal(line);
        flow.requestFocus();
    }

    /**
     * Goes to the other end of a line: from a trace to its row, from a row to the nearest trace.
     */
    private void visit(Line line) {
        model.listing().get().otherEnd(line).ifPresent(this::goTo);
    }

    /** Shows the other end of a line under it, or hides it; the keys stay with the rows. */
    private void look(Line line) {
        lens.toggle(line);
        flow.requestFocus();
    }

    /** What the lens shows is brought into view, by as little as possible. */
    private void lensMoved(Line line) {
        flow.rebuild(line);
        int item = flow.items().indexOf(line);
        if (lens.isAt(line) && item >= 0) {
            flow.show(item);
        }
    }

    private void reveal(Line line) {
        int item = flow.items().indexOf(line);
        if (item >= 0) {
            flow.reveal(item);
        }
    }

    private Line.Preface preface(Shown.Ready ready) {
        return new Line.Preface(ready.drafts(), ready.withheld(), Message.notYet(words, workspace));
    }

    /** Shows what passes the filter, from the line at the top of the view on. */
    private void arrange() {
        Listing listing = model.listing().get();
        boolean none = listing.items().isEmpty();
        rows.show(none || preface == null ? listing : listing.after(preface), traces());
        middle.getChildren().setAll(inTheMiddle(model.lines().get()));
    }

    private List<Line.Trace> traces() {
        return factory == null ? List.of() : factory.shown().traces();
    }

    private Node inTheMiddle(List<Line> lines) {
        if (factory == null) {
            return Message.of(model.shown().get(), words, workspace, model::again);
        }
        return asides.shown()
                .orElseGet(() -> lines.isEmpty() ? Message.nothingMatches(model, words) : rows);
    }

    private Region row(Line line) {
        RowFrame frame =
                Objects.requireNonNull(factory, "rows are made from what is shown").make(line);
        frame.setOnMouseClicked(event -> click(line, event));
        mark(frame);
        return frame;
    }

    private void click(Line line, MouseEvent event) {
        boolean row = event.isStillSincePress() && !(line instanceof Line.Preface);
        if (event.getButton() == MouseButton.PRIMARY && row) {
            choice.click(line, event.isShiftDown(), event.isShortcutDown());
            if (line instanceof Line.Trace) {
                lens.toggle(line);
            }
        } else if (event.getButton() == MouseButton.SECONDARY
                && row
                && !model.selectedLines().contains(line)) {
            choice.choose(line);
        }
    }

    private void mark(Region row) {
        if (row instanceof RowFrame frame) {
            frame.mark(model.marks().get());
        }
    }

    private void toggle(Line line) {
        if (line instanceof Line.Fold fold) {
            model.toggle(fold);
            return;
        }
        if (line instanceof Line.Trace) {
            lens.toggle(line);
            return;
        }
        if (!open.remove(line)) {
            open.add(line);
        }
        flow.rebuild(line);
    }
}
