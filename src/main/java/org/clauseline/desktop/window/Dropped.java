package org.clauseline.desktop.window;

import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What files that are dropped on the window are taken for. */
sealed interface Dropped {
    /**
     * A dossier to open.
     *
     * @param file where it is kept
     */
    record Dossier(Path file) implements Dropped {}

    /**
     * Texts to compare.
     *
     * @param files one, to which another will be asked for, or both
     */
    record Texts(List<Path> files) implements Dropped {
        public Texts {
            files = List.copyOf(files);
        }
    }

    /**
     * Something that nothing can be done with.
     *
     * @param why the reason
     */
    record Refused(Why why) implements Dropped {}

    /** Why nothing can be done with files. */
    enum Why {
        /** A folder is among them. */
        FOLDER,
        /** There are more than two. */
        MANY,
        /** There are two, and one or both are dossiers. */
        DOSSIERS
    }

    /**
     * Judges files by how many they are and by their names.
     *
     * @param files at least one
     */
    static Dropped of(List<Path> files) {
        if (files.stream().anyMatch(Files::isDirectory)) {
            return new Refused(Why.FOLDER);
        }
        if (files.size() > 2) {
            return new Refused(Why.MANY);
        }
        if (files.stream().noneMatch(Dropped::isDossier)) {
            return new Texts(files);
        }
        return files.size() == 1 ? new Dossier(files.getFirst()) : new Refused(Why.DOSSIERS);
    }

    private static boolean isDossier(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Takes files that are dropped anywhere on a scene where nothing else takes them. */
    static void on(Scene scene, Consumer<Dropped> taker) {
        scene.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        scene.setOnDragDropped(
                event -> {
                    List<Path> files =
                            event.getDragboard().getFiles().stream().map(File::toPath).toList();
                    event.setDropCompleted(!files.isEmpty());
                    event.consume();
                    if (!files.isEmpty()) {
                        taker.accept(of(files));
                    }
                });
    }
}
