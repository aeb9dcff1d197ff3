package org.clauseline.bench;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.Reports;
import org.clauseline.exchange.chronology.Chronology;
import org.clauseline.exchange.publish.ChronologyForm;
import org.clauseline.exchange.publish.ComparisonForm;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Picture;
import org.clauseline.picture.PictureFile;
import org.clauseline.picture.PictureFile.Format;
import org.clauseline.picture.PngPainter;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;
import org.clauseline.timeline.Poster;
import org.clauseline.timeline.PosterPreset;
import org.clauseline.timeline.PosterSettings;
import org.clauseline.timeline.PosterSize;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

/**
 * Measures how long it takes to lay the shipped dossier out as an image and to write it, warm: PNG,
 * SVG and PDF at 1600 by 900, a PNG of A3 at 300 dpi and of A0 at 150 dpi, the comparison and the
 * chronology in each form, the latter of 100,000 events, too. The alternative in the same run
 * writes the same pixels with the JDK's own PNG writer. Medians in milliseconds of the wall and of
 * the processor, and sizes in bytes.
 */
public final class ExportBench {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int WARM = 15;
    private static final int ROUNDS = 21;

    private ExportBench() {}

    /** One thing to measure; answers with the number of bytes that it wrote. */
    private interface Work {
        long run() throws IOException;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        Dossier dossier =
                switch (ShippedDossier.read()) {
                    case Reading.Loaded loaded -> loaded.dossier();
                    case Reading.Refused refused ->
                            throw new IllegalStateException(refused.toString());
                };
        PosterSettings settings =
                PosterSettings.of(dossier, PosterPreset.ARTICLE.size(), Locale.UK);
        Picture picture = poster(dossier, settings);
        PosterSettings sheet = settings.withSize(PosterSize.millimetres(1189, 841, 150));
        List<String> results = new ArrayList<>();
        results.add(measure("layout", () -> poster(dossier, settings).shapes().size()));
        results.add(measure("png", () -> write(poster(dossier, settings), Format.PNG, 1)));
        results.add(measure("svg", () -> write(poster(dossier, settings), Format.SVG, 1)));
        results.add(
                measure(
                        "svg-outlines",
                        () -> write(poster(dossier, settings), Format.SVG_OUTLINES, 1)));
        results.add(measure("pdf", () -> write(poster(dossier, settings), Format.PDF, 1)));
        results.add(
                measure(
                        "png-a0",
                        () -> write(poster(dossier, sheet), Format.PNG, sheet.size().scale())));
        PosterSettings a3 = settings.withSize(PosterPreset.A3.size());
        results.add(
                measure("png-a3", () -> write(poster(dossier, a3), Format.PNG, a3.size().scale())));
        documents(dossier, results);
        results.add(measure("painted-and-encoded-by-us", () -> write(picture, Format.PNG, 1)));
        results.add(
                measure(
                        "painted-and-encoded-by-imageio",
                        () -> imageIo(PngPainter.image(picture, 1))));
        System.out.println(
                "{\"bench\":\"export\",\"results\":[" + String.join(",", results) + "]}");
    }

    /** Comparison and chronology in each form; the chronology of 100,000 events, too. */
    private static void documents(Dossier dossier, List<String> results) throws IOException {
        ComparisonReport report = Reports.of(dossier, 0, 1);
        for (ComparisonForm form : ComparisonForm.values()) {
            results.add(
                    measure(
                            "comparison-" + form.word(),
                            () -> {
                                Counter counter = new Counter();
                                form.write(report, ComparisonForm.Look.PLAIN, counter);
                                return counter.bytes;
                            }));
        }
        Dossier large = Dossiers.random(1, 100_000);
        for (ChronologyForm form : ChronologyForm.values()) {
            results.add(measure("chronology-" + form.word(), () -> chronology(dossier, form)));
            results.add(
                    measure(
                            "chronology-" + form.word() + "-of-100000",
                            () -> chronology(large, form)));
        }
    }

    private static long chronology(Dossier dossier, ChronologyForm form) throws IOException {
        Counter counter = new Counter();
        form.write(new Chronology(dossier, AsOf.LATEST), counter);
        return counter.bytes;
    }

    private static Picture poster(Dossier dossier, PosterSettings settings) {
        return Poster.of(dossier, settings, FontMetrics.shipped()).picture();
    }

    private static long write(Picture picture, Format format, double scale) throws IOException {
        Counter counter = new Counter();
        PictureFile.paint(picture, format, scale, counter, share -> {});
        return counter.bytes;
    }

    private static long imageIo(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.size();
    }

    private static String measure(String name, Work work) throws IOException {
        boolean isLong = name.endsWith("a0") || name.endsWith("00000");
        int warm = isLong ? 2 : WARM;
        double[] wall = new double[isLong ? 5 : ROUNDS];
        double[] processor = new double[wall.length];
        long bytes = 0;
        for (int i = -warm; i < wall.length; i++) {
            long start = System.nanoTime();
            long begin = CLOCK.getCurrentThreadCpuTime();
            bytes = work.run();
            if (i >= 0) {
                processor[i] = (CLOCK.getCurrentThreadCpuTime() - begin) / 1e6;
                wall[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(wall);
        Arrays.sort(processor);
        String result =
                String.format(
                        Locale.ROOT,
                        "{\"what\":\"%s\",\"ms\":%.1f,\"worstMs\":%.1f,\"cpuMs\":%.1f,\"size\":%d}",
                        name,
                        wall[wall.length / 2],
                        wall[wall.length - 1],
                        processor[processor.length / 2],
                        bytes);
        System.out.println(result);
        return result;
    }

    /** Counts what is written and forgets it. */
    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] values, int from, int length) {
            bytes += length;
        }
    }
}
