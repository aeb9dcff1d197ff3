package org.clauseline.compare;

import org.clauseline.dossier.Point;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says where the texts alone would tell a row differently from the editor, whose word is shown. */
final class Disagreement {
    private Disagreement() {}

    /**
     * The sentence, or empty where both agree.
     *
     * @param stated what the editor says
     * @param finding what the engine found of the row's first point
     * @param same whether the engine puts the same points together
     * @param changed whether the words of the row differ
     */
    static String note(Change stated, Engine.Finding finding, boolean same, boolean changed) {
        if (same) {
            if (stated == Change.KEPT && changed) {
                return "The dossier says kept; the words differ.";
            }
            return agrees(stated, finding.verdict().change())
                    ? ""
                    : "The texts alone say: " + word(finding) + ".";
        }
        if (stated == Change.UNKNOWN) {
            return "The texts alone say: " + word(finding) + company(finding) + ".";
        }
        return "The dossier’s word is shown. The texts alone say: "
                + word(finding)
                + company(finding)
                + ".";
    }

    private static String word(Engine.Finding finding) {
        return finding.verdict().change().name().toLowerCase(Locale.ROOT);
    }

    private static String company(Engine.Finding finding) {
        if (finding.old().isEmpty() || finding.fresh().isEmpty()) {
            return "";
        }
        return ", old " + names(finding.old()) + " to new " + names(finding.fresh());
    }

    private static String names(List<Point> points) {
        return points.stream()
                .map(point -> point.number().isEmpty() ? point.id() : point.number())
                .collect(Collectors.joining(", "));
    }

    private static boolean agrees(Change stated, Change found) {
        return stated == found
                || switch (stated) {
                    case KEPT ->
                            found == Change.RENUMBERED
                                    || found == Change.REWORDED
                                    || found == Change.MOVED;
                    case AMENDED ->
                            found == Change.MOVED
                                    || found == Change.REWORDED
                                    || found == Change.RENUMBERED;
                    case MOVED ->
                            found == Change.AMENDED
                                    || found == Change.KEPT
                                    || found == Change.REWORDED
                                    || found == Change.RENUMBERED;
                    default -> false;
                };
    }
}
