package org.clauseline.dossier.edit;

import org.clauseline.dossier.Dossier;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What lies between two dossiers: for each part of them the stretch that is different, as it was
 * and as it is. It takes as much room as what was changed, not as the dossiers, so that a long
 * day's work on a large dossier can be taken back step by step to its beginning.
 */
public final class Difference {
    /**
     * A stretch of one component: a stretch of a list, or all of what is no list.
     *
     * @param part which component of a dossier, from 0
     * @param at where the stretch begins, from 0
     */
    private record Stretch(int part, int at, List<Object> was, List<Object> is) {}

    private final List<Stretch> stretches;

    private Difference(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    /** What lies between two dossiers. */
    public static Difference between(Dossier before, Dossier after) {
        List<Stretch> stretches = new ArrayList<>();
        RecordComponent[] parts = Dossier.class.getRecordComponents();
        for (int part = 0; part < parts.length; part++) {
            Object was = Parts.value(parts[part], before);
            Object is = Parts.value(parts[part], after);
            if (!Objects.equals(was, is)) {
                stretches.add(
                        was instanceof List<?> old && is instanceof List<?> fresh
                                ? stretch(part, old, fresh)
                                : new Stretch(part, 0, List.of(was), List.of(is)));
            }
        }
        return new Difference(stretches);
    }

    private static Stretch stretch(int part, List<?> was, List<?> is) {
        int shorter = Math.min(was.size(), is.size());
        int head = 0;
        while (head < shorter && was.get(head).equals(is.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && was.get(was.size() - 1 - tail).equals(is.get(is.size() - 1 - tail))) {
            tail++;
        }
        return new Stretch(
                part,
                head,
                List.copyOf(was.subList(head, was.size() - tail)),
                List.copyOf(is.subList(head, is.size() - tail)));
    }

    /** Whether both dossiers are the same. */
    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /**
     * The dossier after the change.
     *
     * @param before the one that the difference was taken from
     */
    public Dossier redo(Dossier before) {
        return exchange(before, true);
    }

    /**
     * The dossier before the change.
     *
     * @param after the one that the difference leads to
     */
    public Dossier undo(Dossier after) {
        return exchange(after, false);
    }

    private Dossier exchange(Dossier dossier, boolean forth) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent part : Dossier.class.getRecordComponents()) {
            values.add(Parts.value(part, dossier));
        }
        for (Stretch stretch : stretches) {
            List<Object> out = forth ? stretch.was : stretch.is;
            List<Object> in = forth ? stretch.is : stretch.was;
            if (values.get(stretch.part) instanceof List<?> list) {
                List<Object> changed = new ArrayList<>(list.size() + in.size() - out.size());
                changed.addAll(list.subList(0, stretch.at));
                changed.addAll(in);
                changed.addAll(list.subList(stretch.at + out.size(), list.size()));
                values.set(stretch.part, changed);
            } else {
                values.set(stretch.part, in.getFirst());
            }
        }
        return Parts.with(dossier, values);
    }
}
