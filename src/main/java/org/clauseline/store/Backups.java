package org.clauseline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Earlier versions of a dossier, in a folder beside it: the last ten, and of those before them the
 * last of each day for thirty days. Their names are the times (UTC) at which they were replaced.
 */
public final class Backups {
    private static final int LATEST = 10;
    private static final Duration REACH = Duration.ofDays(30);
    private static final String ENDING = ".dossier.json";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'", Locale.ROOT);

    private final Path folder;
    private final Disk disk;

    /**
     * An earlier version.
     *
     * @param file the file that holds it
     * @param replaced when it was replaced by a newer one
     */
    public record Backup(Path file, Instant replaced) {
        /** Reads it. */
        public Reading read() {
            return DossierReader.read(file);
        }
    }

    Backups(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * The earlier versions, the newest first.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<Backup> list() throws IOException {
        List<Backup> backups = new ArrayList<>();
        for (Path file : disk.list(folder)) {
            String name = file.getFileName().toString();
            replaced(name).ifPresent(time -> backups.add(new Backup(file, time)));
        }
        backups.sort(Comparator.comparing(Backup::replaced).reversed());
        return backups;
    }

    /**
     * The time that a name tells; nothing for a file that somebody put here, which is none of ours
     * to judge or delete.
     */
    private static Optional<Instant> replaced(String name) {
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            String stamp = name.substring(0, name.length() - ENDING.length());
            return Optional.of(LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    /**
     * What is kept of a version that is about to be replaced.
     *
     * @param added the new backup; absent if the newest one was the same already
     */
    record Kept(Optional<Path> added) {}

    /**
     * Keeps the version that a file holds and that is about to be replaced, unless the newest
     * backup is the same already. Where the file system can, the file itself is kept, under a
     * second name: its first will soon stand for another file, and nothing needs to be copied.
     * Whoever replaces it has to look once more whether it still holds that version, and {@link
     * #drop} this if not.
     *
     * @param version what the file is known to hold
     * @param temporary the name under which a copy is written until it is whole
     * @return nothing if the file turned out to hold something else, of which nothing is kept
     */
    Optional<Kept> keep(Path file, Content version, Instant now, Path temporary)
            throws IOException {
        disk.makeFolder(folder);
        List<Backup> backups = list();
        if (!backups.isEmpty() && disk.holds(backups.getFirst().file(), version)) {
            return Optional.of(new Kept(Optional.empty()));
        }
        Instant stamp = now;
        while (disk.exists(folder.resolve(name(stamp)))) {
            stamp = stamp.plusMillis(1);
        }
        Path backup = folder.resolve(name(stamp));
        if (!isLinked(file, backup) && !isCopied(file, version, temporary, backup)) {
            return Optional.empty();
        }
        disk.forceFolder(folder);
        return Optional.of(new Kept(Optional.of(backup)));
    }

    private boolean isLinked(Path file, Path backup) {
        try {
            disk.link(file, backup);
            return true;
        } catch (IOException notHere) {
            // A copy does as well; if that fails too, it says why.
            return false;
        }
    }

    private boolean isCopied(Path file, Content version, Path temporary, Path backup)
            throws IOException {
        WholeFile files = new WholeFile(disk);
        if (!files.create(temporary, files.copyOf(file), file).equals(version)) {
            disk.delete(temporary);
            return false;
        }
        files.put(temporary, backup);
        return true;
    }

    /** Takes back what was kept, since the file is not replaced: it may be the file itself. */
    void drop(Kept kept) throws IOException {
        if (kept.added().isPresent()) {
            disk.delete(kept.added().get());
        }
    }

    /**
     * Deletes what is older than the rule keeps. Backups from the future, made under a wrong clock,
     * are left alone.
     */
    void prune(Instant now) throws IOException {
        Set<LocalDate> days = new HashSet<>();
        int past = 0;
        for (Backup backup : list()) {
            if (backup.replaced().isAfter(now.plusSeconds(1))) {
                continue;
            }
            past++;
            boolean lastOfItsDay = days.add(backup.replaced().atZone(ZoneOffset.UTC).toLocalDate());
            boolean recent = backup.replaced().isAfter(now.minus(REACH));
            if (past > LATEST && !(lastOfItsDay && recent)) {
                disk.delete(backup.file());
            }
        }
    }

    private static String name(Instant time) {
        return stamp(time) + ENDING;
    }

    /** A time as names of files tell it, which sort by time. */
    static String stamp(Instant time) {
        return STAMP.format(time.atOffset(ZoneOffset.UTC));
    }
}
