package org.clauseline.timeline;

import org.clauseline.dossier.Event;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;
import org.clauseline.timeline.Connector.Dock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Light lines in an image from events to those that respond to them, where both are in it. */
final class PosterResponses {
    /** More lines would hide what they connect. */
    private static final int MOST = 40;

    private final PosterLook look;
    private final Map<String, Dock> docks = new LinkedHashMap<>();
    private final List<Event> shown = new ArrayList<>();
    private final Set<Double> levels = new TreeSet<>();

    PosterResponses(PosterLook look) {
        this.look = look;
    }

    /**
     * Takes an event that is in the image.
     *
     * @param room what it takes up with the space above and below its words
     * @param box what its mark and words take up
     */
    void add(PosterLane.Placed placed, double top, double row, TimeScale scale, Box room, Box box) {
        Event event = placed.item().entry().event();
        PosterTime time = PosterTime.of(placed.item().entry().extent(), look, scale);
        double middle = Math.round(top + row / 2);
        double radius = look.radius();
        boolean bar = time.isBar();
        double half = bar ? 0.65 * radius : radius;
        // Words below a bar are in the way of a line that leaves it downwards, its own as well.
        Box own = placed.choice().below() ? new Box(0, 0, 0, 0) : box;
        docks.putIfAbsent(
                event.id(),
                new Dock(
                        bar ? time.barLeft() : time.x() - radius,
                        bar ? time.barRight() : time.x() + radius,
                        middle - half,
                        middle + half,
                        own));
        shown.add(event);
        levels.add(room.top());
        levels.add(room.bottom());
    }

    /**
     * Draws the lines; says how many responses have one.
     *
     * @param boxes what all marks and words take up
     */
    int draw(List<Box> boxes, List<Shape> out) {
        double[] heights = levels.stream().mapToDouble(Double::doubleValue).toArray();
        Connector connector = new Connector(boxes, heights, look.gap(), 0.4 * look.size());
        Stroke stroke = stroke(look);
        int tried = 0;
        int drawn = 0;
        for (Event event : shown) {
            for (String cause : event.responds()) {
                Dock from = docks.get(cause);
                Dock to = docks.get(event.id());
                if (from != null && to != null && !from.equals(to) && tried < MOST) {
                    int before = out.size();
                    Tag tag = new Tag(Role.CONNECTOR, event.id(), "");
                    connector.draw(from, to, stroke, tag, out);
                    tried++;
                    drawn += out.size() > before ? 1 : 0;
                }
            }
        }
        return drawn;
    }

    /** How such lines are drawn. */
    static Stroke stroke(PosterLook look) {
        Palette palette = look.palette();
        Colour colour = palette.quiet().mix(palette.surface(), 0.4);
        return Stroke.solid(colour.readableOn(palette.surface(), 3), Math.max(1, look.size() / 14));
    }
}
