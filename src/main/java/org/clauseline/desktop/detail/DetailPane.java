package org.clauseline.desktop.detail;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.theme.Fading;
import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Annotations;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Question;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.WhenWording;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The strip below the panes: three columns about what is selected, as far as it is known at the
 * instant of the window.
 */
public final class DetailPane extends HBox {
    private final Workspace workspace;
    private final Words words;
    private final LinkDoor door;
    private final NoteEditor editor;
    private final VBox left = column();
    private final VBox thing = new VBox(4);
    private final VBox voices = column();
    private final VBox touches = column();
    private final ToggleButton star = new ToggleButton();
    private final ToggleButton note = new ToggleButton();
    private final Button edit = new Button();
    private final HBox marks = new HBox(star, note, edit);
    private final HBox first = new HBox(8);

    /**
     * The strip.
     *
     * @param door opens the addresses of sources
     * @param clock says when a note is written
     * @param editing opens the form for what is selected
     */
    public DetailPane(Workspace workspace, LinkDoor door, InstantSource clock, Runnable editing) {
        this.workspace = workspace;
        this.door = door;
        words = Words.of(DetailPane.class, workspace.locale());
        editor = new NoteEditor(workspace, words, clock);
        getStyleClass().addAll("panel", "detail");
        left.getChildren().addAll(first, thing);
        getChildren()
                .addAll(
                        scroll(left, "thing"),
                        scroll(voices, "voices"),
                        scroll(touches, "touches"));
        prepareMarks();
        edit.setOnAction(event -> editing.run());
        workspace.selection().addListener((observed, before, now) -> show(true));
        workspace.known().addListener((observed, before, now) -> show(false));
        workspace.zone().addListener((observed, before, now) -> show(false));
        show(true);
    }

    /** Keeps a note that is being typed; called before the dossier is saved or replaced. */
    public void keepNote() {
        editor.keep();
    }

    private static VBox column() {
        VBox column = new VBox(6);
        column.getStyleClass().add("detail-column");
        return column;
    }

    private Fading scroll(VBox column, String name) {
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(100);
        scroll.setMinWidth(0);
        scroll.setAccessibleText(words.get("column." + name));
        Fading fading = new Fading(scroll, workspace.palette());
        HBox.setHgrow(fading, Priority.ALWAYS);
        return fading;
    }

    private void prepareMarks() {
        star.getStyleClass().addAll("flat", "icon-button");
        star.setId("star");
        star.setOnAction(
                event ->
                        selected()
                                .ifPresent(
                                        item ->
                                                workspace.apply(
                                                        starWord(
                                                                Annotations.isStarred(
                                                                        workspace
                                                                                .opened()
                                                                                .get()
                                                                                .dossier(),
                                                                        item.id())),
                                                        dossier ->
                                                                Annotations.toggleStar(
                                                                        dossier, item.id()))));
        note.getStyleClass().addAll("flat", "icon-button");
        note.setId("note-button");
        note.setGraphic(Icon.NOTE.node());
        Hint.on(note, words.get("note"));
        note.setAccessibleText(words.get("note"));
        note.setOnAction(
                event -> {
                    reveal(note.isSelected());
                    if (note.isSelected()) {
                        editor.node().requestFocus();
                        showNote();
                    }
                });
        edit.getStyleClass().addAll("flat", "icon-button");
        edit.setId("edit-button");
        edit.setGraphic(Icon.PENCIL.node());
        Hint.on(edit, words.get("edit"));
        edit.setAccessibleText(words.get("edit"));
        marks.setMinWidth(Region.USE_PREF_SIZE);
        marks.setMinHeight(16);
        marks.setPrefHeight(16);
        marks.setMaxHeight(16);
        marks.setTranslateY(-8);
    }

    /** Scrolls to the note, which stands below what may be more than the strip is high. */
    private void showNote() {
        applyCss();
        layout();
        ((Fading) getChildren().getFirst()).scroll().setVvalue(1);
    }

    /** What is selected, if it is there at the instant of the window. */
    private Optional<Item> selected() {
        Selection selection = workspace.selection().get();
        Index known = workspace.known().getValue();
        return selection.ids().stream().flatMap(id -> known.item(id).stream()).findFirst();
    }

    private void show(boolean anew) {
        Parts parts =
                new Parts(
                        workspace.known().getValue(),
                        words,
                        new WhenWording(workspace.zone().get(), workspace.locale()),
                        id -> workspace.selection().set(Selection.of(id)),
                        (clicked, source) -> door.ask(clicked, source.url()));
        Optional<Item> item = selected();
        Columns columns =
                item.map(chosen -> columns(chosen, parts)).orElseGet(() -> nothing(parts));
        fill(columns, item);
        voices.getChildren().setAll(columns.voices());
        touches.getChildren().setAll(columns.touches());
        showMarks(item);
        if (anew) {
            getChildren().forEach(column -> ((Fading) column).scroll().setVvalue(0));
        }
    }

    private void fill(Columns columns, Optional<Item> item) {
        Node top = columns.thing().getFirst();
        HBox.setHgrow(top, Priority.ALWAYS);
        if (top instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        if (item.isPresent()) {
            first.getChildren().setAll(top, marks);
        } else {
            first.getChildren().setAll(top);
        }
        thing.getChildren().setAll(columns.thing().subList(1, columns.thing().size()));
        int selected = workspace.selection().get().ids().size();
        if (selected > 1) {
            Node several = new Label(words.get("several", selected - 1));
            several.getStyleClass().addAll("quiet", "small");
            thing.getChildren().add(several);
        }
    }

    private void showMarks(Optional<Item> item) {
        editor.turnTo(item.map(Item::id).orElse(""));
        boolean starred =
                item.filter(
                                chosen ->
                                        Annotations.isStarred(
                                                workspace.opened().get().dossier(), chosen.id()))
                        .isPresent();
        star.setSelected(starred);
        star.setGraphic((starred ? Icon.STAR : Icon.STAR_OUTLINE).node());
        String says = starWord(starred);
        Hint.on(star, says);
        star.setAccessibleText(says);
        reveal(
                item.isPresent()
                        && (editor.node().isFocused() || !editor.node().getText().isEmpty()));
    }

    private String starWord(boolean starred) {
        return starred ? words.get("unstar") : words.get("star");
    }

    private void reveal(boolean shown) {
        note.setSelected(shown);
        boolean there = left.getChildren().contains(editor.node());
        if (shown && !there) {
            left.getChildren().add(editor.node());
        } else if (!shown && there) {
            left.getChildren().remove(editor.node());
        }
    }

    private Columns nothing(Parts parts) {
        boolean hidden =
                workspace.selection().get().ids().stream()
                        .anyMatch(id -> workspace.opened().get().index().item(id).isPresent());
        return hidden
                ? new Columns(
                        List.of(parts.prose(words.get("not.known.yet"))), List.of(), List.of())
                : OtherDetail.overview(parts);
    }

    private static Columns columns(Item item, Parts parts) {
        return switch (item) {
            case Event event -> EventDetail.of(event, parts);
            case Point point -> PointDetail.of(point, parts);
            case Draft draft -> OtherDetail.draft(draft, parts);
            case Source source -> OtherDetail.source(source, parts);
            case Actor actor -> OtherDetail.actor(actor, parts);
            case Question question -> OtherDetail.question(question, parts);
            default -> OtherDetail.plain(item, parts);
        };
    }
}
