package org.clauseline.desktop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

@FxTest
class FxTestTest {
    @Test
    void testsRunOnTheJavaFxThread() {
        assertThat(Platform.isFxApplicationThread()).isTrue();
    }

    @Test
    void pulsesPassWhileATestWaits() {
        List<String> later = new ArrayList<>();
        Platform.runLater(() -> later.add("ran"));
        Pulse.next();
        assertThat(later).containsExactly("ran");
    }

    @Test
    void handsClickWhatIsUnderThePointerAndTypeIntoWhatHasTheFocus() {
        Button button = new Button("Press");
        TextField field = new TextField();
        int[] pressed = {0};
        button.setOnAction(event -> pressed[0]++);
        VBox root = new VBox(button, field);
        Scene scene = new Scene(root, 200, 100);
        Snapshot.of(root, 200, 100);
        Hands hands = Hands.on(scene);
        hands.click(button);
        field.requestFocus();
        hands.type("Kyïv");
        int[] shortcut = {0};
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+E"), () -> shortcut[0]++);
        hands.holding(KeyCode.CONTROL).press(KeyCode.E);
        assertThat(pressed).containsExactly(1);
        assertThat(field.getText()).isEqualTo("Kyïv");
        assertThat(shortcut).containsExactly(1);
    }

    @Test
    void snapshotsMayBeLargerThanTheScreen() {
        StackPane root = new StackPane();
        root.setStyle("-fx-background-color: #336699");
        Snapshot snapshot = Snapshot.of(root, 1600, 1200);
        assertThat(snapshot.argb(1599, 1199)).isEqualTo(0xFF336699);
        assertThat(snapshot.count(1590, 1190, 10, 10, 0xFF336699)).isEqualTo(100);
    }

    @Test
    void whatIsThrownUnseenAndWhatStyleSheetsLackIsNoticed() {
        Toolkit.Complaints complaints = Toolkit.complaints();
        Platform.runLater(
                () -> {
                    throw new IllegalStateException("on purpose");
                });
        StackPane root = new StackPane();
        root.setStyle("-fx-background-color: no-such-colour");
        Snapshot.of(root, 10, 10);
        Pulse.next();
        assertThat(complaints.thrown()).hasSize(1);
        assertThat(complaints.styleWarnings()).isNotEmpty();
        complaints.clear();
    }
}
