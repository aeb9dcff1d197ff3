package org.clauseline.desktop.export;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.clauseline.desktop.words.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The file dialogs of the system. */
public final class SystemHouseFiles implements HouseFiles {
    private final Supplier<Window> owner;
    private final Words words;

    /**
     * Dialogs above a window.
     *
     * @param owner asked for when a dialog opens
     */
    public SystemHouseFiles(Supplier<Window> owner, Locale locale) {
        this.owner = owner;
        words = Words.of(SystemHouseFiles.class, locale);
    }

    @Override
    public Optional<Path> chooseStyle() {
        return path(chooser("style.choose").showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> chooseNewStyle() {
        FileChooser chooser = chooser("style.new");
        chooser.setInitialFileName(words.get("style.name"));
        return path(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.get("style.files"), "*.txt"),
                        new FileChooser.ExtensionFilter(words.get("style.all"), "*"));
        return chooser;
    }

    @Override
    public Optional<Path> chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.get("set.folder"));
        return path(chooser.showDialog(owner.get()));
    }

    private static Optional<Path> path(@org.jspecify.annotations.Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
