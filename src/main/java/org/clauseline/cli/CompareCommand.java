package org.clauseline.cli;

import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.SummaryReport;
import org.clauseline.exchange.publish.ComparisonForm;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Compares two drafts of a dossier, or two documents, and writes a report. */
@Command(
        name = "compare",
        description = {
            "Compares two drafts of a dossier, point by point and word by word. What names a file"
                + " is a document and is read as it is: plain text, Markdown, HTML, DOCX or PDF.",
            "The report tells what the dossier states and what the texts alone say, apart from each"
                    + " other, with certainty and sources."
        })
final class CompareCommand implements Callable<Integer> {
    @Mixin private ComparisonOptions compared = new ComparisonOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write; its ending (.html, .md, .csv, .json, .docx, .pdf, .png or"
                            + " .svg) tells the form. A summary on standard output if left out.")
    private @Nullable Path output;

    @Option(
            names = {"-f", "--form"},
            description =
                    "The form of the report, if no ending tells it; html, md, csv or json go to"
                            + " standard output without -o.")
    private @Nullable String form;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unusable {
        if (form == null && output == null) {
            ComparisonReport report = compared.report(spec.commandLine().getErr());
            spec.commandLine().getOut().print(SummaryReport.write(report));
            spec.commandLine().getOut().flush();
            return 0;
        }
        ComparisonForm wanted = Output.form(form, output);
        ComparisonReport report = compared.report(spec.commandLine().getErr());
        ComparisonForm.Look look = ComparisonForm.Look.PLAIN;
        if (output != null) {
            Path file = output;
            Output.write(file, () -> wanted.write(report, look, file));
        } else {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            Output.write(Path.of("-"), () -> wanted.write(report, look, text));
            spec.commandLine().getOut().print(text.toString(StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        }
        return 0;
    }
}
