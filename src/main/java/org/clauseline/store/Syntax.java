package org.clauseline.store;

import java.util.Optional;

/**
 * Finds the first place where a text is not JSON (RFC 8259) and says in plain words what is wrong
 * there. Gson decides what is JSON; it only cannot tell where its trouble began, since its position
 * is wherever it stopped reading, nor speak to people who are not programmers.
 */
final class Syntax {
    /** How deep objects and arrays may be nested. */
    static final int DEEPEST = 64;

    /** Longest number, in characters. Gson has no room for more than 1,024. */
    static final int LONGEST_NUMBER = 1_000;

    /**
     * What is wrong.
     *
     * @param at offset of the first character that is wrong; the length of the text where something
     *     is missing at its end
     * @param message what to tell
     */
    record Fault(int at, String message) {}

    private static final String OPEN_TEXT =
            "The file ends inside of a text; its closing quote is missing.";

    /** Stands for the character after the last one. */
    private static final char END = '\0';

    private final String text;
    private int at;

    private Syntax(String text) {
        this.text = text;
    }

    /** The first fault of a text, or nothing if it is JSON. */
    static Optional<Fault> fault(String text) {
        Syntax syntax = new Syntax(text);
        try {
            syntax.value(0);
            syntax.space();
            if (syntax.at < text.length()) {
                throw syntax.wrong(
                        "The dossier ended before this; delete what follows its closing brace.");
            }
            return Optional.empty();
        } catch (Stop stop) {
            return Optional.of(stop.fault);
        }
    }

    private void value(int depth) throws Stop {
        space();
        switch (peek()) {
            case '{' -> object(depth + 1);
            case '[' -> array(depth + 1);
            case '"' -> string();
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            case END -> throw wrong("The file ends where a value should stand.");
            case '\'' -> throw wrong("Text stands in double quotes (\"), not in single ones.");
            case '/', '#' -> throw wrong("A dossier has no comments; delete this one.");
            case ',', ']', '}' ->
                    throw wrong("A value is missing before this, or there is a comma too many.");
            default -> throw wrong("This is no value: a text stands in double quotes (\").");
        }
    }

    private void object(int depth) throws Stop {
        open(depth);
        if (peek() == '}') {
            at++;
            return;
        }
        while (true) {
            space();
            if (peek() != '"') {
                throw wrong(
                        switch (peek()) {
                            case END -> "The file ends inside of braces; the closing } is missing.";
                            case '}' -> "There is a comma too many before this brace.";
                            default -> "A key in double quotes (\") should stand here.";
                        });
            }
            string();
            space();
            if (peek() != ':') {
                throw wrong("A colon is missing between the key and its value.");
            }
            at++;
            value(depth);
            space();
            if (peek() == '}') {
                at++;
                return;
            }
            comma("}");
        }
    }

    private void array(int depth) throws Stop {
        open(depth);
        if (peek() == ']') {
            at++;
            return;
        }
        while (true) {
            value(depth);
            space();
            if (peek() == ']') {
                at++;
                return;
            }
            comma("]");
        }
    }

    private void open(int depth) throws Stop {
        if (depth > DEEPEST) {
            throw wrong("Objects and lists are nested more than " + DEEPEST + " deep.");
        }
        at++;
        space();
    }

    private void comma(String closing) throws Stop {
        if (peek() == END) {
            throw wrong(
                    "The file ends inside of a list or of braces; the closing "
                            + closing
                            + " is missing.");
        }
        if (peek() != ',') {
            throw wrong("A comma or the closing " + closing + " is missing before this.");
        }
        at++;
    }

    private void string() throws Stop {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\\') {
                escape();
            } else if (c >= ' ') {
                at++;
            } else {
                throw wrong(
                        switch (c) {
                            case '\n', '\r' ->
                                    "The text does not end on its line: its closing quote (\") is"
                                            + " missing, or a line break should be written \\n"
                                            + ".";
                            case '\t' -> "A tab inside of a text is written \\t.";
                            default ->
                                    Wording.fill(
                                            "There is a control character (%s) inside of the text;"
                                                    + " delete it.",
                                            Wording.unicode(c));
                        });
            }
        }
        if (at >= text.length()) {
            throw wrong(OPEN_TEXT);
        }
        at++;
    }

    private void escape() throws Stop {
        int backslash = at++;
        switch (peek()) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at++;
            case 'u' -> {
                char first = hex(backslash);
                if (!Character.isSurrogate(first)) {
                    return;
                }
                boolean whole =
                        Character.isHighSurrogate(first)
                                && text.startsWith("\\u", at)
                                && Character.isLowSurrogate(hex(at));
                if (!whole) {
                    at = backslash;
                    throw wrong(
                            Wording.fill(
                                    "Half of a character stands here (%s); delete it or write the"
                                            + " whole character.",
                                    Wording.unicode(first)));
                }
            }
            case END -> throw wrong(OPEN_TEXT);
            default -> {
                at = backslash;
                throw wrong("A backslash in a text is written twice (\\\\).");
            }
        }
    }

    /** Reads the escape that begins at a backslash before a u, and its four digits. */
    private char hex(int backslash) throws Stop {
        at = backslash + 2;
        int value = 0;
        for (int i = 0; i < 4; i++) {
            if (at >= text.length()) {
                throw wrong(OPEN_TEXT);
            }
            int digit = peek() < 128 ? Character.digit(peek(), 16) : -1;
            if (digit < 0) {
                at = backslash;
                throw wrong("Four digits (0-9, a-f) must follow \\u.");
            }
            value = value * 16 + digit;
            at++;
        }
        return (char) value;
    }

    private void number() throws Stop {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(peek()) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        boolean goesOn = at < text.length() && Character.isLetterOrDigit(peek());
        at = start;
        if (number.length() > LONGEST_NUMBER) {
            throw wrong("The number has more than " + LONGEST_NUMBER + " characters.");
        }
        if (goesOn || !isNumber(number)) {
            throw wrong(
                    "This is no number as JSON writes it: no leading zeros, digits on both sides of"
                            + " a point, a text in double quotes (\").");
        }
        at = start + number.length();
    }

    /** The grammar of RFC 8259, section 6. */
    private static boolean isNumber(String number) {
        int i = number.startsWith("-") ? 1 : 0;
        int digits = digits(number, i);
        if (digits == 0 || (digits > 1 && number.charAt(i) == '0')) {
            return false;
        }
        i += digits;
        if (number.startsWith(".", i)) {
            digits = digits(number, i + 1);
            if (digits == 0) {
                return false;
            }
            i += 1 + digits;
        }
        if (number.startsWith("e", i) || number.startsWith("E", i)) {
            i++;
            i += number.startsWith("+", i) || number.startsWith("-", i) ? 1 : 0;
            digits = digits(number, i);
            if (digits == 0) {
                return false;
            }
            i += digits;
        }
        return i == number.length();
    }

    private static int digits(String number, int from) {
        int i = from;
        while (i < number.length() && number.charAt(i) >= '0' && number.charAt(i) <= '9') {
            i++;
        }
        return i - from;
    }

    private void word(String word) throws Stop {
        int end = at + word.length();
        if (!text.startsWith(word, at)
                || (end < text.length() && Character.isLetterOrDigit(text.charAt(end)))) {
            boolean cut = text.length() < end && word.startsWith(text.substring(at));
            at = cut ? text.length() : at;
            throw wrong(
                    cut
                            ? "The file ends inside of a value."
                            : "This is no value: a text stands in double quotes (\").");
        }
        at = end;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private Stop wrong(String message) {
        return new Stop(new Fault(at, message));
    }

    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Stop(Fault fault) {
            super(fault.message(), null, false, false);
            this.fault = fault;
        }
    }
}
