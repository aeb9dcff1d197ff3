package org.clauseline.desktop.theme;

import static org.assertj.core.api.Assertions.assertThatCode;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Hands;
import org.clauseline.desktop.testing.Pulse;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

@FxTest
class SettledTableTest {
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.DOWN,
                    KeyCode.UP,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.PAGE_DOWN,
                    KeyCode.SPACE);

    /** As many keys as hands, or a key held down, send between two frames. */
    @Test
    void keysMayComeFasterThanFramesWhileRowsAreExchanged() {
        TableView<Integer> table = new SettledTable<>();
        TableColumn<Integer, Integer> column = new TableColumn<>("number");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        table.getColumns().add(column);
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(table), 300, 300));
        stage.show();
        Pulse.next();
        table.requestFocus();
        SplittableRandom random = new SplittableRandom(1);
        for (int step = 0; step < 2_500; step++) {
            switch (random.nextInt(12)) {
                case 0 -> table.setItems(rows(random.nextInt(60)));
                case 1 -> Pulse.pass(1);
                case 2 -> table.getSelectionModel().clearSelection();
                case 3 -> table.scrollTo(random.nextInt(60));
                default -> {
                    KeyCode code = KEYS.get(random.nextInt(KEYS.size()));
                    assertThatCode(() -> Hands.on(stage.getScene()).press(code))
                            .as("step %d, %s", step, code)
                            .doesNotThrowAnyException();
                }
            }
        }
        stage.hide();
    }

    private static ObservableList<Integer> rows(int count) {
        return FXCollections.observableArrayList(IntStream.range(0, count).boxed().toList());
    }
}
