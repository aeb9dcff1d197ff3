package org.clauseline.desktop.publish;

import javafx.application.Platform;

import org.clauseline.desktop.words.Words;
import org.clauseline.picture.NewFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Keeps reports of what was lost as files. */
final class Reporting {
    /** How names of reports end. */
    static final String ENDING = ".txt";

    private Reporting() {}

    /** The name that is offered for the report of a file. */
    static String suggested(String file) {
        return file.replaceFirst("\\.[A-Za-z.]*$", "") + "-losses" + ENDING;
    }

    /**
     * Writes a report.
     *
     * @param told hears on the JavaFX thread what came of it, as a sentence
     */
    static void write(
            Path file, String text, Executor background, Words words, Consumer<String> told) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        background.execute(
                () -> {
                    String sentence;
                    try {
                        NewFile.write(file, out -> out.write(bytes));
                        sentence = words.get("written", String.valueOf(file.getFileName()), 1);
                    } catch (IOException denied) {
                        sentence = words.get("unwritable", String.valueOf(denied.getMessage()));
                    }
                    String end = sentence;
                    Platform.runLater(() -> told.accept(end));
                });
    }
}
