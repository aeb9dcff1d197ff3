package org.clauseline.store;

import com.google.gson.Gson;

import org.clauseline.dossier.Dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Starts processes that use the store many times a minute: what they need is put into one archive,
 * and an ahead-of-time cache is trained on it by a first run. A start then takes a fraction of the
 * time; without the cache the same would happen, only later.
 */
final class QuickStart {
    private static final String ROOT = "org/clauseline/";
    private static final List<String> ROOMS = List.of("dossier", "store");

    private final Path cache;
    private final String classPath;

    /**
     * @param folder an empty place for the archive and the cache
     * @param main what runs
     * @param arguments of a run that ends by itself
     */
    QuickStart(Path folder, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        Path archive = folder.resolve("store.jar");
        cache = folder.resolve("store.aot");
        classPath = archive + java.io.File.pathSeparator + place(Gson.class);
        try (OutputStream out = Files.newOutputStream(archive);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Class<?> one : List.of(Dossier.class, QuickStart.class)) {
                for (String room : ROOMS) {
                    copy(place(one), room, jar);
                }
            }
        }
        List<String> training = command("-XX:AOTCacheOutput=" + cache, main, arguments);
        int status =
                new ProcessBuilder(training)
                        .redirectOutput(folder.resolve("training").toFile())
                        .redirectErrorStream(true)
                        .start()
                        .waitFor();
        if (status != 0) {
            throw new IOException(
                    "training failed:\n" + Files.readString(folder.resolve("training")));
        }
    }

    /** Starts it. What it complains of goes nowhere. */
    Process start(Class<?> main, String... arguments) throws IOException {
        return new ProcessBuilder(command("-XX:AOTCache=" + cache, main, arguments))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> command(String option, Class<?> main, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                option,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xms64m",
                                "-XX:-UsePerfData",
                                "-Xlog:disable",
                                "-cp",
                                classPath,
                                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path place(Class<?> one) {
        try {
            return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void copy(Path classes, String room, JarOutputStream jar) throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve(ROOT + room))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
    }
}
