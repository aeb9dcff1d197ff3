package org.clauseline.desktop.compare;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Comparison.Verdict;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands behind a row: the two voices, each under its name, and the sources. */
final class RowDetails {
    private RowDetails() {}

    /**
     * The line that a reader must not miss: that the voices disagree or that only one speaks; empty
     * if neither is so.
     */
    static String remark(Row row, Page page) {
        if (!row.note().isEmpty()) {
            return row.note();
        }
        if (row.editor().isEmpty()) {
            return "";
        }
        Outcome editor = row.editor().get();
        if (row.engine().isEmpty()) {
            return editor.note().isEmpty()
                    ? page.words().get("editor.alone")
                    : page.words().get("editor.alone.note", editor.note());
        }
        Change computed = row.engine().get().change();
        return agrees(editor.fate(), computed)
                ? ""
                : page.words().get("voices.differ", word(editor.fate(), page), page.word(computed));
    }

    private static boolean agrees(Fate fate, Change computed) {
        return switch (fate) {
            case KEPT ->
                    computed == Change.KEPT
                            || computed == Change.REWORDED
                            || computed == Change.RENUMBERED;
            case AMENDED ->
                    computed == Change.AMENDED
                            || computed == Change.REWORDED
                            || computed == Change.RENUMBERED;
            case MOVED -> computed == Change.MOVED || computed == Change.RENUMBERED;
            case MERGED -> computed == Change.MERGED || computed == Change.REORGANISED;
            case SPLIT -> computed == Change.SPLIT || computed == Change.REORGANISED;
            case REMOVED -> computed == Change.REMOVED;
            case ADDED -> computed == Change.ADDED;
            case UNKNOWN -> computed == Change.UNKNOWN;
        };
    }

    static String word(Fate fate, Page page) {
        return page.word(Change.valueOf(fate.name()));
    }

    /**
     * Everything that is known about why the row is as it is.
     *
     * @param findings sentences on what it tells beside the words
     */
    static Node of(Row row, List<String> findings, Page page) {
        List<String> paragraphs = new ArrayList<>(findings);
        row.pins().forEach(pin -> paragraphs.add(pin(pin, page)));
        row.outcomes().forEach(outcome -> paragraphs.add(editor(outcome, page)));
        row.engine().ifPresent(engine -> paragraphs.add(engine(engine, page)));
        VBox details = new VBox(Page.GAP);
        details.getStyleClass().add("row-details");
        paragraphs.stream()
                .filter(text -> !text.isEmpty())
                .forEach(text -> details.getChildren().add(page.aside(text)));
        Stream.concat(row.from().stream(), row.to().stream())
                .forEach(
                        point -> {
                            details.getChildren().add(page.aside(point(point, page)));
                            point.claims()
                                    .forEach(
                                            claim ->
                                                    details.getChildren()
                                                            .add(PointBlock.claim(claim, page)));
                        });
        return details;
    }

    /** The user's own word, under its own name. */
    private static String pin(Pin pin, Page page) {
        return page.words()
                .get(
                        pin.bond() == Pin.Bond.TOGETHER ? "you.together" : "you.apart",
                        named(pin.from(), page),
                        named(pin.to(), page));
    }

    private static String named(String id, Page page) {
        return page.index().find(Point.class, id).map(page::name).orElse(id);
    }

    private static String editor(Outcome editor, Page page) {
        String certainty = page.words().get("certainty." + editor.certainty().word());
        String said =
                editor.certainty() == Certainty.PUBLISHED
                        ? page.words().get("editor", word(editor.fate(), page), editor.note())
                        : page.words()
                                .get(
                                        "editor.certainty",
                                        word(editor.fate(), page),
                                        certainty,
                                        editor.note());
        String sources = page.cite(editor.sources());
        return sources.isEmpty() ? said : page.words().get("with.sources", said, sources);
    }

    /** The words of the engine's verdict, also shown as a tooltip of the sign. */
    static String engine(Verdict engine, Page page) {
        return page.words()
                .get("engine", page.word(engine.change()), engine.score(), engine.reason());
    }

    private static String point(Point point, Page page) {
        String draft = page.index().draftOf(point.id()).map(d -> d.title()).orElse("");
        String name =
                page.words()
                        .get(
                                "point.of",
                                point.number().isEmpty()
                                        ? page.topic(point.topic())
                                        : point.number(),
                                draft);
        String sources = page.cite(point.sources());
        String said =
                point.note().isEmpty() || point.isUnpublished()
                        ? name
                        : page.words().get("noted", name, point.note());
        return sources.isEmpty() ? said : page.words().get("with.sources", said, sources);
    }
}
