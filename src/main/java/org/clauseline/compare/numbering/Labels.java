package org.clauseline.compare.numbering;

import org.clauseline.compare.numbering.Series.Numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the label at the beginning of a paragraph. It looks at a few characters only, however long
 * the paragraph is.
 */
public final class Labels {
    /** Longer numbers are years and amounts. */
    private static final int LONGEST = 3;

    private static final String BULLETS = "•·‣▪▫■□●○◦–—-*+\uF0B7\uF0A7\uF02D\uF0D8";
    private static final String OPENERS = "([„“«\"'‘";

    private final String text;
    private final int start;

    private Labels(String text, int start) {
        this.text = text;
        this.start = start;
    }

    /**
     * The readings of a label, the likelier first; none where the paragraph has none. There are two
     * where a letter may be a Roman digit: (i) is the first of (i), (ii), (iii) or the ninth of (a)
     * … (i).
     */
    public static List<Label> read(String paragraph) {
        int start = skip(paragraph, 0);
        return start == paragraph.length() ? List.of() : new Labels(paragraph, start).read();
    }

    private List<Label> read() {
        char first = text.charAt(start);
        if (BULLETS.indexOf(first) >= 0) {
            return bullet(first);
        }
        Optional<Label> worded = WordedLabel.read(text, start);
        if (worded.isPresent()) {
            return List.of(worded.get());
        }
        if (first == '(') {
            int end = wordEnd(text, start + 1);
            return end < text.length() && text.charAt(end) == ')'
                    ? framed(start + 1, end, "()", end + 1)
                    : List.of();
        }
        return Digits.isDigit(first) ? numbered() : lettered();
    }

    private List<Label> bullet(char mark) {
        int behind = start + 1;
        if (behind < text.length() && !isSpace(text.charAt(behind))) {
            return List.of();
        }
        Series series = new Series("", Numeral.BULLET, String.valueOf(mark), 0);
        return List.of(new Label("", series, List.of(), skip(text, behind)));
    }

    /** a) a. A. aa) iv. */
    private List<Label> lettered() {
        int end = wordEnd(text, start);
        String frame = frame(end);
        return end == start || frame.isEmpty()
                ? List.of()
                : framed(start, end, frame, end + frame.length());
    }

    /** A letter, a Roman or an Arabic number within a frame. */
    private List<Label> framed(int from, int to, String frame, int end) {
        if (to == from || to - from > 12 || !isApart(end)) {
            return List.of();
        }
        if (Digits.isDigit(text.charAt(from))) {
            return Digits.read(text, from, "", LONGEST)
                    .filter(digits -> digits.end() == to)
                    .map(digits -> List.of(label(Numeral.ARABIC, frame, digits.values(), end)))
                    .orElse(List.of());
        }
        String inner = text.substring(from, to);
        boolean small = Character.isLowerCase(inner.charAt(0));
        List<Label> readings = new ArrayList<>();
        int roman = Numbers.roman(inner);
        if (roman != Numbers.NONE) {
            Numeral numeral = small ? Numeral.SMALL_ROMAN : Numeral.ROMAN;
            readings.add(label(numeral, frame, List.of(roman), end));
        }
        int letter = Numbers.letter(inner);
        if (letter != Numbers.NONE) {
            Numeral numeral = small ? Numeral.SMALL_LETTER : Numeral.LETTER;
            readings.add(label(numeral, frame, List.of(letter), end));
        }
        return readings;
    }

    /** 1. 1) 1.2 1.2.3. 5a. 1° */
    private List<Label> numbered() {
        Optional<Digits> digits = Digits.read(text, start, ".", LONGEST);
        if (digits.isEmpty()) {
            return List.of();
        }
        Digits number = digits.get();
        String frame = number.ordinal() ? "" : frame(number.end());
        int end = number.end() + frame.length();
        boolean framed = !frame.isEmpty() || number.ordinal();
        boolean bare = number.parts() > 1 && beginsWords(skip(text, end));
        if (!isApart(end) || !(framed || bare) || isDay(frame, end)) {
            return List.of();
        }
        Series series = new Series("", Numeral.ARABIC, frame, number.parts());
        return List.of(new Label(cited(end), series, number.values(), skip(text, end)));
    }

    private Label label(Numeral numeral, String frame, List<Integer> values, int end) {
        return new Label(cited(end), new Series("", numeral, frame, 1), values, skip(text, end));
    }

    /** Without the full stop at the end, which nobody cites. */
    private String cited(int end) {
        String whole = text.substring(start, end);
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }

    private String frame(int end) {
        for (String frame : List.of(".)", ")", ".")) {
            if (text.startsWith(frame, end)) {
                return frame;
            }
        }
        return "";
    }

    private boolean isApart(int end) {
        return end >= text.length() || isSpace(text.charAt(end));
    }

    /** "1.2 Parties" begins a point, "1.5 million" does not. */
    private boolean beginsWords(int at) {
        return at == text.length()
                || Character.isUpperCase(text.charAt(at))
                || OPENERS.indexOf(text.charAt(at)) >= 0;
    }

    /** 19. November */
    private boolean isDay(String frame, int end) {
        int word = skip(text, end);
        return frame.equals(".") && Words.isMonth(text.substring(word, wordEnd(text, word)));
    }

    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
