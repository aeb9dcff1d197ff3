package org.clauseline.desktop.find;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Prose;
import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Search;

import java.util.List;
import java.util.Locale;

/**
 * A hit in the list: the words around it with the phrase marked, and the name of the group above
 * its first one.
 */
final class HitCell extends ListCell<Search.Hit> {
    private static final double WIDTH = 420;

    private final Words words;

    HitCell(Words words) {
        this.words = words;
        setPrefWidth(WIDTH);
    }

    @Override
    protected void updateItem(Search.Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setText(null);
        if (empty || hit == null) {
            setGraphic(null);
            return;
        }
        Prose excerpt = excerpt(hit);
        VBox lines = new VBox(2);
        if (isFirstOfGroup(hit)) {
            lines.getChildren().add(groupName(hit));
        }
        lines.getChildren().add(excerpt);
        setGraphic(lines);
        setAccessibleText(hit.excerpt());
    }

    private boolean isFirstOfGroup(Search.Hit hit) {
        List<Search.Hit> hits = getListView().getItems();
        int place = getIndex();
        return place == 0 || Found.group(hits.get(place - 1).item()) != Found.group(hit.item());
    }

    private HBox groupName(Search.Hit hit) {
        Found.Group group = Found.group(hit.item());
        long count =
                getListView().getItems().stream()
                        .filter(other -> Found.group(other.item()) == group)
                        .count();
        Label name = new Label(words.get("group." + group.name().toLowerCase(Locale.ROOT)));
        name.getStyleClass().addAll("small", "strong");
        Label number = new Label(Long.toString(count));
        number.getStyleClass().addAll("small", "quiet");
        HBox line = new HBox(8, name, number);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("hit-group");
        return line;
    }

    private static Prose excerpt(Search.Hit hit) {
        Prose flow = new Prose();
        add(flow, hit.excerpt().substring(0, hit.from()), "prose");
        add(flow, hit.excerpt().substring(hit.from(), hit.to()), "hit");
        add(flow, hit.excerpt().substring(hit.to()), "prose");
        flow.setMaxWidth(WIDTH - 24);
        flow.setPrefWidth(WIDTH - 24);
        return flow;
    }

    private static void add(Prose flow, String text, String styleClass) {
        flow.add(Legible.of(text), piece -> piece.getStyleClass().add(styleClass));
    }
}
