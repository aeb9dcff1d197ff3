package org.clauseline.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

@FxTest
class WrappedTest {
    private static final String LATIN = "The talks in Geneva went on until late in the evening. ";
    private static final String ARABIC = "استمرت المحادثات في جنيف حتى وقت متأخر من المساء. ";

    @ParameterizedTest
    @ValueSource(strings = {LATIN, ARABIC, LATIN + ARABIC})
    void aLabelAndALinkAreHigherWhereTheyAreNarrower(String words) {
        for (Labeled control :
                List.of(new WrappedLabel(words.repeat(4)), new WrappedLink(words.repeat(4)))) {
            VBox root = new VBox(control);
            Snapshot.of(root, 600, 400);
            double wide = control.getHeight();
            Snapshot.of(root, 200, 400);
            assertThat(control.getHeight()).isGreaterThan(2 * wide);
            assertThat(control.getWidth()).isLessThanOrEqualTo(200);
        }
    }

    @Test
    void wordsThatChangeAreShownInTheirColourAndNoOthers() {
        WrappedLabel label = new WrappedLabel(ARABIC);
        label.setTextFill(Color.CRIMSON);
        VBox root = new VBox(label);
        Snapshot.of(root, 300, 100);
        assertThat(pieces(root)).anyMatch(line -> line.startsWith("استمرت "));
        assertThat(((Text) label.getGraphic().lookup("Text")).getFill()).isEqualTo(Color.CRIMSON);
        label.setText(LATIN);
        Snapshot.of(root, 300, 100);
        assertThat(label.getGraphic()).isNull();
        assertThat(pieces(root)).noneMatch(piece -> piece.contains("جنيف"));
    }

    private static List<String> pieces(VBox root) {
        return root.lookupAll("Text").stream().map(node -> ((Text) node).getText()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {LATIN, ARABIC, LATIN + ARABIC})
    void aTooltipIsNotWiderThanAReaderCanRead(String words) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new VBox(), 600, 400));
        stage.show();
        WrappedTooltip tooltip = new WrappedTooltip(words.repeat(8));
        tooltip.show(stage, 10, 10);
        Pulse.pass(3);
        assertThat(tooltip.getScene().getRoot().getLayoutBounds().getWidth())
                .isBetween(300.0, 460.0);
        assertThat(tooltip.getScene().getRoot().getLayoutBounds().getHeight())
                .isBetween(60.0, 300.0);
        tooltip.hide();
        stage.close();
    }

    @Test
    void aFieldWrapsUntilAScriptComesInForWhichThatWouldFail() {
        WrappedArea area = new WrappedArea();
        VBox root = new VBox(area);
        area.setText(LATIN.repeat(5));
        Snapshot.of(root, 200, 300);
        assertThat(area.isWrapText()).isTrue();
        area.appendText(ARABIC.repeat(5));
        Snapshot.of(root, 200, 300);
        assertThat(area.isWrapText()).isFalse();
        area.setText(LATIN);
        Snapshot.of(root, 200, 300);
        assertThat(area.isWrapText()).isTrue();
    }

    @Test
    void takingBackWhatWasDeletedBringsNoScriptIntoAFieldThatWraps() {
        WrappedArea area = new WrappedArea();
        VBox root = new VBox(area);
        area.insertText(0, ARABIC.repeat(5));
        area.deleteText(0, area.getLength());
        Snapshot.of(root, 200, 300);
        assertThat(area.isWrapText()).isTrue();
        area.undo();
        assertThat(area.getText()).isNotEmpty();
        assertThat(area.isWrapText()).isFalse();
        Snapshot.of(root, 200, 300);
        area.redo();
        assertThat(area.isWrapText()).isTrue();
    }

    @Test
    void whoeverAsksForPlacesRightAfterSuchAScriptCameInMeetsItLaidOut() {
        WrappedArea area = new WrappedArea();
        VBox root = new VBox(area);
        Snapshot.of(root, 200, 300);
        area.setText(ARABIC.repeat(9).replace(" ", ""));
        assertThatCode(() -> area.lookup(".content").getBoundsInLocal()).doesNotThrowAnyException();
        assertThat(root.getBoundsInLocal().getWidth()).isGreaterThan(100);
    }

    @Test
    void writingOnWhereTheDirectionIsTurnedRoundMeetsNoLineThatIsAHairTooNarrow() {
        for (int width = 60; width < 120; width++) {
            WrappedArea area = new WrappedArea();
            area.setPrefRowCount(1);
            Scene scene = new Scene(new StackPane(area), width, 60);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            area.replaceSelection("\u202e");
            area.home();
            area.replaceSelection("\u202e");
            for (char letter : "20 Nov20 Nov 7 pm".toCharArray()) {
                area.replaceSelection(String.valueOf(letter));
            }
            assertThat(area.isWrapText()).isFalse();
        }
    }

    @Test
    void aKeyRightAfterSuchAScriptCameInFindsItNoLongerWrapped() {
        WrappedArea area = new WrappedArea();
        area.insertText(0, LATIN.repeat(5));
        Snapshot.of(new VBox(area), 200, 300);
        area.insertText(0, ARABIC.repeat(5));
        area.positionCaret(3);
        assertThatCode(
                        () ->
                                area.fireEvent(
                                        new KeyEvent(
                                                KeyEvent.KEY_PRESSED,
                                                "",
                                                "",
                                                KeyCode.RIGHT,
                                                false,
                                                false,
                                                false,
                                                false)))
                .doesNotThrowAnyException();
    }
}
