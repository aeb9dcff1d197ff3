package org.clauseline.cli;

import org.clauseline.compare.Comparer;
import org.clauseline.compare.Comparison;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.WhenWording;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.CsvReport;
import org.clauseline.exchange.HtmlReport;
import org.clauseline.exchange.MarkdownReport;
import org.clauseline.exchange.SummaryReport;
import org.clauseline.exchange.draft.TwoTexts;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

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
    /** Forms of report, with the endings of their files. */
    private enum Form {
        SUMMARY("(?!)"),
        HTML("html?"),
        MD("md|markdown"),
        CSV("csv");

        private final String endings;

        Form(String endings) {
            this.endings = endings;
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description =
                    "The draft taken as the old one: its id or the beginning of it, or a file.")
    private String old = "";

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description =
                    "The draft taken as the new one: its id or the beginning of it, or a file.")
    private String fresh = "";

    @Mixin private DossierOptions options = new DossierOptions();

    @Mixin private DocumentOptions documents = new DocumentOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write; its ending (.html, .md or .csv) tells the form. A summary on"
                            + " standard output if left out.")
    private @Nullable Path output;

    @Option(
            names = {"-f", "--form"},
            description =
                    "The form of the report, if no ending tells it: ${COMPLETION-CANDIDATES}.")
    private @Nullable Form form;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unusable {
        Form wanted = form();
        boolean files = DocumentOptions.areFiles(old, fresh);
        Dossier whole =
                files
                        ? documents.dossier(old, fresh, spec.commandLine().getErr())
                        : options.dossier();
        AsOf asOf = options.asOf(whole.zone());
        Dossier dossier = asOf.view(whole);
        Draft from = draft(dossier, whole, files ? TwoTexts.OLD : old);
        Draft to = draft(dossier, whole, files ? TwoTexts.NEW : fresh);
        Comparison comparison =
                Comparer.compare(
                        from,
                        to,
                        dossier.drafts(),
                        dossier.outcomes(),
                        dossier.pins(),
                        dossier.language());
        WhenWording wording = new WhenWording(dossier.zone(), Locale.ENGLISH);
        ComparisonReport report = new ComparisonReport(dossier, comparison, asOf, wording);
        write(
                switch (wanted) {
                    case SUMMARY -> SummaryReport.write(report);
                    case HTML -> HtmlReport.write(report);
                    case MD -> MarkdownReport.write(report);
                    case CSV -> CsvReport.write(report);
                });
        return 0;
    }

    private Form form() throws Unusable {
        if (form != null) {
            return form;
        }
        if (output == null) {
            return Form.SUMMARY;
        }
        String name = output.toString().toLowerCase(Locale.ROOT);
        for (Form candidate : Form.values()) {
            if (name.matches(".*\\.(" + candidate.endings + ")")) {
                return candidate;
            }
        }
        throw new Unusable(output + ": give it the ending .html, .md or .csv, or say --form.");
    }

    private static Draft draft(Dossier dossier, Dossier whole, String name) throws Unusable {
        List<Draft> found = named(dossier, name);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty() && !named(whole, name).isEmpty()) {
            throw new Unusable("The draft “" + name + "” was not known by then.");
        }
        throw new Unusable(
                (found.isEmpty() ? "There is no draft “" : "More than one draft begins with “")
                        + name
                        + "”. There are: "
                        + dossier.drafts().stream().map(Draft::id).collect(Collectors.joining(", "))
                        + ".");
    }

    private static List<Draft> named(Dossier dossier, String name) {
        List<Draft> exact =
                dossier.drafts().stream().filter(draft -> draft.id().equals(name)).toList();
        return exact.isEmpty()
                ? dossier.drafts().stream().filter(draft -> draft.id().startsWith(name)).toList()
                : exact;
    }

    /** Writes beside the file and then moves, so that nobody ever sees half a report. */
    private void write(String text) throws Unusable {
        if (output == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
            return;
        }
        Path target = output.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.writeString(part, text, StandardCharsets.UTF_8);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException denied) {
            throw new Unusable(output + " cannot be written: " + denied.getMessage(), denied);
        }
    }
}
