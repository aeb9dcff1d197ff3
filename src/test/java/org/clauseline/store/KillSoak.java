package org.clauseline.store;

import org.clauseline.soak.Soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Kills a process that saves several files without a pause, at a random moment, and looks whether
 * each file is the last version that was acknowledged or a newer one, and whether what was kept in
 * case of a crash can be opened. The next process goes on with the same files, so that what the one
 * before left lying about is met, too. Each file is caught at its own moment of saving, and so
 * counts as a kill.
 */
public final class KillSoak implements Soak {
    /** In the place of a version: it could not be saved. */
    static final int FAILED = -1;

    private static final int FILES = 24;
    private static final int CONTROLS = 3;

    private final Path root = Scratch.folder("kill");
    private long losses;
    private String first = "";

    /** A file, and what is known of it. */
    private static final class Victim {
        private final Path path;
        private final int events;
        private int acknowledged;

        /** Most dossiers are small, so that more moments of a save are met. */
        Victim(Path path, int number) {
            this.path = path;
            events = number % 6 == 5 ? 400 : number % 2 == 0 ? 4 : 40;
        }

        /** The number of the version in the file; -1 if it is none. */
        int held() {
            return DossierReader.read(path) instanceof Reading.Loaded loaded
                    ? Integer.parseInt(loaded.dossier().title())
                    : -1;
        }

        void reset() throws IOException {
            Files.write(path, DossierWriter.write(KilledWriter.version(acknowledged, events)));
        }
    }

    @Override
    public Figures run(Stopwatch clock, long seed) throws IOException, InterruptedException {
        SplittableRandom moments = new SplittableRandom(seed);
        List<Victim> victims = victims("careful");
        QuickStart start = new QuickStart(root, KilledWriter.class, arguments("training", victims));
        long processes = 0;
        while (clock.goesOn(processes * FILES)) {
            kill(start.start(KilledWriter.class, arguments("careful", victims)), victims, moments);
            processes++;
            for (Victim victim : victims) {
                look(victim);
            }
        }
        long controlLosses = 0;
        for (int i = 0; i < CONTROLS; i++) {
            List<Victim> naive = victims("naive" + i);
            kill(start.start(KilledWriter.class, arguments("naive", naive)), naive, moments);
            controlLosses += naive.stream().filter(v -> v.held() < v.acknowledged).count();
        }
        Scratch.delete(root);
        return new Figures(
                "kills",
                processes * FILES,
                losses,
                CONTROLS * FILES,
                controlLosses,
                first,
                Map.of("processes", processes));
    }

    private List<Victim> victims(String name) throws IOException {
        List<Victim> victims = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Path folder = Files.createDirectories(root.resolve(name + i));
            Victim victim = new Victim(folder.resolve("talks.dossier.json"), i);
            victim.reset();
            victims.add(victim);
        }
        return victims;
    }

    private static String[] arguments(String how, List<Victim> victims) {
        List<String> arguments = new ArrayList<>(List.of(how));
        for (Victim victim : victims) {
            arguments.add(victim.path.toString());
            arguments.add(Integer.toString(victim.acknowledged));
            arguments.add(Integer.toString(victim.events));
        }
        return arguments.toArray(String[]::new);
    }

    /** Kills, and takes down what was acknowledged. */
    private void kill(Process process, List<Victim> victims, SplittableRandom random)
            throws IOException, InterruptedException {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            // One in four dies anywhere between its start and its first saves, as it opens files.
            if (random.nextInt(4) == 0) {
                Thread.sleep(random.nextInt(500));
            } else {
                String begun = lines.readLine();
                if (begun == null) {
                    throw new IllegalStateException("the writer did not start");
                }
                take(begun, victims);
                Thread.sleep(random.nextInt(120), random.nextInt(999_999));
            }
            // The handle, since the process itself would close the stream with what was printed.
            process.toHandle().destroyForcibly();
            process.waitFor();
            lines.lines().forEach(line -> take(line, victims));
        }
    }

    /** Takes down a line such as "3 17.": version 17 of file 3 was acknowledged. */
    private void take(String line, List<Victim> victims) {
        if (line.endsWith(".")) {
            String[] parts = line.substring(0, line.length() - 1).split(" ", 2);
            int version = Integer.parseInt(parts[1]);
            if (version == FAILED) {
                lost("a save failed");
            } else {
                victims.get(Integer.parseInt(parts[0])).acknowledged = version;
            }
        }
    }

    private void look(Victim victim) throws IOException {
        int held = victim.held();
        if (held < victim.acknowledged) {
            lost("version " + victim.acknowledged + " was acknowledged, not " + held);
            victim.reset();
        } else {
            victim.acknowledged = held;
        }
        Siblings names = new Siblings(Siblings.resolve(victim.path));
        try (Stream<Path> files = Files.list(names.folder())) {
            for (Path file : files.toList()) {
                boolean aside = names.isPutAside(file);
                if ((aside || file.equals(names.recovery())) && !isWhole(file)) {
                    lost("a journal cannot be opened");
                }
                if (aside) {
                    Files.delete(file);
                }
            }
        }
    }

    private void lost(String what) {
        losses++;
        first = first.isEmpty() ? what : first;
    }

    private static boolean isWhole(Path journal) throws IOException {
        String text = Files.readString(journal);
        byte[] dossier = text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
        return DossierReader.read(dossier) instanceof Reading.Loaded;
    }
}
