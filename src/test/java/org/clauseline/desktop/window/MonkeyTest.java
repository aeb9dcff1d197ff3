package org.clauseline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** A slice of {@code packaging/soak monkey}, on the headless platform. */
@FxTest
class MonkeyTest {
    private static final int GESTURES = 1200;

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @AfterEach
    void closeEverything() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }

    @Test
    void nothingThatHandsCanDoMakesTheWindowStumble() {
        Windows window = Windows.shipped(folder.resolve("settings")).shown();
        Monkey monkey = new Monkey(window.scene(), new SplittableRandom(1));
        while (monkey.gestures() < GESTURES) {
            monkey.act();
        }
        window.desk().keeper().leave(true);
    }

    @Test
    void aWindowThatStumblesWouldBeFound() {
        Button button = new Button("falls");
        button.setOnAction(
                event -> {
                    throw new IllegalStateException("fell");
                });
        Scene scene = new Scene(new StackPane(button), 60, 60);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        Pulse.next();
        assertThat(MonkeySoak.stumbles(new Monkey(scene, new SplittableRandom(1)), 300))
                .isPositive();
    }
}
