package org.clauseline.exchange.document;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the user says about a document that it does not say itself.
 *
 * @param encoding the encoding of a text; absent to find it from the bytes
 * @param revisions what to make of tracked changes
 */
public record Choices(Optional<Charset> encoding, Revisions revisions) {
    /** Nothing is said. */
    public static final Choices NONE = new Choices(Optional.empty(), Revisions.ACCEPTED);

    /** What to make of tracked changes. */
    public enum Revisions {
        /** As if all were accepted. */
        ACCEPTED,
        /** As if all were rejected. */
        ORIGINAL
    }
}
