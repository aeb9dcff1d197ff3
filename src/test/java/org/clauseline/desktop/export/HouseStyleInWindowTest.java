package org.clauseline.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.Reports;
import org.clauseline.picture.Palette;
import org.clauseline.picture.PictureFile.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

/** The style of a house and sets of images in the dialog, and what is kept of them. */
@FxTest
class HouseStyleInWindowTest {
    @TempDir private Path folder;

    private Path chosen = Path.of("");
    private Optional<Region> opened = Optional.empty();
    private KeptFile kept = new KeptFile(Path.of(""));

    private final class House implements HouseFiles {
        @Override
        public Optional<Path> chooseStyle() {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> chooseNewStyle() {
            return Optional.of(folder.resolve("new-style.txt"));
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.of(folder.resolve("set"));
        }
    }

    @BeforeEach
    void prepare() throws IOException {
        kept = new KeptFile(folder.resolve("settings"));
        Files.createDirectory(folder.resolve("set"));
        chosen = Files.writeString(folder.resolve("planet.txt"), "credit = Graphic: Planet\n");
    }

    private ExportPane dialog() {
        Dossier dossier = Reports.shippedDossier();
        ExportPane pane =
                new ExportPane(
                        new Workspace(
                                Opened.of(dossier, Optional.empty()),
                                Span.of(dossier),
                                Comparing.of(dossier),
                                Locale.UK),
                        Optional.empty(),
                        kept,
                        new ExportPane.Doors(
                                (suggested, format) -> Optional.of(folder.resolve(suggested)),
                                new House(),
                                text -> {},
                                image -> {},
                                (content, title, mayClose) ->
                                        opened =
                                                Optional.of(
                                                        content.apply(
                                                                () -> opened = Optional.empty()))));
        Theme.dress(pane, Palette.LIGHT);
        Snapshot.of(pane, 1180, 760);
        Pulse.until("the dialog has settled", pane::isSettled);
        return pane;
    }

    private static void choose(ExportPane pane, String item) {
        ((MenuButton) pane.lookup("#style"))
                .getItems().stream()
                        .filter(it -> item.equals(it.getId()))
                        .forEach(it -> it.getOnAction().handle(null));
        Pulse.until("the dialog has settled", pane::isSettled);
    }

    private static void press(Parent pane, String id) {
        ((Button) pane.lookup("#" + id)).fire();
    }

    private String written(ExportPane pane) throws IOException {
        press(pane, "save");
        Pulse.until("it is written", pane::isSettled);
        return Files.readString(folder.resolve("us-ukraine-november-2025.svg"));
    }

    @SuppressWarnings("unchecked")
    private static void format(ExportPane pane, Format format) {
        ((javafx.scene.control.ChoiceBox<Format>) pane.lookup("#format")).setValue(format);
        Pulse.until("the dialog has settled", pane::isSettled);
    }

    @Test
    void aStyleIsUsedAndKeptForTheNextTime() throws IOException {
        ExportPane pane = dialog();
        choose(pane, "style-choose");
        assertThat(((MenuButton) pane.lookup("#style")).getText()).isEqualTo("planet.txt");
        assertThat(((TextField) pane.lookup("#credit")).getPromptText())
                .isEqualTo("Graphic: Planet");
        format(pane, Format.SVG);
        assertThat(written(pane)).contains("Graphic: Planet");
        ExportPane next = dialog();
        assertThat(((MenuButton) next.lookup("#style")).getText()).isEqualTo("planet.txt");
        choose(next, "style-none");
        format(next, Format.SVG);
        assertThat(written(next)).doesNotContain("Graphic: Planet");
        assertThat(((MenuButton) dialog().lookup("#style")).getText()).isEqualTo("None");
    }

    @Test
    void aStyleThatCannotBeUsedIsToldAndTheOneBeforeStays() throws IOException {
        ExportPane pane = dialog();
        choose(pane, "style-choose");
        chosen = Files.writeString(folder.resolve("broken.txt"), "logo = missing.png\n");
        choose(pane, "style-choose");
        assertThat(((Label) pane.lookup("#style-trouble")).getText())
                .isEqualTo("The logo “missing.png” cannot be used: There is no file of that name.");
        assertThat(((MenuButton) pane.lookup("#style")).getText()).isEqualTo("planet.txt");
    }

    @Test
    void aNewStyleBeginsWithAllThatCanBeSaidAndIsUsedOnceItIsSaved() throws IOException {
        ExportPane pane = dialog();
        choose(pane, "style-new");
        StyleEditor editor = (StyleEditor) opened.orElseThrow();
        Theme.dress(editor, Palette.LIGHT);
        Snapshot.of(editor, 1040, 560);
        Pulse.until("the editor has settled", editor::isSettled);
        TextArea text = (TextArea) editor.lookup("#style-text");
        assertThat(text.getText()).contains("# credit = ", "# dark.logo = ");
        text.setText(text.getText().replace("# credit = Graphic: The", "credit = Graphic: My"));
        Pulse.until("the editor has settled", editor::isSettled);
        press(editor, "style-save");
        Pulse.until("the editor is closed", () -> opened.isEmpty());
        Pulse.until("the dialog has settled", pane::isSettled);
        assertThat(((MenuButton) pane.lookup("#style")).getText()).isEqualTo("new-style.txt");
        assertThat(((TextField) pane.lookup("#credit")).getPromptText())
                .isEqualTo("Graphic: My Daily Planet");
    }

    @Test
    void everythingThatTheTemplateShowsCanBeUsed() throws IOException {
        BufferedImage logo = new BufferedImage(30, 10, BufferedImage.TYPE_INT_ARGB);
        ImageIO.write(logo, "png", folder.resolve("logo.png").toFile());
        ImageIO.write(logo, "png", folder.resolve("logo-white.png").toFile());
        ExportPane pane = dialog();
        choose(pane, "style-new");
        StyleEditor editor = (StyleEditor) opened.orElseThrow();
        Theme.dress(editor, Palette.LIGHT);
        Snapshot.of(editor, 1040, 560);
        Pulse.until("the editor has settled", editor::isSettled);
        TextArea text = (TextArea) editor.lookup("#style-text");
        text.setText(text.getText().replaceAll("(?m)^# (?=[a-z.]+ = )", ""));
        Pulse.until("the editor has settled", editor::isSettled);
        assertThat(((Label) editor.lookup("#style-state")).getText()).isEmpty();
        assertThat(((Button) editor.lookup("#style-save")).isDisabled()).isFalse();
        text.setText("credit = Planet\nlogo = nowhere.png");
        Pulse.until("the editor has settled", editor::isSettled);
        assertThat(((Label) editor.lookup("#style-state")).getText()).contains("nowhere.png");
        assertThat(((Button) editor.lookup("#style-save")).isDisabled()).isTrue();
    }

    @Test
    void whatWasTypedIntoAStyleIsNotDiscardedBeforeThatWasAskedFor() {
        ExportPane pane = dialog();
        choose(pane, "style-new");
        StyleEditor editor = (StyleEditor) opened.orElseThrow();
        Theme.dress(editor, Palette.LIGHT);
        Snapshot.of(editor, 1040, 560);
        Pulse.until("the editor has settled", editor::isSettled);
        assertThat(editor.mayClose()).as("nothing was typed").isTrue();
        TextArea text = (TextArea) editor.lookup("#style-text");
        text.appendText("credit = Planet\n");
        Pulse.until("the editor has settled", editor::isSettled);
        assertThat(editor.mayClose()).as("the first time").isFalse();
        Button cancel = (Button) editor.lookup("#cancel");
        assertThat(((Label) editor.lookup("#style-state")).getText())
                .isEqualTo("What you changed is not saved. Save it, or discard it.");
        assertThat(cancel.getText()).isEqualTo("Discard");
        text.appendText("theme = dark\n");
        assertThat(cancel.getText()).isEqualTo("Cancel");
        Pulse.until("the editor has settled", editor::isSettled);
        press(editor, "cancel");
        assertThat(opened).as("still open").isPresent();
        press(editor, "cancel");
        assertThat(opened).as("closed").isEmpty();
        assertThat(folder.resolve("new-style.txt")).doesNotExist();
    }

    private SetPane set(ExportPane pane) {
        press(pane, "set");
        SetPane set = (SetPane) opened.orElseThrow();
        Theme.dress(set, Palette.LIGHT);
        Snapshot.of(set, 1040, 560);
        return set;
    }

    private static String told(SetPane set) {
        StringBuilder told = new StringBuilder();
        ((VBox) set.lookup("#set-told"))
                .getChildren()
                .forEach(it -> told.append(((Label) it).getText()).append('\n'));
        return told.toString();
    }

    @Test
    void oneClickWritesASetAndTheNextTimeItIsChosenAlready() throws IOException {
        ExportPane pane = dialog();
        choose(pane, "style-choose");
        SetPane set = set(pane);
        box(set, "SVG, words as text").setSelected(true);
        box(set, "Print, greys").setSelected(true);
        assertThat(((Button) set.lookup("#set-save")).getText()).isEqualTo("Write 18 images");
        press(set, "set-save");
        Pulse.until("the set is written", () -> !set.isBusy());
        assertThat(told(set)).startsWith("18 of 18 images are written.");
        try (var files = Files.list(folder.resolve("set"))) {
            assertThat(files).hasSize(18);
        }
        assertThat(folder.resolve("set/us-ukraine-november-2025-1080x1920-print.svg"))
                .content()
                .contains("Graphic: Planet");
        SetPane next = set(dialog());
        assertThat(box(next, "Print, greys").isSelected()).isTrue();
        Files.delete(folder.resolve("set/us-ukraine-november-2025-1080x1920-print.svg"));
        press(next, "set-save");
        Pulse.until("the set is written", () -> !next.isBusy());
        assertThat(folder.resolve("set/us-ukraine-november-2025-1080x1920-print.svg"))
                .isNotEmptyFile();
    }

    @Test
    void aFolderThatIsGoneIsToldForEachImage() throws IOException {
        SetPane set = set(dialog());
        Files.delete(folder.resolve("set"));
        press(set, "set-save");
        Pulse.until("it is told", () -> !set.isBusy());
        assertThat(told(set))
                .startsWith("0 of 6 images are written.")
                .contains(
                        "us-ukraine-november-2025-1600x900-light.png was not written: its folder");
    }

    private static CheckBox box(Parent pane, String words) {
        return pane.lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(it -> it.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bothWindowsLookAsTheyShould() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            String name = palette.dark() ? "dark" : "light";
            ExportPane pane = dialog();
            SetPane set = set(pane);
            Theme.dress(set, palette);
            Snapshot.of(set, 1040, 560).save("export-set-" + name);
            choose(pane, "style-new");
            StyleEditor editor = (StyleEditor) opened.orElseThrow();
            Theme.dress(editor, palette);
            Snapshot.of(editor, 1040, 560);
            Pulse.until("the editor has settled", editor::isSettled);
            Snapshot.of(editor, 1040, 560).save("export-style-" + name);
            assertThat(editor.lookup("#style-text")).isNotNull();
        }
    }
}
