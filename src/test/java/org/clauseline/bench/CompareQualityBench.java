package org.clauseline.bench;

import org.clauseline.bench.CompareCase.Entry;
import org.clauseline.compare.Comparer;
import org.clauseline.compare.Comparison;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.DraftBuilder;
import org.clauseline.dossier.Point;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Scores the engine on a folder of cases with known truth, beside two simple alternatives. */
public final class CompareQualityBench {
    private static final String HEAD =
            String.format(
                    "%-28s %5s %5s %5s %5s %5s %5s %5s %5s %5s %5s",
                    "", "F1", "hardR", "uncha", "amend", "moved", "merge", "split", "added",
                    "remov", "exact");

    /** Pairs of up to this many words a side are measured apart: long ones drown them. */
    private static final int SHORTER = 400;

    private CompareQualityBench() {}

    /** Runs it; the folder of cases is the only argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Give it the folder of the cases.");
            System.exit(2);
        }
        List<CompareCase> cases = CompareCase.readAll(Path.of(arguments[0]));
        RedlineMeasure redlines = new RedlineMeasure();
        RedlineMeasure plain = new RedlineMeasure();
        RedlineMeasure shorter = new RedlineMeasure();
        Function<CompareCase, List<Entry>> engine =
                sample -> engine(sample, redlines, shorter, plain);
        System.out.println(HEAD);
        CompareScore score = score(cases, "", engine);
        System.out.println(score.line("Clauseline"));
        for (String kind : List.of("real", "synthetic", "hard")) {
            System.out.println(
                    score(
                                    cases,
                                    kind,
                                    sample ->
                                            engine(
                                                    sample,
                                                    new RedlineMeasure(),
                                                    new RedlineMeasure(),
                                                    new RedlineMeasure()))
                            .line("  " + kind));
        }
        System.out.println(
                score(cases, "", CompareBaselines::lineDiff).line("java-diff-utils, paragraphs"));
        System.out.println(score(cases, "", CompareBaselines::greedy).line("greedy best match"));
        System.out.println(
                "Redlines of the "
                        + redlines.pairs()
                        + " pairs of real versions that the cases call amended and Clauseline"
                        + " finds:");
        System.out.println(redlines.line("Clauseline"));
        System.out.println(
                shorter.line("  " + shorter.pairs() + " of up to " + SHORTER + " words"));
        System.out.println(plain.line("java-diff-utils, words"));
        System.out.printf(
                Locale.ROOT,
                "{\"cases\":%d,\"f1\":%.2f,\"hardR\":%.2f,\"amended\":%.2f,\"moved\":%.2f,\"merged\":%.2f,\"split\":%.2f,"
                    + "\"added\":%.2f,\"removed\":%.2f,\"exact\":%.2f,"
                    + "\"excess\":%.3f,\"fragments\":%.2f,\"punctuation\":%.2f,\"islands\":%.2f,\"cuts\":%.2f}%n",
                score.cases(),
                score.f1(),
                score.hardRecall(),
                score.kind("amended"),
                score.kind("moved"),
                score.kind("merged"),
                score.kind("split"),
                score.kind("added"),
                score.kind("removed"),
                score.exact(),
                redlines.excess(),
                redlines.changesPerPair(),
                redlines.punctuationPerPair(),
                redlines.islandsPerPair(),
                redlines.cutsPerPair());
    }

    private static CompareScore score(
            List<CompareCase> cases, String kind, Function<CompareCase, List<Entry>> answers) {
        CompareScore score = new CompareScore();
        for (CompareCase sample : cases) {
            if (kind.isEmpty() || sample.kind().equals(kind)) {
                score.add(sample, answers.apply(sample));
            }
        }
        return score;
    }

    private static List<Entry> engine(
            CompareCase sample,
            RedlineMeasure redlines,
            RedlineMeasure shorter,
            RedlineMeasure plain) {
        Draft from = draft("l-", sample.left());
        Draft to = draft("r-", sample.right());
        Comparison comparison =
                Comparer.compare(from, to, List.of(from, to), List.of(), sample.language());
        for (Row row : comparison.rows()) {
            if (sample.kind().equals("real") && isAmended(sample, row)) {
                Redline seen = new Redline(row.redline().shown());
                redlines.add(seen);
                if (RedlineMeasure.isAtMost(SHORTER, seen)) {
                    shorter.add(seen);
                }
                plain.add(RedlineMeasure.plain(seen.oldText(), seen.newText()));
            }
        }
        return comparison.rows().stream()
                .map(row -> new Entry(ids(row.from()), ids(row.to()), operation(row)))
                .toList();
    }

    private static boolean isAmended(CompareCase sample, Row row) {
        return row.from().size() == 1
                && row.to().size() == 1
                && sample.isAmended(ids(row.from()).getFirst(), ids(row.to()).getFirst());
    }

    private static Draft draft(String prefix, Map<String, String> items) {
        DraftBuilder draft = Dossiers.draft(prefix, "2025-11-20");
        items.forEach((id, text) -> draft.point(prefix + id, CompareCase.number(id), text));
        return draft.build();
    }

    private static List<String> ids(List<Point> points) {
        return points.stream().map(point -> point.id().substring(2)).toList();
    }

    private static String operation(Row row) {
        boolean sameText =
                row.from().size() == 1
                        && row.to().size() == 1
                        && CompareScore.sameText(
                                row.from().getFirst().text(), row.to().getFirst().text());
        return switch (row.change()) {
            case KEPT, RENUMBERED -> sameText ? "unchanged" : "amended";
            case REWORDED, AMENDED -> "amended";
            case MOVED -> row.wordsChanged() ? "moved_amended" : "moved";
            case MERGED, SPLIT, REMOVED, ADDED, REORGANISED, UNKNOWN ->
                    row.change().name().toLowerCase(Locale.ROOT);
        };
    }
}
