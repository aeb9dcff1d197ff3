package org.clauseline.compare.substance;

import org.clauseline.compare.Comparison;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What changed in substance between two drafts, row by row. Told by rules from the words alone: a
 * reading aid that shows where to look, not a judgement of what a change means.
 *
 * @param entries the changes in the order of the rows and of the words in them
 */
public record Substance(List<Entry> entries) {
    public Substance {
        entries = List.copyOf(entries);
    }

    /**
     * A change and where it stands.
     *
     * @param row the row of the comparison, counted from 0
     * @param finding the change
     */
    public record Entry(int row, Finding finding) {}

    /**
     * Reads a comparison.
     *
     * @param comparison two drafts of the dossier, compared
     * @param dossier gives the language of the texts and the names of sides and actors
     */
    public static Substance of(Comparison comparison, Dossier dossier) {
        Names names = new Names(dossier);
        for (Row row : comparison.rows()) {
            Stream.concat(row.from().stream(), row.to().stream())
                    .map(Point::text)
                    .map(Token::read)
                    .forEach(names::learn);
        }
        Rules rules = Rules.of(dossier.language());
        RowReader reader = new RowReader(rules, new MentionReader(rules, names));
        List<Entry> entries = new ArrayList<>();
        for (int k = 0; k < comparison.rows().size(); k++) {
            int row = k;
            reader.read(comparison.rows().get(k).redline())
                    .forEach(finding -> entries.add(new Entry(row, finding)));
        }
        return new Substance(entries);
    }

    /** The changes of one row. */
    public List<Finding> of(int row) {
        return entries.stream().filter(entry -> entry.row() == row).map(Entry::finding).toList();
    }
}
