package org.clauseline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs all exports that a file lists. */
@Command(
        name = "set",
        description = {
            "Runs all exports that a file lists, one a line, as they would be written after"
                    + " “clauseline export”: timeline -o web.png --size 1600x900. Words with spaces"
                    + " stand in quotes; lines that begin with # are remarks.",
            "One that fails does not keep the others from running. The exit code is 0 if all were"
                    + " written, else 2."
        })
final class ExportSetCommand implements Callable<Integer> {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    @Parameters(index = "0", paramLabel = "FILE", description = "The file that lists them.")
    private Path file = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unusable {
        List<String> lines = lines();
        int written = 0;
        int failed = 0;
        for (int number = 1; number <= lines.size(); number++) {
            List<String> words = words(lines.get(number - 1));
            if (words.isEmpty() || words.getFirst().startsWith("#")) {
                continue;
            }
            int code = run(words);
            if (code == ExitCode.OK) {
                written++;
            } else {
                failed++;
                spec.commandLine().getErr().println(file + ":" + number + ": was not written.");
            }
        }
        spec.commandLine().getOut().println(written + " written, " + failed + " failed.");
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().flush();
        return failed == 0 ? ExitCode.OK : ExitCode.USAGE;
    }

    private List<String> lines() throws Unusable {
        try {
            return Files.readAllLines(file);
        } catch (IOException denied) {
            throw new Unusable(file + " cannot be read: " + denied.getMessage(), denied);
        }
    }

    /** The words of a line, as a shell would find them. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            for (int group = 1; group <= 3; group++) {
                if (matcher.group(group) != null) {
                    words.add(matcher.group(group));
                }
            }
        }
        return words;
    }

    private int run(List<String> words) {
        if (words.getFirst().equals("set")) {
            spec.commandLine().getErr().println("A set cannot hold another.");
            return ExitCode.USAGE;
        }
        List<String> arguments = new ArrayList<>(List.of("export"));
        arguments.addAll(words);
        CommandLine command = Main.commandLine();
        command.setOut(spec.commandLine().getOut());
        command.setErr(spec.commandLine().getErr());
        return command.execute(arguments.toArray(String[]::new));
    }
}
