package org.clauseline.desktop.logs;

import org.tinylog.Logger;
import org.tinylog.configuration.Configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The log of the program: three small files at most, in the folder of the settings. A line says
 * what failed, in our own words, and where in the program; never what somebody typed or has in a
 * file, nor where that file lies, for messages of exceptions often quote both. Nothing is set up
 * and no file is made before the first line.
 */
public final class Log {
    /** How much is written down. */
    public enum Level {
        /** Only what went wrong. */
        TROUBLE,
        /** Also what was done, without saying to what. */
        STEPS
    }

    private static final String BYTES = "65536";
    private static final int FILES = 3;
    private static final int FRAMES = 12;
    private static volatile Level level = Level.TROUBLE;
    private static volatile Optional<Path> folder = Optional.empty();

    private Log() {}

    /**
     * Says where the log goes; as long as nobody has, it goes to the standard error stream. Counts
     * only before the first line.
     *
     * @param into a folder, made when it is needed
     */
    public static void into(Path into) {
        folder = Optional.of(into);
    }

    /** How much is written down from now on. */
    public static void level(Level wanted) {
        level = wanted;
    }

    /** How much is written down. */
    public static Level level() {
        return level;
    }

    /**
     * Writes down what went wrong.
     *
     * @param what in our own words, without anything from a file
     */
    public static void trouble(String what) {
        write(true, what);
    }

    /** Writes down what went wrong and where, without the message of the exception. */
    public static void trouble(String what, Throwable failure) {
        write(true, what + "\n" + told(failure));
    }

    /** Writes down what was done, if that is wanted. */
    public static void step(String what) {
        if (level == Level.STEPS) {
            write(false, what);
        }
    }

    /** The class of an exception and the places that it passed, and those of its causes. */
    static String told(Throwable failure) {
        StringBuilder told = new StringBuilder();
        int causes = 0;
        for (Throwable cause = failure; cause != null && causes < 5; cause = cause.getCause()) {
            told.append(causes++ == 0 ? "  " : "  because of ").append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                told.append("\n    ")
                        .append(frames[i].getClassName())
                        .append('.')
                        .append(frames[i].getMethodName())
                        .append(':')
                        .append(frames[i].getLineNumber());
            }
            told.append('\n');
        }
        return told.toString().stripTrailing();
    }

    private static synchronized void write(boolean trouble, String line) {
        Setup.ONCE.run();
        if (trouble) {
            Logger.warn(line);
        } else {
            Logger.info(line);
        }
    }

    /** The last lines of the log, the oldest first. */
    static List<String> tail(int lines) {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files =
                folder.isPresent() && Files.isDirectory(folder.get())
                        ? Files.list(folder.get())
                        : Stream.empty()) {
            for (Path file : files.filter(Log::isOurs).sorted().toList()) {
                all.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            return List.of("(the log cannot be read)");
        }
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    private static boolean isOurs(Path file) {
        return file.getFileName().toString().matches("clauseline-\\d+\\.log");
    }

    /** Done when the first line is written. */
    private static final class Setup {
        static final Runnable ONCE = Setup::done;

        static {
            Optional<Path> into = folder.filter(path -> !path.toString().contains("{"));
            Configuration.set("level", "info");
            Configuration.set("writer.format", "{date: yyyy-MM-dd HH:mm:ss} {level} {message}");
            if (into.isPresent()) {
                Configuration.set("writer", "rolling file");
                Configuration.set(
                        "writer.file", into.get().resolve("clauseline-{count}.log").toString());
                Configuration.set("writer.charset", "UTF-8");
                Configuration.set("writer.policies", "size: " + BYTES);
                Configuration.set("writer.backups", Integer.toString(FILES - 1));
            } else {
                Configuration.set("writer", "console");
                Configuration.set("writer.stream", "err");
            }
        }

        private static void done() {
            // The work is done as this class is loaded, and so once.
        }
    }
}
