package org.clauseline.timeline;

/** A rectangle that something takes up, in CSS pixels. */
record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    Box movedDown(double distance) {
        return new Box(left, top + distance, right, bottom + distance);
    }
}
