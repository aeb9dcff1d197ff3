package org.clauseline.desktop.window;

import javafx.geometry.Rectangle2D;

import org.clauseline.desktop.settings.Arrangement;
import org.clauseline.desktop.settings.Settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the cards of a window and the canvas of its timeline will stand, worked out before any of
 * them is made. The measures are those of the style sheets; a test holds them against the real
 * window.
 *
 * @param cards timeline, comparison and details, as far as they are shown, in px of the window
 * @param canvas what the lanes are drawn on; absent while the comparison stands alone
 */
record Places(List<Rectangle2D> cards, Optional<Rectangle2D> canvas) {
    /** Height of what stands above the cards and of the line below them, in px. */
    private static final double HEADER = 60;

    static final double STATUS = 28;

    /** Around all cards, and between two of them, in px. */
    private static final double GAP = 12;

    /** What the card of the timeline has beside, above and below its canvas, in px. */
    private static final double EDGE = 5;

    private static final double TOOLS = 51;
    private static final double FOOT = 41;

    /**
     * In a window of this size.
     *
     * @param settings how its panes share the room
     */
    static Places of(Settings settings, double width, double height) {
        Rectangle2D all =
                new Rectangle2D(
                        GAP,
                        HEADER + GAP,
                        Math.max(0, width - 2 * GAP),
                        Math.max(0, height - HEADER - STATUS - 2 * GAP));
        List<Rectangle2D> cards = new ArrayList<>();
        Rectangle2D upper = all;
        if (settings.detailShown()) {
            upper = above(all, settings.detailDivider());
            cards.add(rest(all, 0, upper.getHeight() + GAP));
        }
        Rectangle2D first =
                switch (settings.arrangement()) {
                    case BESIDE -> before(upper, settings.mainDivider());
                    case ABOVE -> above(upper, settings.mainDivider());
                    case TIMELINE, COMPARISON -> upper;
                };
        cards.add(first);
        switch (settings.arrangement()) {
            case BESIDE -> cards.add(rest(upper, first.getWidth() + GAP, 0));
            case ABOVE -> cards.add(rest(upper, 0, first.getHeight() + GAP));
            case TIMELINE, COMPARISON -> {}
        }
        boolean timeline = settings.arrangement() != Arrangement.COMPARISON;
        return new Places(
                List.copyOf(cards), timeline ? Optional.of(canvasOf(first)) : Optional.empty());
    }

    private static Rectangle2D canvasOf(Rectangle2D card) {
        return new Rectangle2D(
                card.getMinX() + EDGE,
                card.getMinY() + TOOLS,
                Math.max(0, card.getWidth() - 2 * EDGE),
                Math.max(0, card.getHeight() - TOOLS - FOOT));
    }

    private static Rectangle2D above(Rectangle2D room, double divider) {
        return new Rectangle2D(
                room.getMinX(), room.getMinY(), room.getWidth(), part(room.getHeight(), divider));
    }

    private static Rectangle2D before(Rectangle2D room, double divider) {
        return new Rectangle2D(
                room.getMinX(), room.getMinY(), part(room.getWidth(), divider), room.getHeight());
    }

    /** A divider stands with its middle at a part of the room. */
    private static double part(double room, double divider) {
        return Math.max(0, Math.round(room * divider - GAP / 2));
    }

    private static Rectangle2D rest(Rectangle2D room, double left, double top) {
        return new Rectangle2D(
                room.getMinX() + left,
                room.getMinY() + top,
                Math.max(0, room.getWidth() - left),
                Math.max(0, room.getHeight() - top));
    }
}
