package org.clauseline.timeline;

import org.clauseline.picture.Colour;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Shape;
import org.clauseline.timeline.PosterWarning.Kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a picture editor would want to know of an image before it runs. */
final class PosterWarnings {
    /** WCAG 2.2, 1.4.3. */
    private static final double LEAST_CONTRAST = 4.5;

    /** So many letters are named. */
    private static final int MOST_LETTERS = 8;

    private final PosterLook look;
    private final List<Shape.Text> texts;
    private final List<PosterWarning> found = new ArrayList<>();

    private PosterWarnings(PosterLook look, List<Shape> shapes) {
        this.look = look;
        texts =
                shapes.stream()
                        .filter(Shape.Text.class::isInstance)
                        .map(Shape.Text.class::cast)
                        .toList();
    }

    /** What an image without events lacks. */
    enum Lack {
        /** It has events. */
        NOTHING,
        /** There are events, but no room for one. */
        ROOM,
        /** There are none in the time shown. */
        EVENTS;

        static Lack of(int shown, int total) {
            return shown > 0 ? NOTHING : total > 0 ? ROOM : EVENTS;
        }
    }

    /**
     * The warnings of an image.
     *
     * @param cut whether words did not fit
     */
    static List<PosterWarning> of(PosterLook look, List<Shape> shapes, boolean cut, Lack lack) {
        PosterWarnings warnings = new PosterWarnings(look, shapes);
        warnings.type();
        if (cut) {
            warnings.add(Kind.WORDS_CUT, "poster.warning.cut");
        }
        warnings.contrast();
        warnings.letters();
        switch (lack) {
            case NOTHING -> {}
            case ROOM -> warnings.add(Kind.NOTHING_SHOWN, "poster.warning.noroom");
            case EVENTS -> warnings.add(Kind.NOTHING_SHOWN, "poster.warning.nothing");
        }
        return warnings.found;
    }

    private void add(Kind kind, String key, Object... arguments) {
        found.add(new PosterWarning(kind, look.words().get(key, arguments)));
    }

    private void type() {
        PosterSize size = look.settings().size();
        double smallest =
                texts.stream()
                        .mapToDouble(text -> text.font().size())
                        .min()
                        .orElse(Double.POSITIVE_INFINITY);
        if (smallest < size.smallestType() - 1e-6) {
            add(
                    Kind.SMALL_TYPE,
                    "poster.warning.small",
                    size.type(smallest),
                    size.type(size.smallestType()));
        }
    }

    private void contrast() {
        Colour ground = look.palette().surface();
        double lowest =
                texts.stream()
                        .mapToDouble(text -> text.colour().contrast(ground))
                        .min()
                        .orElse(LEAST_CONTRAST);
        if (lowest < LEAST_CONTRAST - 0.01) {
            add(Kind.LOW_CONTRAST, "poster.warning.contrast", lowest);
        }
    }

    /** Names letters that come from elsewhere, and those that no font here has. */
    private void letters() {
        FontMetrics metrics = look.metrics();
        Set<Integer> borrowed = new LinkedHashSet<>();
        Set<Integer> nowhere = new LinkedHashSet<>();
        for (Shape.Text text : texts) {
            if (!metrics.covers(text.text(), text.font())) {
                text.text()
                        .codePoints()
                        .filter(code -> !metrics.covers(Character.toString(code), text.font()))
                        .forEach(code -> (metrics.borrows(code) ? borrowed : nowhere).add(code));
            }
        }
        if (!borrowed.isEmpty()) {
            add(Kind.OTHER_FONT, "poster.warning.font", named(borrowed));
        }
        if (!nowhere.isEmpty()) {
            add(Kind.MISSING_LETTERS, "poster.warning.letters", named(nowhere));
        }
    }

    private static String named(Collection<Integer> codes) {
        String names =
                codes.stream()
                        .limit(MOST_LETTERS)
                        .map(code -> String.format(Locale.ROOT, "%s (U+%04X)", shown(code), code))
                        .collect(Collectors.joining(", "));
        return codes.size() > MOST_LETTERS ? names + " …" : names;
    }

    /** A mark is shown on a ring, and what runs the other way keeps its neighbours in order. */
    private static String shown(int code) {
        boolean mark = Character.getType(code) == Character.NON_SPACING_MARK;
        return "\u2068" + (mark ? "\u25CC" : "") + Character.toString(code) + "\u2069";
    }
}
