package org.clauseline.desktop.export;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.clauseline.desktop.words.Words;
import org.clauseline.picture.PictureFile.Format;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The file dialog of the system. */
public final class SystemImageFiles implements ImageFiles {
    private final Window owner;
    private final Words words;

    /** Dialogs above a window. */
    public SystemImageFiles(Window owner, Locale locale) {
        this.owner = owner;
        words = Words.of(SystemImageFiles.class, locale);
    }

    @Override
    public Optional<Path> chooseToWrite(String suggested, Format format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("title"));
        chooser.setInitialFileName(suggested);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.get("format." + format.name()), "*" + format.ending()));
        File file = chooser.showSaveDialog(owner);
        return Optional.ofNullable(file).map(File::toPath).map(path -> withEnding(path, format));
    }

    private static Path withEnding(Path file, Format format) {
        String name = String.valueOf(file.getFileName());
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(format.ending());
        return ends ? file : file.resolveSibling(name + format.ending());
    }
}
