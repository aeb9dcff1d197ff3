package org.clauseline.store;

/**
 * Something about a dossier file that its author should know.
 *
 * @param severity whether the file can be opened nevertheless
 * @param line line in the file, from 1
 * @param column column in the line, from 1, counted in characters (Unicode code points)
 * @param path JSON path of the value or key, such as {@code $.events[3].when}
 * @param message what is wrong and what to do about it, in plain words
 */
public record Finding(Severity severity, int line, int column, String path, String message) {
    /** What a finding means for the file. */
    public enum Severity {
        /** The file is not opened. */
        ERROR,
        /** The file is opened. */
        WARNING
    }

    /**
     * The finding as compilers write theirs, so that editors can jump to it: {@code
     * file:line:column: message}.
     *
     * @param file the name under which the reader knows the file
     */
    public String in(String file) {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
