package org.clauseline.compare;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Comparison.Verdict;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two drafts with texts: both voices speak, the editor's is shown where there is one. */
final class TextComparison {
    private static final String UNRELATED =
            "These two texts have next to nothing in common. They may not be drafts of the same"
                    + " document.";

    private final Draft from;
    private final Draft to;
    private final Word word;
    private final List<Statement> statements;
    private final Engine engine;
    private final Map<String, Engine.Finding> findingOf = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> spoken = new HashSet<>();

    TextComparison(Draft from, Draft to, Word word, String language, Watch watch) {
        this.from = from;
        this.to = to;
        this.word = word;
        statements = word.followed();
        engine = new Engine(withWords(from), withWords(to), word.pins(), language, watch);
        for (Engine.Finding finding : engine.findings()) {
            finding.old().forEach(point -> findingOf.put(point.id(), finding));
            finding.fresh().forEach(point -> findingOf.put(point.id(), finding));
        }
    }

    private static List<Point> withWords(Draft draft) {
        return draft.points().stream().filter(TextComparison::hasWords).toList();
    }

    private static boolean hasWords(Point point) {
        return !point.isUnpublished() && !point.isStruckOut();
    }

    Comparison result() {
        for (EditorRows.Stated stated : EditorRows.ofTexts(from, to, statements)) {
            rows.add(row(stated));
            stated.from().forEach(point -> spoken.add(point.id()));
            stated.to().forEach(point -> spoken.add(point.id()));
        }
        for (Engine.Finding finding : engine.findings()) {
            engineRows(finding);
        }
        withoutWords(from, true);
        withoutWords(to, false);
        rows.replaceAll(word::tell);
        String note = statements.isEmpty() && engine.isUnrelated() ? UNRELATED : "";
        return new Comparison(from, to, ReadingOrder.of(from, to, rows), note, engine.candidates());
    }

    private Row row(EditorRows.Stated stated) {
        List<Point> olds = stated.from().stream().filter(TextComparison::hasWords).toList();
        List<Point> news = stated.to().stream().filter(TextComparison::hasWords).toList();
        Optional<Engine.Finding> finding =
                Stream.concat(olds.stream(), news.stream())
                        .map(point -> findingOf.get(point.id()))
                        .findFirst();
        boolean unpublished =
                stated.from().stream().anyMatch(Point::isUnpublished)
                        || stated.to().stream().anyMatch(Point::isUnpublished);
        boolean comparable = !unpublished && finding.isPresent();
        boolean same =
                finding.map(found -> found.old().equals(olds) && found.fresh().equals(news))
                        .orElse(false);
        Redline redline = Redline.EMPTY;
        if (comparable) {
            redline = same ? finding.get().redline() : engine.redline(stated.from(), stated.to());
        }
        boolean changed =
                comparable
                        && !olds.isEmpty()
                        && !news.isEmpty()
                        && (same ? finding.get().wordsChanged() : engine.differ(olds, news));
        return new Row(
                stated.from(),
                stated.to(),
                stated.change(),
                changed,
                comparable ? finding.map(Engine.Finding::verdict) : Optional.empty(),
                stated.statements().stream().map(Statement::outcome).toList(),
                comparable
                        ? finding.map(
                                        found ->
                                                Disagreement.note(
                                                        stated.change(), found, same, changed))
                                .orElse("")
                        : "",
                redline);
    }

    /** What the engine finds among points of which the dossier says nothing. */
    private void engineRows(Engine.Finding finding) {
        List<Point> olds =
                finding.old().stream().filter(point -> !spoken.contains(point.id())).toList();
        List<Point> news =
                finding.fresh().stream().filter(point -> !spoken.contains(point.id())).toList();
        if (olds.size() == finding.old().size() && news.size() == finding.fresh().size()) {
            addEngine(finding, olds, news);
            return;
        }
        if (word.joins(olds, news)) {
            rows.add(pinned(olds, news, finding));
            return;
        }
        for (Point point : olds) {
            rows.add(torn(List.of(point), List.of(), finding));
        }
        for (Point point : news) {
            rows.add(torn(List.of(), List.of(point), finding));
        }
    }

    /** What the user puts together of points that the engine finds in larger company. */
    private Row pinned(List<Point> olds, List<Point> news, Engine.Finding finding) {
        Change change = Change.AMENDED;
        if (olds.size() > 1) {
            change = news.size() > 1 ? Change.REORGANISED : Change.MERGED;
        } else if (news.size() > 1) {
            change = Change.SPLIT;
        }
        return new Row(
                olds,
                news,
                change,
                engine.differ(olds, news),
                Optional.of(finding.verdict()),
                List.of(),
                "",
                engine.redline(olds, news));
    }

    private void addEngine(Engine.Finding finding, List<Point> olds, List<Point> news) {
        List<Point> from = olds;
        List<Point> to = news;
        if (news.isEmpty()) {
            to = struckOut(this.to, olds.getFirst());
        } else if (olds.isEmpty()) {
            from = struckOut(this.from, news.getFirst());
        }
        from.forEach(point -> spoken.add(point.id()));
        to.forEach(point -> spoken.add(point.id()));
        rows.add(
                new Row(
                        from,
                        to,
                        finding.verdict().change(),
                        finding.wordsChanged() && !olds.isEmpty() && !news.isEmpty(),
                        Optional.of(finding.verdict()),
                        List.of(),
                        "",
                        finding.redline()));
    }

    /** The struck-out point of a draft that bears the number of this point, if any. */
    private List<Point> struckOut(Draft draft, Point opposite) {
        String label = Sameness.label(opposite.number());
        return draft.points().stream()
                .filter(point -> point.isStruckOut() && !spoken.contains(point.id()))
                .filter(point -> !label.isEmpty() && Sameness.label(point.number()).equals(label))
                .limit(1)
                .toList();
    }

    /** A point that the engine finds in company which the editor gives to another row. */
    private Row torn(List<Point> olds, List<Point> news, Engine.Finding finding) {
        List<Point> company = olds.isEmpty() ? finding.old() : finding.fresh();
        String where =
                company.stream()
                        .map(point -> point.number().isEmpty() ? point.id() : point.number())
                        .collect(Collectors.joining(", "));
        String note =
                "The dossier does not say what became of it. The texts alone connect it with "
                        + (olds.isEmpty() ? "old " : "new ")
                        + where
                        + ", which stands in another row.";
        return new Row(
                olds,
                news,
                Change.UNKNOWN,
                false,
                Optional.of(finding.verdict()),
                List.of(),
                note,
                engine.redline(olds, news));
    }

    /** Points without words that no row has yet. */
    private void withoutWords(Draft draft, boolean old) {
        for (Point point : draft.points()) {
            if (!hasWords(point) && spoken.add(point.id())) {
                List<Point> twin = old && point.isStruckOut() ? struckOut(to, point) : List.of();
                twin.forEach(other -> spoken.add(other.id()));
                Change change =
                        point.isUnpublished()
                                ? Change.UNKNOWN
                                : twin.isEmpty() ? Change.REMOVED : Change.KEPT;
                String note = point.isStruckOut() ? "The number stands without words." : "";
                rows.add(
                        new Row(
                                old ? List.of(point) : List.of(),
                                old ? twin : List.of(point),
                                change,
                                false,
                                Optional.<Verdict>empty(),
                                List.of(),
                                note,
                                Redline.EMPTY));
            }
        }
    }
}
