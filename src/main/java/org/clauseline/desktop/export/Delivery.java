package org.clauseline.desktop.export;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/**
 * The foot of the dialog: the buttons that bring the image out of it, how far that is, and what
 * came of it. What came of it stays to be read until something else is asked for, whatever else is
 * chosen meanwhile.
 */
final class Delivery extends HBox {
    private final Words words;
    private final Label state = new WrappedLabel("");
    private final ProgressBar progress = new ProgressBar(0);
    private final BooleanProperty allowed = new SimpleBooleanProperty(true);
    private final Errand errand = new Errand("image export");
    private final List<Runnable> afterwards = new ArrayList<>();

    /** Writes an image, and says how much of it is done, 0 to 1. */
    interface Work {
        void run(DoubleConsumer progress) throws IOException;
    }

    /**
     * @param copy asks for a copy
     * @param more further buttons before the last
     * @param save asks for a file
     */
    Delivery(Words words, Runnable copy, List<Button> more, Runnable save) {
        super(8);
        this.words = words;
        state.setId("state");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        progress.setId("progress");
        progress.setAccessibleText(words.get("writing"));
        progress.setVisible(false);
        progress.managedProperty().bind(progress.visibleProperty());
        Button cancel = button("cancel", this::cancel);
        cancel.visibleProperty().bind(progress.visibleProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        Button copying = button("copy", copy);
        Button saving = button("save", save);
        saving.setDefaultButton(true);
        getChildren().addAll(state, progress, cancel, copying);
        getChildren().addAll(more);
        getChildren().add(saving);
        for (Button button : Stream.concat(more.stream(), Stream.of(copying, saving)).toList()) {
            button.disableProperty().bind(allowed.not().or(errand.running()));
        }
        setAlignment(Pos.CENTER_RIGHT);
        setPadding(new Insets(12, 0, 0, 0));
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(words.get(name));
        button.setId(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Whether there is an image to bring out. */
    void allow(boolean sensible) {
        allowed.set(sensible);
    }

    /** Makes an image and hands it over. */
    void copy(Callable<Image> work, Consumer<Image> clipboard) {
        say("", false);
        errand.start(
                work,
                new Errand.End<>(
                        image -> {
                            clipboard.accept(image);
                            ended(words.get("copied"), false);
                        },
                        failure ->
                                ended(
                                        words.get("failed", String.valueOf(failure.getMessage())),
                                        true),
                        () -> ended(words.get("copy.cancelled"), false)));
    }

    /**
     * Writes an image.
     *
     * @param work leaves the file as it was if it fails or is interrupted
     */
    void write(Path file, Work work) {
        String name = String.valueOf(file.getFileName());
        progress.setProgress(0);
        progress.setVisible(true);
        say(words.get("writing"), false);
        errand.start(
                () -> {
                    work.run(share -> Platform.runLater(() -> progress.setProgress(share)));
                    return file;
                },
                new Errand.End<>(
                        written -> ended(words.get("written", name), false),
                        failure ->
                                ended(words.get("unwritable", name, reason(words, failure)), true),
                        () -> ended(words.get("cancelled", name), false)));
    }

    private void ended(String message, boolean trouble) {
        progress.setVisible(false);
        say(message, trouble);
        List<Runnable> waiting = List.copyOf(afterwards);
        afterwards.clear();
        waiting.forEach(Runnable::run);
    }

    /** Why something was not written, as a sentence. */
    static String reason(Words words, Throwable failure) {
        return switch (failure) {
            case AccessDeniedException denied -> words.get("unwritable.denied");
            case NoSuchFileException missing -> words.get("unwritable.missing");
            case FileSystemException other when other.getReason() != null ->
                    words.get("unwritable.other", other.getReason());
            case IOException other ->
                    words.get("unwritable.other", String.valueOf(other.getMessage()));
            default -> String.valueOf(failure.getMessage());
        };
    }

    private void say(String message, boolean trouble) {
        state.setText(message);
        state.getStyleClass().removeAll("danger", "quiet");
        state.getStyleClass().add(trouble ? "danger" : "quiet");
    }

    /** Calls off what is under way, if anything is, and says so once it has stopped. */
    void cancel() {
        if (isBusy()) {
            say(words.get("cancelling"), false);
            errand.callOff();
        }
    }

    /** Runs something once nothing is under way, and calls off what is. */
    void leave(Runnable after) {
        if (isBusy()) {
            afterwards.add(after);
            cancel();
        } else {
            after.run();
        }
    }

    /** Whether something is being written or copied. */
    boolean isBusy() {
        return errand.running().get();
    }
}
