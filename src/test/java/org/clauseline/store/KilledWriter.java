package org.clauseline.store;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Saves files, each one version after the other, until it is killed; see {@link KillSoak}. For each
 * file it is told the path, the number of the last version and how many events it has.
 */
final class KilledWriter {
    private static final int TRAINING = 20;

    private KilledWriter() {}

    static Dossier version(int number, int events) {
        return numbered(Dossiers.random(1, events), number);
    }

    private static Dossier numbered(Dossier dossier, int number) {
        return dossier.revised().title(Integer.toString(number)).dossier();
    }

    /**
     * Prints the place of a file and the number of each version once it is acknowledged, or {@link
     * KillSoak#FAILED}.
     */
    public static void main(String[] arguments) throws InterruptedException {
        String how = arguments[0];
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i < arguments.length; i += 3) {
            int place = threads.size();
            Path path = Path.of(arguments[i]);
            int number = Integer.parseInt(arguments[i + 1]);
            Dossier made = version(number, Integer.parseInt(arguments[i + 2]));
            threads.add(Thread.ofPlatform().start(() -> write(how, place, path, number, made)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void write(String how, int place, Path path, int from, Dossier made) {
        int last = how.equals("training") ? from + TRAINING : Integer.MAX_VALUE;
        try (DossierFile file = DossierFile.open(path, Clock.systemUTC())) {
            for (int number = from + 1; number <= last; number++) {
                Dossier next = numbered(made, number);
                if (how.startsWith("naive")) {
                    saveNaively(path, next);
                } else {
                    var _ = file.journal().write(next);
                    if (!(file.save(next) instanceof SaveResult.Saved)) {
                        throw new IllegalStateException("a save failed");
                    }
                }
                System.out.println(place + " " + number + ".");
            }
        } catch (IOException | IllegalStateException failure) {
            System.out.println(place + " " + KillSoak.FAILED + ".");
        }
    }

    private static void saveNaively(Path path, Dossier next) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] bytes = DossierWriter.write(next);
            for (int at = 0; at < bytes.length; at += 512) {
                out.write(bytes, at, Math.min(512, bytes.length - at));
            }
        }
    }
}
