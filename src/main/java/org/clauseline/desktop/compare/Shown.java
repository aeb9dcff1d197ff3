package org.clauseline.desktop.compare;

import org.clauseline.desktop.compare.sheet.Findings;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Index;

import java.util.List;
import java.util.Optional;

/** What the pane has to show. */
sealed interface Shown {
    /** The first comparison is being worked out. */
    record Pending() implements Shown {}

    /** The dossier has fewer than two drafts. */
    record TooFew() implements Shown {}

    /**
     * The public could not know any of the drafts at the instant at which the window stands.
     *
     * @param drafts those that are withheld
     */
    record Withheld(List<Draft> drafts) implements Shown {
        public Withheld {
            drafts = List.copyOf(drafts);
        }
    }

    /** The user ended the comparison before there was one to show. */
    record Stopped() implements Shown {}

    /**
     * The comparison could not be worked out.
     *
     * @param reason what went wrong
     */
    record Failed(String reason) implements Shown {}

    /**
     * Drafts compared.
     *
     * @param index finds what was known
     * @param mode how they are shown
     * @param drafts the old and the new one, or all that are known
     * @param withheld drafts that the public did not know: one of two, the other of which is shown
     *     alone, or those that the table leaves out
     * @param note what must be known of the comparison as a whole, or empty
     * @param findings what two drafts tell beside the words; absent where there are more
     * @param lines the lines, whatever the filter
     * @param traces where points stand whose rows stand elsewhere
     */
    record Ready(
            Index index,
            Mode mode,
            List<Draft> drafts,
            List<Draft> withheld,
            String note,
            Optional<Findings> findings,
            List<Line> lines,
            List<Line.Trace> traces)
            implements Shown {
        public Ready {
            drafts = List.copyOf(drafts);
            withheld = List.copyOf(withheld);
            lines = List.copyOf(lines);
            traces = List.copyOf(traces);
        }

        /** The traces of a row: where points of it stand in their drafts. */
        List<Line.Trace> traces(Line row) {
            return traces.stream()
                    .filter(
                            trace ->
                                    trace.rows().stream()
                                            .anyMatch(each -> each.index() == row.index()))
                    .toList();
        }

        /** Whether nothing differs of what could be compared. */
        boolean isEqual() {
            return lines.stream().noneMatch(line -> line.isChange() || line instanceof Line.Alone);
        }
    }
}
