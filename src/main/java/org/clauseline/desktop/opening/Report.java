package org.clauseline.desktop.opening;

import org.clauseline.store.Finding;
import org.clauseline.store.Reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say about a file after reading it.
 *
 * @param file the file; absent for the dossier that comes with the program
 * @param cause why it was not opened; absent if it was
 * @param findings every mistake and remark, with its place
 */
public record Report(Optional<Path> file, Optional<Reading.Cause> cause, List<Finding> findings) {
    /** Nothing to say. */
    public static final Report NOTHING = new Report(Optional.empty(), Optional.empty(), List.of());

    public Report {
        findings = List.copyOf(findings);
    }

    /** What to call the file before a reader. */
    public String name() {
        return file.map(Path::getFileName).map(Path::toString).orElse("");
    }

    /** All findings as lines of text, one each, that editors can jump to. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(finding.in(name())).append(" (").append(finding.path()).append(")\n");
        }
        return text.toString();
    }
}
