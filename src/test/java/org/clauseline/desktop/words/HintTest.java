package org.clauseline.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.clauseline.desktop.testing.FxTest;
import org.junit.jupiter.api.Test;

/** What explains a control to the pointer and to a screen reader. */
@FxTest
class HintTest {
    private final Button button = new Button("Fit");

    @Test
    void aScreenReaderFindsItAtOnce() {
        Hint.on(button, "Show all events");
        assertThat(button.getAccessibleHelp()).isEqualTo("Show all events");
        assertThat(Hint.of(button)).isEqualTo("Show all events");
    }

    @Test
    void theTooltipIsMadeWhenThePointerComes() {
        Hint.on(button, "Show all events");
        assertThat(button.getTooltip()).isNull();
        pointerComes();
        assertThat(button.getTooltip().getText()).isEqualTo("Show all events");
    }

    @Test
    void itsWordsMayChangeAndEnd() {
        Hint.on(button, "Add a star");
        pointerComes();
        Hint.on(button, "Take the star away");
        assertThat(button.getTooltip().getText()).isEqualTo("Take the star away");
        Hint.on(button, "");
        assertThat(button.getTooltip()).isNull();
        assertThat(button.getAccessibleHelp()).isNull();
        pointerComes();
        assertThat(button.getTooltip()).isNull();
    }

    private void pointerComes() {
        Event.fireEvent(
                button,
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
