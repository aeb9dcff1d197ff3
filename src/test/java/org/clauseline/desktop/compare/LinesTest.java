package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.compare.Watch;
import org.clauseline.compare.lineage.Lineages;
import org.clauseline.compare.lineage.Lineages.Cell;
import org.clauseline.compare.lineage.Lineages.Lineage;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is worked out of comparisons: lineages, sides, filters and steps. */
class LinesTest {
    private static List<Line> lines(Dossier dossier, int from, int to) {
        Comparison comparison = compare(dossier, from, to);
        List<Line> lines = new ArrayList<>();
        comparison.rows().forEach(row -> lines.add(new Line.Pair(lines.size(), row)));
        return lines;
    }

    private static Comparison compare(Dossier dossier, int from, int to) {
        return PlainEngine.compare(
                dossier.drafts().get(from),
                dossier.drafts().get(to),
                dossier.drafts(),
                dossier.outcomes(),
                dossier.pins(),
                "en",
                Watch.NONE);
    }

    @Test
    void aFilterCountsWhatEachChoiceWouldShowGivenTheOthers() {
        List<Line> lines = lines(SmallTalks.dossier(), 0, 1);
        RowFilter army = RowFilter.ALL.toggle("army");
        RowFilter.Tally tally = army.tally(lines);
        assertThat(tally.all()).isEqualTo(3);
        assertThat(tally.byKind())
                .containsEntry(Change.MERGED, 1)
                .containsEntry(Change.AMENDED, 1)
                .containsEntry(Change.ADDED, 1)
                .containsEntry(Change.KEPT, 0)
                .doesNotContainKey(Change.SPLIT);
        assertThat(army.toggle(Change.ADDED).tally(lines).byTopic())
                .containsEntry("army", 1)
                .containsEntry("land", 0);
    }

    @Test
    void stepsGoFromChangeToChangeAndStopAtTheEnds() {
        List<Line> lines = lines(SmallTalks.dossier(), 0, 1);
        List<Integer> met = new ArrayList<>();
        Optional<Line> next = Steps.next(lines, -1, true);
        while (next.isPresent()) {
            met.add(next.get().index());
            next = Steps.next(lines, next.get().index(), true);
        }
        assertThat(met).hasSize(Steps.count(lines)).isSorted();
        assertThat(met).allSatisfy(index -> assertThat(lines.get(index).isChange()).isTrue());
        assertThat(Steps.next(lines, met.getFirst(), false)).isEmpty();
        assertThat(Steps.position(lines, met.get(1))).isEqualTo(2);
        int kept =
                lines.indexOf(lines.stream().filter(l -> !l.isChange()).findFirst().orElseThrow());
        assertThat(Steps.position(lines, kept)).isZero();
    }

    @Test
    void eachPointOfAMergedRowHasItsOwnWords() {
        Point tanks = Dossiers.point("a-1", "1", "Tanks stay.");
        Point guns = Dossiers.point("a-2", "2", "Guns stay.");
        Point both = Dossiers.point("b-1", "1", "Tanks and guns stay.");
        Redline redline =
                new Redline(
                        List.of(
                                new Run(Mark.SAME, "Tanks ", false, 0),
                                new Run(Mark.ADDED, "and guns ", false, 0),
                                new Run(Mark.SAME, "stay.", false, 0),
                                new Run(Mark.REMOVED, "Guns stay.", false, 1)));
        Row row = row(List.of(tanks, guns), List.of(both), Change.MERGED, redline);
        assertThat(Sides.from(row).stream().map(RowText::marked))
                .containsExactly("Tanks stay.", "[-Guns stay.-]");
        assertThat(Sides.to(row).stream().map(RowText::marked))
                .containsExactly("Tanks {+and guns +}stay.");
    }

    @Test
    void whereNoTextsWereComparedARemovedPointIsStruckAsAWhole() {
        Row row =
                row(
                        List.of(Dossiers.point("a-1", "1", "Gone.")),
                        List.of(),
                        Change.REMOVED,
                        Redline.EMPTY);
        assertThat(RowText.marked(Sides.both(row))).isEqualTo("[-Gone.-]");
    }

    @Test
    void aPartOfRunsIsCountedInCharactersOverAllOfThem() {
        List<Run> runs =
                List.of(new Run(Mark.SAME, "abc", false, 0), new Run(Mark.ADDED, "def", false, 0));
        assertThat(RowText.marked(Sides.part(runs, 2, 5))).isEqualTo("c{+de+}");
        assertThat(Sides.part(runs, 3, 3)).isEmpty();
    }

    @Test
    void everyPointOfAnyDraftBelongsToALineage() {
        Dossier dossier = SmallTalks.dossier();
        Lineages lineages = follow(dossier);
        List<String> held =
                lineages.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.points().stream())
                        .map(Point::id)
                        .toList();
        List<String> all =
                dossier.drafts().stream()
                        .flatMap(draft -> draft.points().stream())
                        .map(Point::id)
                        .toList();
        assertThat(held).containsAll(all);
        assertThat(lineages.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
    }

    @Test
    void aPointThatALaterDraftAddsStartsALineageWhereItStandsThere() {
        Lineages lineages = follow(SmallTalks.dossier());
        List<String> firsts = lineages.rows().stream().map(row -> row.first().id()).toList();
        assertThat(firsts).containsExactly("a-1", "a-2", "a-3", "a-4", "a-5", "b-7", "a-6");
        Lineage added = lineages.rows().get(5);
        assertThat(added.origin()).isEqualTo(1);
        assertThat(added.cells().get(0).change()).isEmpty();
        assertThat(added.cells().get(1).change()).contains(Change.ADDED);
    }

    private static Lineages follow(Dossier dossier) {
        List<Draft> drafts = dossier.drafts();
        return Lineages.follow(
                drafts, (from, to) -> compare(dossier, drafts.indexOf(from), drafts.indexOf(to)));
    }

    @Test
    void aCellHasWordsForPointsThatItsRowDoesNotLeadTo() {
        Draft first = SmallTalks.dossier().drafts().get(0);
        Point old = first.points().get(0);
        Point found = first.points().get(1);
        Row gone = row(List.of(old), List.of(), Change.REMOVED, Redline.EMPTY);
        Cell cell =
                new Cell(
                        List.of(found),
                        true,
                        Optional.of(Change.REMOVED),
                        Optional.of(gone),
                        Optional.of(gone));
        assertThat(LifeRow.words(cell))
                .containsExactly(List.of(new Run(Mark.SAME, found.text(), false, 0)));
    }

    private static Row row(List<Point> from, List<Point> to, Change change, Redline redline) {
        return new Row(from, to, change, true, Optional.empty(), Optional.empty(), "", redline);
    }
}
