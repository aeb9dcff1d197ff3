package org.clauseline.desktop.logs;

import org.clauseline.dossier.Dossier;

import java.util.List;
import java.util.Locale;

/**
 * What helps to find out what is wrong: the machine, how large the dossier is, the end of the log.
 * No name of a user, machine, file or thing in the dossier.
 */
public final class Diagnostics {
    private static final int LINES = 200;
    private static final List<String> PROPERTIES =
            List.of(
                    "java.version",
                    "java.vendor",
                    "javafx.runtime.version",
                    "os.name",
                    "os.version",
                    "os.arch",
                    "sun.jnu.encoding",
                    "prism.order");

    private Diagnostics() {}

    /** All of it, as text. */
    public static String of(Dossier dossier, Locale locale) {
        StringBuilder text = new StringBuilder("Clauseline diagnostics\n\n");
        for (String name : PROPERTIES) {
            text.append(name).append(": ").append(System.getProperty(name, "-")).append('\n');
        }
        Runtime runtime = Runtime.getRuntime();
        line(text, "language", locale.toLanguageTag());
        line(text, "processors", runtime.availableProcessors());
        line(text, "memory used, MiB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        line(text, "memory at most, MiB", runtime.maxMemory() >> 20);
        line(text, "events", dossier.events().size());
        line(text, "drafts", dossier.drafts().size());
        line(text, "points", dossier.drafts().stream().mapToInt(d -> d.points().size()).sum());
        line(text, "sources", dossier.sources().size());
        line(text, "actors", dossier.actors().size());
        text.append("\nLog:\n");
        List<String> log = Log.tail(LINES);
        text.append(log.isEmpty() ? "(nothing was written)" : String.join("\n", log)).append('\n');
        return text.toString();
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
