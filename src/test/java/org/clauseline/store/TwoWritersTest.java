package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Two processes save the same file, each taking it as often as it can get it. */
class TwoWritersTest {
    private static final int SAVES = 4;

    @TempDir private Path folder = Path.of("");

    @Test
    void everySaveThatWasAcknowledgedIsThere() throws IOException, InterruptedException {
        Path path = folder.resolve("talks.dossier.json");
        Files.write(path, DossierWriter.write(DossierFileTest.titled("Before")));
        List<Process> processes = new ArrayList<>();
        for (String name : List.of("first", "second")) {
            processes.add(
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    TwoWritersTest.class.getName(),
                                    path.toString(),
                                    name)
                            .redirectError(new File(folder.toFile(), name + ".err"))
                            .start());
        }
        List<String> acknowledged = new ArrayList<>();
        for (Process process : processes) {
            String lines =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            acknowledged.addAll(lines.lines().toList());
        }

        assertThat(acknowledged).hasSize(2 * SAVES);
        List<String> kept = new ArrayList<>();
        try (DossierFile file = DossierFile.open(path, Clock.systemUTC())) {
            kept.add(title(file.reading()));
            file.backups().list().forEach(backup -> kept.add(title(backup.read())));
        }
        assertThat(kept).containsAll(acknowledged).contains("Before");
    }

    /**
     * One writer: the file and a name; prints the title of each version whose saving was
     * acknowledged.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (int saved = 0; saved < SAVES; ) {
            try (DossierFile file = DossierFile.open(Path.of(arguments[0]), Clock.systemUTC())) {
                String title = arguments[1] + " " + saved;
                SaveResult result = file.save(DossierFileTest.titled(title));
                if (result instanceof SaveResult.Saved) {
                    System.out.println(title);
                    saved++;
                }
            }
            Thread.sleep(1);
        }
    }

    private static String title(Reading reading) {
        return ((Reading.Loaded) reading).dossier().title();
    }
}
