package org.clauseline.desktop.timeline;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.theme.Card;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Status;
import org.clauseline.dossier.WhenWording;
import org.clauseline.timeline.Hit;
import org.clauseline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens a cluster where it stands: all that it stands for as a list, with the exact numbers of
 * sides and certainties. However many events there are, only the rows in view are made.
 */
final class Members {
    private static final double WIDTH = 380;
    private static final double ROW = 46;
    private static final double MOST_HEIGHT = 300;

    /** A headline in the list is cut after so many letters. */
    private static final int LETTERS = 160;

    private final Workspace workspace;
    private final TimelineView view;
    private final Choosing choosing;
    private final Words words;
    private Optional<ListView<Event>> list = Optional.empty();

    Members(Workspace workspace, TimelineView view, Choosing choosing, Words words) {
        this.workspace = workspace;
        this.view = view;
        this.choosing = choosing;
        this.words = words;
    }

    /** Opens a cluster. */
    void open(Hit hit) {
        List<Event> members =
                view.timeline().get().map((Timeline it) -> it.members(hit)).orElse(List.of());
        int beyond = hit.count() - members.size();
        String title = words.get("members.count", hit.count());
        VBox content = new VBox(8, heading(title), counts(members));
        if (beyond > 0) {
            content.getChildren().add(line(words.get("members.beyond", beyond), "quiet"));
        }
        ListView<Event> shown = list(members);
        content.getChildren().add(shown);
        Card card = new Card(content);
        if (hit.to() > hit.from()) {
            Button zoom = new Button(words.get("members.zoom"));
            zoom.setId("members-zoom");
            zoom.setOnAction(
                    event -> {
                        card.hide();
                        choosing.goTo(hit);
                    });
            HBox foot = new HBox(zoom);
            foot.setAlignment(Pos.CENTER_RIGHT);
            content.getChildren().add(foot);
        }
        show(card, shown, view.anchor(hit));
    }

    /** Opens the tray of events without a date. */
    void openUndated(Node anchor) {
        List<Event> undated = view.timeline().get().map(Timeline::undated).orElse(List.of());
        if (!undated.isEmpty()) {
            String title = words.get("undated.count", undated.size());
            ListView<Event> shown = list(undated);
            show(new Card(new VBox(8, heading(title), counts(undated), shown)), shown, anchor);
        }
    }

    private void show(Card card, ListView<Event> shown, Node anchor) {
        shown.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        card.hide();
                        choosing.openSelected();
                        event.consume();
                    }
                });
        shown.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        card.hide();
                        choosing.openSelected();
                    }
                });
        list = Optional.of(shown);
        card.onHidden(() -> list = Optional.empty());
        card.showBelow(anchor);
        shown.requestFocus();
    }

    /** The list that is open. */
    Optional<ListView<Event>> list() {
        return list;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Label line(String text, String... styles) {
        Label label = new WrappedLabel(text);
        label.getStyleClass().add("small");
        label.getStyleClass().addAll(styles);
        label.setMaxWidth(WIDTH);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** How many are of which side, and how sure they are. */
    private Label counts(List<Event> members) {
        Map<String, Integer> sides = new HashMap<>();
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        for (Event event : members) {
            sides.merge(event.side(), 1, Integer::sum);
            statuses.merge(event.status(), 1, Integer::sum);
        }
        List<String> told = new ArrayList<>();
        for (Side side : workspace.opened().get().dossier().sides()) {
            if (sides.containsKey(side.id())) {
                told.add(
                        Legible.brief(side.name())
                                + " "
                                + number(sides.getOrDefault(side.id(), 0)));
            }
        }
        List<String> sure = new ArrayList<>();
        statuses.forEach(
                (status, count) ->
                        sure.add(
                                words.get(
                                        "members.status",
                                        count,
                                        words.get("status." + status.word()))));
        String first = String.join(" · ", told);
        String second = String.join(" · ", sure);
        return line(first.isEmpty() ? second : first + "\n" + second, "quiet");
    }

    private String number(int count) {
        return NumberFormat.getIntegerInstance(workspace.locale()).format(count);
    }

    private ListView<Event> list(List<Event> members) {
        ListView<Event> shown = new ListView<>(FXCollections.observableList(members));
        shown.setId("members");
        shown.setAccessibleText(words.get("members.list"));
        shown.setFixedCellSize(ROW);
        shown.setPrefSize(WIDTH, Math.min(MOST_HEIGHT, members.size() * ROW + 4));
        shown.setCellFactory(list -> new MemberCell());
        shown.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (now != null) {
                                workspace.selection().set(Selection.of(now.id()));
                            }
                        });
        return shown;
    }

    /** A headline, with its time and how sure it is below. */
    private final class MemberCell extends ListCell<Event> {
        MemberCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Event event, boolean empty) {
            super.updateItem(event, empty);
            if (empty || event == null) {
                setGraphic(null);
                return;
            }
            WhenWording times = new WhenWording(workspace.zone().get(), workspace.locale());
            String when = times.describe(event.when());
            String sure = words.get("status." + event.status().word());
            Label title = new Label(Legible.brief(event.title(), LETTERS));
            Label remark = new Label(when + " · " + sure);
            remark.getStyleClass().addAll("small", "quiet");
            setGraphic(new VBox(title, remark));
            setAccessibleText(title.getText() + "; " + remark.getText());
        }
    }
}
