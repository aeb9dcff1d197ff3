package org.clauseline.desktop.compare;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.clauseline.compare.Comparer;
import org.clauseline.compare.Redline.Run;
import org.clauseline.desktop.compare.sheet.Sheet;
import org.clauseline.desktop.compare.sheet.Sheets.Kind;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.WhenWording;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private static final Duration PATIENCE = Duration.millis(150);

    private final Workspace workspace;
    private final Consumer<String> clipboard;
    private final Words words;
    private final CompareModel model;
    private final RowChoice choice;
    private final RowKeys keys;
    private final Bonds bonds;
    private final TextSelection selection = new TextSelection();
    private final RowFlow<Line> flow = new RowFlow<>(this::row);
    private final ChangeStrip strip = new ChangeStrip(flow::scrollTo);
    private final BorderPane column = new BorderPane(flow);
    private final BorderPane rows = new BorderPane(column);
    private final StackPane middle = new StackPane();
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final FindingsBar findings;
    private @Nullable Kind sheetKind;
    private @Nullable Sheet<?> sheet;
    private final Set<Line> open = Collections.newSetFromMap(new IdentityHashMap<>());
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
        bonds = new Bonds(model, workspace, words);
        keys =
                new RowKeys(
                        model, choice, flow, new RowKeys.Intents(this::copy, this::toggle, bonds));
        findings = new FindingsBar(words, kind -> openSheet(kind.orElse(null)));
        getStyleClass().add("compare-pane");
        getStylesheets()
                .add(
                        Objects.requireNonNull(ComparePane.class.getResource("compare.css"))
                                .toExternalForm());
        flow.setAccessibleText(words.get("rows"));
        progress.getStyleClass().add("working");
        progress.setMaxWidth(Double.MAX_VALUE);
        StackPane.setAlignment(progress, Pos.TOP_CENTER);
        progress.setAccessibleText(words.get("working"));
        progress.setVisible(false);
        rows.setRight(strip);
        middle.setMinHeight(0);
        getChildren()
                .addAll(
                        new CompareHeader(model, workspace, words, findings),
                        new FilterBar(model, workspace, words, keys::step),
                        new StackPane(middle, progress));
        VBox.setVgrow(getChildren().getLast(), Priority.ALWAYS);
        connect();
        draw();
    }

    private void connect() {
        strip.inView().bind(flow.inView());
        strip.marks().bind(model.marks());
        strip.palette().bind(workspace.palette());
        patience.setOnFinished(event -> progress.setVisible(model.working().get()));
        model.working()
                .addListener(
                        (observed, before, working) -> {
                            progress.setVisible(false);
                            patience.stop();
                            if (working) {
                                patience.playFromStart();
                            }
                        });
        model.shown().addListener(changed -> draw());
        model.lines().addListener(changed -> arrange());
        model.marks().addListener(changed -> flow.forEachInView(this::mark));
        model.onReveal(line -> flow.reveal(flow.items().indexOf(line)));
        workspace.palette().addListener(changed -> draw());
        workspace.zone().addListener(changed -> draw());
        addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> flow.requestFocus());
        ContextMenu menu = menu();
        flow.setOnContextMenuRequested(
                event -> menu.show(flow, event.getScreenX(), event.getScreenY()));
    }

    private ContextMenu menu() {
        MenuItem plain = new MenuItem(words.get("copy"));
        plain.setOnAction(event -> copy(false));
        MenuItem marked = new MenuItem(words.get("copy.marked"));
        marked.setOnAction(event -> copy(true));
        MenuItem all = new MenuItem(words.get("select.all"));
        all.setOnAction(event -> choice.chooseAll());
        MenuItem join = item("pin.together.key", bonds::join);
        MenuItem part = item("pin.apart.key", bonds::part);
        MenuItem release = item("pin.release.key", bonds::release);
        ContextMenu menu =
                new ContextMenu(plain, marked, all, new SeparatorMenuItem(), join, part, release);
        menu.setOnShowing(
                event -> {
                    plain.setDisable(!canCopy());
                    marked.setDisable(!canCopy());
                    join.setDisable(!bonds.canJoin());
                    part.setDisable(!bonds.canPart());
                    release.setDisable(!bonds.canRelease());
                });
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(event -> action.run());
        return item;
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
        column.setTop(null);
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
            findings.show(ready.findings());
            factory =
                    new RowFactory(
                            ready,
                            page,
                            header::columns,
                            open::contains,
                            this::toggle,
                            bonds::join);
            preface = ready.mode() == Mode.ALL_DRAFTS ? null : preface(ready);
            top.getChildren().addAll(notices(ready));
            if (ready.mode() == Mode.ALL_DRAFTS) {
                top.getChildren().add(header);
            }
            column.setTop(top);
            flow.rebuild();
        } else {
            findings.show(Optional.empty());
            factory = null;
            preface = null;
        }
        sheet = sheet();
        arrange();
    }

    private @Nullable Sheet<?> sheet() {
        RowFactory writer = factory;
        Kind kind = sheetKind;
        if (writer == null || kind == null || writer.shown().findings().isEmpty()) {
            return null;
        }
        return writer.page()
                .sheets()
                .make(
                        kind,
                        writer.shown().findings().get(),
                        new Sheet.Intents(
                                row -> choice.choose(model.allLines().get(row)),
                                this::leaveSheetFor,
                                () -> openSheet(null),
                                clipboard));
    }

    private void openSheet(@Nullable Kind kind) {
        sheetKind = kind;
        sheet = sheet();
        findings.mark(sheet == null ? null : kind);
        arrange();
        (sheet == null ? flow : sheet.table()).requestFocus();
    }

    private void leaveSheetFor(int row) {
        Line line = model.allLines().get(row);
        if (!model.lines().get().contains(line)) {
            model.filter().set(RowFilter.ALL);
        }
        openSheet(null);
        choice.choose(line);
        layout();
        flow.reveal(flow.items().indexOf(line));
    }

    private Line.Preface preface(Shown.Ready ready) {
        return new Line.Preface(ready.drafts(), ready.withheld(), Message.notYet(words, workspace));
    }

    private List<Node> notices(Shown.Ready ready) {
        List<String> sentences = new ArrayList<>();
        ready.withheld()
                .forEach(draft -> sentences.add(Message.notPublic(draft, words, workspace)));
        if (!ready.note().isEmpty()) {
            sentences.add(ready.note());
        }
        if (ready.isEqual()) {
            sentences.add(words.get("no.differences", ready.lines().size()));
        }
        List<Node> notices = new ArrayList<>();
        for (String sentence : sentences) {
            Label label = new WrappedLabel(sentence);
            label.setMaxWidth(Double.MAX_VALUE);
            label.getStyleClass().addAll("small", "notice");
            notices.add(label);
        }
        return notices;
    }

    /** Shows the lines that pass the filter, from the one at the top of the view on. */
    private void arrange() {
        List<Line> lines = model.lines().get();
        Line head = preface;
        List<Line> items = new ArrayList<>(lines);
        if (head != null && !lines.isEmpty()) {
            items.addFirst(head);
        }
        Line before = flow.top();
        int top = 0;
        while (before != null
                && top < items.size() - 1
                && items.get(top).index() < before.index()) {
            top++;
        }
        boolean same =
                before != null && !items.isEmpty() && items.get(top).index() == before.index();
        flow.setItems(items, top, same ? flow.past() : 0);
        strip.lines().set(items);
        middle.getChildren().setAll(inTheMiddle(lines));
    }

    private Node inTheMiddle(List<Line> lines) {
        if (factory == null) {
            return Message.of(model.shown().get(), words, workspace);
        }
        if (sheet != null) {
            return sheet;
        }
        return lines.isEmpty() ? Message.nothingMatches(model, words) : rows;
    }

    private Region row(Line line) {
        RowFrame frame =
                Objects.requireNonNull(factory, "rows are made from what is shown").make(line);
        frame.setOnMouseClicked(event -> click(line, event));
        mark(frame);
        return frame;
    }

    private void click(Line line, MouseEvent event) {
        boolean row = event.isStillSincePress() && line.index() >= 0;
        if (event.getButton() == MouseButton.PRIMARY && row) {
            choice.click(line, event.isShiftDown(), event.isShortcutDown());
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
        if (!open.remove(line)) {
            open.add(line);
        }
        flow.rebuild(line);
    }
}
