package org.clauseline.timeline;

/**
 * Something about an image that a picture editor would want to know before it runs.
 *
 * @param kind what it is
 * @param message what it means, in the words of the reader
 */
public record PosterWarning(Kind kind, String message) {
    /** What an image can be warned of. */
    public enum Kind {
        /** Some type is smaller than can be read in the medium. */
        SMALL_TYPE,
        /** Words did not fit and were cut. */
        WORDS_CUT,
        /** Some words stand out from their ground by less than 4.5 : 1. */
        LOW_CONTRAST,
        /** Letters that the typeface lacks are taken from fonts of the machine. */
        OTHER_FONT,
        /** Letters that neither the typeface nor a font of the machine has stand as boxes. */
        MISSING_LETTERS,
        /** No event is shown: there is none in the time shown, or no room. */
        NOTHING_SHOWN
    }
}
