package org.clauseline.store;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.soak.Soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Several processes save one file, each as often as it gets hold of it. Each version that was
 * acknowledged says which one it was made of; no version may have been made of one that another had
 * replaced already, for then that work would be lost without a word.
 */
public final class WritersSoak implements Soak {
    private static final int PROCESSES = 3;
    private static final int SAVES = 25;
    private final Path root = Scratch.folder("writers");

    @Override
    public Figures run(Stopwatch clock, long seed) throws Exception {
        long done = 0;
        long losses = 0;
        String first = "";
        for (int round = 0; clock.goesOn(done); round++) {
            List<String> lines = round("careful", round);
            done += lines.size();
            long lost = overwritten(lines);
            losses += lost;
            first = lost > 0 && first.isEmpty() ? "two saves of one version, unnoticed" : first;
        }
        List<String> control = round("naive", 0);
        long controlLosses = overwritten(control);
        Scratch.delete(root);
        return new Figures("saves", done, losses, control.size(), controlLosses, first);
    }

    private List<String> round(String how, int round) throws IOException, InterruptedException {
        Path path = root.resolve(how + round + ".dossier.json");
        Files.write(path, DossierWriter.write(titled(Dossiers.random(1, 8), "start")));
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(java(WritersSoak.class, path.toString(), how, "w" + i));
        }
        List<String> lines = new ArrayList<>();
        for (Process process : processes) {
            lines.addAll(
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
            if (process.waitFor() != 0) {
                throw new IllegalStateException("a writer failed");
            }
        }
        return lines;
    }

    /** How many acknowledged versions were made of one of which another was made already. */
    private static long overwritten(List<String> lines) {
        Set<String> bases = new HashSet<>();
        return lines.stream().filter(line -> !bases.add(line.split(" ", 2)[0])).count();
    }

    static Process java(Class<?> main, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    static Dossier titled(Dossier dossier, String title) {
        return dossier.revised().title(title).dossier();
    }

    /** One writer: prints "made-of made" for each version that it has saved. */
    public static void main(String[] arguments) throws Exception {
        Path path = Path.of(arguments[0]);
        Dossier made = Dossiers.random(1, 8);
        for (int saved = 0; saved < SAVES; ) {
            String title = arguments[2] + "-" + saved;
            Optional<String> base =
                    arguments[1].equals("naive")
                            ? Optional.of(naively(path, made, title))
                            : carefully(path, made, title);
            if (base.isPresent()) {
                System.out.println(base.get() + " " + title);
                saved++;
            }
            Thread.sleep(1);
        }
    }

    private static Optional<String> carefully(Path path, Dossier made, String title)
            throws IOException {
        try (DossierFile file = DossierFile.open(path, Clock.systemUTC())) {
            if (!(file.reading() instanceof Reading.Loaded loaded)) {
                throw new IllegalStateException("the file cannot be read");
            }
            return file.save(titled(made, title)) instanceof SaveResult.Saved
                    ? Optional.of(loaded.dossier().title())
                    : Optional.empty();
        }
    }

    private static String naively(Path path, Dossier made, String title) throws Exception {
        String base = "torn";
        if (DossierReader.read(path) instanceof Reading.Loaded loaded) {
            base = loaded.dossier().title();
        }
        Thread.sleep(2);
        Files.write(path, DossierWriter.write(titled(made, title)));
        return base;
    }
}
