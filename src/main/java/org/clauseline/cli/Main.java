package org.clauseline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line. A command answers with 0 if it did what it was asked, with 1 if it looked and
 * found something wrong, and with 2 if it could not be run; errors go to the standard error stream.
 */
@Command(
        name = "clauseline",
        description = "Follows a negotiation: its timeline, its drafts, and who says so.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "Clauseline 1.0.0",
        subcommands = {
            CheckCommand.class,
            CompareCommand.class,
            ExportCommand.class,
            ImportCommand.class
        })
public final class Main implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and answers with its exit code. */
    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    /** The commands, ready to be run. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain);
    }

    private static int explain(Exception trouble, CommandLine command, ParseResult parsed) {
        if (trouble instanceof Unusable) {
            command.getErr().println(command.getColorScheme().errorText(trouble.getMessage()));
            return ExitCode.USAGE;
        }
        throw new IllegalStateException(trouble);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? --help lists them.");
    }
}
