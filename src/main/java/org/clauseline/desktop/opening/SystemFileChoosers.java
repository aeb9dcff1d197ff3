package org.clauseline.desktop.opening;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.clauseline.desktop.words.Words;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The file dialogs of the system. */
public final class SystemFileChoosers implements FileChoosers {
    private static final String ENDING = ".dossier.json";

    private final Window owner;
    private final Words words;

    /** Dialogs above a window. */
    public SystemFileChoosers(Window owner, Locale locale) {
        this.owner = owner;
        words = Words.of(SystemFileChoosers.class, locale);
    }

    @Override
    public Optional<Path> chooseToOpen() {
        FileChooser chooser = chooser(words.get("choose.open"));
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> chooseToSave(String suggested) {
        FileChooser chooser = chooser(words.get("choose.save"));
        chooser.setInitialFileName(suggested);
        return path(chooser.showSaveDialog(owner)).map(SystemFileChoosers::withEnding);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.get("choose.dossiers"), "*" + ENDING),
                        new FileChooser.ExtensionFilter(words.get("choose.all"), "*"));
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".json")
                ? file
                : file.resolveSibling(name + ENDING);
    }
}
