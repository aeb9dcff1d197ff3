package org.clauseline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import org.clauseline.desktop.settings.Settings;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.store.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The head of the window says what is open. */
@FxTest
class HeaderTest {
    @TempDir private Path folder;

    private static List<String> words(Windows window) {
        return window.desk().root().lookupAll(".header .label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void aDossierIsCountedAndItsTimeTold() {
        Windows window = Windows.shipped(folder);
        window.picture(1280, 800);
        assertThat(words(window))
                .contains("US–Ukraine peace plan talks", "19–28 November 2025", " · 109 events");
    }

    @Test
    void whereNothingIsOpenNothingIsCounted() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Windows window =
                Windows.open(
                        folder,
                        Settings.FIRST,
                        Optional.of(
                                new Desk.First(Optional.of(broken), DossierReader.read(broken))));
        window.picture(1280, 800);
        assertThat(words(window)).contains("Clauseline").noneMatch(word -> word.contains("events"));
    }
}
