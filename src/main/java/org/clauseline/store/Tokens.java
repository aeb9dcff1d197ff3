package org.clauseline.store;

import java.io.IOException;

/** The values of a JSON text, one after the other, each read as what it should be. */
interface Tokens {
    /** Longest text, in UTF-16 code units. */
    int LONGEST_TEXT = 1_000_000;

    /** Where the value stands that is read next, as {@link Findings} counts. */
    long at();

    /** How much was read so far. */
    long offset();

    Findings findings();

    /** Begins an object if one stands here. */
    boolean beginObject() throws IOException;

    /** Begins a list if one stands here. */
    boolean beginList() throws IOException;

    /**
     * Whether another key or element follows, asked once before each; {@link #at} is then its
     * place.
     */
    boolean hasNext() throws IOException;

    void endObject() throws IOException;

    void endList() throws IOException;

    /** The next key; {@link #at} is then the place of its value. */
    String key() throws IOException;

    /**
     * Whether the value of the last key was null where something else should have stood; asked once
     * for each.
     */
    boolean tookNull();

    /** Passes over a value; it has to be JSON all the same. */
    void skip() throws IOException;

    /** A text as it stands, or the empty text if something else does. */
    String text() throws IOException;

    /**
     * Whether the last {@link #text} was one; if not, that is reported and nothing more needs to be
     * said of it.
     */
    boolean wasText();

    /**
     * A whole number, or the lowest allowed if something else stands here.
     *
     * @param range what is allowed, in words
     */
    int integer(int lowest, int highest, String range) throws IOException;

    /** Any value, as JSON text without white space. */
    String raw() throws IOException;

    /** Makes sure that nothing follows the outermost value. */
    void end() throws IOException;

    /** Reports a key that stands twice in its object. */
    default void reportTwice(String key, long place) {
        findings()
                .error(
                        place,
                        Wording.fill(
                                "The key \"%s\" stands here for the second time; keep one of the"
                                        + " two.",
                                shortened(key)));
    }

    /** Reports the first control character of a text that was just read, if there is one. */
    default void warnOfControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\t' && c != '\n') {
                findings()
                        .warning(
                                at(),
                                Wording.fill(
                                        "The text holds a control character (%s); it is shown as a"
                                                + " mark. Delete it.",
                                        Wording.unicode(c)));
                break;
            }
        }
    }

    static String shortened(String text) {
        return Wording.shortened(text, 60);
    }
}
