package org.clauseline.desktop.find;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Prose;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Search;
import org.clauseline.dossier.WhenWording;

import java.util.List;
import java.util.Locale;

/**
 * A hit in the list: its name, the words around the phrase, and the phrase marked in whichever
 * holds it; the name of the group stands above its first one.
 */
final class HitCell extends ListCell<Search.Hit> {
    private static final double WIDTH = 420;

    private final Workspace workspace;
    private final Words words;

    HitCell(Workspace workspace, Words words) {
        this.workspace = workspace;
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
        VBox lines = new VBox();
        if (isFirstOfGroup(hit)) {
            lines.getChildren().add(groupName(hit));
        }
        addTo(lines, hit, name(hit));
        setGraphic(lines);
        setAccessibleText((name(hit).name() + " " + hit.excerpt()).strip());
    }

    private HitName name(Search.Hit hit) {
        WhenWording times = new WhenWording(workspace.zone().get(), workspace.locale());
        return HitName.of(hit.item(), workspace.opened().get().index(), times);
    }

    private static void addTo(VBox lines, Search.Hit hit, HitName name) {
        String excerpt = hit.excerpt();
        String phrase = Legible.of(excerpt.substring(hit.from(), hit.to()));
        int at = name.name().indexOf(phrase);
        if (at >= 0) {
            lines.getChildren().add(marked(name.name(), at, at + phrase.length(), "strong"));
        } else if (!name.name().isEmpty()) {
            lines.getChildren().add(marked(name.name(), 0, 0, "strong"));
        }
        if (!name.remark().isEmpty()) {
            lines.getChildren().add(marked(name.remark(), 0, 0, "small", "quiet"));
        }
        if (at < 0) {
            String before = Legible.of(excerpt.substring(0, hit.from()));
            String after = Legible.of(excerpt.substring(hit.to()));
            int from = before.length();
            String whole = before + phrase + after;
            lines.getChildren().add(marked(whole, from, from + phrase.length(), "small"));
        }
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

    /** Words of which a part is marked. */
    private static Prose marked(String text, int from, int to, String... styles) {
        Prose flow = new Prose();
        add(flow, text.substring(0, from), styles);
        if (to > from) {
            flow.add(
                    text.substring(from, to),
                    piece -> {
                        piece.getStyleClass().add("prose");
                        piece.getStyleClass().addAll(styles);
                        piece.getStyleClass().add("hit");
                    });
        }
        add(flow, text.substring(to), styles);
        flow.setMaxWidth(WIDTH - 24);
        flow.setPrefWidth(WIDTH - 24);
        return flow;
    }

    private static void add(Prose flow, String text, String... styles) {
        if (text.isEmpty()) {
            return;
        }
        flow.add(
                text,
                piece -> {
                    piece.getStyleClass().add("prose");
                    piece.getStyleClass().addAll(styles);
                });
    }
}
