package org.clauseline.desktop.texts;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.exchange.draft.Line;

/** A paragraph in the list: a bar and its number where a point begins, else only its words. */
final class LineCell extends ListCell<Line> {
    private static final double NUMBER = 76;
    private static final double STEP = 14;
    private static final int SHOWN = 360;

    private final Words words;
    private final Region bar = new Region();
    private final Label number = new Label();
    private final Label text = new WrappedLabel("");
    private final HBox row = new HBox(8, bar, number, text);

    LineCell(ListView<Line> list, Words words) {
        this.words = words;
        bar.setMinWidth(4);
        bar.setMaxWidth(4);
        number.setMinWidth(NUMBER);
        number.setMaxWidth(NUMBER);
        number.setAlignment(Pos.TOP_RIGHT);
        number.getStyleClass().add("strong");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        row.setAlignment(Pos.TOP_LEFT);
        row.setFillHeight(true);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(list.widthProperty().subtract(36));
        row.setMinWidth(USE_PREF_SIZE);
        row.setMaxWidth(USE_PREF_SIZE);
    }

    /** The height of words that wrap depends on the width, which a list does not ask with. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + row.prefHeight(row.getPrefWidth()) + snappedBottomInset();
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String says = Legible.of(line.text());
        number.setText(line.begins() && !line.dropped() ? Legible.of(line.number()) : "");
        text.setText(says.length() > SHOWN ? says.substring(0, SHOWN) + "…" : says);
        text.getStyleClass().remove("quiet");
        if (line.dropped()) {
            text.getStyleClass().add("quiet");
            text.setText(words.get("line.dropped", text.getText()));
        }
        String fill = line.dropped() ? "transparent" : line.begins() ? "-accent-fill" : "-line";
        bar.setStyle("-fx-background-color: " + fill + "; -fx-background-radius: 2");
        row.setPadding(new Insets(0, 0, 0, line.begins() ? STEP * Math.min(8, line.depth()) : 0));
        setGraphic(row);
        setAccessibleText(
                words.get(
                        line.dropped()
                                ? "line.is.dropped"
                                : line.begins() ? "line.begins" : "line.goes.on",
                        line.number(),
                        text.getText()));
    }
}
