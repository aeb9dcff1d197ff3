package org.clauseline.desktop.texts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Hands;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Point;
import org.clauseline.exchange.draft.Line;
import org.clauseline.picture.Palette;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The dialog of two texts in the hands of a reader. */
@FxTest
class TextsPaneTest {
    private final List<Dossier> compared = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();
    private String clipboard = "";
    private final TextsPane pane =
            new TextsPane(
                    Locale.UK,
                    () -> chosen,
                    () -> clipboard,
                    () -> LocalDate.of(2025, 11, 24),
                    compared::add,
                    () -> {});

    @TempDir private Path folder;

    @BeforeEach
    void read() throws IOException {
        Path old =
                Files.writeString(
                        folder.resolve("old.txt"),
                        """
                        1. The size is limited to 600,000 personnel in peacetime.
                        2. Two
                        (a) in
                        """);
        Path fresh =
                Files.write(
                        folder.resolve("new.txt"),
                        "1. Сторони припиняють вогонь.".getBytes(Charset.forName("windows-1251")));
        Theme.dress(pane, Palette.LIGHT);
        Snapshot.of(pane, 1240, 820);
        pane.sides().open(List.of(old, fresh));
        settle();
    }

    private void settle() {
        Pulse.until("both are read", () -> !pane.sides().isReading() && pane.sides().ready().get());
        Snapshot.of(pane, 1240, 820);
    }

    private <N extends Node> N find(String side, String id, Class<N> type) {
        return type.cast(pane.lookup("#" + side).lookup("#" + id));
    }

    private ListView<?> list() {
        return find("old", "lines", ListView.class);
    }

    private List<String> numbers() {
        return pane.sides().old().outline().get().lines().stream().map(Line::number).toList();
    }

    @Test
    void it_says_what_was_read_and_how() {
        assertThat(find("old", "says", Label.class).getText())
                .isEqualTo("old.txt · Plain text · 3 points");
        assertThat(pane.lookup("#new").lookupAll(".label"))
                .extracting(label -> ((Label) label).getText())
                .contains("Encoding (guessed)");
    }

    @Test
    void the_keys_of_the_list_correct_lines() {
        list().getSelectionModel().clearAndSelect(1);
        list().requestFocus();
        Hands hands = Hands.on(pane.getScene());

        hands.press(KeyCode.SPACE);
        assertThat(pane.sides().old().outline().get().lines().get(1).begins()).isFalse();
        hands.press(KeyCode.SPACE);
        hands.press(KeyCode.RIGHT);
        assertThat(pane.sides().old().outline().get().lines().get(1).depth()).isEqualTo(1);
        hands.press(KeyCode.DELETE);
        assertThat(pane.sides().old().outline().get().pieces()).hasSize(2);
        hands.holding(KeyCode.CONTROL).press(KeyCode.Z);
        assertThat(pane.sides().old().outline().get().pieces()).hasSize(3);
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void a_line_is_cut_at_the_cursor_and_given_a_number() {
        list().getSelectionModel().clearAndSelect(0);
        TextArea words = find("old", "line", TextArea.class);
        words.positionCaret("The size".length());
        find("old", "split", Button.class).fire();

        assertThat(numbers()).containsExactly("1", "", "2", "(a)");
        TextField number = find("old", "number", TextField.class);
        number.setText("1bis");
        number.fireEvent(new ActionEvent());
        assertThat(numbers()).containsExactly("1", "1bis", "2", "(a)");
    }

    @Test
    void comparing_hands_over_the_corrected_texts() {
        list().getSelectionModel().clearAndSelect(2);
        find("old", "drop", Button.class).fire();
        ((Button) pane.lookup("#compare")).fire();

        assertThat(compared.getFirst().drafts().getFirst().points())
                .extracting(Point::number)
                .containsExactly("1", "2");
    }

    @Test
    void a_text_can_be_pasted_and_a_file_chosen_in_its_place() throws IOException {
        clipboard = "1. Pasted";
        find("new", "paste", Button.class).fire();
        settle();
        assertThat(find("new", "says", Label.class).getText()).startsWith("Pasted text · ");

        chosen =
                Optional.of(
                        Files.write(
                                folder.resolve("x.pdf"),
                                "no pdf".getBytes(StandardCharsets.UTF_8)));
        find("new", "choose", Button.class).fire();
        Pulse.until("it is refused", () -> !pane.sides().isReading());
        assertThat(find("new", "says", Label.class).getText())
                .isEqualTo("x.pdf was not read. This is no PDF file, or a damaged one.");
        assertThat(pane.lookup("#compare").isDisabled()).isTrue();
    }

    @Test
    void lines_are_as_high_as_their_words_wrap() {
        clipboard =
                IntStream.range(1, 14)
                        .mapToObj(n -> n + ". " + "word ".repeat(9 + n) + "end")
                        .collect(Collectors.joining("\n"));
        find("old", "paste", Button.class).fire();
        settle();
        Pulse.pass(2);

        assertThat(list().lookupAll(".label"))
                .map(Label.class::cast)
                .filteredOn(label -> label.getText().endsWith("word end"))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        label ->
                                assertThat(label.getHeight())
                                        .isGreaterThanOrEqualTo(
                                                label.prefHeight(label.getWidth())));
    }

    @Test
    void both_themes_can_be_looked_at() {
        Snapshot.of(pane, 1240, 820).save("texts-light");
        Theme.dress(pane, Palette.DARK);
        Snapshot.of(pane, 1240, 820).save("texts-dark");
    }
}
