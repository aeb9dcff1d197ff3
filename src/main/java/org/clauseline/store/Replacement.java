package org.clauseline.store;

import org.clauseline.dossier.Dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Puts new versions of a dossier into the place of its file, step by step, and knows what the file
 * should hold: what was last read or written. It does so for {@link DossierFile}, one version at a
 * time.
 */
final class Replacement {
    private final Siblings names;
    private final InstantSource clock;
    private final Disk disk;
    private final RandomGenerator random;
    private final WholeFile files;
    private final Backups backups;

    /** Asked from any thread, since the journal tells on what it is based. */
    private volatile Optional<Content> expected;

    private Optional<Reading.Loaded> last;

    /** A version of which every event was read from a file, when it was opened or after saving. */
    private Optional<Dossier> readBack;

    /**
     * @param reading what the file held when it was opened
     */
    Replacement(
            Siblings names,
            InstantSource clock,
            Disk disk,
            RandomGenerator random,
            Backups backups,
            Reading reading) {
        this.names = names;
        this.clock = clock;
        this.disk = disk;
        this.random = random;
        this.files = new WholeFile(disk);
        this.backups = backups;
        this.last =
                reading instanceof Reading.Loaded loaded ? Optional.of(loaded) : Optional.empty();
        this.expected = last.map(Reading.Loaded::content);
        this.readBack = last.map(Reading.Loaded::dossier);
    }

    /** What the file should hold: what was last read or written. */
    Optional<Content> expected() {
        return expected;
    }

    /** From now on, the file should hold this. */
    void expect(Optional<Content> content) {
        expected = content;
    }

    /** From now on, the file should hold what it does. */
    void expectCurrent() throws IOException {
        expected = current();
    }

    /** What somebody else put into the file, if so. */
    Optional<SaveResult.ChangedOutside> changedOutside() throws IOException {
        Optional<Content> now = current();
        return now.equals(expected)
                ? Optional.empty()
                : Optional.of(new SaveResult.ChangedOutside(now));
    }

    /**
     * Puts a version into the file, unless that holds it already or somebody else changed it: which
     * is looked at when the version is ready, since a large file takes a while to read.
     */
    SaveResult put(NextVersion next) {
        try {
            if (last.isPresent()
                    && next.isAs(last.get())
                    && current().equals(last.map(Reading.Loaded::content))) {
                disk.forceFolder(names.folder());
                return saved(next, last.get().content(), List.of());
            }
            boolean exists = disk.exists(names.file());
            if (!exists && expected.isPresent()) {
                return new SaveResult.ChangedOutside(Optional.empty());
            }
            if (exists && disk.isMarkedReadOnly(names.file())) {
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

    private SaveResult replace(NextVersion next) throws IOException {
        Path temporary = names.temporary(random.nextInt());
        NextVersion.Writing writing = next.into(temporary, disk, readBack);
        Content content = files.create(temporary, writing, names.file());
        try {
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
            Optional<SaveResult.ChangedOutside> changed = keepEarlier();
            if (changed.isPresent()) {
                disk.delete(temporary);
                return afterChange(next, content, changed.get());
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
     * Keeps the version before as a backup, and looks a last time whether the file still holds it.
     *
     * @return what somebody else put there instead
     */
    private Optional<SaveResult.ChangedOutside> keepEarlier() throws IOException {
        Optional<Backups.Kept> kept =
                expected.isEmpty()
                        ? Optional.of(new Backups.Kept(Optional.empty()))
                        : backups.keep(
                                names.file(),
                                expected.get(),
                                clock.instant(),
                                names.temporary(random.nextInt()));
        Optional<Content> now = current();
        if (!now.equals(expected)) {
            if (kept.isPresent()) {
                backups.drop(kept.get());
            }
            return Optional.of(new SaveResult.ChangedOutside(now));
        }
        if (kept.isEmpty()) {
            throw new IOException("another program writes to it");
        }
        return Optional.empty();
    }

    /** What somebody else put into the file may be just what should be saved. */
    private SaveResult afterChange(
            NextVersion next, Content content, SaveResult.ChangedOutside changed)
            throws IOException {
        if (!changed.theirs().equals(Optional.of(content))) {
            return changed;
        }
        disk.forceFolder(names.folder());
        return saved(next, content, List.of());
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
}
