package org.clauseline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One lane of an image while it is filled: puts events below each other where they would meet. */
final class PosterLane {
    private static final Comparator<PosterItem> BY_TIME =
            Comparator.comparingDouble(PosterItem::left)
                    .thenComparingInt(item -> -item.entry().event().importance())
                    .thenComparing(item -> item.entry().event().id());

    /** An event and where it stands, from the top of the lane's first row. */
    record Placed(PosterItem item, PosterItem.Choice choice, double top) {
        Box box() {
            return choice.box().movedDown(top);
        }
    }

    private final double apart;
    private final double row;
    private final List<PosterItem> items = new ArrayList<>();
    private List<Placed> placed = List.of();
    private double height;

    /**
     * @param apart room between two events side by side
     * @param row height of a row
     */
    PosterLane(double apart, double row) {
        this.apart = apart;
        this.row = row;
    }

    /** The height that the lane would have with one more event. */
    double heightWith(PosterItem item) {
        List<PosterItem> more = new ArrayList<>(items);
        more.add(item);
        return height(place(more));
    }

    void add(PosterItem item) {
        items.add(item);
        placed = place(items);
        height = height(placed);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    double height() {
        return height;
    }

    /** Its events from the first to the last. */
    List<Placed> placed() {
        return placed;
    }

    private static double height(List<Placed> placed) {
        return placed.stream().mapToDouble(it -> it.box().bottom()).max().orElse(0);
    }

    private List<Placed> place(List<PosterItem> unordered) {
        List<Placed> done = new ArrayList<>();
        for (PosterItem item : unordered.stream().sorted(BY_TIME).toList()) {
            Placed best = null;
            for (PosterItem.Choice choice : item.choices()) {
                double top = lowest(choice, done);
                if (best == null || top <= best.top() - 0.9 * row) {
                    best = new Placed(item, choice, top);
                }
            }
            if (best != null) {
                done.add(best);
            }
        }
        return done;
    }

    /** The highest place at which nothing is met: the top, or below something. */
    private double lowest(PosterItem.Choice choice, List<Placed> done) {
        double best = Double.POSITIVE_INFINITY;
        if (isFree(choice, 0, done)) {
            return 0;
        }
        for (Placed above : done) {
            double top = above.box().bottom();
            if (top < best && isFree(choice, top, done)) {
                best = top;
            }
        }
        return best;
    }

    private boolean isFree(PosterItem.Choice choice, double top, List<Placed> done) {
        Box box = choice.box();
        Box wanted = new Box(box.left() - apart, top, box.right() + apart, top + box.bottom());
        return done.stream().noneMatch(other -> other.box().meets(wanted));
    }
}
