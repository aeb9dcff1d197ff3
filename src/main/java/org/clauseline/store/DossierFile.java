package org.clauseline.store;

import org.clauseline.dossier.Dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A dossier file that somebody works on.
 *
 * <p>Saving never writes into the file. The new version is written beside it, waited for, read back
 * and put into its place in one step, after the version before went to the {@link Backups}; so at
 * every moment the name stands for one whole version. Before that, the content of the file is
 * compared with what was last read or written, and if it differs nothing is overwritten. A lock
 * keeps a second window or process from saving the same file.
 *
 * <p>Its methods can be called from any thread, and wait for each other.
 */
public final class DossierFile implements AutoCloseable {
    private final Siblings names;
    private final Disk disk;
    private final Backups backups;
    private final Replacement replacement;
    private final Journal journal;
    private final Optional<LockFile> lock;
    private Access access;
    private final Reading reading;

    private DossierFile(
            Siblings names,
            InstantSource clock,
            Disk disk,
            RandomGenerator random,
            LockFile.Attempt attempt,
            Reading reading) {
        this.names = names;
        this.disk = disk;
        this.backups = new Backups(names.backups(), disk);
        this.replacement = new Replacement(names, clock, disk, random, backups, reading);
        this.journal =
                new Journal(
                        names,
                        disk,
                        clock,
                        random,
                        replacement::expected,
                        attempt instanceof LockFile.Attempt.Held);
        this.reading = reading;
        this.lock =
                attempt instanceof LockFile.Attempt.Held held
                        ? Optional.of(held.lock())
                        : Optional.empty();
        this.access = attempt.access(reading);
        if (lock.isPresent()) {
            clearLeftovers();
        }
    }

    /**
     * Opens a file to work on it. What is wrong with it is told by {@link #reading} and {@link
     * #access}.
     */
    public static DossierFile open(Path path, InstantSource clock) {
        return open(path, clock, new SystemDisk(), new SplittableRandom());
    }

    /**
     * Opens a file that has been read already to work on it. If somebody changed it since, saving
     * says so.
     *
     * @param reading what the file held
     */
    public static DossierFile open(Path path, Reading reading, InstantSource clock) {
        Siblings names = siblings(path);
        SplittableRandom random = new SplittableRandom();
        LockFile.Attempt attempt = LockFile.tryLock(names.lock(), random);
        return new DossierFile(names, clock, new SystemDisk(), random, attempt, reading);
    }

    static DossierFile open(Path path, InstantSource clock, Disk disk, RandomGenerator random) {
        Siblings names = siblings(path);
        LockFile.Attempt attempt = LockFile.tryLock(names.lock(), random);
        Reading reading = DossierReader.read(names.file());
        return new DossierFile(names, clock, disk, random, attempt, reading);
    }

    private static Siblings siblings(Path path) {
        try {
            return new Siblings(Siblings.resolve(path));
        } catch (IOException unresolvable) {
            // Reading it will fail for the same reason, and say so.
            return new Siblings(path.toAbsolutePath().normalize());
        }
    }

    /** The file, with links resolved. */
    public Path path() {
        return names.file();
    }

    /** What the file held when it was opened. */
    public Reading reading() {
        return reading;
    }

    /** Whether the file can be saved. */
    public synchronized Access access() {
        return access;
    }

    /** Earlier versions of the file. */
    public Backups backups() {
        return backups;
    }

    /** Where changes are kept that are not saved yet. */
    public Journal journal() {
        return journal;
    }

    /** Saves a dossier; where the file holds it already, in whatever form, it is left as it is. */
    public synchronized SaveResult save(Dossier dossier) {
        if (access instanceof Access.ReadOnly(String why)) {
            return failed(why + " Nothing was saved.", SaveResult.Kept.PREVIOUS);
        }
        try {
            return put(NextVersion.of(dossier));
        } catch (IllegalArgumentException unwritable) {
            return failed(
                    Wording.fill(
                            "The dossier cannot be written: %s. The file was left as it was.",
                            unwritable.getMessage()),
                    SaveResult.Kept.PREVIOUS);
        }
    }

    /**
     * Looks whether somebody else changed the file.
     *
     * @throws IOException if the file cannot be read
     */
    public synchronized Optional<SaveResult.ChangedOutside> changedOutside() throws IOException {
        return replacement.changedOutside();
    }

    /**
     * Takes note of what somebody else saved, after the user has seen it: the next save keeps it as
     * a backup and replaces it.
     */
    public synchronized void accept(SaveResult.ChangedOutside seen) {
        replacement.expect(seen.theirs());
    }

    /**
     * Puts an earlier version into the file, whatever that holds now; that is kept as a backup
     * first. This also mends a file that is damaged.
     */
    public synchronized SaveResult restore(Backups.Backup backup) {
        if (lock.isEmpty()) {
            return failed(
                    "The dossier is not ours to write. Nothing was changed.",
                    SaveResult.Kept.PREVIOUS);
        }
        return switch (backup.read()) {
            case Reading.Refused refused ->
                    failed(
                            Wording.fill(
                                    "That version cannot be opened: %s Nothing was changed.",
                                    refused.findings().getFirst().message()),
                            SaveResult.Kept.PREVIOUS);
            case Reading.Loaded loaded -> {
                try {
                    replacement.expectCurrent();
                } catch (IOException unreadable) {
                    yield failed(
                            Wording.fill(
                                    "The file cannot be read (%s). Nothing was changed.",
                                    Trouble.of(unreadable)),
                            SaveResult.Kept.PREVIOUS);
                }
                SaveResult result =
                        put(NextVersion.copy(loaded, new WholeFile(disk).copyOf(backup.file())));
                if (result instanceof SaveResult.Saved) {
                    access = new Access.Writable();
                }
                yield result;
            }
        };
    }

    /** Puts a version into the file; what was kept in case of a crash has then done its duty. */
    private SaveResult put(NextVersion next) {
        SaveResult result = replacement.put(next);
        if (result instanceof SaveResult.Saved(Content content, List<String> remarks)) {
            try {
                journal.discard();
            } catch (IOException failure) {
                List<String> more = new ArrayList<>(remarks);
                more.add(
                        Wording.fill(
                                "The journal of changes could not be deleted (%s).",
                                Trouble.of(failure)));
                return new SaveResult.Saved(content, more);
            }
        }
        return result;
    }

    private static SaveResult failed(String message, SaveResult.Kept kept) {
        return new SaveResult.Failed(message, kept);
    }

    /**
     * Deletes what a run that was killed left half written; whole versions it may have left are in
     * the journal.
     */
    private void clearLeftovers() {
        try {
            for (Path other : disk.list(names.folder())) {
                if (names.isTemporary(other)) {
                    disk.delete(other);
                }
            }
        } catch (IOException leftThere) {
            // A leftover that cannot be deleted harms nobody; the next opening tries again.
            return;
        }
    }

    /**
     * Lets go of the file. The journal stays; discard it first when the user means to drop what is
     * not saved.
     */
    @Override
    public synchronized void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
