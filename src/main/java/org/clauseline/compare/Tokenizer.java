package org.clauseline.compare;

/**
 * Cuts a text into tokens: whole words with their apostrophes and hyphens, numbers with their
 * separators and percent sign, references such as 5(1)(a), single signs of scripts without spaces,
 * and single marks of punctuation. One pass.
 */
final class Tokenizer {
    /** Takes the tokens in reading order. */
    interface Taker {
        /**
         * One token.
         *
         * @param start where it begins
         * @param end where it ends, exclusive
         * @param kind what it is, one of {@link Letters}' constants but white space
         */
        void take(int start, int end, byte kind);
    }

    private final String text;
    private final Taker taker;
    private int words;

    private Tokenizer(String text, Taker taker) {
        this.text = text;
        this.taker = taker;
    }

    /** Reads a text. */
    static void read(String text, Taker taker) {
        new Tokenizer(text, taker).run();
    }

    /** How many words, numbers and signs a text has. */
    static int words(String text) {
        Tokenizer tokenizer = new Tokenizer(text, (start, end, kind) -> {});
        tokenizer.run();
        return tokenizer.words;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            at =
                    switch (Letters.kind(codePoint)) {
                        case Letters.SPACE -> next;
                        case Letters.LETTER -> word(at, next, Letters.LETTER);
                        case Letters.DIGIT -> word(at, next, Letters.DIGIT);
                        case Letters.SIGN -> token(at, attached(next), Letters.SIGN);
                        default -> token(at, attached(next), Letters.MARK);
                    };
        }
    }

    private int word(int start, int from, byte kind) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            byte next = Letters.kind(codePoint);
            if (next == Letters.LETTER || next == Letters.DIGIT || next == Letters.ATTACHED) {
                at += Character.charCount(codePoint);
            } else if (joins(start, at, codePoint)) {
                at++;
            } else if (codePoint == '%' && kind == Letters.DIGIT) {
                at++;
                break;
            } else if (codePoint == '(' && kind == Letters.DIGIT && subsection(at) > at) {
                at = subsection(at);
            } else if (isElision(start, at, codePoint)) {
                at++;
                break;
            } else {
                break;
            }
        }
        return token(start, at, kind);
    }

    /**
     * Whether the character at this place joins what stands on both sides of it into one word or
     * number.
     */
    private boolean joins(int start, int at, int mark) {
        if (at + 1 >= text.length()) {
            return false;
        }
        byte before = Letters.kind(text.charAt(at - 1));
        byte after = Letters.kind(text.charAt(at + 1));
        return switch (mark) {
            case '\'', '\u2019', '\u02BC' -> after == Letters.LETTER && !isElision(start, at, mark);
            case '-', '\u2010', '\u2011' -> after == Letters.LETTER || after == Letters.DIGIT;
            case '.', ',', ':', '/' -> before == Letters.DIGIT && after == Letters.DIGIT;
            case '\u00A0', '\u202F', '\u2009' ->
                    before == Letters.DIGIT && isGroupOfThree(at + 1) && startsWithDigit(start);
            default -> false;
        };
    }

    private boolean startsWithDigit(int start) {
        return Letters.kind(text.charAt(start)) == Letters.DIGIT;
    }

    private boolean isGroupOfThree(int at) {
        if (at + 3 > text.length()) {
            return false;
        }
        for (int i = at; i < at + 3; i++) {
            if (Letters.kind(text.charAt(i)) != Letters.DIGIT) {
                return false;
            }
        }
        return at + 3 == text.length() || Letters.kind(text.charAt(at + 3)) != Letters.DIGIT;
    }

    /**
     * Romance languages drop the vowel of a short word before another word: l'État is two words.
     */
    private boolean isElision(int start, int at, int mark) {
        if ((mark != '\'' && mark != '\u2019') || at + 2 >= text.length()) {
            return false;
        }
        if (Letters.kind(text.charAt(at + 1)) != Letters.LETTER
                || Letters.kind(text.charAt(at + 2)) != Letters.LETTER) {
            return false;
        }
        int length = at - start;
        return (length == 1 && "ldjtmscnLDJTMSCN".indexOf(text.charAt(start)) >= 0)
                || (length == 2 && text.regionMatches(true, start, "qu", 0, 2));
    }

    /**
     * The end of "(1)(a)" behind a number, or the place itself if nothing of that form stands
     * there.
     */
    private int subsection(int open) {
        int at = open;
        while (at < text.length() && text.charAt(at) == '(') {
            int close = at + 1;
            while (close < text.length() && isWordCharacter(close)) {
                close++;
            }
            if (close == at + 1
                    || close > at + 4
                    || close == text.length()
                    || text.charAt(close) != ')') {
                return at;
            }
            at = close + 1;
        }
        return at;
    }

    private boolean isWordCharacter(int at) {
        byte kind = Letters.kind(text.charAt(at));
        return kind == Letters.LETTER || kind == Letters.DIGIT;
    }

    private int attached(int from) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (Letters.kind(codePoint) != Letters.ATTACHED) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private int token(int start, int end, byte kind) {
        taker.take(start, end, kind);
        if (kind != Letters.MARK) {
            words++;
        }
        return end;
    }
}
