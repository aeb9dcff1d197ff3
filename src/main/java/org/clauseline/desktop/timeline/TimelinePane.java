package org.clauseline.desktop.timeline;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Event;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The timeline of the open dossier with its tools: lanes or a list, zoom, and the strip of the
 * whole time.
 */
public final class TimelinePane extends BorderPane {
    /** In less width than this, in CSS pixels, the ways to group are a menu. */
    private static final double NARROW = 820;

    /** In less width than these there is no room for buttons that a menu or keys stand in for. */
    private static final double ROOMY = 610;

    private static final double TIGHT = 530;

    private final Workspace workspace;
    private final Words words;
    private final TimelineView view;
    private final Choosing choosing;
    private final TimelineKeys keys;
    private final Folding folding;
    private final StackPane lanes;
    private final Brush brush;
    private final Story story;
    private final BooleanProperty leadsShown = new SimpleBooleanProperty();
    private Optional<LeadsPane> leads = Optional.empty();
    private Consumer<Span> export = span -> {};
    private final AxisMenu axis;
    private final EventTable table;
    private final OverviewStrip overview;
    private Optional<RibbonPane> ribbons = Optional.empty();
    private final VBox foot = new VBox();
    private final HBox tools = new HBox(8);
    private final HBox more = new HBox(8);
    private final Counts counts;
    private final BooleanProperty list = new SimpleBooleanProperty();
    private final GroupingChoice choice;

    /**
     * The timeline of a workspace.
     *
     * @param own the zone of the reader
     */
    public TimelinePane(Workspace workspace, ZoneId own) {
        this.workspace = workspace;
        words = Words.of(TimelinePane.class, workspace.locale());
        view = new TimelineView(workspace, words);
        choosing = new Choosing(workspace, view, words);
        HoverCard card = new HoverCard(workspace, view, words);
        folding = new Folding(workspace, view, choosing);
        new Gestures(view, workspace, choosing, card, folding);
        counts = new Counts(workspace, view, choosing.members(), words);
        lanes = new StackPane(view, counts);
        view.onAction(choosing::select, choosing::open);
        brush = new Brush(view, choosing, lanes, words, this::list, span -> export.accept(span));
        story = new Story(workspace, view, choosing, this::fillFoot, words);
        keys =
                new TimelineKeys(
                        view,
                        choosing,
                        folding,
                        brush,
                        story,
                        () -> leadsShown.set(!leadsShown.get()));
        axis =
                new AxisMenu(
                        workspace,
                        folding,
                        choosing,
                        words,
                        own,
                        () -> story().toggle(),
                        () -> leadsShown.set(true));
        table = new EventTable(workspace, words);
        overview = new OverviewStrip(workspace, view, words);
        choice = new GroupingChoice(workspace, list, words);
        getStyleClass().add("timeline-pane");
        foot.getStyleClass().add("timeline-foot");
        foot.setAlignment(Pos.TOP_CENTER);
        workspace.ribbonsShown().subscribe(shown -> fillFoot());
        leadsShown.subscribe(this::showLeads);
        buildTools();
        setTop(tools);
        list.subscribe(chosen -> showChosen());
        view.frame().addListener((observed, before, now) -> counts.tell());
        view.timeline()
                .addListener(
                        (observed, before, now) -> {
                            if (list.get()) {
                                table.show(now);
                            }
                            counts.tell();
                        });
        widthProperty().subscribe(width -> choice.collapse(width.doubleValue() < NARROW));
        workspace.opened().subscribe(this::prepareList);
        workspace.filter().subscribe(this::prepareList);
        workspace.selection().subscribe(this::revealIfFar);
        showChosen();
    }

    private void buildTools() {
        Button out = icon(Icon.MINUS, "tool.zoom-out", () -> keys.zoom(1.6));
        Button in = icon(Icon.PLUS, "tool.zoom-in", () -> keys.zoom(1 / 1.6));
        Button fit = new Button(words.get("tool.fit"));
        Hint.on(fit, words.get("tool.fit.tip"));
        fit.setOnAction(event -> choosing.fitAll());
        ToggleButton roomy = new ToggleButton("", Icon.ROWS.node());
        roomy.getStyleClass().add("icon-button");
        Hint.on(roomy, words.get("tool.roomy"));
        roomy.setAccessibleText(words.get("tool.roomy"));
        roomy.selectedProperty().bindBidirectional(view.roomy());
        tools.getStyleClass().add("timeline-tools");
        ToggleButton drafts = new ToggleButton(words.get("tool.ribbons"));
        Hint.on(drafts, words.get("tool.ribbons.tip"));
        drafts.selectedProperty().bindBidirectional(workspace.ribbonsShown());
        Button tell = icon(Icon.NEXT, "story", story::toggle);
        tell.setId("story-begin");
        ToggleButton odd = new ToggleButton("", Icon.WARNING.node());
        odd.setId("leads-toggle");
        odd.getStyleClass().add("icon-button");
        Hint.on(odd, words.get("leads.tip"));
        odd.setAccessibleText(words.get("leads"));
        odd.selectedProperty().bindBidirectional(leadsShown);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getChildren()
                .addAll(choice.node(), more, out, in, fit, axis.button(), roomy, drafts, tell, odd);
        for (Region tool :
                List.of(
                        choice.node(),
                        more,
                        out,
                        in,
                        fit,
                        axis.button(),
                        roomy,
                        drafts,
                        tell,
                        odd)) {
            tool.setMinWidth(Region.USE_PREF_SIZE);
        }
        widthProperty()
                .subscribe(
                        width -> {
                            setShown(tell, width.doubleValue() >= ROOMY);
                            setShown(odd, width.doubleValue() >= ROOMY);
                            setShown(out, width.doubleValue() >= TIGHT);
                            setShown(in, width.doubleValue() >= TIGHT);
                        });
        for (Node tool : List.of(out, in, fit, axis.button(), roomy, tell, odd)) {
            tool.disableProperty().bind(list);
        }
        ObservableValue<Boolean> none =
                workspace.opened().map(opened -> opened.dossier().drafts().isEmpty());
        drafts.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> list.get() || none.getValue(), list, none));
    }

    private static void setShown(Node tool, boolean shown) {
        tool.setVisible(shown);
        tool.setManaged(shown);
    }

    private Button icon(Icon icon, String key, Runnable action) {
        Button button = new Button("", icon.node());
        button.getStyleClass().add("icon-button");
        Hint.on(button, words.get(key));
        button.setAccessibleText(words.get(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** While the list is shown nobody lays the lanes out, and so nobody asks for their timeline. */
    private void prepareList() {
        if (list.get()) {
            view.prepare();
        }
    }

    private void showChosen() {
        if (list.get()) {
            view.prepare();
            table.show(view.timeline().get());
            setCenter(table);
            setBottom(null);
        } else {
            setCenter(lanes);
            setBottom(foot);
        }
    }

    /** The ribbons are made when somebody first unfolds them. */
    private void fillFoot() {
        foot.getChildren().setAll(overview);
        if (workspace.ribbonsShown().get()) {
            foot.getChildren().addFirst(ribbonPane());
        }
        leads.ifPresent(foot.getChildren()::addFirst);
        story.bar().ifPresent(foot.getChildren()::addFirst);
    }

    /** The list of leads is made when it is first asked for. */
    private void showLeads(boolean shown) {
        if (shown && leads.isEmpty()) {
            LeadsPane made =
                    new LeadsPane(
                            workspace,
                            view,
                            words,
                            () -> {
                                leadsShown.set(false);
                                view.requestFocus();
                            });
            made.managedProperty().bind(made.visibleProperty());
            leads = Optional.of(made);
            fillFoot();
        }
        leads.ifPresent(it -> it.setVisible(shown));
    }

    private void list(Span span) {
        table.within(Optional.of(span));
        list.set(true);
    }

    /** Takes a stretch of time of which an image is wanted. */
    public void onExport(Consumer<Span> action) {
        export = action;
    }

    /** What is selected elsewhere is brought into view. */
    private void revealIfFar() {
        Optional<Event> selected = choosing.selected();
        boolean drawn =
                selected.isEmpty()
                        || view.frame().get().isEmpty()
                        || view.frame().get().get().hits().stream()
                                .anyMatch(hit -> hit.tag().about().equals(selected.get().id()));
        if (!drawn) {
            choosing.revealSelected();
        }
    }

    /** The place in the tools for what others add, such as the filter. */
    public HBox tools() {
        return more;
    }

    /** Whether the list is shown in place of the lanes. */
    public BooleanProperty list() {
        return list;
    }

    /** Whether the ribbons of the drafts are unfolded below the lanes. */
    public BooleanProperty ribbonsShown() {
        return workspace.ribbonsShown();
    }

    /** Puts the focus where the keys of the timeline work. */
    public void focus() {
        (list.get() ? table.table() : view).requestFocus();
    }

    /** Shows the time that the dossier opens on; a second time all of its events. */
    public void fit() {
        choosing.fitAll();
    }

    /** The canvas, for those who look at how it behaves. */
    TimelineView view() {
        return view;
    }

    /** The list, for those who look at how it behaves. */
    EventTable table() {
        return table;
    }

    /** The ribbons, for those who look at how they behave. */
    RibbonBand ribbons() {
        return ribbonPane().band();
    }

    private RibbonPane ribbonPane() {
        RibbonPane pane = ribbons.orElseGet(() -> new RibbonPane(workspace, view, words));
        ribbons = Optional.of(pane);
        return pane;
    }

    /** The strip, for those who look at how it behaves. */
    OverviewStrip overview() {
        return overview;
    }

    /** How time is told, for those who look at how it behaves. */
    AxisMenu axis() {
        return axis;
    }

    /** What clusters stand for, for those who look at how it behaves. */
    Members members() {
        return choosing.members();
    }

    /** What marks a stretch of time, for those who look at how it behaves. */
    Brush brush() {
        return brush;
    }

    /** What tells the starred events, for those who look at how it behaves. */
    Story story() {
        return story;
    }

    /** The list of gaps and contradictions, once it has been shown. */
    Optional<LeadsPane> leads() {
        return leads;
    }
}
