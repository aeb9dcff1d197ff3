package org.clauseline.cli;

import org.clauseline.compare.Comparer;
import org.clauseline.compare.Comparison;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.WhenWording;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.draft.TwoTexts;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which two drafts, or documents, are compared. */
final class ComparisonOptions {
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

    /**
     * Compares them.
     *
     * @param remarks takes what the user must know about the reading
     */
    ComparisonReport report(PrintWriter remarks) throws Unusable {
        boolean files = DocumentOptions.areFiles(old, fresh);
        Dossier whole = files ? documents.dossier(old, fresh, remarks) : options.dossier();
        AsOf asOf = options.asOf(whole.zone());
        return report(whole, asOf, files ? TwoTexts.OLD : old, files ? TwoTexts.NEW : fresh);
    }

    /** Compares two drafts of a dossier, as they were known. */
    static ComparisonReport report(Dossier whole, AsOf asOf, String old, String fresh)
            throws Unusable {
        Dossier dossier = asOf.view(whole);
        Comparison comparison =
                Comparer.compare(
                        draft(dossier, whole, old),
                        draft(dossier, whole, fresh),
                        dossier.drafts(),
                        dossier.outcomes(),
                        dossier.pins(),
                        dossier.language());
        WhenWording wording = new WhenWording(dossier.zone(), Locale.ENGLISH);
        return new ComparisonReport(dossier, comparison, asOf, wording);
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
}
