package org.clauseline.compare.numbering;

import org.clauseline.compare.numbering.Series.Numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads labels that begin with a word or a mark: Article 5, Art. 5a, § 3, Стаття 5, CHAPTER IV. */
final class WordedLabel {
    private static final String OPENERS = "([„“«\"'‘";
    private static final String SEPARATORS = ".:–—-|)";
    private static final int LONGEST = 4;

    private final String text;
    private final int start;

    private WordedLabel(String text, int start) {
        this.text = text;
        this.start = start;
    }

    /** A number behind the word. */
    private record Numbered(Numeral numeral, List<Integer> values, int end) {}

    static Optional<Label> read(String text, int start) {
        return new WordedLabel(text, start).read();
    }

    private Optional<Label> read() {
        int end = Math.max(start + 1, Labels.wordEnd(text, start));
        String meaning = Words.meaning(text.substring(start, end));
        if (meaning.isEmpty()) {
            return Optional.empty();
        }
        int dot = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
        int number = Labels.skip(text, dot);
        if (number == end && !meaning.equals("§")) {
            return Optional.empty();
        }
        return number(number)
                .filter(found -> isHead(found.end))
                .map(
                        found ->
                                new Label(
                                        text.substring(start, found.end).replaceAll("\\s+", " "),
                                        new Series(meaning, found.numeral, "", 1),
                                        found.values,
                                        behind(found.end)));
    }

    private Optional<Numbered> number(int from) {
        int digits = digitsBehindLetter(from);
        if (digits < text.length() && Digits.isDigit(text.charAt(digits))) {
            return Digits.read(text, digits, ".-", LONGEST).map(this::withLater);
        }
        String letters = text.substring(from, Labels.wordEnd(text, from));
        if (letters.isEmpty() || !Character.isUpperCase(letters.charAt(0))) {
            return Optional.empty();
        }
        int roman = Numbers.roman(letters);
        int value = roman > 0 || letters.length() > 1 ? roman : Numbers.letter(letters);
        Numeral numeral = roman > 0 ? Numeral.ROMAN : Numeral.LETTER;
        return value == Numbers.NONE
                ? Optional.empty()
                : Optional.of(new Numbered(numeral, List.of(value), from + letters.length()));
    }

    /** French codes put a letter before the number: L311-1, R. 12. */
    private int digitsBehindLetter(int from) {
        if (from + 1 >= text.length() || !Character.isUpperCase(text.charAt(from))) {
            return from;
        }
        int at = text.charAt(from + 1) == '.' ? from + 2 : from + 1;
        at = Labels.skip(text, at);
        return at < text.length() && Digits.isDigit(text.charAt(at)) ? at : from;
    }

    /** 5 bis, 5-ter */
    private Numbered withLater(Digits digits) {
        int end = digits.end();
        boolean joint = end < text.length() && " -".indexOf(text.charAt(end)) >= 0;
        int stop = joint ? Labels.wordEnd(text, end + 1) : end;
        if (!joint || !Words.LATER.contains(text.substring(end + 1, stop))) {
            return new Numbered(Numeral.ARABIC, digits.values(), end);
        }
        List<Integer> values = new ArrayList<>(digits.values());
        values.add(1);
        return new Numbered(Numeral.ARABIC, values, stop);
    }

    /**
     * Whether a point begins here, and not a sentence such as "Article 5 of the Treaty applies".
     */
    private boolean isHead(int end) {
        int next = Labels.skip(text, end);
        if (next == text.length()) {
            return true;
        }
        char c = text.charAt(next);
        if (SEPARATORS.indexOf(c) >= 0) {
            return next + 1 == text.length() || Labels.isSpace(text.charAt(next + 1));
        }
        boolean heading = !Character.isLowerCase(text.charAt(start)) && next > end;
        return heading
                && (Character.isUpperCase(c)
                        || Character.isDigit(c)
                        || Character.isIdeographic(c)
                        || OPENERS.indexOf(c) >= 0);
    }

    private int behind(int end) {
        int next = Labels.skip(text, end);
        return next < text.length() && SEPARATORS.indexOf(text.charAt(next)) >= 0
                ? Labels.skip(text, next + 1)
                : next;
    }
}
