package org.clauseline.desktop.settings;

import org.clauseline.desktop.theme.ThemeChoice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the window remembers.
 *
 * @param width of the window in pixels
 * @param height of the window in pixels
 * @param maximized whether it filled the screen
 * @param theme light, dark or as the system
 * @param arrangement how the panes share the room
 * @param mainDivider where the divider between the panes stands, 0 to 1
 * @param detailDivider where the one above the detail strip stands, 0 to 1
 * @param detailShown whether the detail strip is shown
 * @param recent files opened lately, the latest first
 * @param looks how each dossier was looked at, by its id, the least recent first
 */
public record Settings(
        double width,
        double height,
        boolean maximized,
        ThemeChoice theme,
        Arrangement arrangement,
        double mainDivider,
        double detailDivider,
        boolean detailShown,
        List<Path> recent,
        Map<String, Look> looks) {
    /** How many recent files are remembered. */
    public static final int MOST_RECENT = 10;

    private static final int MOST_LOOKS = 50;

    /** What a first start finds. */
    public static final Settings FIRST =
            new Settings(
                    1440,
                    900,
                    false,
                    ThemeChoice.SYSTEM,
                    Arrangement.BESIDE,
                    0.45,
                    0.78,
                    true,
                    List.of(),
                    Map.of());

    public Settings {
        recent = List.copyOf(recent);
        looks = Collections.unmodifiableMap(new LinkedHashMap<>(looks));
    }

    /** With a file as the one opened last. */
    public Settings opened(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return withRecent(files.subList(0, Math.min(files.size(), MOST_RECENT)));
    }

    /** With these recent files. */
    public Settings withRecent(List<Path> files) {
        return new Settings(
                width,
                height,
                maximized,
                theme,
                arrangement,
                mainDivider,
                detailDivider,
                detailShown,
                files,
                looks);
    }

    /** With the way that a dossier is looked at now. */
    public Settings looked(String dossier, Look look) {
        Map<String, Look> kept = new LinkedHashMap<>(looks);
        kept.remove(dossier);
        kept.put(dossier, look);
        while (kept.size() > MOST_LOOKS) {
            kept.remove(kept.keySet().iterator().next());
        }
        return new Settings(
                width,
                height,
                maximized,
                theme,
                arrangement,
                mainDivider,
                detailDivider,
                detailShown,
                recent,
                kept);
    }

    /** With another theme. */
    public Settings withTheme(ThemeChoice choice) {
        return new Settings(
                width,
                height,
                maximized,
                choice,
                arrangement,
                mainDivider,
                detailDivider,
                detailShown,
                recent,
                looks);
    }

    /** With another shape of the window. */
    public Settings withWindow(double newWidth, double newHeight, boolean isMaximized) {
        return new Settings(
                newWidth,
                newHeight,
                isMaximized,
                theme,
                arrangement,
                mainDivider,
                detailDivider,
                detailShown,
                recent,
                looks);
    }

    /** With the room shared otherwise. */
    public Settings withRoom(
            Arrangement newArrangement, double main, double detail, boolean isDetailShown) {
        return new Settings(
                width,
                height,
                maximized,
                theme,
                newArrangement,
                main,
                detail,
                isDetailShown,
                recent,
                looks);
    }
}
