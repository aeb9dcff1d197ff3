package org.clauseline.store;

import org.clauseline.dossier.Dossier;

import java.io.IOException;
import java.io.InputStream;
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
    private final InstantSource clock;
    private final Disk disk;
    private final RandomGenerator random;
    private final WholeFile files;
    private final Backups backups;
    private final Journal journal;
    private final Optional<LockFile> lock;
    private Access access;
    private final Reading reading;
    private Optional<Content> expected;
    private Optional<Reading.Loaded> last;
    private Optional<Dossier> readBack = Optional.empty();

    private DossierFile(
            Siblings names,
            InstantSource clock,
            Disk disk,
            RandomGenerator random,
            LockFile.Attempt attempt,
            Optional<Content> content,
            Reading reading) {
        this.names = names;
        this.clock = clock;
        this.disk = disk;
        this.random = random;
        this.files = new WholeFile(disk);
        this.backups = new Backups(names.backups(), disk);
        this.journal =
                new Journal(
                        names,
                        disk,
                        clock,
                        random,
                        () -> this.expected,
                        attempt instanceof LockFile.Attempt.Held);
        this.reading = reading;
        this.expected = content;
        this.last =
                reading instanceof Reading.Loaded loaded ? Optional.of(loaded) : Optional.empty();
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
        return of(names, clock, new SystemDisk(), random, attempt, reading);
    }

    static DossierFile open(Path path, InstantSource clock, Disk disk, RandomGenerator random) {
        Siblings names = siblings(path);
        LockFile.Attempt attempt = LockFile.tryLock(names.lock(), random);
        return of(names, clock, disk, random, attempt, DossierReader.read(names.file()));
    }

    private static DossierFile of(
            Siblings names,
            InstantSource clock,
            Disk disk,
            RandomGenerator random,
            LockFile.Attempt attempt,
            Reading reading) {
        Optional<Content> content =
                reading instanceof Reading.Loaded loaded
                        ? Optional.of(loaded.content())
                        : Optional.empty();
        return new DossierFile(names, clock, disk, random, attempt, content, reading);
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
        Optional<Content> now = current();
        return now.equals(expected)
                ? Optional.empty()
                : Optional.of(new SaveResult.ChangedOutside(now));
    }

    /**
     * Takes note of what somebody else saved, after the user has seen it: the next save keeps it as
     * a backup and replaces it.
     */
    public synchronized void accept(SaveResult.ChangedOutside seen) {
        expected = seen.theirs();
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
                    expected = current();
                } catch (IOException unreadable) {
                    yield failed(
                            Wording.fill(
                                    "The file cannot be read (%s). Nothing was changed.",
                                    Trouble.of(unreadable)),
                            SaveResult.Kept.PREVIOUS);
                }
                SaveResult result = put(NextVersion.copy(loaded, files.copyOf(backup.file())));
                if (result instanceof SaveResult.Saved) {
                    access = new Access.Writable();
                }
                yield result;
            }
        };
    }

    private SaveResult put(NextVersion next) {
        try {
            Optional<Content> now = current();
            if (now.isPresent() && isHeld(next, now.get())) {
                disk.forceFolder(names.folder());
                return saved(next, now.get(), new ArrayList<>());
            }
            if (!now.equals(expected)) {
                return new SaveResult.ChangedOutside(now);
            }
            if (now.isPresent() && disk.isMarkedReadOnly(names.file())) {
                return failed(
                        "The file is marked as read-only. It was left as it was.",
                        SaveResult.Kept.PREVIOUS);
            }
            return replace(next);
        } catch (IOException failure) {
            return failed(
                    Wording.fill(
                            "Saving failed (%s). The file was left as it was.",
                            Trouble.of(failure)),
                    SaveResult.Kept.PREVIOUS);
        }
    }

    /** Whether the file holds a version already, be it that somebody else put it there. */
    private boolean isHeld(NextVersion next, Content now) throws IOException {
        return Optional.of(now).equals(expected)
                ? last.isPresent() && last.get().content().equals(now) && next.isAs(last.get())
                : next.content().equals(now);
    }

    private SaveResult replace(NextVersion next) throws IOException {
        Path temporary = names.temporary(random.nextInt());
        NextVersion.Writing writing = next.into(temporary, disk, readBack);
        Content content = files.create(temporary, writing, names.file());
        try {
            boolean kept =
                    expected.isEmpty()
                            || backups.keep(
                                    names.file(),
                                    expected.get(),
                                    clock.instant(),
                                    names.temporary(random.nextInt()));
            Optional<Content> now = current();
            if (!now.equals(expected)) {
                disk.delete(temporary);
                return new SaveResult.ChangedOutside(now);
            }
            if (!kept) {
                throw new IOException("another program writes to it");
            }
            Optional<String> refusal = writing.refusal(content);
            if (refusal.isPresent()) {
                disk.delete(temporary);
                return failed(
                        Wording.fill(
                                "The dossier could not be opened again if it were saved like"
                                        + " this: %s The file was left as it was.",
                                refusal.get()),
                        SaveResult.Kept.PREVIOUS);
            }
        } catch (IOException failure) {
            throw files.afterDeleting(temporary, failure);
        }
        try {
            disk.replace(temporary, names.file());
            disk.forceFolder(names.folder());
        } catch (IOException failure) {
            return afterFailure(next, content, files.afterDeleting(temporary, failure));
        }
        readBack = next.readBack();
        List<String> remarks = new ArrayList<>();
        try {
            backups.prune(clock.instant());
        } catch (IOException failure) {
            remarks.add(
                    Wording.fill("Old backups could not be deleted (%s).", Trouble.of(failure)));
        }
        return saved(next, content, remarks);
    }

    /**
     * Looks what the file holds after the step that exchanges it has failed, or the one after that.
     */
    private SaveResult afterFailure(NextVersion next, Content content, IOException failure) {
        String why = Trouble.of(failure);
        try {
            Optional<Content> now = current();
            if (now.isPresent() && now.get().equals(content)) {
                expected = now;
                last = Optional.of(next.loaded(content));
                return failed(
                        Wording.fill(
                                "The new version is in the file, but the disk has not confirmed it"
                                        + " (%s). Save again.",
                                why),
                        SaveResult.Kept.NEW);
            }
            if (now.equals(expected)) {
                return failed(
                        Wording.fill("Saving failed (%s). The file was left as it was.", why),
                        SaveResult.Kept.PREVIOUS);
            }
            return new SaveResult.ChangedOutside(now);
        } catch (IOException unreadable) {
            return failed(
                    Wording.fill(
                            "Saving failed (%s), and the file cannot be read (%s). Save under"
                                    + " another name; the backups hold the version before.",
                            why, Trouble.of(unreadable)),
                    SaveResult.Kept.UNKNOWN);
        }
    }

    private SaveResult saved(NextVersion next, Content content, List<String> remarks) {
        expected = Optional.of(content);
        last = Optional.of(next.loaded(content));
        try {
            journal.discard();
        } catch (IOException failure) {
            remarks.add(
                    Wording.fill(
                            "The journal of changes could not be deleted (%s).",
                            Trouble.of(failure)));
        }
        return new SaveResult.Saved(content, remarks);
    }

    private static SaveResult failed(String message, SaveResult.Kept kept) {
        return new SaveResult.Failed(message, kept);
    }

    private Optional<Content> current() throws IOException {
        if (!disk.exists(names.file())) {
            return Optional.empty();
        }
        try (InputStream in = disk.open(names.file())) {
            return Optional.of(Content.of(in));
        }
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
