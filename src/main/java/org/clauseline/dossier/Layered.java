package org.clauseline.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A map that differs from another in a few entries, which lie above it, so that a change to a large
 * dossier costs what it touches. The maps below are shared and never change.
 */
final class Layered<V> {
    /** So many entries lie above at most; then all become one map again. */
    static final int MOST = 2000;

    private final Map<String, V> below;
    private final Map<String, Optional<V>> above;

    private Layered(Map<String, V> below, Map<String, Optional<V>> above) {
        this.below = below;
        this.above = above;
    }

    /** Takes a map over that nobody changes any more. */
    static <V> Layered<V> of(Map<String, V> all) {
        return new Layered<>(all, Map.of());
    }

    Optional<V> get(String key) {
        Optional<V> changed = above.get(key);
        return changed == null ? Optional.ofNullable(below.get(key)) : changed;
    }

    /**
     * The map with other values for some keys.
     *
     * @param changes the values; nothing for keys that are to be without
     */
    Layered<V> with(Map<String, Optional<V>> changes) {
        Map<String, Optional<V>> more = new HashMap<>(above);
        more.putAll(changes);
        if (more.size() <= MOST) {
            return new Layered<>(below, more);
        }
        Map<String, V> all = new HashMap<>(below);
        more.forEach(
                (key, value) -> value.ifPresentOrElse(v -> all.put(key, v), () -> all.remove(key)));
        return of(all);
    }
}
