package org.clauseline.desktop.compare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A column of rows of any height of which only those in view exist.
 *
 * <p>Where it stands is kept as a row and how far that row is scrolled past the top edge (as in
 * Flowless by Tomas Mikula), never as a distance from the start: so heights of rows that were never
 * seen need not be guessed, nothing drifts, and any row can be brought to any place at once.
 *
 * @param <T> what a row shows; told apart by identity
 */
final class RowFlow<T> extends Region {
    private static final class Built {
        private final Region row;
        private double width = -1;
        private double height;

        Built(Region row) {
            this.row = row;
        }

        double height(double wanted) {
            if (width != wanted || row.isNeedsLayout()) {
                row.applyCss();
                height = Math.ceil(row.prefHeight(wanted));
                width = wanted;
            }
            return height;
        }
    }

    private final Function<T, Region> build;
    private final IdentityHashMap<T, Built> built = new IdentityHashMap<>();
    private final ReadOnlyObjectWrapper<InView> inView =
            new ReadOnlyObjectWrapper<>(InView.NOTHING);
    private List<T> items = List.of();
    private final List<Placed<T>> placed = new ArrayList<>();
    private Consumer<List<Placed<T>>> watcher = rows -> {};
    private int anchor;
    private double offset;

    /** The part of the row at the top that is to lie above the edge, once its height is known. */
    private OptionalDouble share = OptionalDouble.empty();

    /**
     * What is in view, in rows and parts of rows.
     *
     * @param first where the view starts: 2.5 is the middle of the third row
     * @param last where it ends
     * @param count how many rows there are
     */
    record InView(double first, double last, int count) {
        static final InView NOTHING = new InView(0, 0, 0);

        /** Whether there is more below. */
        boolean goesOn() {
            return last < count - 1e-3;
        }
    }

    /**
     * A row in view.
     *
     * @param item what it shows
     * @param top where it begins, in px from the upper edge; negative above it
     * @param height its height in px
     */
    record Placed<T>(T item, double top, double height) {}

    /**
     * An empty column.
     *
     * @param build makes the node of a row; its height must follow from its width
     */
    RowFlow(Function<T, Region> build) {
        this.build = build;
        getStyleClass().add("row-flow");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(
                ScrollEvent.SCROLL,
                event -> {
                    if (!event.isControlDown() && event.getDeltaY() != 0) {
                        scrollBy(-event.getDeltaY());
                        event.consume();
                    }
                });
    }

    /** What is in view. */
    ReadOnlyObjectProperty<InView> inView() {
        return inView.getReadOnlyProperty();
    }

    /** Is told the rows in view whenever they were laid out. */
    void onPlaced(Consumer<List<Placed<T>>> told) {
        watcher = told;
    }

    /** The rows in their order. */
    List<T> items() {
        return items;
    }

    /**
     * Shows other rows; nodes of those that were there stay.
     *
     * @param top index of the row to begin with
     * @param part how much of it lies above the top edge, from 0 to 1
     */
    void setItems(List<T> items, int top, double part) {
        this.items = items;
        anchor = top;
        offset = 0;
        share = OptionalDouble.of(part);
        requestLayout();
    }

    /** Makes all rows anew, where they are, whatever height they have then. */
    void rebuild() {
        share = OptionalDouble.of(past());
        offset = 0;
        clear();
        requestLayout();
    }

    /** Makes one row anew. */
    void rebuild(T item) {
        Built row = built.remove(item);
        if (row != null) {
            getChildren().remove(row.row);
            requestLayout();
        }
    }

    private void clear() {
        built.values().forEach(row -> getChildren().remove(row.row));
        built.clear();
    }

    /** The row at the top edge; absent if there are none. */
    @Nullable T top() {
        return items.isEmpty() ? null : items.get(Math.clamp(anchor, 0, items.size() - 1));
    }

    /** How much of the row at the top lies above the edge, from 0 to 1. */
    double past() {
        if (share.isPresent()) {
            return share.getAsDouble();
        }
        Built row = items.isEmpty() ? null : built.get(top());
        return row == null || row.height <= 0 ? 0 : Math.clamp(offset / row.height, 0, 1);
    }

    /** Knows the offset once the row at the top has a height. */
    private void measure() {
        if (share.isPresent() && !items.isEmpty()) {
            anchor = Math.clamp(anchor, 0, items.size() - 1);
            offset += share.getAsDouble() * heightOf(anchor);
        }
        share = OptionalDouble.empty();
    }

    /** Does something with each node in view. */
    void forEachInView(Consumer<Region> action) {
        built.values().forEach(row -> action.accept(row.row));
    }

    /** Moves on by this many px; back if negative. */
    void scrollBy(double distance) {
        offset += distance;
        requestLayout();
    }

    /** Begins the view at a place counted in rows. */
    void scrollTo(double place) {
        if (items.isEmpty()) {
            return;
        }
        share = OptionalDouble.empty();
        anchor = (int) Math.clamp(Math.floor(place), 0, items.size() - 1);
        offset = (place - anchor) * heightOf(anchor);
        requestLayout();
    }

    /** Moves as little as possible so that a row is in view as far as it fits. */
    void show(int index) {
        layout();
        double top = placeOf(index);
        double height = heightOf(index);
        if (top < 0 || height > getHeight()) {
            anchor = index;
            offset = 0;
        } else if (top + height > getHeight()) {
            anchor = index;
            offset = height - getHeight();
        }
        requestLayout();
    }

    /** Leaves all as it is if a row is wholly in view, else brings it to the upper third. */
    void reveal(int index) {
        layout();
        double top = placeOf(index);
        if (top < 0 || top + heightOf(index) > getHeight()) {
            anchor = index;
            offset =
                    -Math.floor(
                            Math.min(getHeight() / 4, Math.max(getHeight() - heightOf(index), 0)));
            requestLayout();
        }
    }

    /** Where the top of a row lies: negative above the edge, infinite if that is below the view. */
    private double placeOf(int index) {
        if (index < anchor) {
            return -1;
        }
        double y = -offset;
        for (int i = anchor; i < index && y < getHeight(); i++) {
            y += heightOf(i);
        }
        return y < getHeight() ? y : Double.POSITIVE_INFINITY;
    }

    private Built rowOf(int index) {
        T item = items.get(index);
        Built row = built.get(item);
        if (row == null) {
            row = new Built(build.apply(item));
            built.put(item, row);
            getChildren().add(row.row);
        }
        return row;
    }

    private double heightOf(int index) {
        return rowOf(index).height(getWidth());
    }

    @Override
    protected void layoutChildren() {
        if (items.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
            clear();
            placed.clear();
            inView.set(InView.NOTHING);
            watcher.accept(List.of());
            return;
        }
        settle();
        placed.clear();
        Set<Built> kept = new HashSet<>();
        double y = -offset;
        int index = anchor;
        double last = anchor;
        while (index < items.size() && y < getHeight()) {
            double height = heightOf(index);
            Built row = rowOf(index);
            row.row.resizeRelocate(0, Math.rint(y), getWidth(), height);
            kept.add(row);
            placed.add(new Placed<>(items.get(index), Math.rint(y), height));
            last = index + Math.min(1, height == 0 ? 1 : (getHeight() - y) / height);
            y += height;
            index++;
        }
        built.values()
                .removeIf(
                        row -> {
                            boolean gone = !kept.contains(row);
                            if (gone) {
                                getChildren().remove(row.row);
                            }
                            return gone;
                        });
        double height = heightOf(anchor);
        inView.set(new InView(anchor + (height == 0 ? 0 : offset / height), last, items.size()));
        watcher.accept(List.copyOf(placed));
    }

    /** Finds the row that is really at the top, and leaves no room below the last. */
    private void settle() {
        measure();
        anchor = Math.clamp(anchor, 0, items.size() - 1);
        forward();
        back();
        double y = -offset;
        int index = anchor;
        while (index < items.size() && y < getHeight()) {
            y += heightOf(index++);
        }
        if (y < getHeight()) {
            offset -= getHeight() - y;
            back();
        }
    }

    private void forward() {
        while (anchor < items.size() - 1 && offset >= heightOf(anchor)) {
            offset -= heightOf(anchor);
            anchor++;
        }
    }

    private void back() {
        while (offset < 0 && anchor > 0) {
            anchor--;
            offset += heightOf(anchor);
        }
        offset = Math.max(offset, 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 400;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> items.size();
            case ITEM_AT_INDEX -> {
                int index = (Integer) parameters[0];
                yield index < 0 || index >= items.size() ? null : rowOf(index).row;
            }
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
