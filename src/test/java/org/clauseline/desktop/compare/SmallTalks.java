package org.clauseline.desktop.compare;

import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.DossierBuilder;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.DraftBuilder;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Point;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A dossier with a change of nearly every kind: a first draft of six points, a second one that
 * keeps, amends, strikes out, merges and adds, and a third that nobody published.
 */
final class SmallTalks {
    private SmallTalks() {}

    static Dossier dossier() {
        return builder().build();
    }

    static DossierBuilder builder() {
        return Dossiers.dossier("talks")
                .topic("army", "Armed forces")
                .topic("land", "Territory")
                .event(Dossiers.event("briefing", "2025-11-21").points("a-3", "b-4"))
                .event(Dossiers.event("parade", "2025-11-22"))
                .draft(first())
                .draft(second())
                .draft(third())
                .outcome(List.of("a-2"), List.of("b-2"), Fate.REMOVED)
                .outcome(List.of("a-4", "a-5"), List.of("b-4"), Fate.MERGED)
                .outcome(List.of("a-3"), List.of("c-3"), Fate.UNKNOWN)
                .outcome(List.of("a-1"), List.of("c-1"), Fate.KEPT);
    }

    private static DraftBuilder first() {
        return Dossiers.draft("a", "2025-11-20")
                .title("First draft")
                .note("It was leaked. Its authors are not known.")
                .point(point("a-1", "1", "land", "The border stays as it is."))
                .point(point("a-2", "2", "land", "The islands are shared by both sides."))
                .point(point("a-3", "3", "army", "The army has at most 600,000 soldiers."))
                .point(point("a-4", "4", "army", "Tanks stay west of the river."))
                .point(point("a-5", "5", "army", "Guns stay west of the river."))
                .point(point("a-6", "6", "", "The treaty is signed in spring."));
    }

    private static DraftBuilder second() {
        return Dossiers.draft("b", "2025-11-23")
                .title("Second draft")
                .point(point("b-1", "1", "land", "The border stays as it is."))
                .point(point("b-2", "2", "land", ""))
                .point(point("b-3", "3", "army", "The army has at most 800,000 soldiers."))
                .point(point("b-4", "4", "army", "Tanks and guns stay west of the river."))
                .point(point("b-7", "7", "army", "Observers count the soldiers."));
    }

    private static DraftBuilder third() {
        Claim yes = new Claim("A limit remains.", List.of(Dossiers.SOURCE), Extras.NONE);
        Claim no = new Claim("There is no limit.", List.of(Dossiers.SOURCE), Extras.NONE);
        return Dossiers.draft("c", "2025-11-26")
                .title("Third draft")
                .completeness(Completeness.REPORTED)
                .point(
                        point(
                                "c-1",
                                "",
                                "land",
                                "The border stays as it is.",
                                Certainty.REPORTED,
                                List.of()))
                .point(
                        point(
                                "c-3",
                                "",
                                "army",
                                "Size of the army",
                                Certainty.UNKNOWN,
                                List.of(yes, no)));
    }

    private static Point point(String id, String number, String topic, String text) {
        return point(id, number, topic, text, Certainty.PUBLISHED, List.of());
    }

    static Point point(
            String id,
            String number,
            String topic,
            String text,
            Certainty certainty,
            List<Claim> claims) {
        return new Point(
                id,
                number,
                "",
                topic,
                text,
                certainty,
                Optional.empty(),
                "",
                List.of(Dossiers.SOURCE),
                claims,
                Extras.NONE);
    }

    static Workspace workspace(Dossier dossier, String from, String to, Mode mode) {
        return new Workspace(
                Opened.of(dossier, Optional.empty()),
                new Span(0, 1),
                new Comparing(from, to, mode),
                Locale.ENGLISH);
    }

    /** Two drafts of this many points, of which every third differs. */
    static Dossier large(int points) {
        DraftBuilder from = Dossiers.draft("a", "2025-11-20");
        DraftBuilder to = Dossiers.draft("b", "2025-11-23");
        for (int i = 1; i <= points; i++) {
            String text =
                    "Point " + i + " says that " + "the parties meet again ".repeat(i % 9 + 1);
            from.point(point("a-" + i, "" + i, "", text + "soon."));
            to.point(point("b-" + i, "" + i, "", text + (i % 3 == 0 ? "later." : "soon.")));
        }
        return Dossiers.dossier("large").draft(from).draft(to).build();
    }
}
