package org.clauseline.bench;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.Reports;
import org.clauseline.exchange.chronology.Chronology;
import org.clauseline.exchange.page.InteractivePage;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;

/**
 * Measures how long exports take, warm: the shipped dossier as PNG, SVG and PDF at 1600 by 900, as
 * PNG of A3 and A0 at 300 dpi, comparison, chronology and page in each form; then 100,000 events in
 * every form; last, programs of their own: A0 within 1 GiB of heap, and {@code export} of the
 * packaged app from the start of its process. The alternatives in the same run are the JDK's own
 * PNG writer, and the programs of others that paint our SVG as PNG or PDF. Medians in milliseconds
 * of the wall and of the processor, sizes in bytes, and the goals where there are any.
 */
public final class ExportBench {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int WARM = 15;
    private static final int ROUNDS = 21;

    /** What is to be reached, in milliseconds; what begins with a name has its goal. */
    private static final Map<String, Integer> GOALS =
            Map.of(
                    "png",
                    150,
                    "png-a3",
                    1500,
                    "svg",
                    100,
                    "svg-outlines",
                    100,
                    "pdf",
                    100,
                    "app-export",
                    1200);

    private static final int GOAL_OF_MANY = 2000;

    private ExportBench() {}

    /** One thing to measure; answers with the number of bytes that it wrote. */
    interface Work {
        long run() throws IOException;
    }

    /**
     * Runs it.
     *
     * @param arguments which parts to measure, all where none is named: {@code images}, {@code
     *     documents}, {@code many} and {@code programs}; or {@code a0}, which writes that image
     *     once
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Dossier dossier =
                switch (ShippedDossier.read()) {
                    case Reading.Loaded loaded -> loaded.dossier();
                    case Reading.Refused refused ->
                            throw new IllegalStateException(refused.toString());
                };
        PosterSettings settings =
                PosterSettings.of(dossier, PosterPreset.ARTICLE.size(), Locale.UK);
        Set<String> parts =
                arguments.length > 0
                        ? Set.of(arguments)
                        : Set.of("images", "documents", "many", "programs");
        List<String> results = new ArrayList<>();
        if (parts.contains("a0")) {
            System.out.println(a0(dossier, settings));
            return;
        }
        if (parts.contains("images")) {
            images(dossier, settings, "", results);
            sheets(dossier, settings, results);
        }
        if (parts.contains("documents")) {
            documents(dossier, results);
        }
        if (parts.contains("many")) {
            many(results);
        }
        if (parts.contains("programs")) {
            ExportPrograms.run(poster(dossier, settings), results);
        }
        System.out.println(
                "{\"bench\":\"export\",\"results\":[" + String.join(",", results) + "]}");
    }

    private static long a0(Dossier dossier, PosterSettings settings) throws IOException {
        PosterSettings sheet = settings.withSize(PosterSize.millimetres(1189, 841, 300));
        return write(poster(dossier, sheet), Format.PNG, sheet.size().scale());
    }

    /** The largest images, and how they are encoded by others. */
    private static void sheets(Dossier dossier, PosterSettings settings, List<String> results)
            throws IOException {
        results.add(measure("png-a0", () -> a0(dossier, settings)));
        PosterSettings a3 = settings.withSize(PosterPreset.A3.size());
        results.add(
                measure("png-a3", () -> write(poster(dossier, a3), Format.PNG, a3.size().scale())));
        Picture picture = poster(dossier, settings);
        results.add(measure("painted-and-encoded-by-us", () -> write(picture, Format.PNG, 1)));
        results.add(
                measure(
                        "painted-and-encoded-by-imageio",
                        () -> imageIo(PngPainter.image(picture, 1))));
    }

    /** 100,000 events in every form. */
    private static void many(List<String> results) throws IOException {
        Dossier large = Dossiers.random(1, 100_000);
        for (ChronologyForm form : ChronologyForm.values()) {
            results.add(
                    measure(
                            "chronology-" + form.word() + "-of-100000",
                            () -> chronology(large, form)));
        }
        PosterSettings settings = PosterSettings.of(large, PosterPreset.ARTICLE.size(), Locale.UK);
        images(large, settings, "-of-100000", results);
        results.add(measure("page-of-100000", () -> page(large, Optional.empty())));
    }

    private static void images(
            Dossier dossier, PosterSettings settings, String of, List<String> results)
            throws IOException {
        results.add(measure("layout" + of, () -> poster(dossier, settings).shapes().size()));
        for (Format format : Format.values()) {
            String name = format.name().toLowerCase(Locale.ROOT).replace('_', '-') + of;
            results.add(measure(name, () -> write(poster(dossier, settings), format, 1)));
        }
    }

    /** Comparison and chronology in each form. */
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
        results.add(measure("page", () -> page(dossier, Optional.of(report))));
        for (ChronologyForm form : ChronologyForm.values()) {
            results.add(measure("chronology-" + form.word(), () -> chronology(dossier, form)));
        }
    }

    private static long chronology(Dossier dossier, ChronologyForm form) throws IOException {
        Counter counter = new Counter();
        form.write(new Chronology(dossier, AsOf.LATEST), counter);
        return counter.bytes;
    }

    private static long page(Dossier dossier, Optional<ComparisonReport> report)
            throws IOException {
        Counter counter = new Counter();
        InteractivePage.write(new Chronology(dossier, AsOf.LATEST), report, counter);
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

    static String measure(String name, Work work) throws IOException {
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
        Arrays.sort(processor);
        return result(name, wall, processor[processor.length / 2], bytes);
    }

    /** A result as JSON, printed as well. */
    static String result(String name, double[] wall, double processor, long bytes) {
        Arrays.sort(wall);
        double median = wall[wall.length / 2];
        int goal = GOALS.getOrDefault(name, name.endsWith("00000") ? GOAL_OF_MANY : 0);
        String told = goal == 0 ? "" : ",\"goalMs\":" + goal + ",\"reached\":" + (median <= goal);
        String result =
                String.format(
                        Locale.ROOT,
                        "{\"what\":\"%s\",\"ms\":%.1f,\"worstMs\":%.1f,\"cpuMs\":%.1f,\"size\":%d%s}",
                        name,
                        median,
                        wall[wall.length - 1],
                        processor,
                        bytes,
                        told);
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
