package org.clauseline.store;

import java.util.Arrays;

/**
 * Ids found by a hash of 64 bits: a hundred thousand are then a few arrays and not half a million
 * objects, over which the collector would stop the window. It says that something is wrong, not
 * what; who wants to know reads with {@link NamedIds}.
 */
final class HashedIds implements Ids {
    private static final int LEAST = 1 << 10;

    private final Findings findings;
    private final boolean keeping;

    /** Hashes that were given, each at its own place or the next that was free; 0 is free. */
    private long[] given;

    private Kind[] kinds;
    private int count;

    /** The ids as they were given; empty if they are not kept. */
    private String[] names;

    /** What was referred to before it was given. */
    private long[] referred = new long[LEAST];

    private Kind[] meant = new Kind[LEAST];
    private String[] wanted;
    private int waiting;

    /**
     * @param expected how many ids there may be, so that there is room for them from the beginning
     * @param keeping whether the dossier is wanted: then ids are also compared by their letters,
     *     and those that are referred to are in memory once
     */
    HashedIds(Findings findings, int expected, boolean keeping) {
        this.findings = findings;
        this.keeping = keeping;
        int room = Integer.highestOneBit(Math.max(LEAST, expected * 2)) * 2;
        given = new long[room];
        kinds = new Kind[room];
        names = new String[keeping ? room : 0];
        wanted = new String[keeping ? LEAST : 0];
    }

    @Override
    public void give(String id, Kind kind, long at) {
        long hash = hash(id);
        if (!Ids.isWellFormed(id) || given[place(hash)] != 0) {
            findings.error(at, "This is no id, or another thing's.");
            return;
        }
        if (++count * 2 > given.length) {
            grow();
        }
        int place = place(hash);
        given[place] = hash;
        kinds[place] = kind;
        if (keeping) {
            names[place] = id;
        }
    }

    @Override
    public String refer(String id, Kind kind, long at) {
        long hash = hash(id);
        int place = place(hash);
        if (given[place] == 0) {
            await(id, hash, kind);
            return id;
        }
        check(place, id, kind, at);
        return keeping ? names[place] : id;
    }

    private void await(String id, long hash, Kind kind) {
        if (waiting == referred.length) {
            referred = Arrays.copyOf(referred, waiting * 2);
            meant = Arrays.copyOf(meant, waiting * 2);
            wanted = Arrays.copyOf(wanted, wanted.length * 2);
        }
        referred[waiting] = hash;
        meant[waiting] = kind;
        if (keeping) {
            wanted[waiting] = id;
        }
        waiting++;
    }

    @Override
    public void checkReferences() {
        for (int i = 0; i < waiting; i++) {
            int place = place(referred[i]);
            if (given[place] == 0) {
                findings.error(0, "Something refers to nothing.");
            } else {
                check(place, keeping ? wanted[i] : "", meant[i], 0);
            }
        }
    }

    private void check(int place, String id, Kind kind, long at) {
        if (kind != Kind.ANY && kind != kinds[place]) {
            findings.error(at, "Something refers to a thing of another kind.");
        } else if (keeping && !names[place].equals(id)) {
            findings.error(at, "Something refers to what only looks like a thing.");
        }
    }

    private int place(long hash) {
        int mask = given.length - 1;
        int place = (int) hash & mask;
        while (given[place] != 0 && given[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] hashes = given;
        Kind[] theirs = kinds;
        String[] called = names;
        given = new long[hashes.length * 2];
        kinds = new Kind[hashes.length * 2];
        names = new String[called.length * 2];
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0) {
                int place = place(hashes[i]);
                given[place] = hashes[i];
                kinds[place] = theirs[i];
                if (keeping) {
                    names[place] = called[i];
                }
            }
        }
    }

    /** Of the characters, mixed as in FNV-1a and MurmurHash3; never 0. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
