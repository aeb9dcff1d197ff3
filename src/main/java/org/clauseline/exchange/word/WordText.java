package org.clauseline.exchange.word;

/** Words as the parts of a Word document hold them. */
final class WordText {
    private static final int REPLACEMENT = 0xFFFD;

    private WordText() {}

    /**
     * The content of a run: text, with breaks for its line breaks and tabs.
     *
     * @param element {@code w:t}, or {@code w:delText} in what is deleted
     */
    static String words(String text, String element) {
        StringBuilder xml = new StringBuilder(text.length() + 64);
        int from = 0;
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i <= plain.length(); i++) {
            char c = i == plain.length() ? '\n' : plain.charAt(i);
            if (c == '\n' || c == '\t') {
                if (i > from) {
                    xml.append('<').append(element).append(" xml:space=\"preserve\">");
                    xml.append(escaped(plain.substring(from, i)));
                    xml.append("</").append(element).append('>');
                }
                if (i < plain.length()) {
                    xml.append(c == '\n' ? "<w:br/>" : "<w:tab/>");
                }
                from = i + 1;
            }
        }
        return xml.toString();
    }

    /** Text for content and attributes; what XML 1.0 forbids becomes the replacement character. */
    static String escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return rewritten(text);
            }
        }
        return text;
    }

    /** Whether a character stands as it is, whatever is around it; most texts hold no other. */
    private static boolean isPlain(char c) {
        boolean mark = c == '&' || c == '<' || c == '>' || c == '"';
        return c >= ' ' && !mark && !Character.isSurrogate(c) && c < 0xFFFE;
    }

    private static String rewritten(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> xml.append("&amp;");
                                case '<' -> xml.append("&lt;");
                                case '>' -> xml.append("&gt;");
                                case '"' -> xml.append("&quot;");
                                default -> xml.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
                            }
                        });
        return xml.toString();
    }

    private static boolean isAllowed(int c) {
        boolean white = c == '\t' || c == '\n' || c == '\r';
        return (c >= 0x20 || white) && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
