package org.clauseline.bench;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;
import org.clauseline.timeline.Density;
import org.clauseline.timeline.Emphasis;
import org.clauseline.timeline.Frame;
import org.clauseline.timeline.Grouping;
import org.clauseline.timeline.Style;
import org.clauseline.timeline.Timeline;
import org.clauseline.timeline.Viewport;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures how much processor time a timeline takes to prepare, and each of its frames to lay out,
 * from a hundred to a million events; more where the heap allows. Frames zoom from the whole time
 * to minutes and pan at each step, in the timeline's part of a window of 1600 by 1000. Processor
 * time, not time on the wall, so that a busy machine does not count.
 *
 * <p>Beside it what the simplest way would cost at every frame before anything is drawn: one pass
 * over all events that finds the column of each.
 */
public final class TimelineLayoutBench {
    private static final int[] SIZES = {100, 1_000, 10_000, 100_000, 1_000_000};
    private static final double WIDTH = 760;
    private static final double HEIGHT = 650;
    private static final int ROUNDS = 40;
    private static final int STEPS = 60;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private TimelineLayoutBench() {}

    /**
     * Runs it.
     *
     * @param arguments numbers of events; without them from a hundred to a million
     */
    public static void main(String[] arguments) {
        int[] sizes =
                arguments.length == 0
                        ? SIZES
                        : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        List<String> results = new ArrayList<>();
        for (int size : sizes) {
            results.add(measure(size));
        }
        System.out.println(
                "{\"bench\":\"timeline-layout\",\"width\":760,\"height\":650,\"results\":["
                        + String.join(",", results)
                        + "]}");
    }

    private static String measure(int size) {
        Dossier dossier = Dossiers.random(1, size);
        Style style =
                new Style(
                        Palette.LIGHT, FontMetrics.shipped(), dossier.zone(), Locale.UK, 12.5, 108);
        Density density = Density.opening(dossier, 640, 12);
        int preparations = size > 1_000_000 ? 2 : size == 1_000_000 ? 6 : 20;
        double[] index = new double[preparations];
        long before = used();
        Timeline timeline = Timeline.of(dossier, Grouping.SIDE, event -> true, style, density);
        long heap = used();
        double bytes = Math.max(0, heap - before) / (double) size;
        for (int i = 0; i < preparations; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            timeline = Timeline.of(dossier, Grouping.SIDE, event -> true, style, density);
            index[i] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
        }
        double[] frames = frames(timeline, style, density);
        int shapes = shapes(timeline, style, density);
        double pass = pass(dossier, density);
        Arrays.sort(index);
        String result =
                String.format(
                        Locale.ROOT,
                        "{\"events\":%d,\"index_ms\":%.1f,\"bytes_per_event\":%.0f,\"heap_mb\":%d,"
                                + "\"shapes\":%d,\"pass_over_all_ms\":%.3f,\"frame_p50_ms\":%.3f,"
                                + "\"frame_p95_ms\":%.3f,\"frame_p99_ms\":%.3f}",
                        size,
                        index[preparations / 2],
                        bytes,
                        heap >> 20,
                        shapes,
                        pass,
                        quantile(frames, 0.5),
                        quantile(frames, 0.95),
                        quantile(frames, 0.99));
        System.out.println(result);
        return result;
    }

    /** Median of one pass over the instants of all events, as a plain timeline would take. */
    private static double pass(Dossier dossier, Density density) {
        double[] instants = dossier.events().stream().mapToDouble(Timeline::anchor).toArray();
        int[] columns = new int[(int) WIDTH];
        double[] times = new double[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            double pixels = WIDTH / (density.to() - density.from());
            for (double instant : instants) {
                double x = (instant - density.from()) * pixels;
                if (x >= 0 && x < WIDTH) {
                    columns[(int) x]++;
                }
            }
            if (round >= 0) {
                times[round] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static int shapes(Timeline timeline, Style style, Density density) {
        Viewport all = new Viewport(WIDTH, HEIGHT, density.from(), density.to(), 0);
        return timeline.frame(all, style, Emphasis.NONE).picture().shapes().size();
    }

    /** The times of all frames but those of the first rounds, ascending, in milliseconds. */
    private static double[] frames(Timeline timeline, Style style, Density density) {
        double[] times = new double[ROUNDS * STEPS];
        int n = 0;
        int seen = 0;
        for (int round = -20; round < ROUNDS; round++) {
            for (int step = 0; step < STEPS; step++) {
                double length = (density.to() - density.from()) * Math.pow(0.86, step);
                double from =
                        density.from()
                                + (density.to() - density.from() - length)
                                        * (0.2 + 0.6 * ((round + 20) % 7) / 7.0);
                Viewport viewport =
                        new Viewport(WIDTH, HEIGHT, from, from + length, 22.0 * ((round + 20) % 5));
                long start = CLOCK.getCurrentThreadCpuTime();
                Frame frame = timeline.frame(viewport, style, Emphasis.NONE);
                long end = CLOCK.getCurrentThreadCpuTime();
                seen += frame.shown();
                if (round >= 0) {
                    times[n++] = (end - start) / 1e6;
                }
            }
        }
        if (seen == Integer.MIN_VALUE) {
            System.out.println(seen);
        }
        Arrays.sort(times);
        return times;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
