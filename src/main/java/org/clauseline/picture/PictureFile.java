package org.clauseline.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** Writes pictures to files, whole or not at all. */
public final class PictureFile {
    private PictureFile() {}

    /** What a picture can be written as. */
    public enum Format {
        PNG(".png"),
        /** Scalable, words as text. */
        SVG(".svg"),
        /** Scalable, words as text that keeps its width in any typeface. */
        SVG_FITTED(".svg"),
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
        NewFile.write(target, out -> paint(picture, format, scale, out, progress));
        progress.accept(1);
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
            case SVG_FITTED -> SvgPainter.write(picture, SvgPainter.Words.FITTED, out);
            case SVG_OUTLINES -> SvgPainter.write(picture, SvgPainter.Words.OUTLINES, out);
            case PDF -> PdfPainter.write(picture, out);
        }
    }
}
