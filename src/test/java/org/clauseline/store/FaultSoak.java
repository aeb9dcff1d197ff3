package org.clauseline.store;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.edit.Changes;
import org.clauseline.soak.Soak;
import org.clauseline.store.FailingDisk.Fault;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Lets one operation of a run of saves and journal writes fail, each time another one in another
 * way, and looks whether the file is still a whole version that was acknowledged or came after it.
 */
public final class FaultSoak implements Soak {
    private static final List<Fault> FAULTS = List.of(Fault.values());

    private final Path root = Scratch.folder("faults");

    @Override
    public Figures run(Stopwatch clock, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        long done = 0;
        long losses = 0;
        String first = "";
        while (clock.goesOn(done)) {
            long mine = random.nextLong();
            String loss = trial(mine, false);
            done++;
            if (!loss.isEmpty()) {
                losses++;
                first = first.isEmpty() ? mine + ": " + loss : first;
            }
        }
        long controls = Math.min(200, done);
        long controlLosses = 0;
        for (int i = 0; i < controls; i++) {
            controlLosses += trial(random.nextLong(), true).isEmpty() ? 0 : 1;
        }
        Scratch.delete(root);
        return new Figures("faults", done, losses, controls, controlLosses, first);
    }

    /** One fault; answers what was lost. */
    private String trial(long seed, boolean naive) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Path folder = Files.createTempDirectory(root, "trial");
        Path path = folder.resolve("talks.dossier.json");
        Dossier acknowledged = Dossiers.random(seed, 8);
        Files.write(path, DossierWriter.write(acknowledged));
        Fault fault = FAULTS.get(random.nextInt(FAULTS.size()));
        FailingDisk disk = new FailingDisk(random.nextInt(naive ? 12 : 90), fault);
        DossierFile file = DossierFile.open(path, Clock.systemUTC(), disk, random.split());
        disk.arm();
        Dossier next = acknowledged;
        try {
            for (int step = 0; step < 4; step++) {
                next = Changes.random(next, random).apply(next);
                if (naive) {
                    saveNaively(disk, path, next);
                    acknowledged = next;
                    continue;
                }
                var _ = file.journal().write(next);
                SaveResult result = file.save(next);
                Dossier held = held(path);
                if (held == null) {
                    return "the file is no dossier after " + result;
                }
                if (result instanceof SaveResult.Saved && !held.equals(next)) {
                    return "what was acknowledged is not in the file";
                }
                if (result instanceof SaveResult.Failed(String why, SaveResult.Kept kept)
                        && kept == SaveResult.Kept.PREVIOUS
                        && !held.equals(acknowledged)) {
                    return "the version before is not in the file, though it was said to be: "
                            + why;
                }
                if (result instanceof SaveResult.ChangedOutside) {
                    return "nobody changed the file outside";
                }
                acknowledged = held;
            }
        } catch (FailingDisk.Killed | IOException ended) {
            Dossier held = held(path);
            if (held == null || !(held.equals(acknowledged) || held.equals(next))) {
                file.close();
                return "after " + fault + " the file holds neither version";
            }
            acknowledged = held;
        }
        file.close();
        String after = afterwards(path, acknowledged);
        Scratch.delete(folder);
        return after;
    }

    /** A new run opens the file, finds what is in it and can save. */
    private static String afterwards(Path path, Dossier acknowledged) throws IOException {
        try (DossierFile again = DossierFile.open(path, Clock.systemUTC())) {
            if (!(again.reading() instanceof Reading.Loaded loaded)) {
                return "the file cannot be opened again";
            }
            if (!loaded.dossier().equals(acknowledged)) {
                return "the file holds another version when opened again";
            }
            List<Journal.Recovery> left = again.journal().recoveries();
            if (left.stream().anyMatch(r -> !(r.reading() instanceof Reading.Loaded))) {
                return "a journal that is damaged";
            }
            return again.save(Dossiers.random(1, 8)) instanceof SaveResult.Saved
                    ? ""
                    : "the file cannot be saved again";
        }
    }

    /** As many programs save: into the file itself. */
    private static void saveNaively(Disk disk, Path path, Dossier dossier) throws IOException {
        disk.delete(path);
        try (Disk.Sink sink = disk.create(path, false)) {
            ByteBuffer bytes = ByteBuffer.wrap(DossierWriter.write(dossier));
            while (bytes.hasRemaining()) {
                sink.write(bytes);
            }
        }
    }

    private static @Nullable Dossier held(Path path) {
        return DossierReader.read(path) instanceof Reading.Loaded loaded ? loaded.dossier() : null;
    }
}
