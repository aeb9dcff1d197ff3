package org.clauseline.timeline;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fills an area with lanes along a time axis. Events come in from the most to the least important;
 * one that has no room is left out. Headlines are broken as little as lets the image say most; what
 * room is left makes type, then rows, then lanes larger.
 */
final class PosterLanes {
    /** Widths at which headlines may be broken, as shares of the time axis. */
    private static final double[] LIMITS = {0.5, 0.34, 0.26, 0.19};

    /** Each step of breaking has to be worth so much more. */
    private static final double WORTH = 1.12;

    private static final double[] LARGER = {1.4, 1.3, 1.2, 1.1};
    private static final double[] ROOMIER = {1.5, 1.4, 1.3, 1.22, 1.15, 1.1, 1.05};

    /** After so many events without room in a row the rest is not tried. */
    private static final int PATIENCE = 60;

    private final PosterLook look;
    private final PosterEvents events;
    private final Box area;
    private final TimeScale scale;
    private final PosterAxis axis;
    private final double row;
    private final double limit;
    private final Map<Integer, PosterLane> lanes = new LinkedHashMap<>();
    private final Map<Integer, TextBlock> names = new HashMap<>();
    private double worth;
    private int entered;

    private PosterLanes(
            PosterLook look, PosterEvents events, Box area, double share, double roomier) {
        this.look = look;
        this.events = events;
        this.area = area;
        row = Math.round(look.row() * roomier);
        for (int lane = 0; lane < events.lanes().size(); lane++) {
            lanes.put(lane, new PosterLane(1.3 * look.size(), row));
        }
        double column = nameColumn();
        scale =
                new TimeScale(
                        look.settings().period().from(),
                        look.settings().period().to(),
                        area.left() + column,
                        area.right(),
                        look.settings().period().folds());
        axis = new PosterAxis(look, scale);
        limit = Math.max(9 * look.size(), share * (scale.right() - scale.left()));
    }

    /** Lays out the events in an area, the axis included. */
    static PosterBody lay(PosterLook look, PosterEvents events, Box area) {
        PosterLanes best = new PosterLanes(look, events, area, LIMITS[0], 1).fill();
        double share = LIMITS[0];
        for (int i = 1; i < LIMITS.length && !best.isComplete(); i++) {
            PosterLanes other = new PosterLanes(look, events, area, LIMITS[i], 1).fill();
            if (other.worth > best.worth * WORTH) {
                best = other;
                share = LIMITS[i];
            }
        }
        PosterLook larger = look;
        for (int i = 0; i < LARGER.length && best.isComplete(); i++) {
            PosterLook tried = look.withSize(look.size() * LARGER[i]);
            PosterLanes other = new PosterLanes(tried, events, area, share, 1).fill();
            if (other.isComplete()) {
                best = other;
                larger = tried;
                break;
            }
        }
        for (double roomier : ROOMIER) {
            PosterLanes other = new PosterLanes(larger, events, area, share, roomier);
            if (other.take(best)) {
                best = other;
                break;
            }
        }
        return best.draw();
    }

    /** Room for the names of lanes: as much as they need, at most a sixth of the image. */
    private double nameColumn() {
        if (look.settings().dress().grouping() == Grouping.NONE) {
            return 0;
        }
        double most = Math.max(6 * look.size(), (area.right() - area.left()) / 6.5);
        double widest = 0;
        for (int lane = 0; lane < events.lanes().size(); lane++) {
            TextBlock name =
                    TextBlock.wrap(
                            events.lanes().get(lane).name(), look.lane(), most, 3, look.metrics());
            names.put(lane, name);
            String more = look.words().get("poster.more", events.lanes().get(lane).events());
            widest = Math.max(widest, Math.max(name.width(), look.width(more, look.small())));
        }
        return Math.ceil(widest + 1.4 * look.size());
    }

    private boolean isComplete() {
        return entered == events.entries().size();
    }

    private PosterLanes fill() {
        int misses = 0;
        for (PosterEvents.Entry entry : events.entries()) {
            PosterItem item = PosterItem.of(entry, look, scale, limit, row);
            PosterLane lane = lane(entry);
            int entries = lane.placed().size();
            double taller = outer(entry.lane(), lane.heightWith(item), entries + 1);
            double before = lane.isEmpty() ? 0 : outer(entry.lane(), lane.height(), entries);
            if (height() - before + taller <= room()) {
                lane.add(item);
                entered++;
                worth += entry.event().importance() * entry.event().importance();
                misses = 0;
            } else if (++misses > PATIENCE) {
                break;
            }
        }
        return this;
    }

    /** Takes over what another has chosen, if it fits. */
    private boolean take(PosterLanes other) {
        for (PosterLane lane : other.lanes.values()) {
            for (PosterLane.Placed placed : lane.placed()) {
                lane(placed.item().entry())
                        .add(PosterItem.of(placed.item().entry(), look, scale, limit, row));
            }
        }
        entered = other.entered;
        worth = other.worth;
        return height() <= room();
    }

    private PosterLane lane(PosterEvents.Entry entry) {
        return lanes.computeIfAbsent(entry.lane(), lane -> new PosterLane(1.3 * look.size(), row));
    }

    private double room() {
        return area.bottom() - area.top() - axis.height();
    }

    private double padding() {
        return Math.round(0.25 * look.size());
    }

    /**
     * Height of a lane with its padding, where its name has room and, if it leaves out events, how
     * many.
     */
    private double outer(int lane, double inner, int entries) {
        TextBlock name = names.getOrDefault(lane, new TextBlock(List.of(), 0, false));
        double lines = row + (name.lines().size() - 1) * look.line();
        boolean more = events.lanes().get(lane).events() > entries && !name.lines().isEmpty();
        double told = more ? moreBelow(name) + 0.5 * look.small().size() : 0;
        return Math.max(inner, Math.max(lines, told)) + 2 * padding();
    }

    private double nameBaseline(double first) {
        return Math.round(first + row / 2) + look.cap(look.lane()) / 2;
    }

    /** The baseline of the count of what is left out, from the top of a lane's first row. */
    private double moreBelow(TextBlock name) {
        return nameBaseline(0) + (name.lines().size() - 1) * look.line() + look.smallLine() * 1.1;
    }

    private double height() {
        double height = 0;
        for (Map.Entry<Integer, PosterLane> lane : lanes.entrySet()) {
            PosterLane filled = lane.getValue();
            height +=
                    filled.isEmpty()
                            ? 0
                            : outer(lane.getKey(), filled.height(), filled.placed().size());
        }
        return height;
    }

    private PosterBody draw() {
        List<Shape> out = new ArrayList<>();
        List<PosterEvents.Entry> shown = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        boolean cut = false;
        Set<PosterSign> signs = EnumSet.noneOf(PosterSign.class);
        PosterResponses responses = new PosterResponses(look);
        double top = area.top() + axis.height();
        long filled = lanes.values().stream().filter(lane -> !lane.isEmpty()).count();
        double spare = filled == 0 ? 0 : Math.max(0, room() - height()) / filled;
        double extra = Math.floor(Math.min(spare, 1.2 * row));
        rule(top, out);
        double y = top;
        for (Map.Entry<Integer, PosterLane> it : lanes.entrySet()) {
            PosterLane lane = it.getValue();
            if (lane.isEmpty()) {
                continue;
            }
            double bottom = y + outer(it.getKey(), lane.height(), lane.placed().size()) + extra;
            double first = y + padding() + Math.floor(Math.min(extra / 2, 0.3 * row));
            for (PosterLane.Placed placed : lane.placed()) {
                placed.item().draw(placed.choice(), first + placed.top(), row, look, scale, out);
                Box box = placed.box().movedDown(first);
                double slack = Math.min(0.3 * row, row - look.line()) / 2;
                Box inner =
                        new Box(box.left(), box.top() + slack, box.right(), box.bottom() - slack);
                boxes.add(inner);
                shown.add(placed.item().entry());
                responses.add(placed, first + placed.top(), row, scale, box, inner);
                cut |= placed.choice().label().cut();
                if (!PosterTime.of(placed.item().entry().extent(), look, scale)
                        .doubts()
                        .isEmpty()) {
                    signs.add(PosterSign.DOUBT);
                }
            }
            name(it.getKey(), lane, first, out);
            y = bottom;
            rule(y, out);
        }
        axis.shade(area.top(), y, out);
        axis.folds(top, y, out);
        axis.grid(area.top(), y, boxes, out);
        axis.names(area.top(), out);
        asOf(top, y, boxes, out);
        int connected = responses.draw(boxes, out);
        if (connected > 0) {
            signs.add(PosterSign.RESPONSE);
        }
        return new PosterBody(out, once(shown), look, cut, missing(), signs, connected);
    }

    /** Lanes that are not in the image at all, because not one of their events had room. */
    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Map.Entry<Integer, PosterLane> lane : lanes.entrySet()) {
            if (lane.getValue().isEmpty()) {
                missing.add(events.lanes().get(lane.getKey()).described());
            }
        }
        return missing;
    }

    private static List<PosterEvents.Entry> once(List<PosterEvents.Entry> entries) {
        Map<String, PosterEvents.Entry> each = new LinkedHashMap<>();
        entries.forEach(entry -> each.putIfAbsent(entry.event().id(), entry));
        return List.copyOf(each.values());
    }

    private void rule(double y, List<Shape> out) {
        Stroke stroke = Stroke.solid(look.palette().rule(), 1);
        out.add(
                new Shape.Line(
                        area.left(),
                        Math.round(y),
                        area.right(),
                        Math.round(y),
                        stroke,
                        Tag.of(Role.AXIS)));
    }

    /** A lane's name in its colour, and how many of its events are not in the image. */
    private void name(int number, PosterLane lane, double first, List<Shape> out) {
        TextBlock name = names.get(number);
        if (name == null) {
            return;
        }
        PosterEvents.Group group = events.lanes().get(number);
        Colour colour =
                group.side().isEmpty() ? look.palette().text() : look.colours().of(group.side());
        Tag tag = Tag.of(Role.LANE);
        double baseline = nameBaseline(first);
        look.text(
                name,
                area.left(),
                baseline,
                look.line(),
                look.lane(),
                colour,
                Anchor.START,
                tag,
                out);
        int more = group.events() - lane.placed().size();
        if (more > 0) {
            out.add(
                    new Shape.Text(
                            area.left(),
                            Math.round(first + moreBelow(name)),
                            look.words().get("poster.more", more),
                            look.small(),
                            look.palette().quiet(),
                            Anchor.START,
                            tag));
        }
    }

    private void asOf(double top, double bottom, List<Box> boxes, List<Shape> out) {
        double instant = look.settings().period().asOf().instant();
        boolean inTime = instant > scale.from() && instant < scale.to();
        if (inTime && !look.settings().period().asOf().isLatest()) {
            Stroke stroke = Stroke.solid(look.palette().asOf(), Math.max(1.5, look.size() / 10));
            PosterAxis.upright(
                    (double) Math.round(scale.x(instant)),
                    top,
                    bottom,
                    boxes,
                    stroke,
                    new Tag(Role.AS_OF, "", look.words().asOf()),
                    look.gap(),
                    out);
        }
    }
}
