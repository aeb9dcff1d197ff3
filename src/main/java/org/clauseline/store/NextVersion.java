package org.clauseline.store;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A version of a dossier that is about to be saved, by itself or as a copy of an earlier file. */
final class NextVersion {
    /** Events and points that are read back sooner than a thread for that is under way. */
    private static final int FEW = 5_000;

    private final Dossier dossier;
    private final WholeFile.Source source;
    private final boolean ours;

    private NextVersion(Dossier dossier, WholeFile.Source source, boolean ours) {
        this.dossier = dossier;
        this.source = source;
        this.ours = ours;
    }

    /** A dossier in the form that it is written in. */
    static NextVersion of(Dossier dossier) {
        return new NextVersion(dossier, out -> DossierWriter.write(dossier, out), true);
    }

    /** An earlier file byte by byte, of which is known what it holds. */
    static NextVersion copy(Reading.Loaded earlier, WholeFile.Source file) {
        return new NextVersion(earlier.dossier(), file, false);
    }

    /** Whether a file that was read holds the same facts, though perhaps in another form. */
    boolean isAs(Reading.Loaded read) {
        return read.dossier().equals(dossier);
    }

    /** The same as if it had been read from the file. */
    Reading.Loaded loaded(Content content) {
        return new Reading.Loaded(dossier, List.of(), content);
    }

    /** What stands in the file in our own form, once it was written and read back. */
    Optional<Dossier> readBack() {
        return ours ? Optional.of(dossier) : Optional.empty();
    }

    /**
     * Writes it to a file.
     *
     * @param before a version that was read from the file, of which little is read again
     */
    Writing into(Path file, Disk disk, Optional<Dossier> before) {
        return new Writing(
                file, disk, before.filter(it -> ours).flatMap(it -> ReadBefore.of(it, dossier)));
    }

    /** Writes it to a file, once, and reads it back: a large one while it is being written. */
    final class Writing implements WholeFile.Source {
        private final Path file;
        private final Disk disk;
        private final Optional<ReadBefore> before;

        /** Whether it is readable, found out while it is written. */
        private Optional<Aside> readingBack = Optional.empty();

        private Writing(Path file, Disk disk, Optional<ReadBefore> before) {
            this.file = file;
            this.disk = disk;
            this.before = before;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            if (before.isEmpty() && !isSmall()) {
                writeFollowed(out);
                return;
            }
            if (!isSmall()) {
                readingBack = before.map(it -> new Aside(it::isReadable));
            }
            source.writeTo(out);
        }

        private void writeFollowed(OutputStream out) throws IOException {
            ReadingBack follower = new ReadingBack(disk.open(file), dossier.events().size());
            readingBack = Optional.of(follower.check());
            boolean whole = false;
            try {
                source.writeTo(follower.on(out));
                whole = true;
            } finally {
                follower.end(whole);
            }
        }

        /**
         * What speaks against opening the file again: the first thing.
         *
         * @param content what was written
         */
        Optional<String> refusal(Content content) throws IOException {
            return content.size() <= DossierReader.LARGEST && isReadable()
                    ? Optional.empty()
                    : DossierReader.read(file) instanceof Reading.Refused refused
                            ? Optional.of(refused.findings().getFirst().message())
                            : Optional.empty();
        }

        private boolean isReadable() throws IOException {
            if (readingBack.isPresent()) {
                return readingBack.get().found();
            }
            if (before.isPresent()) {
                return before.get().isReadable();
            }
            try (InputStream in = disk.open(file)) {
                return DossierReader.isReadable(in, dossier.events().size());
            }
        }
    }

    private boolean isSmall() {
        int size = dossier.events().size();
        for (Draft draft : dossier.drafts()) {
            size += draft.points().size();
        }
        return size <= FEW;
    }
}
