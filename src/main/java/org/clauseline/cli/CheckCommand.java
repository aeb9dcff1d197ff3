package org.clauseline.cli;

import org.clauseline.store.DossierReader;
import org.clauseline.store.Finding;
import org.clauseline.store.Reading;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Tells what is wrong with a dossier file. */
@Command(
        name = "check",
        description = {
            "Checks a dossier file against all rules of its format.",
            "Each finding is one line, FILE:LINE:COLUMN: MESSAGE. The exit code is 0 if there are"
                    + " none, 1 if there are some, and 2 if it is no dossier that could be used:"
                    + " missing, damaged, made by a newer version, or some other file."
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "The dossier file.")
    private Path file = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unusable {
        Reading reading = DossierReader.read(file);
        if (reading instanceof Reading.Refused refused
                && refused.cause() == Reading.Cause.UNREADABLE) {
            throw new Unusable(file + ": " + refused.findings().getFirst().message());
        }
        PrintWriter out = spec.commandLine().getOut();
        for (Finding finding : reading.findings()) {
            out.println(finding.in(file.toString()));
        }
        out.flush();
        if (reading instanceof Reading.Refused refused
                && refused.cause() != Reading.Cause.MISTAKES) {
            return CommandLine.ExitCode.USAGE;
        }
        return reading.findings().isEmpty() ? 0 : 1;
    }
}
