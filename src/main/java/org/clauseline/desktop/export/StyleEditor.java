package org.clauseline.desktop.export;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedArea;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.publish.HouseStyleFile;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.NewFile;
import org.clauseline.timeline.HouseStyle;
import org.clauseline.timeline.Poster;
import org.clauseline.timeline.PosterSettings;
import org.clauseline.timeline.PosterWarning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Changes the style of a house as the text that it is, beside an image in it: each change is seen
 * at once, each mistake told with its line. Nothing is written before it is asked for, and nothing
 * that could not be read again.
 */
final class StyleEditor extends BorderPane {
    private static final Duration SETTLING = Duration.millis(150);
    private static final double PREVIEW = 560;

    private final Words words;
    private final Path file;
    private final Dossier dossier;
    private final PosterSettings settings;
    private final Runnable saved;
    private final TextArea text = new WrappedArea();
    private final ImageView view = new ImageView();
    private final Label state = new WrappedLabel("");
    private final Button save;
    private final Button cancel;
    private String kept = "";
    private boolean asked;
    private final PauseTransition settled = new PauseTransition(SETTLING);
    private final Latest layouts = new Latest("style preview");
    private final Latest writings = new Latest("style");

    /** An image in a style, and what is to be said of it. */
    private record Seen(Image image, String warnings) {}

    /**
     * @param file where the style is kept, or is to be; a new one begins with all that can be said
     *     in it, as remarks
     * @param settings of the image that shows it
     * @param saved told once the style is written
     * @param close closes the editor
     */
    StyleEditor(
            Words words,
            Path file,
            Dossier dossier,
            PosterSettings settings,
            Runnable saved,
            Runnable close) {
        this.words = words;
        this.file = file;
        this.dossier = dossier;
        this.settings = settings;
        this.saved = saved;
        save = button("style.save", this::save);
        save.setDefaultButton(true);
        save.setDisable(true);
        text.setId("style-text");
        text.setAccessibleText(words.get("style.text"));
        text.textProperty()
                .addListener(
                        any -> {
                            save.setDisable(true);
                            stay();
                            settled.playFromStart();
                        });
        settled.setOnFinished(event -> refresh());
        view.setPreserveRatio(true);
        view.setAccessibleText(words.get("style.preview"));
        StackPane frame = new StackPane(view);
        frame.setMinSize(PREVIEW, 100);
        frame.getStyleClass().add("export-preview");
        BorderPane.setMargin(frame, new Insets(0, 0, 0, 16));
        cancel =
                button(
                        "cancel",
                        () -> {
                            if (mayClose()) {
                                close.run();
                            }
                        });
        state.setId("style-state");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        HBox foot = new HBox(8, state, cancel, save);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.setPadding(new Insets(12, 0, 0, 0));
        Label about =
                new WrappedLabel(words.get("style.about", String.valueOf(file.getFileName())));
        VBox.setVgrow(text, Priority.ALWAYS);
        setCenter(new VBox(8, about, text));
        setRight(frame);
        setBottom(foot);
        setPadding(new Insets(16));
        open();
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(words.get(name));
        button.setId(name.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void open() {
        writings.run(
                () -> Files.exists(file) ? HouseStyleFile.text(file) : words.get("style.template"),
                before -> {
                    kept = before;
                    text.setText(before);
                },
                failure -> say(String.valueOf(failure.getMessage()), true));
    }

    /**
     * Whether the editor may be closed. While there is something that was not saved, the first time
     * it may not, and says so; asked once more, it may.
     */
    boolean mayClose() {
        if (asked || text.getText().equals(kept)) {
            return true;
        }
        asked = true;
        cancel.setText(words.get("style.discard"));
        say(words.get("style.unsaved"), true);
        return false;
    }

    /** Takes the question back, since the work goes on. */
    private void stay() {
        if (asked) {
            asked = false;
            cancel.setText(words.get("cancel"));
        }
    }

    private void refresh() {
        String now = text.getText();
        double scale = Preview.outputScale(this);
        layouts.run(
                () -> {
                    HouseStyle style = HouseStyleFile.read(now, file);
                    PosterSettings themed =
                            style.theme().map(settings::withPalette).orElse(settings);
                    Poster poster =
                            Poster.of(
                                    style.dress(dossier),
                                    style.dress(themed),
                                    FontMetrics.shipped());
                    double zoom = (PREVIEW - 24) / poster.picture().width();
                    String warnings =
                            poster.warnings().stream()
                                    .map(PosterWarning::message)
                                    .collect(Collectors.joining(" "));
                    return new Seen(Preview.of(poster.picture(), zoom * scale), warnings);
                },
                seen -> {
                    view.setImage(seen.image());
                    view.setFitWidth(PREVIEW - 24);
                    say(seen.warnings(), false);
                    save.setDisable(false);
                },
                failure -> say(String.valueOf(failure.getMessage()), true));
    }

    private void say(String message, boolean wrong) {
        state.setText(message);
        state.getStyleClass().removeAll("danger", "caution");
        state.getStyleClass().add(wrong ? "danger" : "caution");
    }

    private void save() {
        byte[] bytes = text.getText().getBytes(StandardCharsets.UTF_8);
        writings.run(
                () -> {
                    NewFile.write(file, out -> out.write(bytes));
                    return file;
                },
                written -> saved.run(),
                failure ->
                        say(
                                words.get(
                                        "unwritable",
                                        String.valueOf(file.getFileName()),
                                        failure instanceof IOException denied
                                                ? Delivery.reason(words, denied)
                                                : String.valueOf(failure.getMessage())),
                                true));
    }

    /** Whether everything that was asked for is on the screen or on the disk. */
    boolean isSettled() {
        return settled.getStatus() != javafx.animation.Animation.Status.RUNNING
                && !layouts.isRunning()
                && !writings.isRunning();
    }
}
