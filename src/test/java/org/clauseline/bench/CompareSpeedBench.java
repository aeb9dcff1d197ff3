package org.clauseline.bench;

import com.github.difflib.DiffUtils;
import com.sun.management.ThreadMXBean;

import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.clauseline.compare.Comparer;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.DraftBuilder;
import org.clauseline.dossier.Point;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * How long a comparison takes, alignment and redlines together, on made-up drafts of several sizes,
 * and how much memory it asks for; beside java-diff-utils and diff-match-patch on the words of the
 * whole texts, and beside the word diffs of git, wdiff and wikidiff2 where they are installed.
 * Processor time and time on the wall, the best of several runs; of programs, time on the wall.
 */
public final class CompareSpeedBench {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Beyond this many words a side the quadratic alternatives are not waited for. */
    private static final int PATIENCE = 20_000;

    private CompareSpeedBench() {}

    /** A size of drafts that is measured. */
    private record Size(String name, int points, int words, double changed, int runs) {
        List<String> texts() {
            return CompareSpeedBench.texts(points, words, points);
        }
    }

    private static final List<Size> SIZES =
            List.of(
                    new Size("points56", 56, 18, 0.3, 600),
                    new Size("sections350", 350, 171, 0.5, 40),
                    new Size("clauses2000", 2000, 72, 0.5, 9),
                    new Size("half100k", 1, 100_000, 0.5, 5),
                    new Size("points20000", 20_000, 12, 0.3, 2));

    /** Runs it, for all sizes or for the one that is named. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        OtherPrograms programs = new OtherPrograms();
        if (!programs.absent().isEmpty()) {
            System.out.println(
                    "Not on this machine and left out: " + String.join(", ", programs.absent()));
        }
        List<String> json = new ArrayList<>();
        for (Size size : SIZES) {
            if (arguments.length == 0 || size.name().equals(arguments[0])) {
                json.add(measure(programs, size));
            }
        }
        json.add("\"heapMiB\":" + (Runtime.getRuntime().maxMemory() >> 20));
        System.out.println("{" + String.join(",", json) + "}");
    }

    private static String measure(OtherPrograms programs, Size size)
            throws IOException, InterruptedException {
        String name = size.name();
        List<String> old = size.texts();
        List<String> fresh = size.points() == 1 ? half(old) : revise(old, size.changed(), 99);
        Draft from = draft("a", old);
        Draft to = draft("b", fresh);
        List<Draft> both = List.of(from, to);
        Runnable compare = () -> Comparer.compare(from, to, both, List.of(), "en");
        long asked = THREADS.getCurrentThreadAllocatedBytes();
        double first = milliseconds(compare);
        long memory = (THREADS.getCurrentThreadAllocatedBytes() - asked) >> 20;
        double best = first;
        double wall = Double.MAX_VALUE;
        for (int k = 0; k < size.runs(); k++) {
            long start = System.nanoTime();
            best = Math.min(best, milliseconds(compare));
            wall = Math.min(wall, (System.nanoTime() - start) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "%-12s first %.2f ms, best %.2f ms (%.2f on the wall), asks for %d MiB in all",
                name,
                first,
                best,
                wall,
                memory);
        List<String> a = words(old);
        List<String> b = words(fresh);
        if (a.size() <= PATIENCE) {
            System.out.printf(
                    Locale.ROOT,
                    "; java-diff-utils %.2f ms",
                    milliseconds(() -> DiffUtils.diff(a, b)));
            System.out.printf(
                    Locale.ROOT,
                    "; diff-match-patch %.2f ms",
                    milliseconds(() -> patch(old, fresh)));
        }
        System.out.println(programs.times(old, fresh));
        return String.format(
                Locale.ROOT,
                "\"%s\":%.2f,\"%sFirst\":%.2f,\"%sWall\":%.2f,\"%sMiB\":%d",
                name,
                best,
                name,
                first,
                name,
                wall,
                name,
                memory);
    }

    private static void patch(List<String> old, List<String> fresh) {
        DiffMatchPatch matcher = new DiffMatchPatch();
        LinkedList<DiffMatchPatch.Diff> changes =
                matcher.diffMain(String.join("\n", old), String.join("\n", fresh));
        matcher.diffCleanupSemantic(changes);
    }

    private static double milliseconds(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static Draft draft(String id, List<String> texts) {
        DraftBuilder draft = Dossiers.draft(id, "2025-11-20");
        for (int k = 0; k < texts.size(); k++) {
            Point point = Dossiers.point(id + "-" + k, Integer.toString(k + 1), texts.get(k));
            draft.point(point);
        }
        return draft.build();
    }

    private static List<String> words(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split(" ", -1)))
                .collect(Collectors.toList());
    }

    /** Texts of words that are as common and as rare as in a language (Zipf). */
    private static List<String> texts(int count, int words, long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < words; w++) {
                text.append(w == 0 ? "" : " ")
                        .append(word(random))
                        .append(random.nextInt(12) == 0 ? "." : "");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String word(Random random) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(12_000));
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 7; rest > 0; rest /= 17) {
            word.append("bcdfglmnprstvzhkj".charAt(rest % 17)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }

    /** Every other text with some words changed, a tenth removed, a tenth added, a few moved. */
    private static List<String> revise(List<String> texts, double changed, long seed) {
        Random random = new Random(seed);
        List<String> revised = new ArrayList<>();
        for (String text : texts) {
            int fate = random.nextInt(10);
            if (fate == 0) {
                continue;
            }
            if (fate == 1) {
                revised.addAll(texts(1, text.split(" ", -1).length, random.nextLong()));
            }
            revised.add(random.nextDouble() < changed ? edit(text, random) : text);
        }
        for (int k = 0; k < revised.size() / 50; k++) {
            Collections.swap(
                    revised, random.nextInt(revised.size()), random.nextInt(revised.size()));
        }
        return revised;
    }

    private static String edit(String text, Random random) {
        return Arrays.stream(text.split(" ", -1))
                .map(word -> random.nextInt(10) == 0 ? word(random) : word)
                .collect(Collectors.joining(" "));
    }

    /** Every other stretch of a thousand words replaced. */
    private static List<String> half(List<String> texts) {
        Random random = new Random(7);
        String[] words = texts.getFirst().split(" ", -1);
        for (int k = 0; k < words.length; k++) {
            if (k / 1000 % 2 == 1) {
                words[k] = word(random);
            }
        }
        return List.of(String.join(" ", words));
    }
}
