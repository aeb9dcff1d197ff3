package org.clauseline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * Starts {@link PlainWindow} as our own window is started: from a jar, on the Java and the options
 * that this benchmark itself runs on, and with an ahead-of-time cache that was trained on the same
 * window.
 *
 * @param folder for the jar and the caches
 */
record PlainWindows(Path folder) {
    private static final List<Class<?>> CLASSES =
            List.of(PlainWindow.class, PlainWindow.Seen.class);

    private static final List<String> SILENT = List.of("-Xlog:aot=off", "-Xlog:cds=off");

    /** The windows, packed into a jar, since caches are made of jars alone. */
    static PlainWindows in(Path folder) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("plain.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            for (Class<?> type : CLASSES) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
                    bytes.transferTo(jar);
                }
            }
        }
        return new PlainWindows(folder);
    }

    /** A window on the archive that comes with the JDK. */
    ProcessBuilder onArchive(int controls) {
        return window(controls, List.of());
    }

    /**
     * A window on a cache of its own, which is made first.
     *
     * @throws IOException if it cannot be made
     */
    ProcessBuilder onCache(int controls) throws IOException, InterruptedException {
        Path cache = folder.resolve("plain-" + controls + ".aot");
        if (!Files.exists(cache)) {
            train(controls, cache);
        }
        return window(controls, List.of("-XX:AOTCache=" + cache));
    }

    /** Java keeps what it learned when the window closes by itself. */
    private void train(int controls, Path cache) throws IOException, InterruptedException {
        ProcessBuilder training = window(controls, List.of("-XX:AOTCacheOutput=" + cache));
        training.command().add(PlainWindow.CLOSING);
        training.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        training.redirectError(ProcessBuilder.Redirect.DISCARD);
        if (training.start().waitFor() != 0 || !Files.exists(cache)) {
            throw new IOException("No cache could be made for a window of " + controls);
        }
    }

    private ProcessBuilder window(int controls, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(SILENT);
        command.addAll(options);
        command.addAll(List.of("-cp", folder.resolve("plain.jar").toString()));
        command.addAll(List.of(PlainWindow.class.getName(), Integer.toString(controls)));
        return new ProcessBuilder(command);
    }
}
