package org.clauseline.desktop.export;

import org.clauseline.desktop.logs.Log;
import org.clauseline.picture.NewFile;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What is kept from export to export, {@code publishing.properties} in the folder of the settings.
 * A file that is missing or broken counts as a first start, and one that cannot be written costs a
 * line in the log and nothing else.
 *
 * @param folder of the settings; made when it is first needed
 */
public record KeptFile(Path folder) {
    private static final String NAME = "publishing.properties";
    private static final long LARGEST = 1 << 16;

    Kept read() {
        Path file = folder.resolve(NAME);
        try {
            if (Files.size(file) > LARGEST) {
                Log.trouble("What was kept of exports is too large and is not read");
                return Kept.FIRST;
            }
            Properties values = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
            return Kept.read(values);
        } catch (NoSuchFileException firstTime) {
            return Kept.FIRST;
        } catch (IOException | IllegalArgumentException broken) {
            Log.trouble("What was kept of exports cannot be read and is not used", broken);
            return Kept.FIRST;
        }
    }

    void write(Kept kept) {
        try {
            StringWriter writer = new StringWriter();
            kept.write().store(writer, null);
            // The JDK would write a date into it.
            byte[] lines =
                    writer.toString()
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .sorted()
                            .collect(Collectors.joining("\n", "", "\n"))
                            .getBytes(StandardCharsets.UTF_8);
            Files.createDirectories(folder);
            NewFile.write(folder.resolve(NAME), out -> out.write(lines));
        } catch (IOException denied) {
            Log.trouble("What is kept of exports cannot be written", denied);
        }
    }
}
