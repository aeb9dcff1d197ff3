package org.clauseline.cli;

import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.chronology.Chronology;
import org.clauseline.exchange.publish.ChronologyForm;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Writes the events of a dossier in the order of time. */
@Command(
        name = "chronology",
        description = {
            "Writes the events of a dossier in the order of time: HTML, Markdown, DOCX, CSV,"
                    + " iCalendar (.ics), or TimelineJS 3 (.json, or --form timelinejs-csv).",
            "What the form leaves out of the dossier goes to the standard error stream."
        })
final class ExportChronologyCommand implements Callable<Integer> {
    @Mixin private DossierOptions options = new DossierOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write; its ending tells the form.")
    private Path output = Path.of("");

    @Option(
            names = {"-f", "--form"},
            description = "The form, if the ending tells another.")
    private @Nullable String form;

    @Mixin private LossOptions losses = new LossOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unusable {
        ChronologyForm wanted = form();
        Dossier dossier = options.dossier();
        Chronology chronology = new Chronology(dossier, options.asOf(dossier.zone()));
        Output.write(output, () -> wanted.write(chronology, output));
        losses.tell(
                output,
                "chronology, " + wanted.word(),
                dossier,
                wanted.losses(chronology),
                spec.commandLine().getErr());
        return 0;
    }

    private ChronologyForm form() throws Unusable {
        String forms =
                Arrays.stream(ChronologyForm.values())
                        .map(ChronologyForm::word)
                        .collect(Collectors.joining(", "));
        if (form != null) {
            return ChronologyForm.named(form)
                    .orElseThrow(() -> new Unusable("--form " + form + ": choose " + forms + "."));
        }
        return ChronologyForm.of(output)
                .orElseThrow(() -> new Unusable(output + ": say --form, one of " + forms + "."));
    }
}
