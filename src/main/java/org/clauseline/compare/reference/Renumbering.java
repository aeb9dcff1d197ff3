package org.clauseline.compare.reference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where points went whose numbers changed: what a reference to one of them must follow. */
public final class Renumbering {
    private final Map<PointPath, Set<PointPath>> followers = new HashMap<>();

    /** Notes that an old point lives on in a new one, under the same number or another. */
    public void add(PointPath old, PointPath fresh) {
        if (!old.isEmpty() && !fresh.isEmpty()) {
            followers.computeIfAbsent(old, path -> new LinkedHashSet<>()).add(fresh);
        }
    }

    /** Whether no point is known to live on under another number. */
    public boolean isEmpty() {
        return followers.entrySet().stream()
                .allMatch(entry -> entry.getValue().equals(Set.of(entry.getKey())));
    }

    /** Whether a reference to the old path reads as the new path once it has followed. */
    public boolean follows(PointPath old, PointPath fresh) {
        return !old.equals(fresh) && stretch(old).contains(fresh);
    }

    /** Whether what stood under a number now stands only under others. */
    public boolean isLeftBehind(PointPath path) {
        Set<PointPath> now = stretch(path);
        return !now.isEmpty() && !now.contains(path);
    }

    /** Where the point of an old path stands now; empty if that is not known. */
    public Set<PointPath> stretch(PointPath old) {
        Optional<PointPath> known = Optional.of(old);
        while (known.isPresent() && !followers.containsKey(known.get())) {
            known = known.get().parent();
        }
        Set<PointPath> now = new LinkedHashSet<>();
        known.ifPresent(
                whole ->
                        followers
                                .getOrDefault(whole, Set.of())
                                .forEach(onto -> now.add(old.rebased(whole, onto))));
        return now;
    }
}
