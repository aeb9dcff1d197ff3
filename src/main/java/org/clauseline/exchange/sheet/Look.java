package org.clauseline.exchange.sheet;

import org.clauseline.compare.Change;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.Font.Weight;
import org.clauseline.picture.Palette;

import java.util.List;
import java.util.Optional;

/**
 * Type and colours of sheets.
 *
 * @param size of the words of points, in CSS pixels
 */
record Look(Palette palette, double size) {
    /** The smallest type that can be read in print: 9 points, in CSS pixels. */
    static final double LEAST = 12;

    Font plain() {
        return new Font(Weight.REGULAR, size);
    }

    Font strong() {
        return new Font(Weight.SEMIBOLD, size);
    }

    Font small() {
        return new Font(Weight.REGULAR, Math.max(Math.min(LEAST, size), size * 0.92));
    }

    /** Words as they stand. */
    Flow.Style words() {
        return new Flow.Style(plain(), palette.text(), Optional.empty(), Flow.Rule.NONE);
    }

    Flow.Style bold() {
        return new Flow.Style(strong(), palette.text(), Optional.empty(), Flow.Rule.NONE);
    }

    Flow.Style quiet() {
        return new Flow.Style(small(), palette.quiet(), Optional.empty(), Flow.Rule.NONE);
    }

    /** Words of a redline: what is gone is struck out, what is new underlined, on its ground. */
    Flow.Style of(Run run) {
        Font font = run.isStressed() ? strong() : plain();
        return switch (run.mark()) {
            case SAME -> new Flow.Style(font, palette.text(), Optional.empty(), Flow.Rule.NONE);
            case REMOVED -> marked(font, Mark.REMOVED);
            case ADDED -> marked(font, Mark.ADDED);
        };
    }

    /** The words of a redline; spaces at the ends of what changed are not marked. */
    List<Flow.Span> spans(Run run) {
        String text = run.text();
        String core = text.strip();
        if (run.mark() == Mark.SAME || core.isEmpty()) {
            return List.of(new Flow.Span(text, of(run)));
        }
        int from = text.indexOf(core);
        return List.of(
                new Flow.Span(text.substring(0, from), words()),
                new Flow.Span(core, of(run)),
                new Flow.Span(text.substring(from + core.length()), words()));
    }

    Flow.Style marked(Font font, Mark mark) {
        return mark == Mark.REMOVED
                ? new Flow.Style(
                        font,
                        palette.removedText(),
                        Optional.of(palette.removedGround()),
                        Flow.Rule.STRUCK)
                : new Flow.Style(
                        font,
                        palette.addedText(),
                        Optional.of(palette.addedGround()),
                        Flow.Rule.UNDERLINED);
    }

    /** The colour of the word that tells a kind of change. */
    Colour colour(Change change) {
        return switch (change) {
            case KEPT, UNKNOWN -> palette.quiet();
            case REWORDED, AMENDED, RENUMBERED -> palette.readable(palette.amended());
            case MOVED, MERGED, SPLIT, REORGANISED -> palette.readable(palette.movedText());
            case REMOVED -> palette.removedText();
            case ADDED -> palette.addedText();
        };
    }
}
