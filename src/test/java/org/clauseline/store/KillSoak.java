package org.clauseline.store;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.soak.Soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.SplittableRandom;

/**
 * Kills a process that saves without a pause, at a random moment, and looks whether the file is the
 * last version that it acknowledged or the one after. The process is started again on the same
 * file, so that what it left lying about is met, too.
 */
public final class KillSoak implements Soak {
    private static final int EVENTS = 400;
    private final Path root = Scratch.folder("kill");

    @Override
    public Figures run(Stopwatch clock, long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        long done = 0;
        long losses = 0;
        String first = "";
        Path path = root.resolve("talks.dossier.json");
        Files.write(path, DossierWriter.write(version(0)));
        int last = 0;
        while (clock.goesOn(done)) {
            Kill kill = kill(path, "careful", last, random);
            done++;
            if (kill.held < last || kill.held < kill.acknowledged) {
                losses++;
                first =
                        first.isEmpty()
                                ? "version "
                                        + kill.acknowledged
                                        + " was acknowledged, "
                                        + kill.held
                                        + " is in the file"
                                : first;
                Files.write(path, DossierWriter.write(version(last)));
            }
            last = Math.max(last, kill.held);
        }
        long controls = Math.clamp(done, 3, 20);
        long controlLosses = 0;
        Path naive = root.resolve("naive.dossier.json");
        for (int i = 0; i < controls; i++) {
            Files.write(naive, DossierWriter.write(version(0)));
            Kill kill = kill(naive, "naive", 0, random);
            controlLosses += kill.held < kill.acknowledged ? 1 : 0;
        }
        Scratch.delete(root);
        return new Figures("kills", done, losses, controls, controlLosses, first);
    }

    private record Kill(int acknowledged, int held) {}

    private static Kill kill(Path path, String how, int last, SplittableRandom random)
            throws IOException, InterruptedException {
        Process process =
                WritersSoak.java(KillSoak.class, path.toString(), how, Integer.toString(last));
        int acknowledged = last;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            // The first acknowledgement says that it is at work; from then on it can die.
            String line = lines.readLine();
            if (line == null) {
                throw new IllegalStateException("the writer did not start");
            }
            acknowledged = Integer.parseInt(line);
            Thread.sleep(random.nextInt(40), random.nextInt(999_999));
            // The handle, since the process itself would close the stream with what was printed.
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    acknowledged = Integer.parseInt(line);
                }
            }
        }
        return new Kill(acknowledged, held(path));
    }

    /** The number of the version in the file; -1 if it is none. */
    private static int held(Path path) {
        return DossierReader.read(path) instanceof Reading.Loaded loaded
                ? Integer.parseInt(loaded.dossier().title())
                : -1;
    }

    private static Dossier version(int number) {
        return WritersSoak.titled(Dossiers.random(1, EVENTS), Integer.toString(number));
    }

    /** Saves one version after the other, and prints the number of each once it is acknowledged. */
    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[0]);
        boolean naive = arguments[1].equals("naive");
        int number = Integer.parseInt(arguments[2]);
        Dossier made = Dossiers.random(1, EVENTS);
        try (DossierFile file = DossierFile.open(path, Clock.systemUTC())) {
            while (true) {
                number++;
                Dossier next = WritersSoak.titled(made, Integer.toString(number));
                if (naive) {
                    try (OutputStream out = Files.newOutputStream(path)) {
                        byte[] bytes = DossierWriter.write(next);
                        for (int at = 0; at < bytes.length; at += 512) {
                            out.write(bytes, at, Math.min(512, bytes.length - at));
                        }
                    }
                } else {
                    var _ = file.journal().write(next);
                    if (!(file.save(next) instanceof SaveResult.Saved)) {
                        throw new IllegalStateException("a save failed");
                    }
                }
                System.out.println(number);
                System.out.flush();
            }
        }
    }
}
