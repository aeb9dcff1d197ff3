package org.clauseline.desktop.canvas;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps what was used of late. There are two generations: what is found in the older one moves to
 * the younger, and when that is full, what nobody asked for since the last time is forgotten. A
 * look-up costs no more than one in a map.
 *
 * @param <K> what it is found by
 * @param <V> what is kept
 */
final class Recent<K, V> {
    private final int most;
    private Map<K, Kept<V>> young = new HashMap<>();
    private Map<K, Kept<V>> old = new HashMap<>();
    private int weight;

    private record Kept<V>(V value, int weight) {}

    /**
     * @param most weight of a generation that is full; above 0
     */
    Recent(int most) {
        this.most = most;
    }

    /** What is kept under a key, if it still is. */
    @Nullable V find(K key) {
        Kept<V> kept = young.get(key);
        if (kept == null) {
            kept = old.get(key);
            if (kept == null) {
                return null;
            }
            keep(key, kept);
        }
        return kept.value;
    }

    /**
     * Keeps something.
     *
     * @param itsWeight how much it takes of the room, above 0
     */
    void keep(K key, V value, int itsWeight) {
        keep(key, new Kept<>(value, itsWeight));
    }

    private void keep(K key, Kept<V> kept) {
        if (weight > most) {
            old = young;
            young = new HashMap<>();
            weight = 0;
        }
        young.put(key, kept);
        weight += kept.weight;
    }
}
