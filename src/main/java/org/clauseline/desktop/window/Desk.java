package org.clauseline.desktop.window;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.clauseline.desktop.compare.ComparePane;
import org.clauseline.desktop.detail.DetailPane;
import org.clauseline.desktop.detail.LinkDoor;
import org.clauseline.desktop.edit.Editing;
import org.clauseline.desktop.filter.FilterButton;
import org.clauseline.desktop.find.SearchField;
import org.clauseline.desktop.opening.Keeper;
import org.clauseline.desktop.opening.Outcome;
import org.clauseline.desktop.opening.Report;
import org.clauseline.desktop.settings.Arrangement;
import org.clauseline.desktop.settings.Settings;
import org.clauseline.desktop.theme.Panel;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.timeline.TimelinePane;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.store.Reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * One window, put together: the only place where its parts are made and meet. The parts know the
 * workspace, and none of them knows another.
 */
public final class Desk implements Actions {
    /** Narrower than this two drafts cannot be read side by side, in px. */
    private static final double LEAST_COMPARISON = 380;

    private final Outside outside;
    private final Words words;
    private final Workspace workspace;
    private final Keeper keeper;
    private final Remembering remembering;
    private final Theme theme;
    private final SearchField search;
    private final AsOfControl asOf;
    private final Editing editing;
    private final DetailPane detail;
    private final Panes panes;
    private final StatusBar status;
    private final WindowPane root;
    private final Telling telling;
    private final Saving saving;
    private final Overlays overlays;
    private final Dialogs dialogs;
    private final Executor background = task -> Thread.ofVirtual().name("work").start(task);
    private Runnable close = () -> {};

    /** What is to be selected in the dossier that is being opened, or empty. */
    private String wanted = "";

    /**
     * A window.
     *
     * @param first the dossier that was read while the toolkit started, and where it is kept;
     *     absent if it is still being read
     */
    public Desk(Outside outside, Theme theme, Settings settings, Optional<First> first) {
        this.outside = outside;
        this.theme = theme;
        words = Words.of(Desk.class, outside.locale());
        workspace = workspaceOn(first);
        keeper =
                new Keeper(
                        workspace,
                        outside.settings().folder().resolve("unsaved"),
                        outside.clock(),
                        this::opened,
                        this::told);
        remembering = new Remembering(outside.settings(), settings, workspace);
        theme.choice().set(settings.theme());
        workspace.palette().bind(theme.palette());
        remembering.restore();
        LinkDoor door =
                new LinkDoor(
                        Words.of(LinkDoor.class, outside.locale()),
                        outside.browser(),
                        outside.clipboard());
        editing =
                new Editing(
                        workspace,
                        () -> root().getScene().getWindow(),
                        theme::dress,
                        this::today,
                        this::say);
        detail = new DetailPane(workspace, door, outside.clock(), editing::editSelected);
        search = new SearchField(workspace);
        asOf = new AsOfControl(workspace, words);
        dialogs =
                new Dialogs(
                        workspace,
                        outside,
                        theme,
                        () -> root().getScene().getWindow(),
                        detail::keepNote,
                        dossier -> saving().replacing(() -> keeper.openNew(dossier)));
        panes = new Panes(timeline(), comparison(), detail, settings);
        status = new StatusBar(workspace, words, this);
        StackPane middle = new StackPane(panes, new EmptyNotice(workspace, words, this));
        overlays = new Overlays(workspace, words, outside);
        root = new WindowPane(header(), middle, status);
        overlays.on(root);
        telling =
                new Telling(
                        root, status, words, outside, this, () -> workspace.opened().get().index());
        saving = new Saving(workspace, keeper, outside.files(), telling, detail::keepNote);
        remembering.follow(panes, theme);
        keeper.report().addListener((observed, before, now) -> tell(now));
        first.ifPresent(this::take);
    }

    /**
     * A dossier as it was read at the start.
     *
     * @param file where it is kept; absent for the one that comes with the program
     * @param reading what came of reading it
     */
    public record First(Optional<Path> file, Reading reading) {}

    private void take(First read) {
        keeper.take(read.file(), read.reading());
        if (read.reading() instanceof Reading.Loaded) {
            read.file().ifPresent(remembering::opened);
        }
    }

    /** For what is made before it. */
    private Saving saving() {
        return saving;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(outside.clock().instant(), outside.zone());
    }

    private void say(String sentence) {
        status.say(sentence);
    }

    private Workspace workspaceOn(Optional<First> first) {
        Opened opened = Opened.nothing(words.get("title"));
        if (first.isPresent() && first.get().reading() instanceof Reading.Loaded loaded) {
            opened = Opened.of(loaded.dossier(), first.get().file());
        }
        Dossier dossier = opened.dossier();
        return new Workspace(opened, Span.of(dossier), Comparing.of(dossier), outside.locale());
    }

    private Header header() {
        MainMenu menu =
                new MainMenu(
                        workspace,
                        words,
                        this,
                        new EditMenu(words, editing, () -> root().getScene().getWindow()));
        return new Header(
                workspace,
                words,
                List.of(
                        asOf,
                        search,
                        Header.themeButton(theme, words),
                        Header.exportButton(words, this::exportImage),
                        menu.button(
                                () -> remembering.settings().recent(),
                                outside.zone(),
                                theme,
                                panes,
                                overlays::keys,
                                overlays::diagnostics,
                                () -> dialogs.exportCard(""))));
    }

    private Region timeline() {
        TimelinePane pane = new TimelinePane(workspace, outside.zone());
        pane.onExport(dialogs::exportImage);
        pane.tools().getChildren().add(new FilterButton(workspace));
        return new Panel(pane);
    }

    private Region comparison() {
        ComparePane pane = new ComparePane(workspace, background, outside.clipboard());
        pane.onCard(dialogs::exportCard);
        Panel panel = new Panel(pane);
        panel.setMinWidth(LEAST_COMPARISON);
        return panel;
    }

    /** What is in the window. */
    public Parent root() {
        return root;
    }

    /** The state of the window. */
    public Workspace workspace() {
        return workspace;
    }

    /** How timeline and comparison share the room. */
    ObjectProperty<Arrangement> arrangement() {
        return panes.arrangement();
    }

    /** Opens dossiers into the window. */
    public Keeper keeper() {
        return keeper;
    }

    /**
     * Makes look, keys and dropped files work in the scene that the root was put into.
     *
     * @param closing closes the window that shows the scene
     */
    public void settle(Scene scene, Runnable closing) {
        close = closing;
        theme.dress(scene);
        new Keys(
                        Map.of(
                                "Shortcut+F",
                                search::begin,
                                "Shortcut+E",
                                this::exportImage,
                                "F1",
                                overlays::keys,
                                "Esc",
                                this::clear),
                        Map.of("/", search::begin, "?", overlays::keys))
                .install(scene);
        new Keys(asOf.keys(), Map.of()).install(scene);
        Dropped.on(scene, this::take);
    }

    /** Texts are compared, a dossier is opened. */
    private void take(Dropped dropped) {
        switch (dropped) {
            case Dropped.Dossier dossier -> open(dossier.file());
            case Dropped.Texts texts -> dialogs.compareTexts(texts.files());
            case Dropped.Refused refused ->
                    status.say(words.get("dropped." + refused.why().name()));
        }
    }

    private void clear() {
        if (!root.lift()) {
            workspace.selection().set(Selection.NONE);
        }
    }

    private void opened() {
        remembering.restore();
        if (workspace.opened().get().index().item(wanted).isPresent()) {
            workspace.selection().set(Selection.of(wanted));
        }
        wanted = "";
        workspace.opened().get().file().ifPresent(remembering::opened);
    }

    private void tell(Report report) {
        status.remarks(report.findings().size());
        if (report.cause().isPresent()) {
            showFindings();
        } else {
            root.lift();
        }
    }

    @Override
    public void open() {
        outside.files().chooseToOpen().ifPresent(this::open);
    }

    @Override
    public void open(Path file) {
        saving.replacing(() -> keeper.open(file));
    }

    @Override
    public void openShipped() {
        saving.replacing(keeper::openShipped);
    }

    @Override
    public void showLibrary() {
        overlays.library(
                remembering.settings().recent(),
                (file, id) -> {
                    wanted = id;
                    open(file);
                });
    }

    @Override
    public void create() {
        dialogs.create(editing);
    }

    @Override
    public void addEvent() {
        editing.add("event");
    }

    @Override
    public void compareTexts() {
        dialogs.compareTexts(List.of());
    }

    @Override
    public void save() {
        saving.save(() -> {});
    }

    @Override
    public void saveAs() {
        saving.saveAs(() -> {});
    }

    private void told(Outcome outcome) {
        if (outcome instanceof Outcome.Saved) {
            workspace.opened().get().file().ifPresent(remembering::opened);
        }
        telling.tell(outcome, keeper);
    }

    @Override
    public void exportImage() {
        dialogs.exportImage();
    }

    @Override
    public void exportDocument() {
        dialogs.exportDocument(background);
    }

    @Override
    public void importEvents() {
        dialogs.importEvents(today(), false, background);
    }

    @Override
    public void createFromEvents() {
        dialogs.importEvents(today(), true, background);
    }

    @Override
    public void showFindings() {
        overlays.findings(keeper.report().get());
    }

    /** Closes the window, after what is not saved was asked about. */
    @Override
    public void close() {
        saving.leaving(this::leave);
    }

    /**
     * Remembers how the window was left and takes every pop-up away; GTK does not survive those
     * that outlive their window.
     */
    private void leave(boolean drop) {
        remembering.change(settings -> Remembering.shapeOf(root.getScene(), settings));
        remembering.writeNow();
        keeper.leave(drop);
        search.close();
        new ArrayList<>(Window.getWindows())
                .stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
        close.run();
    }
}
