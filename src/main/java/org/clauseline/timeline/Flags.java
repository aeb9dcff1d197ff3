package org.clauseline.timeline;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Event;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Draws the lines through all lanes, deadlines and the as-of instant, and their names in a line of
 * their own above the lanes. Names that would overlap are shifted apart by the least total
 * displacement; a leader joins a shifted name to its line.
 */
final class Flags {
    private static final double PADDING = 5;
    private static final double BETWEEN = 4;

    /** The most of the width that one name of several takes. */
    private static final double WIDEST = 0.55;

    /** More deadlines than this have no line; the most important have. */
    private static final int MOST_DEADLINES = 64;

    private final Stage stage;
    private final Style style;
    private final Words words;
    private final List<Flag> flags = new ArrayList<>();

    /**
     * A deadline that may have a line.
     *
     * @param title in one line
     * @param anchor where its line stands, in seconds since 1970-01-01T00:00Z
     */
    record Deadline(Event event, String title, double anchor) {
        private static Deadline of(Event event) {
            double anchor = Extent.of(event.when()).anchor();
            return new Deadline(event, Labels.clean(event.title()), anchor);
        }
    }

    private record Flag(double x, String name, double width, boolean asOf, Tag tag) {
        Flag named(String other, double otherWidth) {
            return new Flag(x, other, otherWidth, asOf, tag);
        }
    }

    Flags(Stage stage, Style style, Words words) {
        this.stage = stage;
        this.style = style;
        this.words = words;
    }

    /** The deadlines among events, the most important first; of very many not all. */
    static List<Deadline> mostImportant(List<Event> events) {
        List<List<Event>> byImportance = new ArrayList<>();
        for (int importance = 0; importance <= Columns.PINNED; importance++) {
            byImportance.add(new ArrayList<>());
        }
        for (Event event : events) {
            if (event.category() == Category.DEADLINE) {
                List<Event> equals = byImportance.get(Math.max(0, Math.min(5, event.importance())));
                if (equals.size() < MOST_DEADLINES) {
                    equals.add(event);
                }
            }
        }
        return byImportance.reversed().stream()
                .flatMap(List::stream)
                .limit(MOST_DEADLINES)
                .map(Deadline::of)
                .toList();
    }

    /** Adds the line of a deadline, if it is in view. */
    void addDeadline(Deadline deadline) {
        double x = stage.scale().x(deadline.anchor());
        if (isInView(x) && flags.size() < 24) {
            Event event = deadline.event();
            String title = deadline.title();
            add(
                    x,
                    title,
                    false,
                    new Tag(Role.DEADLINE, event.id(), () -> words.event(title, event)));
        }
    }

    /** Adds the line of the as-of instant, if it is in view. */
    void addAsOf(long instant) {
        double x = stage.scale().x((double) instant);
        if (isInView(x)) {
            add(x, words.asOf(), true, new Tag(Role.AS_OF, "", words.asOf()));
        }
    }

    private boolean isInView(double x) {
        return x >= stage.scale().left() && x <= stage.scale().right();
    }

    private void add(double x, String name, boolean asOf, Tag tag) {
        flags.add(new Flag(Math.rint(x) + 0.5, name, width(name), asOf, tag));
    }

    private double width(String name) {
        return Math.ceil(style.metrics().width(name, font())) + 2 * PADDING;
    }

    /** With its name cut to the most that it may take. */
    private Flag fit(Flag flag, double most) {
        if (flag.width() <= most) {
            return flag;
        }
        String name = style.metrics().fit(flag.name(), font(), most - 2 * PADDING);
        return flag.named(name, width(name));
    }

    private Font font() {
        return new Font(Font.Weight.SEMIBOLD, stage.sizes().small().size());
    }

    /** Draws the lines through the lanes. */
    void lines(Uprights uprights, List<Shape> out) {
        Palette palette = style.palette();
        for (Flag flag : flags) {
            Stroke stroke =
                    flag.asOf()
                            ? Stroke.solid(palette.asOf(), 2)
                            : new Stroke(palette.deadline(), 1.25, List.of(4.0, 3.0));
            uprights.draw(flag.x(), stage.top(), stroke, Tag.of(flag.tag().role()), out);
        }
    }

    /**
     * Draws the names, shifted apart. The as-of instant has its name wherever there is room;
     * deadlines lose theirs first.
     */
    void names(List<Shape> out) {
        List<Flag> named = thatFit();
        named.sort(Comparator.comparingDouble(Flag::x));
        double[] wanted = new double[named.size()];
        double[] widths = new double[named.size()];
        for (int i = 0; i < named.size(); i++) {
            widths[i] = named.get(i).width();
            wanted[i] = named.get(i).x() - widths[i] / 2;
        }
        double[] placed =
                Separation.apart(
                        wanted, widths, BETWEEN, stage.scale().left(), stage.scale().right());
        for (int i = 0; i < named.size(); i++) {
            draw(named.get(i), Math.rint(placed[i]), out);
        }
    }

    private List<Flag> thatFit() {
        List<Flag> byWeight = new ArrayList<>(flags);
        byWeight.sort(Comparator.comparing((Flag flag) -> !flag.asOf()));
        double room = stage.scale().right() - stage.scale().left();
        double most = flags.size() == 1 ? room - BETWEEN : WIDEST * room;
        List<Flag> fitting = new ArrayList<>();
        for (Flag whole : byWeight) {
            Flag flag = fit(whole, most);
            if (flag.width() + BETWEEN <= room) {
                room -= flag.width() + BETWEEN;
                fitting.add(flag);
            }
        }
        return fitting;
    }

    private void draw(Flag flag, double left, List<Shape> out) {
        Palette palette = style.palette();
        Sizes sizes = stage.sizes();
        double height = Math.rint(sizes.line() * 0.92);
        double bottom = stage.top() - 3;
        double top = bottom - height;
        Colour colour = flag.asOf() ? palette.asOf() : palette.deadline();
        double foot = Math.max(left + 3, Math.min(left + flag.width() - 3, flag.x()));
        out.add(
                new Shape.Line(
                        foot,
                        bottom,
                        flag.x(),
                        stage.top(),
                        Stroke.solid(colour, 1.25),
                        Tag.of(Role.CONNECTOR)));
        out.add(
                new Shape.Rectangle(
                        left,
                        top,
                        flag.width(),
                        height,
                        3,
                        Optional.of(flag.asOf() ? colour : palette.surface()),
                        flag.asOf() ? Optional.empty() : Optional.of(Stroke.solid(colour, 1)),
                        flag.tag()));
        out.add(
                new Shape.Text(
                        left + PADDING,
                        Math.rint((top + bottom) / 2 + sizes.metrics().capHeight(font()) / 2),
                        flag.name(),
                        font(),
                        flag.asOf() ? palette.onAccent() : palette.deadline(),
                        Anchor.START,
                        flag.tag()));
    }
}
