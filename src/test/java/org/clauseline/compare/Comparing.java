package org.clauseline.compare;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Run;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.DraftBuilder;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;

import java.util.List;

/** Drafts and comparisons in a few words, for the tests of this package. */
final class Comparing {
    private Comparing() {}

    /** A full draft whose points are numbered from 1 and named PREFIX-1, PREFIX-2 and so on. */
    static Draft draft(String prefix, String... texts) {
        DraftBuilder draft = Dossiers.draft(prefix, "2025-11-20");
        for (int k = 0; k < texts.length; k++) {
            draft.point(prefix + "-" + (k + 1), Integer.toString(k + 1), texts[k]);
        }
        return draft.build();
    }

    /** A draft of two texts without numbers. */
    static Draft unnumbered(String prefix, List<String> texts) {
        DraftBuilder draft = Dossiers.draft(prefix, "2025-11-20");
        for (int k = 0; k < texts.size(); k++) {
            draft.point(prefix + "-" + (k + 1), "", texts.get(k));
        }
        return draft.build();
    }

    static Comparison compare(Draft from, Draft to) {
        return compare(from, to, List.of());
    }

    static Comparison compare(Draft from, Draft to, List<Outcome> outcomes) {
        return Comparer.compare(from, to, List.of(from, to), outcomes, "en");
    }

    /** Each row as "a-1,a-2 → b-1 MERGED". */
    static List<String> rows(Comparison comparison) {
        return comparison.rows().stream().map(Comparing::row).toList();
    }

    static String row(Row row) {
        return "%s → %s %s".formatted(ids(row.from()), ids(row.to()), row.change());
    }

    private static String ids(List<Point> points) {
        return String.join(",", points.stream().map(Point::id).toList());
    }

    /**
     * The redline with what is removed in square and what is added in curly brackets; weighty
     * changes with a bang.
     */
    static String marked(Redline redline) {
        StringBuilder text = new StringBuilder();
        for (Run run : redline.runs()) {
            String weight = run.weighty() ? "!" : "";
            text.append(
                    switch (run.mark()) {
                        case SAME -> run.text();
                        case REMOVED -> "[" + weight + run.text() + "]";
                        case ADDED -> "{" + weight + run.text() + "}";
                    });
        }
        return text.toString();
    }

    /** The redline of one text that became another. */
    static String marked(String old, String fresh) {
        return marked(redline(old, fresh, "en"));
    }

    static Redline redline(String old, String fresh, String language) {
        Vocabulary vocabulary = new Vocabulary();
        List<Tokens> from = List.of(Tokens.read(old, vocabulary));
        List<Tokens> to = List.of(Tokens.read(fresh, vocabulary));
        return new Redliner(vocabulary, Lexicon.of(language)).redline(from, to);
    }
}
