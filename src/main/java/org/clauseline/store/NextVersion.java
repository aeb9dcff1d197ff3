package org.clauseline.store;

import org.clauseline.dossier.Dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A version of a dossier that is about to be saved, by itself or as a copy of an earlier file. */
final class NextVersion implements WholeFile.Source {
    private final Dossier dossier;
    private final WholeFile.Source source;
    private boolean readable;

    private NextVersion(Dossier dossier, WholeFile.Source source) {
        this.dossier = dossier;
        this.source = source;
    }

    /** A dossier in the form that it is written in. */
    static NextVersion of(Dossier dossier) {
        return new NextVersion(dossier, out -> DossierWriter.write(dossier, out));
    }

    /** An earlier file byte by byte, of which is known what it holds. */
    static NextVersion copy(Reading.Loaded earlier, WholeFile.Source file) {
        return new NextVersion(earlier.dossier(), file);
    }

    /** Whether a file that was read holds the same facts, though perhaps in another form. */
    boolean isAs(Reading.Loaded read) {
        return read.dossier().equals(dossier);
    }

    /** The same as if it had been read from the file. */
    Reading.Loaded loaded(Content content) {
        return new Reading.Loaded(dossier, List.of(), content);
    }

    /** Works out what the file would hold. */
    Content content() throws IOException {
        Content.Meter meter = new Content.Meter();
        source.writeTo(meter.on(OutputStream.nullOutputStream()));
        return meter.content();
    }

    /** Writes it, and reads it while it is being written. */
    @Override
    public void writeTo(OutputStream out) throws IOException {
        ReadingBack check = new ReadingBack(dossier.events().size());
        try (check) {
            source.writeTo(
                    new OutputStream() {
                        @Override
                        public void write(int b) throws IOException {
                            write(new byte[] {(byte) b}, 0, 1);
                        }

                        @Override
                        public void write(byte[] part, int offset, int length) throws IOException {
                            check.write(part, offset, length);
                            out.write(part, offset, length);
                        }
                    });
        }
        readable = check.found();
    }

    /**
     * What speaks against opening it again, once it is written: the first thing.
     *
     * @param written the file that it was written to
     */
    Optional<String> refusal(Path written, Content content) {
        return readable && content.size() <= DossierReader.LARGEST
                ? Optional.empty()
                : DossierReader.read(written) instanceof Reading.Refused refused
                        ? Optional.of(refused.findings().getFirst().message())
                        : Optional.empty();
    }
}
