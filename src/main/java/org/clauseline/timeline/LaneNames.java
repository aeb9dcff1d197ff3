package org.clauseline.timeline;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws the names of the lanes, which stay in sight while any row of theirs does, and the lines
 * between lanes.
 */
final class LaneNames {
    private static final int PADDING = 8;

    private final List<Lane> lanes;
    private final Stage stage;
    private final Style style;
    private final SideColours colours;

    LaneNames(List<Lane> lanes, Stage stage, Style style, SideColours colours) {
        this.lanes = lanes;
        this.stage = stage;
        this.style = style;
        this.colours = colours;
    }

    /** Draws the lines between lanes. */
    void rules(double width, List<Shape> out) {
        Stroke stroke = Stroke.solid(style.palette().rule(), 1);
        for (int lane = 1; lane <= lanes.size(); lane++) {
            double y = Math.rint(stage.laneTop(lane)) + 0.5;
            if (y > stage.top() + 1 && y < stage.bottom()) {
                out.add(new Shape.Line(0, y, width, y, stroke, Tag.of(Role.LANE)));
            }
        }
    }

    /** Draws the names. */
    void names(List<Shape> out) {
        Sizes sizes = stage.sizes();
        Font font = new Font(Font.Weight.SEMIBOLD, sizes.label().size());
        double height = Math.rint(sizes.label().size() * 1.25);
        double room = stage.scale().left() - 2 * PADDING;
        for (int i = 0; i < lanes.size() && room > 0; i++) {
            Lane lane = lanes.get(i);
            double top = Math.max(stage.laneTop(i), stage.top()) + sizes.lanePadding();
            double bottom = Math.min(stage.laneTop(i + 1), stage.bottom()) - sizes.lanePadding();
            int lines = (int) Math.floor((bottom - top) / height);
            if (lines < 1) {
                continue;
            }
            Colour colour = lane.side().map(colours::of).orElse(style.palette().text());
            double y = sizes.baseline(top);
            for (String line : wrap(Labels.clean(lane.name()), font, room, Math.min(3, lines))) {
                out.add(
                        new Shape.Text(
                                PADDING,
                                y,
                                line,
                                font,
                                colour,
                                Anchor.START,
                                new Tag(Role.LANE, lane.id(), lane.name())));
                y += height;
            }
        }
    }

    /** Breaks a name between words into so many lines; what has no room is cut with a sign. */
    private List<String> wrap(String name, Font font, double width, int most) {
        FontMetrics metrics = style.metrics();
        List<String> lines = new ArrayList<>();
        String rest = name;
        while (lines.size() + 1 < most && metrics.width(rest, font) > width) {
            int end = 0;
            for (int space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ', space + 1)) {
                if (metrics.width(rest.substring(0, space), font) > width) {
                    break;
                }
                end = space;
            }
            if (end == 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(metrics.fit(rest, font, width));
        return lines;
    }
}
