package org.clauseline.exchange;

import java.util.List;

/**
 * What an export left out or an import did not carry over, as a text to keep beside the file. It
 * says nothing of who made it, when or where.
 */
public final class LossReport {
    private LossReport() {}

    /**
     * Of something written.
     *
     * @param name of the file, without folders
     * @param form what it is, in words
     * @param dossier title of the dossier
     * @param losses what was left out
     */
    public static String ofExport(String name, String form, String dossier, Losses losses) {
        return ofExport(name, form, dossier, losses.lines());
    }

    /**
     * Of something written.
     *
     * @param lines what was left out, a sentence each
     */
    public static String ofExport(String name, String form, String dossier, List<String> lines) {
        StringBuilder text = new StringBuilder();
        line(text, "Export: " + name);
        line(text, "Form: " + form);
        line(text, "Dossier: " + dossier);
        section(text, "Left out", lines);
        return text.toString();
    }

    /**
     * Of something taken in.
     *
     * @param name of the file, without folders
     * @param format what it is, in words
     * @param known events that seem to be there already, each in words
     * @param refused what could not be read, each with the reason
     * @param losses what was not carried over, or assumed
     */
    public static String ofImport(
            String name, String format, List<String> known, List<String> refused, Losses losses) {
        StringBuilder text = new StringBuilder();
        line(text, "Import: " + name);
        line(text, "Form: " + format);
        section(text, "Not read", refused);
        section(text, "There already", known);
        section(text, "Not carried over, or assumed", losses.lines());
        return text.toString();
    }

    private static void section(StringBuilder text, String head, List<String> lines) {
        line(text, "");
        line(text, head + ": " + (lines.isEmpty() ? "nothing" : ""));
        lines.forEach(line -> line(text, "  " + line.replaceAll("\\s+", " ").strip()));
    }

    private static void line(StringBuilder text, String words) {
        text.append(words.stripTrailing()).append('\n');
    }
}
