package org.clauseline.exchange;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Comparison.Verdict;
import org.clauseline.compare.substance.Kind;
import org.clauseline.compare.substance.Substance;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Topic;
import org.clauseline.dossier.When;
import org.clauseline.dossier.WhenWording;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A comparison as a report tells it, whatever the format: both voices, how sure each is, the
 * sources under running numbers, and from when on it is looked at. The same comparison gives the
 * same bytes.
 */
public final class ComparisonReport {
    /** What every report says of the points that it quotes. */
    public static final String SUMMARIES =
            "Points stand as the dossier holds them: summaries in neutral words wherever a draft"
                    + " does not say otherwise. Check the published text before quoting.";

    /** How the two voices are told apart. */
    public static final String VOICES =
            "“Dossier” is what the editors of the dossier state, with their sources. “Texts” is"
                    + " what the program finds by comparing the words alone. Where both speak, the"
                    + " dossier’s word is shown.";

    /** What findings rest on. */
    public static final String RULES =
            "Found by rules from the words alone: numbers, money, dates, percentages, negations,"
                    + " verbs that oblige or permit, named parties and conditions. It shows where"
                    + " to look, not what a change means.";

    /** Points lie no deeper in files that keep the rules of the format. */
    private static final int DEEPEST = 64;

    /** How many characters of a point stand for a number that it has not. */
    private static final int NAME = 40;

    private final Dossier dossier;
    private final Comparison comparison;
    private final AsOf asOf;
    private final WhenWording wording;
    private final Index index;
    private final Substance substance;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * Prepares a report.
     *
     * @param dossier the dossier as it was known at the instant
     * @param comparison the comparison of two of its drafts
     * @param asOf the instant
     * @param wording the words for times
     */
    public ComparisonReport(
            Dossier dossier, Comparison comparison, AsOf asOf, WhenWording wording) {
        this.dossier = dossier;
        this.comparison = comparison;
        this.asOf = asOf;
        this.wording = wording;
        index = new Index(dossier);
        substance = Substance.of(comparison, dossier);
        Set<String> cited = new LinkedHashSet<>();
        cited.addAll(comparison.from().sources());
        cited.addAll(comparison.to().sources());
        comparison.rows().stream()
                .flatMap(row -> row.outcomes().stream())
                .forEach(outcome -> cited.addAll(outcome.sources()));
        cited.stream()
                .filter(id -> index.find(Source.class, id).isPresent())
                .forEach(id -> numbers.put(id, numbers.size() + 1));
    }

    /** The comparison that is told. */
    public Comparison comparison() {
        return comparison;
    }

    /** The dossier as it was known. */
    public Dossier dossier() {
        return dossier;
    }

    /** What changed in substance, row by row. */
    public Substance substance() {
        return substance;
    }

    /** "money" */
    public static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** "Old draft → New draft" */
    public String title() {
        return comparison.from().title() + " → " + comparison.to().title();
    }

    /** A sentence on how much is known. */
    public String asOf() {
        return asOf.isLatest()
                ? "With everything that the dossier holds."
                : "As it was known on " + wording.instant(asOf.instant()) + ".";
    }

    /** "As known on Fri 28 Nov 2025.", for the latest state the day of the newest source. */
    public String asKnown() {
        if (!asOf.isLatest()) {
            return asOf();
        }
        return dossier.sources().stream()
                .map(Source::date)
                .filter(date -> date.latestEnd() != When.FUTURE)
                .max(Comparator.comparingLong(When::latestEnd))
                .map(date -> "As known on " + wording.describe(date) + ".")
                .orElseGet(this::asOf);
    }

    /** "Full text, 20 Nov 2025. Note." */
    public String about(Draft draft) {
        String known =
                switch (draft.completeness()) {
                    case FULL -> "All points are known";
                    case PARTIAL -> "Some points are known";
                    case REPORTED -> "No text was seen, only accounts of it";
                };
        String note = draft.note().isEmpty() ? "" : " " + draft.note();
        return wording.describe(draft.when()) + ". " + known + "." + note;
    }

    /** "28 kept, 12 amended" in the order of the kinds. */
    public String counts() {
        return comparison.counts().entrySet().stream()
                .map(count -> count.getValue() + " " + word(count.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** The numbers of points, or their subject where they have none. */
    public String names(List<Point> points) {
        return points.isEmpty()
                ? "–"
                : points.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    private String name(Point point) {
        if (!point.number().isEmpty()) {
            return whole(point);
        }
        return index.find(Topic.class, point.topic())
                .map(Topic::name)
                .orElseGet(() -> "“" + beginning(point.text()) + "”");
    }

    /**
     * The number with those of the points that it is part of, "Article 1 / (a)", but for those that
     * it repeats, as 1.2 does.
     */
    private String whole(Point point) {
        String number = point.number();
        Optional<Point> outer = index.find(Point.class, point.parent());
        for (int deep = 0; outer.isPresent() && deep < DEEPEST; deep++) {
            String above = outer.get().number();
            if (!above.isEmpty() && !number.startsWith(above)) {
                number = above + " / " + number;
            }
            outer = index.find(Point.class, outer.get().parent());
        }
        return number;
    }

    /** The first words of a point that has no other name. */
    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("");
        if (line.length() <= NAME) {
            return line;
        }
        int space = line.lastIndexOf(' ', NAME);
        return line.substring(0, space > NAME / 2 ? space : NAME) + " …";
    }

    /** The words of a point, or what there is instead. */
    public static String text(Point point) {
        if (point.isStruckOut()) {
            return "(struck out)";
        }
        return point.isUnpublished() ? "(not published: " + point.text() + ")" : point.text();
    }

    /** "amended" or, for a moved point with other words, "moved and amended". */
    public static String word(Row row) {
        return row.change() == Change.MOVED && row.wordsChanged()
                ? "moved and amended"
                : word(row.change());
    }

    /** "amended" */
    public static String word(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    /** "amended, certainty reported: note" */
    public static String statement(Outcome outcome) {
        String note = outcome.note().isEmpty() ? "" : " " + outcome.note();
        return outcome.fate().word() + " (" + outcome.certainty().word() + ")." + note;
    }

    /** "amended (likeness 0.82, lead 0.40). Reason." */
    public static String statement(Verdict verdict) {
        String measure =
                verdict.score() > 0
                        ? String.format(
                                Locale.ROOT,
                                " (likeness %.2f, lead %.2f)",
                                verdict.score(),
                                verdict.margin())
                        : "";
        return word(verdict.change()) + measure + ". " + verdict.reason();
    }

    /** The running numbers of sources. */
    public List<Integer> numbers(List<String> sources) {
        return sources.stream().filter(numbers::containsKey).map(numbers::get).sorted().toList();
    }

    /** The sources that the report cites, in the order of their running numbers. */
    public List<Source> sources() {
        return index.findAll(Source.class, List.copyOf(numbers.keySet()));
    }

    /** A source as a reader would cite it, without its address. */
    public String citation(Source source) {
        String author = source.author().isEmpty() ? "" : source.author() + ", ";
        return author
                + source.publisher()
                + ", “"
                + source.title()
                + "”, "
                + wording.describe(source.date());
    }
}
