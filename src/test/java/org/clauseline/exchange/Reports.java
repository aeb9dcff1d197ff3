package org.clauseline.exchange;

import org.clauseline.compare.Comparer;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.WhenWording;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;

import java.util.List;
import java.util.Locale;

/** Comparisons for tests of what is written of them. */
public final class Reports {
    private Reports() {}

    /** The dossier that comes with the program. */
    public static Dossier shippedDossier() {
        if (ShippedDossier.read() instanceof Reading.Loaded loaded) {
            return loaded.dossier();
        }
        throw new IllegalStateException("the shipped dossier cannot be read");
    }

    /** The first two drafts of the dossier that comes with the program. */
    public static ComparisonReport shipped() {
        return of(shippedDossier(), 0, 1);
    }

    /** Two drafts of one point each, which the dossier calls amended. */
    public static ComparisonReport of(String old, String fresh) {
        return of(
                Dossiers.dossier("talks")
                        .draft(Dossiers.draft("first", "2025-11-20").point("first-1", "1", old))
                        .draft(Dossiers.draft("second", "2025-11-23").point("second-1", "1", fresh))
                        .outcome(List.of("first-1"), List.of("second-1"), Fate.AMENDED)
                        .build(),
                0,
                1);
    }

    /** Two drafts of a dossier by their places. */
    public static ComparisonReport of(Dossier dossier, int from, int to) {
        return new ComparisonReport(
                dossier,
                Comparer.compare(
                        dossier.drafts().get(from),
                        dossier.drafts().get(to),
                        dossier.drafts(),
                        dossier.outcomes(),
                        dossier.language()),
                AsOf.LATEST,
                new WhenWording(dossier.zone(), Locale.ENGLISH));
    }
}
