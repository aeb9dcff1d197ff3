package org.clauseline.exchange.document;

import org.clauseline.compare.numbering.Labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes paragraphs of lines. Where lines were broken to fit a width, those of a paragraph are put
 * together again; a text with a paragraph on each line keeps them.
 */
final class Reflow {
    /** Nobody breaks lines wider than this. */
    private static final int WIDEST = 130;

    private static final int NARROWEST = 30;
    private static final String ENDS = ".;:!?…»”\")";

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final Hyphens hyphens;
    private final int width;
    private boolean labelled;
    private int indent;
    private int lastLength;

    private Reflow(List<String> lines) {
        hyphens = new Hyphens(lines);
        width = width(lines);
    }

    static List<String> paragraphs(List<String> lines) {
        Reflow reflow = new Reflow(lines);
        lines.forEach(reflow::line);
        reflow.close();
        return reflow.paragraphs;
    }

    /** The width that lines were broken to; 0 if they were not. */
    private static int width(List<String> lines) {
        int[] lengths =
                lines.stream().mapToInt(line -> line.strip().length()).filter(n -> n > 0).toArray();
        if (lengths.length < 2) {
            return 0;
        }
        Arrays.sort(lengths);
        int wide = lengths[lengths.length * 9 / 10];
        int widest = lengths[lengths.length - 1];
        return wide >= NARROWEST && widest <= WIDEST ? wide : 0;
    }

    private void line(String raw) {
        String line = raw.strip();
        if (line.isEmpty()) {
            close();
            return;
        }
        int deep = raw.length() - raw.stripLeading().length();
        boolean label = !Labels.read(line).isEmpty();
        if (!open.isEmpty() && !goesOn(line, deep, label)) {
            close();
        }
        if (open.isEmpty()) {
            indent = deep;
            labelled = label;
        }
        hyphens.join(open, line);
        lastLength = line.length();
    }

    private boolean goesOn(String line, int deep, boolean label) {
        if (width == 0) {
            return false;
        }
        boolean ended = ENDS.indexOf(open.charAt(open.length() - 1)) >= 0;
        int space = line.indexOf(' ');
        int firstWord = space < 0 ? line.length() : space;
        boolean full = lastLength + 1 + firstWord > width * 0.92;
        if (label) {
            return full && !ended;
        }
        boolean hanging = labelled && deep > indent;
        boolean sentenceGoesOn = !ended && Character.isLowerCase(line.charAt(0));
        return full || hanging || sentenceGoesOn || Hyphens.isDivided(open, line);
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }
}
