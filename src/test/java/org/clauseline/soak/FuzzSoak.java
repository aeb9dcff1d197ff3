package org.clauseline.soak;

import com.google.gson.JsonParser;

import org.clauseline.soak.fuzz.Mill;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Feeds the readers of dossiers, tables, Markdown and times, on all processors, in turns of a
 * thousand inputs each. An input that takes longer than a second of a processor counts as a crash.
 */
public final class FuzzSoak implements Soak {
    private static final int TURN = 1000;
    private static final int CONTROLS = 2000;

    private final List<Supplier<Mill>> mills;

    /**
     * @param names of the readers to feed; none for all
     */
    public FuzzSoak(List<String> names) {
        mills =
                Mill.all().stream()
                        .filter(mill -> names.isEmpty() || names.contains(mill.get().name()))
                        .toList();
        if (mills.isEmpty()) {
            throw new IllegalArgumentException("no reader is called " + names);
        }
    }

    /** What one processor has done. */
    private record Share(Map<String, Long> done, long losses, String first) {}

    @Override
    public Figures run(Stopwatch clock, long seed) throws Exception {
        AtomicLong turns = new AtomicLong();
        List<Callable<Share>> workers = new ArrayList<>();
        int processors = Runtime.getRuntime().availableProcessors();
        for (int i = 0; i < processors; i++) {
            workers.add(() -> share(clock, seed, turns));
        }
        Map<String, Long> done = new LinkedHashMap<>();
        long losses = 0;
        String first = "";
        try (ExecutorService all = Executors.newFixedThreadPool(processors)) {
            for (Future<Share> future : all.invokeAll(workers)) {
                Share share = future.get();
                share.done().forEach((name, count) -> done.merge(name, count, Long::sum));
                losses += share.losses();
                first = first.isEmpty() ? share.first() : first;
            }
        }
        long total = done.values().stream().mapToLong(Long::longValue).sum();
        long controlLosses = 0;
        SplittableRandom random = new SplittableRandom(seed);
        Mill dossiers = Mill.all().getFirst().get();
        for (int i = 0; i < CONTROLS; i++) {
            controlLosses += naive(dossiers.input(random)) ? 1 : 0;
        }
        return new Figures("inputs", total, losses, CONTROLS, controlLosses, first, done);
    }

    private Share share(Stopwatch clock, long seed, AtomicLong turns) {
        List<Mill> own = mills.stream().map(Supplier::get).toList();
        Map<String, Long> done = new LinkedHashMap<>();
        own.forEach(mill -> done.put(mill.name(), 0L));
        long losses = 0;
        String first = "";
        for (long turn = turns.getAndIncrement();
                clock.goesOn(turn * TURN);
                turn = turns.getAndIncrement()) {
            Mill mill = own.get((int) (turn % own.size()));
            for (int i = 0; i < TURN; i++) {
                long mine = seed * 1_000_003 + turn * TURN + i;
                String loss = trial(mill, mine);
                if (!loss.isEmpty()) {
                    losses++;
                    first = first.isEmpty() ? mill.name() + " " + mine + ": " + loss : first;
                }
            }
            done.merge(mill.name(), (long) TURN, Long::sum);
        }
        return new Share(done, losses, first);
    }

    private static String trial(Mill mill, long seed) {
        String input = mill.input(new SplittableRandom(seed));
        long start = System.nanoTime();
        String loss;
        try {
            loss = mill.grind(input);
        } catch (Exception | StackOverflowError crash) {
            loss = crash + " at " + crash.getStackTrace()[0];
        }
        if (loss.isEmpty() && System.nanoTime() - start > 1_000_000_000 && isSlow(mill, input)) {
            loss = "takes longer than a second";
        }
        return loss.isEmpty()
                ? ""
                : loss + " for " + input.substring(0, Math.min(4000, input.length()));
    }

    /** Whether it is slow by itself, and not since the machine had other things to do. */
    private static boolean isSlow(Mill mill, String input) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        try {
            var _ = mill.grind(input);
        } catch (Exception again) {
            return true;
        }
        return threads.getCurrentThreadCpuTime() - start > 1_000_000_000;
    }

    /** As many programs read: whatever comes goes on to whoever called. */
    private static boolean naive(String input) {
        try {
            return JsonParser.parseString(input)
                    .getAsJsonObject()
                    .get("events")
                    .getAsJsonArray()
                    .isJsonNull();
        } catch (RuntimeException | StackOverflowError crash) {
            return true;
        }
    }
}
