package org.clauseline.desktop.canvas;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps what was used of late. There are two generations: what is found in the older one moves to
 * the younger, and when that is full, what nobody asked for since the last time is forgotten.
 *
 * <p>What was found last lies ready in a small table of its own. From one frame to the next all of
 * this drops out of the processor's cache, and a place of that table with what lies there is
 * fetched sooner than the chain of objects that a map follows.
 *
 * @param <K> what it is found by
 * @param <V> what is kept
 */
final class Recent<K, V> {
    /** A power of two; several times what a frame asks for. */
    private static final int READY = 1 << 12;

    private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(READY);

    private final int most;
    private final @Nullable Kept<K, V>[] ready = places();
    private Map<K, Kept<K, V>> young = new HashMap<>();
    private Map<K, Kept<K, V>> old = new HashMap<>();
    private int weight;

    private record Kept<K, V>(K key, V value, int weight) {}

    /**
     * @param most weight of a generation that is full; above 0
     */
    Recent(int most) {
        this.most = most;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array cannot be made of a generic type
    private static <K, V> @Nullable Kept<K, V>[] places() {
        return new Kept[READY];
    }

    /** What is kept under a key, if it still is. */
    @Nullable V find(K key) {
        int place = place(key);
        Kept<K, V> kept = ready[place];
        if (kept == null || !kept.key.equals(key)) {
            kept = young.get(key);
            if (kept == null) {
                kept = old.get(key);
                if (kept == null) {
                    return null;
                }
                keep(kept);
            }
            ready[place] = kept;
        }
        return kept.value;
    }

    private static int place(Object key) {
        return (key.hashCode() * 0x9E3779B1) >>> SHIFT;
    }

    /**
     * Keeps something.
     *
     * @param itsWeight how much it takes of the room, above 0
     */
    void keep(K key, V value, int itsWeight) {
        Kept<K, V> kept = new Kept<>(key, value, itsWeight);
        keep(kept);
        ready[place(key)] = kept;
    }

    private void keep(Kept<K, V> kept) {
        if (weight > most) {
            old = young;
            young = new HashMap<>();
            Arrays.fill(ready, null);
            weight = 0;
        }
        young.put(kept.key, kept);
        weight += kept.weight;
    }
}
