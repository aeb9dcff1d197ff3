package org.clauseline.store;

import org.clauseline.dossier.Extras;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys of one object, one after the other: tells keys that stand twice, are null, missing or
 * not known. Keys that are null count as absent.
 */
final class Fields {
    /** Up to here, comparing with each is faster than hashing. */
    private static final int FEW = 32;

    private final Tokens tokens;
    private final long at;
    private final boolean begun;
    private final List<String> seen = new ArrayList<>(16);
    private Set<String> seenMany = Set.of();
    private final List<String> absent = new ArrayList<>(0);
    private final List<Extras.Entry> extras = new ArrayList<>(0);
    private String key = "";
    private long keyAt;

    /**
     * Begins the object that stands next; if there is none, that is reported and there are no keys.
     */
    Fields(Tokens tokens) throws IOException {
        this.tokens = tokens;
        this.at = tokens.at();
        this.begun = tokens.beginObject();
    }

    /** Where the object stands. */
    long at() {
        return at;
    }

    /** Goes to the next key, if there is one, and ends the object otherwise. */
    boolean next() throws IOException {
        if (tokens.tookNull()) {
            absent.add(key);
        }
        while (begun && tokens.hasNext()) {
            keyAt = tokens.at();
            key = tokens.key();
            if (isFirst(key)) {
                return true;
            }
            tokens.reportTwice(key, keyAt);
            tokens.skip();
        }
        if (begun) {
            tokens.endObject();
        }
        return false;
    }

    /** The key whose value is read next. */
    String key() {
        return key;
    }

    /** Keeps the value of a key that this version does not know. */
    void unknown() throws IOException {
        if (!key.startsWith("x-")) {
            tokens.findings()
                    .warning(
                            keyAt,
                            Wording.fill(
                                    "The key \"%s\" is not known here; it is kept. Keys of your own"
                                            + " begin with x-.",
                                    Tokens.shortened(key)));
        }
        extras.add(new Extras.Entry(key, tokens.raw()));
    }

    /** Reports each of these keys that did not occur. */
    void require(String... keys) {
        for (String required : keys) {
            if (begun && !has(required)) {
                tokens.findings()
                        .error(at, Wording.fill("The key \"%s\" is missing; add it.", required));
            }
        }
    }

    /** Whether a key occurred. */
    boolean has(String wanted) {
        return (seen.contains(wanted) || seenMany.contains(wanted)) && !absent.contains(wanted);
    }

    Extras extras() {
        return extras.isEmpty() ? Extras.NONE : new Extras(extras);
    }

    private boolean isFirst(String next) {
        if (seen.size() < FEW) {
            return !seen.contains(next) && seen.add(next);
        }
        if (seenMany.isEmpty()) {
            seenMany = new HashSet<>(seen);
        }
        return seenMany.add(next);
    }
}
