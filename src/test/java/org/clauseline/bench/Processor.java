package org.clauseline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Processor time, by who used it, in milliseconds.
 *
 * @param fx of the JavaFX thread
 * @param render of the thread on which JavaFX paints
 * @param rest of all others: compilers, the collector, threads of our own
 * @param screen of the process of a screen in memory
 */
record Processor(double fx, double render, double rest, double screen) {
    private static final com.sun.management.OperatingSystemMXBean PROCESS =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The process of a screen in memory, by whose number packaging/bench tells of it. */
    private static final Optional<ProcessHandle> SCREEN =
            Optional.ofNullable(System.getenv("CLAUSELINE_SCREEN"))
                    .flatMap(number -> ProcessHandle.of(Long.parseLong(number)));

    /** What was used so far. */
    static Processor now() {
        double fx = 0;
        double render = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread == null) {
                continue;
            }
            double time = THREADS.getThreadCpuTime(thread.getThreadId()) / 1e6;
            if (thread.getThreadName().startsWith("JavaFX Application Thread")) {
                fx += time;
            } else if (thread.getThreadName().startsWith("QuantumRenderer")) {
                render += time;
            }
        }
        double screen =
                SCREEN.flatMap(process -> process.info().totalCpuDuration())
                        .map(Duration::toNanos)
                        .orElse(0L);
        return new Processor(
                fx, render, PROCESS.getProcessCpuTime() / 1e6 - fx - render, screen / 1e6);
    }

    /** What was used after an earlier moment. */
    Processor since(Processor before) {
        return new Processor(
                fx - before.fx, render - before.render, rest - before.rest, screen - before.screen);
    }

    /** The share of one of so many. */
    Processor over(double count) {
        return new Processor(fx / count, render / count, rest / count, screen / count);
    }

    double all() {
        return fx + render + rest + screen;
    }

    /** As members of an object of JSON. */
    String json() {
        return String.format(
                Locale.ROOT,
                "\"fx_ms\":%.2f,\"render_ms\":%.2f,\"rest_ms\":%.2f,\"screen_ms\":%.2f",
                fx,
                render,
                rest,
                screen);
    }
}
