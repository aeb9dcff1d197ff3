package org.clauseline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures how long the window takes from the start of its process to the first frame that shows
 * the shipped dossier, in the software renderer: without any archive of classes, with the one that
 * comes with the JDK, and with our ahead-of-time cache; and within that, how long until its first
 * sight, which shows the timeline, is on the screen. Beside it what JavaFX needs for itself: plain
 * windows, on the archive of the JDK and on a cache trained for each. All take turns, so that a
 * busy moment of the machine strikes each of them; processor time is given as well, which a busy
 * machine changes little.
 */
public final class StartBench {
    private static final String REHEARSED = "-Dprism.order=sw -Dclauseline.rehearsal=true ";

    /**
     * What to add where there is no screen, not even one in memory. JavaFX's headless platform
     * copies the pixels of a frame one by one on the JavaFX thread, so a start looks slower there.
     */
    private static final String HEADLESS = "-Dglass.platform=Headless ";

    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("no archive", "-Xshare:off");
        WAYS.put("archive of the JDK", "-Xshare:auto");
        WAYS.put("ahead-of-time cache", "");
    }

    /** How many controls the plain windows have; the most make as many nodes as our window. */
    private static final List<Integer> PLAIN = List.of(1, 60, 170);

    private StartBench() {}

    /**
     * One start: milliseconds until the first full frame, on the wall and of the processor, those
     * on the wall since JavaFX was up, and those since then until the first sight.
     */
    private record Start(long wall, long processor, long sinceToolkit, long firstSight) {}

    /**
     * Runs it.
     *
     * @param arguments how many starts each way, 7 without; then the program to start, {@code
     *     packaging/clauseline} without
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        String door = arguments.length > 1 ? arguments[1] : "packaging/clauseline";
        Path settings = Files.createTempDirectory("clauseline-start");
        PlainWindows plain = PlainWindows.in(settings);
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        for (int run = 0; run <= runs; run++) {
            for (Map.Entry<String, String> way : WAYS.entrySet()) {
                Start start = start(program(door, settings, way.getValue()));
                note(starts, run, way.getKey(), start);
            }
            for (int controls : PLAIN) {
                String name = "plain window, " + controls + " controls, ";
                note(starts, run, name + "archive", start(plain.onArchive(controls)));
                note(starts, run, name + "cache", start(plain.onCache(controls)));
            }
        }
        System.out.println(
                starts.entrySet().stream()
                        .map(way -> result(way.getKey(), way.getValue()))
                        .collect(
                                Collectors.joining(
                                        ",",
                                        "{\"bench\":\"start\",\"runs\":" + runs + ",\"results\":[",
                                        "]}")));
    }

    /** The first run warms the disk up and does not count. */
    private static void note(Map<String, List<Start>> starts, int run, String way, Start start) {
        System.out.println(way + ": " + start);
        if (run > 0) {
            starts.computeIfAbsent(way, key -> new ArrayList<>()).add(start);
        }
    }

    private static ProcessBuilder program(String door, Path settings, String options) {
        ProcessBuilder builder =
                new ProcessBuilder(door, "open", "--settings", settings.toString());
        String screen = System.getenv("CLAUSELINE_SCREEN") == null ? HEADLESS : "";
        builder.environment().put("CLAUSELINE_JAVA_OPTIONS", REHEARSED + screen + options);
        return builder;
    }

    private static Start start(ProcessBuilder builder) throws IOException, InterruptedException {
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        long begin = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            long wall = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            long processor = process.info().totalCpuDuration().map(Duration::toMillis).orElse(-1L);
            if (!"ready".equals(line)) {
                throw new IOException("Instead of \"ready\" the window said: " + line);
            }
            long full = Long.parseLong(output.readLine());
            return new Start(wall, processor, full, Long.parseLong(output.readLine()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String result(String way, List<Start> starts) {
        List<Long> walls = starts.stream().map(Start::wall).sorted().toList();
        List<Long> processors = starts.stream().map(Start::processor).sorted().toList();
        List<Long> sinceToolkit = starts.stream().map(Start::sinceToolkit).sorted().toList();
        List<Long> firstSights = starts.stream().map(Start::firstSight).sorted().toList();
        return ("{\"way\":\"%s\",\"least\":%s,\"median\":%s,\"leastProcessor\":%s,"
                        + "\"medianProcessor\":%s,\"leastSinceToolkit\":%s,"
                        + "\"medianSinceToolkit\":%s,\"leastFirstSight\":%s,"
                        + "\"medianFirstSight\":%s}")
                .formatted(
                        way,
                        walls.getFirst(),
                        walls.get(walls.size() / 2),
                        processors.getFirst(),
                        processors.get(processors.size() / 2),
                        sinceToolkit.getFirst(),
                        sinceToolkit.get(sinceToolkit.size() / 2),
                        firstSights.getFirst(),
                        firstSights.get(firstSights.size() / 2));
    }
}
