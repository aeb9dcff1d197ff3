package org.clauseline.picture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleConsumer;

/** Writes pictures to files, whole or not at all. */
public final class PictureFile {
    private static final int BUFFER = 1 << 16;

    private PictureFile() {}

    /** What a picture can be written as. */
    public enum Format {
        PNG(".png"),
        /** Scalable, words as text. */
        SVG(".svg"),
        /** Scalable, words as outlines. */
        SVG_OUTLINES(".svg"),
        PDF(".pdf");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** How names of its files end. */
        public String ending() {
            return ending;
        }

        /** The format that a file's name speaks of. */
        public static Optional<Format> of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(format -> name.endsWith(format.ending))
                    .findFirst();
        }
    }

    /**
     * Writes a picture beside its target and moves it there once it is whole; what was there stays
     * until then, and for good if anything fails.
     *
     * @param scale pixels to a CSS pixel, for PNG
     * @param progress hears the share that is done, 0 to 1
     * @throws IOException if it cannot be written, or the thread is interrupted
     */
    public static void write(
            Picture picture, Format format, double scale, Path target, DoubleConsumer progress)
            throws IOException {
        Path whole = target.toAbsolutePath();
        String shortName = ".clauseline-" + UUID.randomUUID().toString().substring(0, 8) + ".tmp";
        Path beside = whole.resolveSibling(shortName);
        try {
            try (FileChannel file =
                            FileChannel.open(
                                    beside,
                                    StandardOpenOption.CREATE_NEW,
                                    StandardOpenOption.WRITE);
                    OutputStream out =
                            new BufferedOutputStream(Channels.newOutputStream(file), BUFFER)) {
                paint(picture, format, scale, out, progress);
                out.flush();
                file.force(true);
            }
            Files.move(
                    beside,
                    whole,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            progress.accept(1);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Paints a picture in a format.
     *
     * @throws IOException if the stream refuses, or the thread is interrupted
     */
    public static void paint(
            Picture picture, Format format, double scale, OutputStream out, DoubleConsumer progress)
            throws IOException {
        switch (format) {
            case PNG -> PngPainter.write(picture, scale, out, progress);
            case SVG -> SvgPainter.write(picture, SvgPainter.Words.TEXT, out);
            case SVG_OUTLINES -> SvgPainter.write(picture, SvgPainter.Words.OUTLINES, out);
            case PDF -> PdfPainter.write(picture, out);
        }
    }
}
