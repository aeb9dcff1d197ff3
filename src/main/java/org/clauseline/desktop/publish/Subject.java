package org.clauseline.desktop.publish;

import org.clauseline.compare.Comparer;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.WhenWording;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.chronology.Chronology;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the window shows, to be written: the events as known then, and the two drafts compared.
 *
 * @param chronology the events
 * @param report the comparison; absent where there are no two drafts
 */
public record Subject(Chronology chronology, Optional<ComparisonReport> report) {
    /**
     * Looks at once at what the window shows, on the JavaFX thread, and answers how to put it
     * together, which may take long and be done on any.
     */
    public static Supplier<Subject> of(Workspace workspace) {
        Dossier whole = workspace.opened().get().dossier();
        AsOf asOf = workspace.asOf().get();
        Comparing comparing = workspace.comparing().get();
        return () -> of(whole, asOf, comparing);
    }

    private static Subject of(Dossier whole, AsOf asOf, Comparing comparing) {
        Dossier known = asOf.view(whole);
        Index index = new Index(known);
        Optional<Draft> from = index.find(Draft.class, comparing.from());
        Optional<Draft> to = index.find(Draft.class, comparing.to());
        Optional<ComparisonReport> report =
                from.flatMap(old -> to.map(fresh -> report(known, asOf, old, fresh)));
        return new Subject(new Chronology(whole, asOf), report);
    }

    private static ComparisonReport report(Dossier known, AsOf asOf, Draft old, Draft fresh) {
        return new ComparisonReport(
                known,
                Comparer.compare(
                        old,
                        fresh,
                        known.drafts(),
                        known.outcomes(),
                        known.pins(),
                        known.language()),
                asOf,
                new WhenWording(known.zone(), Locale.ENGLISH));
    }
}
