package org.clauseline.store;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

import org.clauseline.dossier.Dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Keeps changes that are not saved yet, in a file beside the dossier, for the case that the program
 * or the machine dies. What an earlier run left there is put aside at opening and offered; it never
 * goes into the dossier by itself.
 *
 * <p>The file is one line of JSON, which says when it was written and on which content of the
 * dossier the changes are based, and after it the whole changed dossier.
 */
public final class Journal {
    private final Siblings names;
    private final Disk disk;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final WholeFile files;
    private final Supplier<Optional<Content>> base;
    private final boolean ours;
    private boolean earlierInPlace;

    /** What came of writing the journal. */
    public sealed interface Result {
        /** The changes would survive a crash. */
        record Written() implements Result {}

        /**
         * They would not; what the journal held before is still there.
         *
         * @param message a sentence
         */
        record Failed(String message) implements Result {}
    }

    /**
     * Changes that an earlier run left unsaved.
     *
     * @param file the file that holds them
     * @param written when they were written; absent if the file is damaged
     * @param reading the changed dossier
     * @param onThisVersion whether they are based on what the dossier file holds now; if not, the
     *     file has been saved since, and taking them up would undo what was done there
     */
    public record Recovery(
            Path file, Optional<Instant> written, Reading reading, boolean onThisVersion) {}

    /**
     * @param base what the dossier file held when it was last read or written
     * @param ours whether we hold the lock of the dossier; if not, the journal is another process's
     *     and is not touched
     */
    Journal(
            Siblings names,
            Disk disk,
            InstantSource clock,
            RandomGenerator random,
            Supplier<Optional<Content>> base,
            boolean ours) {
        this.names = names;
        this.disk = disk;
        this.clock = clock;
        this.random = random;
        this.files = new WholeFile(disk);
        this.base = base;
        this.ours = ours;
        this.earlierInPlace = ours && disk.exists(names.recovery());
        putAside();
    }

    /** Keeps a changed dossier in place of what was kept before. */
    public synchronized Result write(Dossier dossier) {
        putAside();
        if (!ours || earlierInPlace) {
            return new Result.Failed(
                    ours
                            ? "Changes cannot be kept in case of a crash: what an earlier run kept"
                                    + " is still in the way. Save them."
                            : "Changes cannot be kept in case of a crash: the dossier is not ours"
                                    + " to write. Save them under another name.");
        }
        try {
            byte[] head = head(clock.instant(), base.get()).getBytes(StandardCharsets.UTF_8);
            files.replace(
                    names.recovery(),
                    names.temporary(random.nextInt()),
                    out -> {
                        out.write(head);
                        DossierWriter.write(dossier, out);
                    },
                    names.file());
            disk.forceFolder(names.folder());
            return new Result.Written();
        } catch (IOException | IllegalArgumentException failure) {
            return new Result.Failed(
                    Wording.fill(
                            "Changes cannot be kept in case of a crash (%s). Save them.",
                            Trouble.of(failure)));
        }
    }

    /** Deletes what this run has kept, because it was saved or is not wanted. */
    public synchronized void discard() throws IOException {
        if (ours && !earlierInPlace) {
            disk.delete(names.recovery());
        }
    }

    /** Deletes what an earlier run left, because it was taken up or is not wanted. */
    public synchronized void discard(Recovery recovery) throws IOException {
        disk.delete(recovery.file());
    }

    /**
     * What earlier runs left, the newest first; without what is the same as the dossier file.
     *
     * @throws IOException if the folder cannot be read
     */
    public synchronized List<Recovery> recoveries() throws IOException {
        if (!ours) {
            return List.of();
        }
        putAside();
        List<Path> found = new ArrayList<>();
        for (Path other : disk.list(names.folder())) {
            if (names.isPutAside(other)) {
                found.add(other);
            }
        }
        found.sort((a, b) -> b.getFileName().compareTo(a.getFileName()));
        List<Recovery> recoveries = new ArrayList<>();
        for (Path file : found) {
            Recovery recovery = read(file);
            if (recovery.reading() instanceof Reading.Loaded loaded
                    && base.get().equals(Optional.of(loaded.content()))) {
                disk.delete(file);
            } else {
                recoveries.add(recovery);
            }
        }
        return recoveries;
    }

    /** Puts what an earlier run left out of the way of what this run will write. */
    private void putAside() {
        if (!earlierInPlace) {
            return;
        }
        String stamp = Backups.stamp(clock.instant());
        String salt = HexFormat.of().toHexDigits((short) random.nextInt());
        try {
            disk.replace(names.recovery(), names.recovery(stamp + "-" + salt));
            earlierInPlace = false;
        } catch (IOException notNow) {
            // It stays where it is, nothing is written over it, and the next call tries again.
            return;
        }
    }

    private Recovery read(Path file) throws IOException {
        byte[] all;
        try (InputStream in = disk.open(file)) {
            all = in.readAllBytes();
        }
        int end = 0;
        while (end < all.length && all[end] != '\n') {
            end++;
        }
        Optional<Head> head = parse(new String(all, 0, end, StandardCharsets.UTF_8));
        byte[] content = Arrays.copyOfRange(all, Math.min(end + 1, all.length), all.length);
        return new Recovery(
                file,
                head.map(Head::written),
                DossierReader.readOwn(content),
                head.isPresent() && head.get().base().equals(hash(base.get())));
    }

    private record Head(Instant written, String base) {}

    private static String head(Instant written, Optional<Content> base) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            json.name("format").value("clauseline-recovery");
            json.name("version").value(1);
            json.name("written").value(written.toString());
            json.name("base").value(hash(base));
            json.endObject();
        }
        return text + "\n";
    }

    private static Optional<Head> parse(String line) {
        Instant written = Instant.EPOCH;
        String base = "";
        try (JsonReader json = new JsonReader(new StringReader(line))) {
            json.setStrictness(Strictness.STRICT);
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "written" -> written = Instant.parse(json.nextString());
                    case "base" -> base = json.nextString();
                    default -> json.skipValue();
                }
            }
            json.endObject();
            return Optional.of(new Head(written, base));
        } catch (IOException | IllegalStateException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static String hash(Optional<Content> content) {
        return content.map(Content::hash).orElse("");
    }
}
