package org.clauseline.exchange.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts words together that were divided at the end of a line. A hyphen there is dropped where a
 * small letter goes on, unless the document writes the same word with a hyphen elsewhere and never
 * without: "cease-" and "fire" become "ceasefire", "long-" and "term" stay "long-term".
 */
public final class Hyphens {
    private static final String MARKS = "-\u2010\u00AD\u00AC";

    private final Set<String> hyphened = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    /** Learns from the lines of a document how it writes its words. */
    public Hyphens(List<String> lines) {
        for (String line : lines) {
            int from = 0;
            while (from < line.length()) {
                int end = from;
                while (end < line.length() && isInWord(line, end)) {
                    end++;
                }
                if (end > from && end - from < 60) {
                    String word = line.substring(from, end).toLowerCase(Locale.ROOT);
                    (word.indexOf('-') >= 0 ? hyphened : whole).add(word);
                }
                from = end + 1;
            }
        }
    }

    private static boolean isInWord(String line, int at) {
        char c = line.charAt(at);
        return Character.isLetter(c)
                || (c == '-'
                        && at > 0
                        && at + 1 < line.length()
                        && Character.isLetter(line.charAt(at - 1))
                        && Character.isLetter(line.charAt(at + 1)));
    }

    /** Whether a line ends in a divided word that the next one goes on with. */
    public static boolean isDivided(CharSequence line, String next) {
        int last = line.length() - 1;
        return last > 0
                && MARKS.indexOf(line.charAt(last)) >= 0
                && Character.isLetter(line.charAt(last - 1))
                && !next.isEmpty()
                && Character.isLowerCase(next.charAt(0));
    }

    /** Appends a line to what stands before it. */
    public void join(StringBuilder text, String next) {
        if (!isDivided(text, next)) {
            text.append(text.isEmpty() ? "" : " ").append(next);
            return;
        }
        int begin = text.length() - 1;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        int end = 0;
        while (end < next.length() && Character.isLetter(next.charAt(end))) {
            end++;
        }
        String first = text.substring(begin, text.length() - 1).toLowerCase(Locale.ROOT);
        String second = next.substring(0, end).toLowerCase(Locale.ROOT);
        boolean hard = text.charAt(text.length() - 1) == '-';
        boolean keep =
                hard && hyphened.contains(first + "-" + second) && !whole.contains(first + second);
        if (!keep) {
            text.setLength(text.length() - 1);
        }
        text.append(next);
    }
}
