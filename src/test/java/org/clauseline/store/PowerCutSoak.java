package org.clauseline.store;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.edit.Changes;
import org.clauseline.soak.Soak;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Cuts the power behind each operation of several saves, and looks in many of the states that the
 * disk may be left in whether the file is the last acknowledged version or a newer whole one.
 */
public final class PowerCutSoak implements Soak {
    private static final int STATES = 8;
    private final Path root = Scratch.folder("powercut");

    /** A version and the number of operations after which it was acknowledged. */
    @SuppressWarnings("ArrayRecordComponent") // shared, never compared
    private record Version(byte[] bytes, int acknowledged) {}

    @Override
    public Figures run(Stopwatch clock, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Set<Integer> states = new HashSet<>();
        long done = 0;
        long losses = 0;
        String first = "";
        while (clock.goesOn(done)) {
            long mine = random.nextLong();
            List<String> found = trial(mine, false, states);
            done += found.size();
            long lost = found.stream().filter(loss -> !loss.isEmpty()).count();
            if (lost > 0 && first.isEmpty()) {
                first = mine + ": " + found.stream().filter(l -> !l.isEmpty()).findFirst().get();
            }
            losses += lost;
        }
        List<String> control = trial(random.nextLong(), true, new HashSet<>());
        long controlLosses = control.stream().filter(loss -> !loss.isEmpty()).count();
        Scratch.delete(root);
        return new Figures("states", done, losses, control.size(), controlLosses, first);
    }

    /** Saves several times, then cuts; one entry for each state: what was lost in it. */
    private List<String> trial(long seed, boolean naive, Set<Integer> states) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Path folder = Files.createTempDirectory(root, "trial");
        Path path = folder.toRealPath().resolve("talks.dossier.json");
        Dossier dossier = Dossiers.random(seed, 8);
        byte[] start = DossierWriter.write(dossier);
        Files.write(path, start);
        DiskLog disk = new DiskLog();
        List<Version> versions = new ArrayList<>(List.of(new Version(start, 0)));
        try (DossierFile file = DossierFile.open(path, Clock.systemUTC(), disk, random.split())) {
            disk.entries().clear();
            for (int save = 0; save < 4; save++) {
                dossier = Changes.random(dossier, random).apply(dossier);
                byte[] bytes = DossierWriter.write(dossier);
                if (naive) {
                    saveNaively(disk, path, bytes);
                } else {
                    var _ = file.journal().write(dossier);
                    if (!(file.save(dossier) instanceof SaveResult.Saved)) {
                        throw new IllegalStateException("a save failed");
                    }
                }
                versions.add(new Version(bytes, disk.entries().size()));
            }
        }
        List<String> losses = new ArrayList<>();
        for (int cut = 0; cut <= disk.entries().size(); cut++) {
            for (int state = 0; state < STATES; state++) {
                Map<Path, byte[]> files =
                        DiskLog.afterPowerCut(Map.of(path, start), disk.entries(), cut, random);
                states.add(Arrays.hashCode(files.get(path)));
                String lost = loss(files.get(path), versions, cut);
                losses.add(lost.isEmpty() ? brokenBackup(path, files, versions) : lost);
            }
        }
        Scratch.delete(folder);
        return losses;
    }

    private static String loss(byte @Nullable [] held, List<Version> versions, int cut) {
        if (held == null) {
            return "there is no file";
        }
        int last = 0;
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).acknowledged() <= cut) {
                last = i;
            }
        }
        for (int i = versions.size() - 1; i >= last; i--) {
            if (Arrays.equals(versions.get(i).bytes(), held)) {
                return "";
            }
        }
        return "after operation " + cut + " the file holds " + held.length + " bytes of no version";
    }

    /** Each earlier version that there is was a whole one. */
    private static String brokenBackup(Path path, Map<Path, byte[]> files, List<Version> versions) {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            boolean whole =
                    Objects.equals(file.getKey().getParent(), path.getParent())
                            || versions.stream()
                                    .anyMatch(it -> Arrays.equals(it.bytes(), file.getValue()));
            if (!whole) {
                return "the backup " + file.getKey().getFileName() + " holds no version";
            }
        }
        return "";
    }

    /**
     * As many programs save: beside the file and into its place, but without waiting for the disk.
     */
    private static void saveNaively(Disk disk, Path path, byte[] bytes) throws IOException {
        Path beside = path.resolveSibling("new");
        try (Disk.Sink sink = disk.create(beside, false)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                sink.write(rest);
            }
        }
        disk.replace(beside, path);
    }
}
