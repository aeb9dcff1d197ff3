package org.clauseline.cli;

import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.publish.ComparisonForm;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Writes two drafts against each other as a document to publish or to work on. */
@Command(
        name = "comparison",
        description = {
            "Writes two drafts, or two documents, against each other: HTML, Markdown, CSV, JSON, a"
                + " Word document with tracked changes (accept all gives the new draft, reject all"
                + " the old one), or sheets as PDF, PNG or SVG.",
            "--form numbers-html, numbers-markdown or numbers-csv writes which number became which."
        })
final class ExportComparisonCommand implements Callable<Integer> {
    @Mixin private ComparisonOptions compared = new ComparisonOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write; its ending tells the form.")
    private Path output = Path.of("");

    @Option(
            names = {"-f", "--form"},
            description = "The form, if no ending tells it.")
    private @Nullable String form;

    @Option(names = "--theme", description = "LIGHT or DARK, for sheets. Default: LIGHT.")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--credit",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Who made it, for sheets.")
    private String credit = "";

    @Mixin private LossOptions losses = new LossOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unusable {
        ComparisonForm wanted = Output.form(form, output);
        ComparisonReport report = compared.report(spec.commandLine().getErr());
        ComparisonForm.Look look = new ComparisonForm.Look(theme.palette(), credit);
        Output.write(output, () -> told(wanted.write(report, look, output)));
        losses.tell(
                output,
                "comparison, " + wanted.word(),
                report.dossier(),
                wanted.losses(report),
                spec.commandLine().getErr());
        return 0;
    }

    /** Several sheets have names that were not asked for. */
    private void told(List<Path> files) {
        if (files.size() > 1) {
            files.forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().flush();
        }
    }
}
