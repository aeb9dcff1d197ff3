package org.clauseline.desktop.compare;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.clauseline.compare.Change;
import org.clauseline.desktop.compare.sheet.Sheets;
import org.clauseline.desktop.words.Prose;
import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Topic;
import org.clauseline.dossier.WhenWording;
import org.clauseline.exchange.draft.TwoTexts;
import org.clauseline.picture.Colour;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What every line needs to be written: the words, the look, how times are told, and where to find
 * what a point refers to.
 *
 * @param words the phrases
 * @param look colours and fonts
 * @param times tells times
 * @param index finds sources and topics
 * @param selection the words that are selected anywhere on the pane
 */
record Page(Words words, Look look, WhenWording times, Index index, TextSelection selection) {
    /** The same for another state of what was known. */
    Page with(Index other) {
        return new Page(words, look, times, other, selection);
    }

    /** Makes the tables, and tells what they say of one row. */
    Sheets sheets() {
        return new Sheets(words.locale(), this::name);
    }

    /** What a point is called: its number, or else its topic. */
    String name(Point point) {
        return point.number().isEmpty() ? topic(point.topic()) : point.number();
    }

    /** Space between things that belong together, in px. */
    static final double GAP = 4;

    /** The width in which numbers stand, in px. */
    static final double NUMBER = 32;

    /** Words that matter less, small, wrapped to the width. */
    Prose aside(String text) {
        return paragraph(text, look.small(), look.palette().quiet());
    }

    /** Words of ours where those of a draft would stand. */
    Prose remark(String text) {
        return paragraph(text, look.body(), look.palette().quiet());
    }

    private static Prose paragraph(String text, Font font, Colour colour) {
        Prose flow = new Prose();
        flow.add(text, dress(font, colour));
        return flow;
    }

    private static Consumer<Text> dress(Font font, Colour colour) {
        return piece -> {
            piece.setFont(font);
            piece.setFill(Paints.of(colour));
        };
    }

    /** The title of a draft over its column. */
    Prose title(String text) {
        return paragraph(text, look.bold(), look.palette().text());
    }

    /** Adds small words to a heading. */
    void add(Prose heading, String text, boolean bold) {
        Font font = bold ? look.smallBold() : look.small();
        heading.add(text, dress(font, look.palette().quiet()));
    }

    /** Adds to a heading which points words come from or went to, and how each is marked. */
    void add(Prose heading, Origins origins, List<Integer> legend) {
        String word = words.get(origins.old() ? "origin.from" : "origin.to");
        add(heading, heading.text().isEmpty() ? word : "  " + word, false);
        for (int point : legend) {
            String name = name(origins.points().get(point));
            add(heading, point == legend.getFirst() ? " " : " \u00b7 ", false);
            heading.add(new OriginChip(name, point, look));
        }
    }

    /** Adds to a heading how sure something is. */
    void add(Prose heading, Certainty certainty) {
        add(heading, "  ", false);
        heading.add(chip(certainty));
    }

    /** How sure something is, as a word in an outline of its own style. */
    private Node chip(Certainty certainty) {
        Label chip = new Label(words.get("certainty." + certainty.word()));
        chip.getStyleClass().addAll("certainty", "certainty-" + certainty.word());
        return chip;
    }

    /** The word for a kind of change. */
    String word(Change change) {
        return words.get("change." + change.name());
    }

    /** The name of a topic; empty if there is none. */
    String topic(String id) {
        return index.find(Topic.class, id).map(Topic::name).orElse("");
    }

    /** Since when a draft is public; of a document that does not tell, which file it is. */
    String known(Draft draft) {
        if (!TwoTexts.isUndated(draft)) {
            return words.get("known.since", times.describe(draft.known()));
        }
        return index.findAll(Source.class, draft.sources()).stream()
                .map(source -> words.get("file.of", source.publisher(), source.title()))
                .findFirst()
                .orElse("");
    }

    /** Sources as a reader would name them in passing; empty if there are none. */
    String cite(List<String> sources) {
        return index.findAll(Source.class, sources).stream()
                .map(
                        source ->
                                words.get(
                                        "source",
                                        source.publisher(),
                                        times.describe(source.date())))
                .distinct()
                .collect(Collectors.joining(words.get("source.separator")));
    }
}
