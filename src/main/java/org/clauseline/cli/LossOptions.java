package org.clauseline.cli;

import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.LossReport;
import org.clauseline.exchange.Losses;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.nio.file.Path;

/** Whether and where is told what an export left out. */
final class LossOptions {
    @Option(names = "--quiet", description = "Says nothing of what is left out.")
    private boolean quiet;

    @Mixin private ReportOption report = new ReportOption();

    /**
     * Tells what was left out.
     *
     * @param file that was written
     * @param form what was written, in words
     * @param errors where it is told
     * @throws Unusable if a report was asked for and cannot be written
     */
    void tell(Path file, String form, Dossier dossier, Losses losses, PrintWriter errors)
            throws Unusable {
        if (!quiet) {
            Output.report("Left out", losses, errors);
        }
        report.write(
                () ->
                        LossReport.ofExport(
                                String.valueOf(file.getFileName()), form, dossier.title(), losses));
    }
}
