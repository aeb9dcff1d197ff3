package org.clauseline.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.store.DossierFile;
import org.clauseline.store.DossierReader;
import org.clauseline.store.DossierWriter;
import org.clauseline.store.Reading;
import org.clauseline.store.SaveResult;
import org.clauseline.store.ShippedDossier;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * How long reading and saving take, by size of the dossier. Beside ours stands what Gson's own tree
 * of elements takes for the same bytes: it checks nothing but the syntax and knows nothing of
 * times, ids and places.
 */
public final class StoreBench {
    private interface Work {
        Object run() throws IOException;
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final StringJoiner figures = new StringJoiner(",", "{", "}");

    private StoreBench() {}

    /** Runs it; takes no arguments. */
    public static void main(String[] args) throws IOException {
        new StoreBench().run();
    }

    private void run() throws IOException {
        long start = System.nanoTime();
        long busyAtStart = THREADS.getCurrentThreadCpuTime();
        Reading first = ShippedDossier.read();
        tell("shipped_cold_read_cpu_ms", millis(THREADS.getCurrentThreadCpuTime() - busyAtStart));
        tell("shipped_cold_read_ms", millis(System.nanoTime() - start));
        measure("shipped_warm_read", 200, ShippedDossier::read);
        if (!first.findings().isEmpty()) {
            throw new IllegalStateException("the shipped dossier has findings");
        }
        size(1_000, 300);
        size(100_000, 15);
        System.out.println(figures);
    }

    private void size(int events, int runs) throws IOException {
        Dossier dossier = Dossiers.random(1, events);
        byte[] bytes = DossierWriter.write(dossier);
        String name = "_" + events;
        tell("bytes" + name, bytes.length);
        measure("read" + name, runs, () -> DossierReader.read(bytes));
        measure("gson_tree_read" + name, runs, () -> tree(bytes));
        measure("write" + name, runs, () -> DossierWriter.write(dossier));
        JsonElement tree = tree(bytes);
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        measure(
                "gson_tree_write" + name,
                runs,
                () -> gson.toJson(tree).getBytes(StandardCharsets.UTF_8));
        save(dossier, Dossiers.random(2, events), name, Math.min(runs, 20));
    }

    /**
     * Saving with all that keeps the version before: reading back, backup and waiting for the disk.
     */
    private void save(Dossier one, Dossier other, String name, int runs) throws IOException {
        Path folder = Files.createTempDirectory("clauseline-bench");
        try (DossierFile file =
                DossierFile.open(folder.resolve("bench.dossier.json"), Clock.systemUTC())) {
            int[] turn = {0};
            measure(
                    "save" + name,
                    runs,
                    () -> {
                        SaveResult result = file.save(turn[0]++ % 2 == 0 ? one : other);
                        if (!(result instanceof SaveResult.Saved)) {
                            throw new IllegalStateException(result.toString());
                        }
                        return result;
                    });
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static JsonElement tree(byte[] bytes) {
        return JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Tells the median of some runs, by the clock and by the processor, after as many (at most
     * fifty) that warm up.
     */
    private void measure(String name, int runs, Work work) throws IOException {
        for (int i = 0; i < Math.min(runs, 50); i++) {
            consume(work.run());
        }
        long[] nanos = new long[runs];
        long[] busy = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            long busyAtStart = THREADS.getCurrentThreadCpuTime();
            Object result = work.run();
            busy[i] = THREADS.getCurrentThreadCpuTime() - busyAtStart;
            nanos[i] = System.nanoTime() - start;
            consume(result);
        }
        tell(name + "_ms", millis(median(nanos)));
        tell(name + "_cpu_ms", millis(median(busy)));
    }

    private static long median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** Keeps the compiler from leaving out work of which nobody looks at the result. */
    private static void consume(Object result) {
        if (result.hashCode() == 42 && result.toString().isEmpty()) {
            System.out.println();
        }
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private void tell(String name, double value) {
        String figure =
                value == Math.rint(value)
                        ? Long.toString((long) value)
                        : String.format(Locale.ROOT, "%.2f", value);
        System.out.println(name + " " + figure);
        figures.add("\"" + name + "\":" + figure);
    }
}
