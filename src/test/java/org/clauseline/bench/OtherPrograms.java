package org.clauseline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Word diffs of other programs, as far as this machine has them. */
final class OtherPrograms {
    private static final int PATIENCE_SECONDS = 30;
    private static final String WIKIDIFF =
            "echo wikidiff2_do_diff(file_get_contents($argv[1]), file_get_contents($argv[2]), 2);";

    private final Map<String, List<String>> found = new LinkedHashMap<>();
    private final List<String> absent = new ArrayList<>();

    /** Looks which are there. */
    OtherPrograms() throws IOException, InterruptedException {
        look("git", "git", "diff", "--no-index", "--word-diff=porcelain");
        look("wdiff", "wdiff");
        boolean wikidiff =
                isOnPath("php")
                        && run(List.of("php", "-r", "exit(extension_loaded('wikidiff2') ? 0 : 1);"))
                                == 0;
        if (wikidiff) {
            found.put("wikidiff2", List.of("php", "-r", WIKIDIFF, "--"));
        } else {
            absent.add("wikidiff2");
        }
    }

    private void look(String name, String... command) {
        if (isOnPath(command[0])) {
            found.put(name, List.of(command));
        } else {
            absent.add(name);
        }
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** The names of those that this machine does not have. */
    List<String> absent() {
        return List.copyOf(absent);
    }

    /** Milliseconds on the wall that each takes for these texts, its start included, in words. */
    String times(List<String> old, List<String> fresh) throws IOException, InterruptedException {
        StringBuilder times = new StringBuilder();
        Path folder = Files.createTempDirectory("compare-speed");
        try {
            String from = Files.write(folder.resolve("old"), old).toString();
            String to = Files.write(folder.resolve("new"), fresh).toString();
            for (Map.Entry<String, List<String>> program : found.entrySet()) {
                List<String> line = new ArrayList<>(program.getValue());
                line.add(from);
                line.add(to);
                long start = System.nanoTime();
                boolean done = run(line) >= 0;
                times.append(
                        String.format(
                                Locale.ROOT,
                                "; %s %s%.0f ms",
                                program.getKey(),
                                done ? "" : "over ",
                                (System.nanoTime() - start) / 1e6));
            }
        } finally {
            Files.deleteIfExists(folder.resolve("old"));
            Files.deleteIfExists(folder.resolve("new"));
            Files.delete(folder);
        }
        return times.toString();
    }

    /** Runs a command; its exit code, or −1 if it took too long. */
    private static int run(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return -1;
        }
        return process.exitValue();
    }
}
