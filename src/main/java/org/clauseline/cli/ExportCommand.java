package org.clauseline.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what the window can show as files. */
@Command(
        name = "export",
        description = "Writes images, documents and tables for publication.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = {
            ExportTimelineCommand.class,
            ExportComparisonCommand.class,
            ExportCardCommand.class,
            ExportChronologyCommand.class,
            ExportPageCommand.class,
            ExportSetCommand.class
        })
final class ExportCommand implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Export what? --help lists it.");
        }
    }
}
