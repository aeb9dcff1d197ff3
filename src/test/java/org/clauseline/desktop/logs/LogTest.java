package org.clauseline.desktop.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The log is small and keeps to itself what is nobody's business. */
class LogTest {
    @TempDir private Path folder;

    @Test
    void aFailureIsToldWithoutItsMessage() {
        Exception failure =
                new IllegalStateException(
                        "of “Secret title”", new NoSuchFileException("/home/reporter/secret.json"));

        String told = Log.told(failure);

        assertThat(told)
                .contains("IllegalStateException", "NoSuchFileException", "LogTest")
                .doesNotContain("Secret", "secret", "reporter", "/home");
    }

    @Test
    void diagnosticsSayHowMuchThereIsAndNotWhat() {
        String text = Diagnostics.of(Dossiers.random(1, 7), Locale.UK);

        assertThat(text)
                .contains("events: 7", "java.version: ", "os.name: ")
                .doesNotContain(
                        "Made-up",
                        "Publisher",
                        System.getProperty("user.name") + "\n",
                        System.getProperty("user.home") + "/");
    }

    @Test
    void theLogRollsAndItsLevelCanBeSwitchedWhileItRuns() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LogTest.class.getName(),
                                folder.resolve("log").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(new File(folder.toFile(), "out"))
                        .start();
        assertThat(process.waitFor()).isZero();

        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("log"))) {
            files = all.toList();
        }
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        assertThat(files).hasSizeBetween(2, 3);
        assertThat(bytes).isLessThan(3 * 66_000);
        String all = String.join("\n", lines(files));
        assertThat(all).contains("trouble 2999").doesNotContain("hushed").contains("spoken");
    }

    private static List<String> lines(List<Path> files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            all.append(Files.readString(file, StandardCharsets.UTF_8));
        }
        return all.toString().lines().toList();
    }

    /** Writes much into a log. */
    public static void main(String[] arguments) {
        Log.into(Path.of(arguments[0]));
        Log.step("hushed");
        for (int i = 0; i < 3000; i++) {
            Log.trouble("trouble " + i + " of a kind that fills a line of some length in the log");
        }
        Log.level(Log.Level.STEPS);
        Log.step("spoken");
    }
}
