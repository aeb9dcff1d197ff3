package org.clauseline.desktop.compare.sheet;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.References;
import org.clauseline.compare.Tally;
import org.clauseline.compare.substance.Substance;
import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the tables of what a comparison tells beside the words, and tells one row of them in words.
 */
public final class Sheets {
    private final Words words;
    private final Function<Point, String> name;

    /** The tables that there are. */
    public enum Kind {
        SUBSTANCE,
        REFERENCES,
        WORDS
    }

    /**
     * A line of the count of words.
     *
     * @param row the row, counted from 0, or beyond the last for the sum
     * @param tally what became of its words
     */
    private record Counted(int row, Tally tally) {}

    /**
     * @param name how a point is called, by its number or else its topic
     */
    public Sheets(Locale locale, Function<Point, String> name) {
        words = Words.of(Sheets.class, locale);
        this.name = name;
    }

    /** Makes a table. */
    public Sheet<?> make(Kind kind, Findings findings, Sheet.Intents intents) {
        return switch (kind) {
            case SUBSTANCE -> substance(findings, intents);
            case REFERENCES -> references(findings, intents);
            case WORDS -> count(findings, intents);
        };
    }

    private Sheet.Caption caption(Kind kind) {
        return new Sheet.Caption(
                words.get("name." + kind.name()),
                words.get("meaning." + kind.name()),
                words.get("none." + kind.name()),
                words.get("close"));
    }

    private Sheet<Substance.Entry> substance(Findings findings, Sheet.Intents intents) {
        return new Sheet<Substance.Entry>(caption(Kind.SUBSTANCE), Substance.Entry::row, intents)
                .places(words.get("point"), 80, entry -> place(findings, entry.row()))
                .words(words.get("what"), 90, entry -> kind(entry.finding().kind()))
                .words(words.get("before"), 130, entry -> entry.finding().before())
                .words(words.get("after"), 130, entry -> entry.finding().after())
                .words(words.get("where"), 240, entry -> entry.finding().context())
                .show(findings.substance().entries());
    }

    private String kind(org.clauseline.compare.substance.Kind kind) {
        return words.get("kind." + kind.name());
    }

    private Sheet<References.Entry> references(Findings findings, Sheet.Intents intents) {
        List<References.Entry> entries = new ArrayList<>(findings.references().problems());
        findings.references().entries().stream()
                .filter(entry -> !entry.status().isProblem())
                .forEach(entries::add);
        return new Sheet<References.Entry>(caption(Kind.REFERENCES), References.Entry::row, intents)
                .places(words.get("point"), 80, entry -> name.apply(entry.from()))
                .words(
                        words.get("draft"),
                        110,
                        entry ->
                                entry.inOld()
                                        ? findings.comparison().from().title()
                                        : findings.comparison().to().title())
                .words(words.get("refers.to"), 110, this::said)
                .words(words.get("how"), 190, entry -> words.get("status." + entry.status()))
                .words(
                        words.get("target"),
                        180,
                        entry -> entry.target().map(Point::text).orElse(""))
                .show(entries);
    }

    private String said(References.Entry entry) {
        return entry.before().isEmpty()
                ? entry.words()
                : words.get("exchanged", entry.before(), entry.words());
    }

    private Sheet<Counted> count(Findings findings, Sheet.Intents intents) {
        List<Counted> lines = new ArrayList<>();
        lines.add(new Counted(-1, findings.tally()));
        IntStream.range(0, findings.tallies().size())
                .mapToObj(row -> new Counted(row, findings.tallies().get(row)))
                .forEach(lines::add);
        Sheet.Intents rows =
                new Sheet.Intents(
                        row -> onRow(row, intents.choose()),
                        row -> onRow(row, intents.go()),
                        intents.close(),
                        intents.copy());
        return new Sheet<Counted>(caption(Kind.WORDS), Counted::row, rows)
                .places(
                        words.get("point"),
                        80,
                        line ->
                                line.row() < 0
                                        ? words.get("all.points")
                                        : place(findings, line.row()))
                .numbers(words.get("kept"), 52, line -> line.tally().kept())
                .numbers(words.get("moved"), 58, line -> line.tally().moved())
                .numbers(words.get("removed"), 66, line -> line.tally().removed())
                .numbers(words.get("added"), 56, line -> line.tally().added())
                .numbers(words.get("dropped"), 64, line -> line.tally().dropped())
                .numbers(words.get("new"), 48, line -> line.tally().fresh())
                .numbers(words.get("uncompared"), 84, line -> line.tally().uncompared())
                .numbers(words.get("unaccounted"), 88, line -> line.tally().unaccounted())
                .show(lines);
    }

    /** The first line is the sum of all rows and leads to none of them. */
    private static void onRow(int row, IntConsumer consumer) {
        if (row >= 0) {
            consumer.accept(row);
        }
    }

    private String place(Findings findings, int row) {
        Row found = findings.comparison().rows().get(row);
        String from = names(found.from());
        String to = names(found.to());
        if (from.equals(to) || from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? to : from;
        }
        return words.get("exchanged", from, to);
    }

    private String names(List<Point> points) {
        return points.stream().map(name).distinct().collect(Collectors.joining(", "));
    }

    /** What is found of one row, a sentence each. */
    public List<String> sentences(Findings findings, int row) {
        List<String> sentences = new ArrayList<>();
        List<String> changes =
                findings.substance().of(row).stream()
                        .map(
                                finding ->
                                        words.get(
                                                "of.kind", finding.inShort(), kind(finding.kind())))
                        .toList();
        if (!changes.isEmpty()) {
            sentences.add(words.get("sentence.substance", String.join("; ", changes)));
        }
        for (References.Entry entry : findings.references().of(row)) {
            if (entry.status() != References.Status.HOLDS) {
                sentences.add(
                        words.get(
                                "sentence.reference",
                                said(entry),
                                words.get("status." + entry.status())));
            }
        }
        Tally tally = findings.tallies().get(row);
        if (!findings.comparison().rows().get(row).redline().runs().isEmpty()) {
            sentences.add(
                    words.get(
                            "sentence.words",
                            tally.kept(),
                            tally.moved(),
                            tally.removed() + tally.dropped(),
                            tally.added() + tally.fresh()));
        }
        return sentences;
    }
}
