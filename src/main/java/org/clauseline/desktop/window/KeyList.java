package org.clauseline.desktop.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Words;

import java.util.Map;

/** All keys and what they do. */
final class KeyList extends VBox {
    KeyList(Words words, Runnable close) {
        setId("keys");
        setSpacing(12);
        getStyleClass().addAll("panel", "overlay-panel");
        Label title = new Label(words.get("keys"));
        title.getStyleClass().add("title");
        GridPane grid = new GridPane(24, 4);
        int place = 0;
        for (Map.Entry<String, String> entry : Keys.LIST) {
            Label keys = new Label(entry.getKey());
            keys.getStyleClass().add("strong");
            int column = place >= (Keys.LIST.size() + 1) / 2 ? 2 : 0;
            int row = place % ((Keys.LIST.size() + 1) / 2);
            grid.add(keys, column, row);
            grid.add(new Label(words.get("keys." + entry.getValue())), column + 1, row);
            place++;
        }
        Button done = new Button(words.get("findings.close"));
        done.getStyleClass().add("primary");
        done.setOnAction(event -> close.run());
        getChildren().addAll(title, grid, done);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        event.consume();
                    }
                });
    }
}
