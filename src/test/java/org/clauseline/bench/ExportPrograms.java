package org.clauseline.bench;

import org.clauseline.picture.Picture;
import org.clauseline.picture.PictureFile;
import org.clauseline.picture.PictureFile.Format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Exports in processes of their own, on the wall from their start. */
final class ExportPrograms {
    private static final int ROUNDS = 7;
    private static final int PATIENCE_SECONDS = 60;

    private ExportPrograms() {}

    static void run(Picture picture, List<String> results)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("export");
        try {
            a0(results);
            app(folder, results);
            others(picture, folder, results);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A0 at 300 dpi in a process that may take no more than 1 GiB of heap. */
    private static void a0(List<String> results) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command =
                List.of(
                        java.toString(),
                        "-Xmx1g",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportBench.class.getName(),
                        "a0");
        measure("png-a0-within-1g", command, 1, results);
    }

    /** The packaged app, as far as it has been built: the exports that a newsroom makes most. */
    private static void app(Path folder, List<String> results)
            throws IOException, InterruptedException {
        Path app = Path.of("target", "image", "clauseline", "bin", "clauseline");
        if (!Files.isExecutable(app)) {
            System.out.println("The packaged app is not built; packaging/image builds it.");
            return;
        }
        for (String ending : List.of("png", "svg", "pdf")) {
            String file = folder.resolve("app." + ending).toString();
            List<String> command =
                    List.of(app.toAbsolutePath().toString(), "export", "timeline", "-o", file);
            measure(
                    ending.equals("png") ? "app-export" : "app-export-" + ending,
                    command,
                    ROUNDS,
                    results);
        }
    }

    /** Programs of others that paint our SVG. */
    private static void others(Picture picture, Path folder, List<String> results)
            throws IOException, InterruptedException {
        Path svg = folder.resolve("picture.svg");
        PictureFile.write(picture, Format.SVG_OUTLINES, 1, svg, share -> {});
        for (String form : List.of("png", "pdf")) {
            String out = folder.resolve("other." + form).toString();
            other(
                    form + "-by-rsvg",
                    List.of("rsvg-convert", "-f", form, svg.toString(), "-o", out),
                    results);
            other(form + "-by-inkscape", List.of("inkscape", svg.toString(), "-o", out), results);
        }
    }

    private static void other(String name, List<String> command, List<String> results)
            throws IOException, InterruptedException {
        boolean there =
                Arrays.stream(System.getenv("PATH").split(":", -1))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, command.getFirst())));
        if (there) {
            measure(name, command, ROUNDS, results);
        } else {
            System.out.println(command.getFirst() + " is not installed.");
        }
    }

    private static void measure(String name, List<String> command, int rounds, List<String> results)
            throws IOException, InterruptedException {
        List<Double> wall = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                System.out.println(name + " FAILED");
                return;
            }
            wall.add((System.nanoTime() - start) / 1e6);
        }
        double[] times = wall.stream().mapToDouble(Double::doubleValue).toArray();
        results.add(ExportBench.result(name, times, 0, 0));
    }
}
