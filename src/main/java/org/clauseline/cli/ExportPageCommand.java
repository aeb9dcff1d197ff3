package org.clauseline.cli;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.chronology.Chronology;
import org.clauseline.exchange.page.InteractivePage;
import org.clauseline.picture.NewFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes timeline and comparison as one page to look into. */
@Command(
        name = "page",
        description = {
            "Writes timeline, chronology and, where two drafts are named, their comparison as one"
                + " HTML file that can be searched, filtered and zoomed. It works from any folder"
                + " and without a network.",
            "What the page leaves out of the dossier goes to the standard error stream."
        })
final class ExportPageCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..2",
            paramLabel = "DRAFT",
            description = "The old draft and the new one: ids or the beginnings of them.")
    private List<String> drafts = List.of();

    @Mixin private DossierOptions options = new DossierOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write.")
    private Path output = Path.of("");

    @Mixin private LossOptions losses = new LossOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unusable {
        if (drafts.size() == 1) {
            throw new Unusable("Name two drafts, or none.");
        }
        Dossier dossier = options.dossier();
        AsOf asOf = options.asOf(dossier.zone());
        Optional<ComparisonReport> report =
                drafts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                ComparisonOptions.report(
                                        dossier, asOf, drafts.getFirst(), drafts.getLast()));
        Chronology chronology = new Chronology(dossier, asOf);
        Output.write(
                output,
                () -> NewFile.write(output, out -> InteractivePage.write(chronology, report, out)));
        losses.tell(
                output,
                "page",
                dossier,
                InteractivePage.losses(chronology, report),
                spec.commandLine().getErr());
        return 0;
    }
}
