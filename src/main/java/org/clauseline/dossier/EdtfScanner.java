package org.clauseline.dossier;

/** Walks over the characters of one date, collects its qualifiers and says what is wrong where. */
final class EdtfScanner {
    private final String text;
    private int at;
    private boolean approximate;
    private boolean uncertain;

    EdtfScanner(String text) {
        this.text = text;
    }

    boolean approximate() {
        return approximate;
    }

    boolean uncertain() {
        return uncertain;
    }

    boolean atEnd() {
        return at == text.length();
    }

    int position() {
        return at;
    }

    /** The character so many places before this one. */
    char back(int places) {
        return text.charAt(at - places);
    }

    void skip() {
        at++;
    }

    void qualifier() {
        while (at < text.length() && "?~%".indexOf(peek()) >= 0) {
            char sign = peek();
            uncertain |= sign != '~';
            approximate |= sign != '?';
            at++;
        }
    }

    String component(int most, boolean signed, String what) throws EdtfException {
        int start = at;
        if (signed && peek() == '-') {
            at++;
        }
        int first = at;
        while (at < text.length() && (isDigit(peek()) || peek() == 'X')) {
            at++;
        }
        int length = at - first;
        if (length == 0) {
            throw refused("the " + what + " is missing");
        }
        if (length > most || (!signed && length < most)) {
            throw refused("a " + what + " has " + (most == 4 ? "four" : "two") + " digits");
        }
        return text.substring(start, at);
    }

    int twoDigits(String what, int most) throws EdtfException {
        if (at + 2 > text.length() || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
            throw refused("the " + what + " needs two digits");
        }
        int value = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        at += 2;
        if (value > most) {
            throw refused("the " + what + " is at most " + most);
        }
        return value;
    }

    int digits() {
        int start = at;
        while (at < text.length() && isDigit(peek())) {
            at++;
        }
        return at - start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number that stands from a place to here. */
    long number(int from) throws EdtfException {
        if (at - from > 15) {
            throw refused("the number is too long");
        }
        return Long.parseLong(text.substring(from, at));
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    void expect(char wanted) throws EdtfException {
        if (peek() != wanted) {
            throw refused("“" + wanted + "” is expected after “" + text.substring(0, at) + "”");
        }
        at++;
    }

    void end() throws EdtfException {
        if (at < text.length()) {
            throw refused(
                    "“"
                            + text.substring(at)
                            + "” does not belong after “"
                            + text.substring(0, at)
                            + "”");
        }
    }

    EdtfException refused(String reason) {
        return new EdtfException("“" + text + "” is not a date: " + reason);
    }
}
