package org.clauseline.dossier;

/**
 * An instant to look from: only what the public could know by then counts.
 *
 * @param instant seconds since 1970-01-01T00:00Z; {@link When#FUTURE} for the latest state
 */
public record AsOf(long instant) {
    /** Everything that the dossier holds. */
    public static final AsOf LATEST = new AsOf(When.FUTURE);

    /** Whether nothing is withheld. */
    public boolean isLatest() {
        return instant == When.FUTURE;
    }
}
