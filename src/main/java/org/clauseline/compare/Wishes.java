package org.clauseline.compare;

import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the user says of the texts of two drafts: pairs that belong together and pairs that do not.
 * The alignment of all others is solved around them.
 */
final class Wishes {
    /** The user said nothing. */
    static final Wishes NONE = new Wishes(List.of(), List.of(), List.of());

    /**
     * An old text and a new one.
     *
     * @param old number of the old text
     * @param fresh number of the new text
     */
    record Pair(int old, int fresh) {}

    private final List<Pair> together = new ArrayList<>();
    private final Set<Pair> apart = new HashSet<>();
    private final Set<Integer> olds = new HashSet<>();
    private final Set<Integer> news = new HashSet<>();

    /** The pins that are about points of both drafts, whichever of them each one names first. */
    Wishes(List<Point> old, List<Point> fresh, List<Pin> pins) {
        if (pins.isEmpty()) {
            return;
        }
        Map<String, Integer> before = numbers(old);
        Map<String, Integer> after = numbers(fresh);
        for (Pin pin : pins) {
            boolean forth = before.containsKey(pin.from()) && after.containsKey(pin.to());
            Integer i = before.get(forth ? pin.from() : pin.to());
            Integer j = after.get(forth ? pin.to() : pin.from());
            if (i != null && j != null) {
                add(new Pair(i, j), pin.bond());
            }
        }
    }

    private void add(Pair pair, Pin.Bond bond) {
        olds.add(pair.old());
        news.add(pair.fresh());
        if (bond == Pin.Bond.APART) {
            apart.add(pair);
        } else if (!together.contains(pair)) {
            together.add(pair);
        }
    }

    private static Map<String, Integer> numbers(List<Point> points) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int k = 0; k < points.size(); k++) {
            numbers.put(points.get(k).id(), k);
        }
        return numbers;
    }

    /** The pairs that belong together, in the order in which the user said so. */
    List<Pair> together() {
        return together;
    }

    /** The pairs that do not. */
    Set<Pair> apart() {
        return apart;
    }

    boolean isApart(int old, int fresh) {
        return !apart.isEmpty() && apart.contains(new Pair(old, fresh));
    }

    /** Whether the user put either text of a pair together with one: then it takes no other. */
    boolean isPinned(int old, int fresh) {
        return together.stream().anyMatch(pair -> pair.old() == old || pair.fresh() == fresh);
    }

    /** Whether the user said anything of an old or a new text. */
    boolean touches(int text, boolean old) {
        return (old ? olds : news).contains(text);
    }
}
