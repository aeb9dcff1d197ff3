package org.clauseline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.desktop.theme.ThemeChoice;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.picture.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The window in both themes and two sizes; its pictures lie in {@code target/snapshots} to be
 * looked at.
 */
@FxTest
class WindowLookTest {
    /** Square pixels; the surfaces of buttons and chips are a tenth of it. */
    private static final double LARGE = 20_000;

    /** Kept: what the window writes in the background may come when the test is over. */
    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @ParameterizedTest
    @CsvSource({"1280,800,LIGHT", "1600,1000,LIGHT", "1600,1000,DARK", "900,640,DARK"})
    void fillsItsFrameInTheColoursOfItsTheme(int width, int height, ThemeChoice choice) {
        Windows window = Windows.shipped(folder);
        window.theme().choice().set(choice);
        window.desk().workspace().selection().set(Selection.of("witkoff-skips-turkey"));
        window.picture(width, height);
        Pulse.pass(20);
        Snapshot picture = window.picture(width, height);
        picture.save("window-" + width + "-" + choice);
        Palette palette = choice == ThemeChoice.DARK ? Palette.DARK : Palette.LIGHT;
        assertThat(picture.argb(2, height - 10)).isEqualTo(palette.surface().argb());
        assertThat(picture.argb(4, 80)).isEqualTo(palette.ground().argb());
    }

    /** Two fills, one over the other, cost ten milliseconds a frame where there is no GPU. */
    @Test
    void paintsNoLargeSurfaceInLayers() {
        Windows window = Windows.shipped(folder);
        window.picture(1280, 800);
        Pulse.pass(20);
        List<Region> large =
                all(window.desk().root())
                        .filter(Region.class::isInstance)
                        .map(Region.class::cast)
                        .filter(region -> region.getWidth() * region.getHeight() > LARGE)
                        .toList();
        assertThat(large).hasSizeGreaterThan(5);
        assertThat(large)
                .allMatch(
                        region ->
                                region.getBackground() == null
                                        || region.getBackground().getFills().size() <= 1);
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(WindowLookTest::all)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
