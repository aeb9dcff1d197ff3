package org.clauseline.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;
import org.clauseline.picture.PictureFile.Format;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;
import org.clauseline.timeline.Poster;
import org.clauseline.timeline.PosterPreset;
import org.clauseline.timeline.PosterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@FxTest
class ExportPaneTest {
    private static final Dossier DOSSIER =
            switch (ShippedDossier.read()) {
                case Reading.Loaded loaded -> loaded.dossier();
                case Reading.Refused refused -> throw new IllegalStateException(refused.toString());
            };

    private final Workspace workspace =
            new Workspace(
                    Opened.of(DOSSIER, Optional.empty()),
                    Span.of(DOSSIER),
                    Comparing.of(DOSSIER),
                    Locale.UK);
    private final List<String> copiedTexts = new ArrayList<>();
    private final List<Image> copiedImages = new ArrayList<>();
    private Optional<Path> target = Optional.empty();
    private final ExportPane pane =
            new ExportPane(
                    workspace,
                    Optional.empty(),
                    new KeptFile(Path.of("nowhere")),
                    new ExportPane.Doors(
                            (suggested, format) -> target,
                            new NoHouse(),
                            copiedTexts::add,
                            copiedImages::add,
                            (content, title, mayClose) -> {}));

    @TempDir private Path folder;

    private Snapshot shown(Palette palette) {
        Theme.dress(pane, palette);
        Snapshot.of(pane, 1180, 760);
        settle();
        Pulse.pass(3);
        settle();
        return Snapshot.of(pane, 1180, 760);
    }

    private void settle() {
        Pulse.until("the dialog has settled", pane::isSettled);
    }

    @SuppressWarnings("unchecked")
    private <T> ChoiceBox<T> choice(String id) {
        return (ChoiceBox<T>) pane.lookup("#" + id);
    }

    private TextField field(String id) {
        return (TextField) pane.lookup("#" + id);
    }

    private void press(String id) {
        settle();
        ((Button) pane.lookup("#" + id)).fire();
        settle();
    }

    private <N extends Node> N part(Class<N> type, String id) {
        return type.cast(pane.lookup("#" + id));
    }

    /** What came of the last thing that was asked for. */
    private String state() {
        return part(Label.class, "state").getText();
    }

    /** What is wrong with the choices. */
    private String hint() {
        return part(Label.class, "hint").getText();
    }

    @Test
    void eventsLeadToTheirSourcesWhereThatIsWanted() throws IOException {
        shown(Palette.LIGHT);
        target = Optional.of(folder.resolve("linked.svg"));
        this.<Format>choice("format").setValue(Format.SVG);
        press("save");
        assertThat(folder.resolve("linked.svg")).content().doesNotContain("<a ");
        part(CheckBox.class, "links").setSelected(true);
        press("save");
        assertThat(folder.resolve("linked.svg")).content().contains("<a xlink:href=\"https://");
    }

    @Test
    void showsThePixelsThatWillBeWritten() {
        shown(Palette.LIGHT).save("export-light");
        ImageView view = (ImageView) pane.lookup(".image-view");
        Poster poster =
                Poster.of(
                        DOSSIER,
                        PosterSettings.of(DOSSIER, PosterPreset.ARTICLE.size(), Locale.UK),
                        FontMetrics.shipped());
        double scale = view.getImage().getWidth() / poster.picture().width();
        Image expected = Preview.of(poster.picture(), scale);
        PixelReader seen = view.getImage().getPixelReader();
        for (int y = 0; y < expected.getHeight(); y += 7) {
            for (int x = 0; x < expected.getWidth(); x += 5) {
                assertThat(seen.getArgb(x, y)).isEqualTo(expected.getPixelReader().getArgb(x, y));
            }
        }
    }

    @Test
    void looksRightInTheDark() {
        choice("theme");
        Snapshot dark = shown(Palette.DARK);
        dark.save("export-dark");
        assertThat(dark.count(0, 0, 1180, 760, Palette.DARK.ground().argb())).isGreaterThan(50_000);
    }

    @Test
    void writesEachFormatWhole() throws IOException {
        shown(Palette.LIGHT);
        field("headline").setText("Ten days");
        for (Format format : Format.values()) {
            Path file = folder.resolve(format.name() + format.ending());
            target = Optional.of(file);
            this.<Format>choice("format").setValue(format);
            settle();
            press("save");
            assertThat(state()).contains("is written");
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("SVG.svg"))).contains(">Ten days</text>");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(Format.values().length);
        }
    }

    @Test
    void whatCannotBeWrittenIsSaidAndLeavesNothing() throws IOException {
        shown(Palette.LIGHT);
        target = Optional.of(folder.resolve("missing").resolve("image.png"));
        press("save");
        assertThat(state()).contains("image.png was not written", "folder does not exist");
        Path kept = folder.resolve("kept.png");
        Files.createDirectories(kept.resolve("a folder stands here"));
        target = Optional.of(kept);
        press("save");
        assertThat(state()).contains("kept.png was not written");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(kept);
        }
    }

    @Test
    void whatCameOfASaveStaysToBeReadWhileThePreviewFollowsTheChoices() {
        shown(Palette.LIGHT);
        target = Optional.of(folder.resolve("image.svg"));
        this.<Format>choice("format").setValue(Format.SVG);
        press("save");
        field("headline").setText("Another headline");
        settle();
        assertThat(state()).contains("image.svg is written");
        target = Optional.of(folder.resolve("missing").resolve("image.svg"));
        press("save");
        field("headline").setText("A third headline");
        field("credit").setText("Desk");
        settle();
        assertThat(state()).contains("image.svg was not written");
        press("copy");
        assertThat(state()).contains("clipboard");
    }

    @Test
    void aWriteThatIsCancelledLeavesNothingAndSaysSo() throws IOException {
        shown(Palette.LIGHT);
        Path kept = folder.resolve("kept.png");
        Files.writeString(kept, "what was there");
        target = Optional.of(kept);
        this.<Integer>choice("scale").setValue(4);
        settle();
        part(Button.class, "save").fire();
        assertThat(part(Button.class, "cancel").isVisible()).isTrue();
        Pulse.until(
                "some of it is written",
                () -> part(ProgressBar.class, "progress").getProgress() > 0);
        field("headline").setText("Edited meanwhile");
        assertThat(part(Button.class, "save").isDisabled()).isTrue();
        part(Button.class, "cancel").fire();
        assertThat(state()).contains("Cancelling");
        settle();
        assertThat(state()).contains("kept.png was not written");
        assertThat(part(Button.class, "cancel").isVisible()).isFalse();
        assertThat(part(Button.class, "save").isDisabled()).isFalse();
        assertThat(kept).hasContent("what was there");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(kept);
        }
        press("save");
        assertThat(state()).contains("kept.png is written");
    }

    @Test
    void whoLeavesDuringAWriteIsLetGoOnceItIsCancelled() throws IOException {
        shown(Palette.LIGHT);
        target = Optional.of(folder.resolve("image.png"));
        part(Button.class, "save").fire();
        List<String> left = new ArrayList<>();
        pane.delivery().leave(() -> left.add(state()));
        assertThat(left).isEmpty();
        settle();
        assertThat(left).singleElement().asString().contains("image.png was not written");
        assertThat(folder).isEmptyDirectory();
        pane.delivery().leave(() -> left.add("at once"));
        assertThat(left).contains("at once");
    }

    @Test
    void theAlternativeIsProposedKeptWhenEditedAndWritten() throws IOException {
        shown(Palette.LIGHT);
        TextArea alternative = (TextArea) pane.lookup("#alternative");
        assertThat(alternative.getText()).startsWith("Timeline: ").contains("Geneva");
        alternative.setText("Own words");
        field("headline").setText("Another headline");
        settle();
        assertThat(alternative.getText()).isEqualTo("Own words");
        press("alternative-copy");
        assertThat(copiedTexts).containsExactly("Own words");
        Path file = folder.resolve("image.svg");
        target = Optional.of(file);
        this.<Format>choice("format").setValue(Format.SVG);
        press("save");
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .contains("<desc id=\"description\">Own words");
        press("alternative-again");
        assertThat(alternative.getText()).startsWith("Timeline: Another headline");
    }

    @Test
    void copiesTheImageInItsFullSize() {
        shown(Palette.LIGHT);
        this.<Integer>choice("scale").setValue(2);
        settle();
        press("copy");
        assertThat(copiedImages).hasSize(1);
        assertThat(copiedImages.getFirst().getWidth()).isEqualTo(3200);
        assertThat(copiedImages.getFirst().getHeight()).isEqualTo(1800);
    }

    @Test
    void anOwnSizeIsFollowedOrRefusedAndSmallTypeIsWarnedOf() {
        shown(Palette.LIGHT);
        this.<String>choice("preset").setValue("own");
        field("width").setText("abc");
        settle();
        assertThat(hint()).contains("have to be numbers");
        assertThat(pane.lookup("#save").isDisabled()).isTrue();
        field("width").setText("170");
        field("height").setText("130");
        settle();
        assertThat(pane.lookup("#save").isDisabled()).isFalse();
        assertThat(hint()).isEmpty();
        assertThat(((Label) pane.lookup(".warning")).getText()).contains("below the 12 px");
    }
}
