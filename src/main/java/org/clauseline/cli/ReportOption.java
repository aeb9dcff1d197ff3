package org.clauseline.cli;

import org.clauseline.picture.NewFile;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Where a report of what was lost is kept. */
final class ReportOption {
    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Keeps a report of what is left out or not carried over in this file.")
    private @Nullable Path file;

    /** Writes the report, if one was asked for. */
    void write(Supplier<String> report) throws Unusable {
        Path target = file;
        if (target != null) {
            byte[] bytes = report.get().getBytes(StandardCharsets.UTF_8);
            Output.write(target, () -> NewFile.write(target, out -> out.write(bytes)));
        }
    }
}
