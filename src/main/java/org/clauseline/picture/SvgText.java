package org.clauseline.picture;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Numbers, words and curves as an SVG file writes them, in any locale. */
final class SvgText {
    private static final int DECIMALS = 1000;
    private static final char REPLACEMENT = '\uFFFD';

    private SvgText() {}

    /** A number with at most three decimals and no more digits than it needs. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a length: " + value);
        }
        long thousandths = Math.round(value * DECIMALS);
        long whole = Math.abs(thousandths / DECIMALS);
        long rest = Math.abs(thousandths % DECIMALS);
        StringBuilder text = new StringBuilder(12);
        if (thousandths < 0) {
            text.append('-');
        }
        text.append(whole);
        if (rest != 0) {
            text.append('.').append(rest / 100);
            if (rest % 100 != 0) {
                text.append(rest / 10 % 10);
                if (rest % 10 != 0) {
                    text.append(rest % 10);
                }
            }
        }
        return text.toString();
    }

    /**
     * Words as text or as a quoted attribute; what XML 1.0 does not allow (section 2.2) becomes a
     * sign of replacement. Spaces that SVG would fold into one stay as they are.
     */
    static String escaped(String words) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        int previous = ' ';
        for (int i = 0; i < words.length(); ) {
            int code = words.codePointAt(i);
            i += Character.charCount(code);
            switch (code) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                case ' ' -> text.append(previous == ' ' && i > 1 ? '\u00A0' : ' ');
                case '\n', '\t' -> text.appendCodePoint(code);
                default -> text.appendCodePoint(allowed(code) ? code : REPLACEMENT);
            }
            previous = code;
        }
        return text.toString();
    }

    private static boolean allowed(int code) {
        return code >= 0x20
                && !(code >= 0x7F && code < 0xA0)
                && !(code >= 0xD800 && code <= 0xDFFF)
                && (code & 0xFFFE) != 0xFFFE
                && !(code >= 0xFDD0 && code <= 0xFDEF);
    }

    /** A curve as path data. */
    static String path(Path2D outline) {
        StringBuilder data = new StringBuilder(1024);
        double[] at = new double[6];
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points(data, 'M', at, 1);
                case PathIterator.SEG_LINETO -> points(data, 'L', at, 1);
                case PathIterator.SEG_QUADTO -> points(data, 'Q', at, 2);
                case PathIterator.SEG_CUBICTO -> points(data, 'C', at, 3);
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void points(StringBuilder data, char command, double[] at, int count) {
        data.append(command);
        for (int i = 0; i < 2 * count; i++) {
            data.append(i == 0 ? "" : " ").append(number(at[i]));
        }
    }
}
