package org.clauseline.desktop.settings;

import org.clauseline.desktop.logs.Log;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Settings on disk, {@code settings.properties} in a folder of the user's. A file that is missing
 * or broken counts as a first start, and one that cannot be written costs a line in the log and
 * nothing else.
 *
 * @param folder where it lies; made when it is first needed
 */
public record SettingsFile(Path folder) {
    private static final String NAME = "settings.properties";
    private static final long LARGEST = 1 << 20;

    /**
     * The place that the system gives to settings of programs (XDG Base Directory Specification
     * 0.8, {@code XDG_CONFIG_HOME}).
     *
     * @param environment the variables of the process
     * @param home the user's own folder
     */
    public static SettingsFile standard(Map<String, String> environment, Path home) {
        Path named = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
        Path base = named.isAbsolute() ? named : home.resolve(".config");
        return new SettingsFile(base.resolve("clauseline"));
    }

    /** What was remembered. */
    public Settings read() {
        Path file = folder.resolve(NAME);
        Properties values = new Properties();
        try {
            if (Files.size(file) > LARGEST) {
                Log.trouble("The settings are too large and are not read");
                return Settings.FIRST;
            }
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        } catch (NoSuchFileException firstStart) {
            return Settings.FIRST;
        } catch (IOException | IllegalArgumentException broken) {
            Log.trouble("The settings cannot be read and are not used", broken);
            return Settings.FIRST;
        }
        return SettingsText.read(values);
    }

    /** Remembers, in one step: the file is the old one or the new one, never half of it. */
    public void write(Settings settings) {
        Path file = folder.resolve(NAME);
        Path beside = folder.resolve(NAME + ".new");
        try {
            Files.createDirectories(folder);
            Files.writeString(beside, text(SettingsText.write(settings)));
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException denied) {
            Log.trouble("The settings cannot be written", denied);
        }
    }

    /** In the form of a properties file, sorted and without the date that the JDK would put in. */
    private static String text(Properties values) throws IOException {
        StringWriter writer = new StringWriter();
        values.store(writer, null);
        return writer.toString()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .sorted()
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
