package org.clauseline.picture;

/** Measures with the advances of the shipped typeface. */
final class ShippedMetrics implements FontMetrics {
    static final ShippedMetrics INSTANCE = new ShippedMetrics();

    private static final String OMISSION = "…";

    /** Keeps an omission at the end of words that run to the left, which is their left. */
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    private ShippedMetrics() {}

    @Override
    public double width(String text, Font font) {
        Typeface face = Typeface.of(font.weight());
        double width = 0;
        for (int i = 0, length = text.length(); i < length; i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit) && i + 1 < length) {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
                width += face.advance(codePoint);
            } else {
                width += face.advance(unit);
            }
        }
        return width * font.size();
    }

    @Override
    public double capHeight(Font font) {
        return Typeface.of(font.weight()).capHeight() * font.size();
    }

    @Override
    public double ascent(Font font) {
        return Typeface.of(font.weight()).ascent() * font.size();
    }

    @Override
    public double descent(Font font) {
        return Typeface.of(font.weight()).descent() * font.size();
    }

    @Override
    public boolean covers(String text, Font font) {
        Typeface face = Typeface.of(font.weight());
        return text.codePoints().allMatch(face::covers);
    }

    @Override
    public boolean borrows(int codePoint) {
        return SystemFonts.has(codePoint);
    }

    @Override
    public String fit(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        double room = width - width(OMISSION, font);
        if (!(room >= 0)) {
            return "";
        }
        Typeface face = Typeface.of(font.weight());
        double pen = 0;
        int letters = 0;
        int words = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (Character.isWhitespace(codePoint) && i > 0) {
                words = i;
            }
            if (!joins(text, i, codePoint)) {
                letters = i;
            }
            pen += face.advance(codePoint) * font.size();
            if (pen > room) {
                break;
            }
            i += Character.charCount(codePoint);
        }
        String begun = withoutLooseEnd(text.substring(0, words > 0 ? words : letters));
        return begun + OMISSION + (runsLeftward(text) ? RIGHT_TO_LEFT_MARK : "");
    }

    /** Whether the first letter with a direction runs to the left (Unicode annex 9, P2). */
    private static boolean runsLeftward(String text) {
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            switch (Character.getDirectionality(letter)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                default -> i += Character.charCount(letter);
            }
        }
        return false;
    }

    /**
     * Whether the letter at an index belongs to the one before it, so that no cut may part them.
     */
    private static boolean joins(String text, int index, int codePoint) {
        if (index == 0) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || Character.isEmojiModifier(codePoint)
                || codePoint == 0x200D
                || text.charAt(index - 1) == 0x200D;
    }

    private static String withoutLooseEnd(String text) {
        int end = text.length();
        while (end > 0 && " \t\u00A0,;:–—-(“‘„«".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
