package org.clauseline.exchange.draft;

import org.clauseline.compare.numbering.Label;
import org.clauseline.compare.numbering.Series;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is open at a place of a document, from the outermost to the innermost: headings, items of
 * lists and typed labels. A label of a series that is open closes all that lies inside it.
 */
final class Nesting {
    /** Something that is open. */
    private static final class Open {
        private final Kind kind;
        private final int level;
        private @Nullable Label label;

        Open(Kind kind, int level, @Nullable Label label) {
            this.kind = kind;
            this.level = level;
            this.label = label;
        }
    }

    private enum Kind {
        HEADING,
        ITEM,
        TYPED
    }

    private final List<Open> open = new ArrayList<>();

    /** How much is open. */
    int depth() {
        return open.size();
    }

    /** A heading begins; answers how deep. */
    int heading(int level) {
        closeFrom(entry -> entry.kind != Kind.HEADING || entry.level >= level);
        open.add(new Open(Kind.HEADING, level, null));
        return open.size() - 1;
    }

    /**
     * An item of a list begins; answers how deep. Items of the same level are of one list if their
     * labels are of one series; an item that begins another series lies inside the one above.
     */
    int item(int level, Optional<Label> label) {
        closeFrom(entry -> entry.kind == Kind.ITEM && entry.level > level);
        boolean known =
                closeFrom(
                        entry ->
                                entry.kind == Kind.ITEM
                                        && entry.level == level
                                        && isOneList(entry.label, label));
        if (!known && !label.map(Label::isFirst).orElse(true)) {
            closeFrom(entry -> entry.kind == Kind.ITEM && entry.level == level);
        }
        open.add(new Open(Kind.ITEM, level, label.orElse(null)));
        return open.size() - 1;
    }

    private static boolean isOneList(@Nullable Label before, Optional<Label> label) {
        return before == null
                ? label.isEmpty()
                : label.isPresent() && before.series().equals(label.get().series());
    }

    /** Notes the label of what was opened last. */
    void note(Label label) {
        open.getLast().label = label;
    }

    /**
     * Words outside items deeper than this level begin; answers whether an item is closed by that.
     */
    boolean leaveItems(int level) {
        return closeFrom(entry -> entry.kind == Kind.ITEM && entry.level > level);
    }

    /** Words that are no item of a list begin: items behind typed dashes end there. */
    void leaveBullets() {
        closeFrom(
                entry ->
                        entry.kind == Kind.TYPED
                                && entry.label != null
                                && entry.label.series().isBullet());
    }

    /** A typed label begins a point; answers how deep. */
    int label(Label label) {
        int parent = parent(label);
        if (parent >= 0) {
            open.subList(parent + 1, open.size()).clear();
        } else if (same(label).isPresent()) {
            closeFrom(entry -> isSame(entry, label));
        } else if (label.series().rank() < Series.NO_RANK) {
            int rank = label.series().rank();
            closeFrom(entry -> entry.kind == Kind.TYPED && rank(entry) > rank);
        }
        open.add(new Open(Kind.TYPED, 0, label));
        return open.size() - 1;
    }

    /** The label last seen of a series that is open. */
    Optional<Label> same(Label label) {
        return open.stream()
                .filter(entry -> isSame(entry, label))
                .findFirst()
                .map(entry -> entry.label);
    }

    private static boolean isSame(Open entry, Label label) {
        return entry.kind == Kind.TYPED
                && entry.label != null
                && entry.label.series().equals(label.series());
    }

    private static int rank(Open entry) {
        return entry.label == null ? Series.NO_RANK : entry.label.series().rank();
    }

    /** What 1.2.3 is part of, if 1.2 is open; -1 if not. */
    private int parent(Label label) {
        List<Integer> values = label.values();
        if (label.series().parts() < 2) {
            return -1;
        }
        List<Integer> outer = values.subList(0, label.series().parts() - 1);
        for (int i = open.size() - 1; i >= 0; i--) {
            Label of = open.get(i).label;
            if (of != null && of.values().equals(outer)) {
                return i;
            }
        }
        return -1;
    }

    private boolean closeFrom(Predicate<Open> wanted) {
        for (int i = 0; i < open.size(); i++) {
            if (wanted.test(open.get(i))) {
                open.subList(i, open.size()).clear();
                return true;
            }
        }
        return false;
    }
}
