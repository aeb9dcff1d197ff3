package org.clauseline.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of others that look at what we wrote; a test is skipped where one is not installed. */
public final class OtherProgram {
    private static final int SECONDS = 180;

    private OtherProgram() {}

    /** The output of a program that must succeed. */
    public static String run(String name, Object... arguments)
            throws IOException, InterruptedException {
        boolean there =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(name)));
        assumeTrue(there, name + " is not installed");
        List<String> command = new ArrayList<>(List.of(name));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        Path output = Files.createTempFile("other", ".txt");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(output.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            String said = Files.readString(output, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError(name + " failed: " + said);
            }
            return said;
        } finally {
            Files.delete(output);
        }
    }

    /** A page or drawing as Chromium paints it, a pixel to a pixel. */
    public static void paint(Path page, Path png, int width, int height, Path profile)
            throws IOException, InterruptedException {
        run(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + profile,
                "--hide-scrollbars",
                "--force-device-scale-factor=1",
                "--window-size=" + width + "," + height,
                "--screenshot=" + png,
                page.toUri());
    }

    /** A page as Chromium holds it after its scripts have run. */
    public static String browse(Path page, Path profile) throws IOException, InterruptedException {
        return run(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=8000",
                "--window-size=1280,900",
                "--dump-dom",
                page.toUri());
    }
}
