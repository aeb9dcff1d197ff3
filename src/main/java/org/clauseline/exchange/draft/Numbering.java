package org.clauseline.exchange.draft;

import org.clauseline.compare.numbering.Label;
import org.clauseline.compare.numbering.Series;
import org.clauseline.compare.numbering.Series.Numeral;
import org.clauseline.exchange.document.Paragraph;
import org.clauseline.exchange.document.Paragraph.Role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of the things that look like labels are some. A typed number counts where it goes on with a
 * series that is open, begins one, or is gone on with below: "A. Smith" at the beginning of a
 * paragraph is a name unless a "B." follows.
 */
final class Numbering {
    /** How far below a paragraph its successor is looked for. */
    private static final int REACH = 400;

    private final List<List<Label>> readings = new ArrayList<>();
    private final Nesting nesting;

    Numbering(List<Paragraph> paragraphs, Nesting nesting) {
        this.nesting = nesting;
        for (Paragraph paragraph : paragraphs) {
            readings.add(
                    paragraph.role() == Role.FURNITURE ? List.of() : Cutter.readings(paragraph));
        }
    }

    /** The label of a heading or of an item, which needs no proof. */
    Optional<Label> given(int at) {
        return readings.get(at).stream()
                .min(Comparator.comparingInt(label -> successor(at, label)));
    }

    /** The label of running words, if it is one. */
    Optional<Label> typed(int at) {
        return readings.get(at).stream()
                .filter(label -> isSound(at, label))
                .min(Comparator.comparingInt(label -> cost(at, label)));
    }

    private boolean isSound(int at, Label label) {
        Series series = label.series();
        if (series.isBullet() || series.rank() < Series.NO_RANK || goesOn(label)) {
            return true;
        }
        if (successor(at, label) < REACH) {
            return true;
        }
        return label.isFirst() && !isInitial(series);
    }

    /** Initials of names look like A. and I. */
    private static boolean isInitial(Series series) {
        return series.frame().equals(".") && series.numeral() != Numeral.ARABIC;
    }

    private boolean goesOn(Label label) {
        return nesting.same(label).filter(label::follows).isPresent();
    }

    /** The less the likelier: what is gone on with soon, else what goes on with something. */
    private int cost(int at, Label label) {
        int successor = successor(at, label);
        return successor < REACH ? successor : goesOn(label) ? REACH : REACH + 1;
    }

    /** How many paragraphs below a label its successor stands; {@link #REACH} if there is none. */
    private int successor(int at, Label label) {
        int end = Math.min(readings.size(), at + REACH);
        for (int i = at + 1; i < end; i++) {
            for (Label next : readings.get(i)) {
                if (next.follows(label)) {
                    return i - at;
                }
            }
        }
        return REACH;
    }
}
