package org.clauseline.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something laid out for a size: shapes to be painted in their order, the last on top.
 *
 * @param width in CSS pixels (1/96 inch)
 * @param height in CSS pixels
 * @param background what lies behind everything
 * @param shapes the shapes in painting order, with the origin at the top left and y growing
 *     downwards
 * @param about title, description and language, for files that can carry them
 * @param links web addresses by the id of the thing that shapes show, for files that can carry them
 */
public record Picture(
        double width,
        double height,
        Colour background,
        List<Shape> shapes,
        About about,
        Map<String, String> links) {
    public Picture {
        shapes = List.copyOf(shapes);
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    }

    /** A picture without links. */
    public Picture(
            double width, double height, Colour background, List<Shape> shapes, About about) {
        this(width, height, background, shapes, about, Map.of());
    }

    /**
     * What a picture says of itself.
     *
     * @param title its headline, or empty
     * @param description its text alternative, or empty
     * @param language BCP 47 tag of its texts
     * @param credit who made it, or empty
     */
    public record About(String title, String description, String language, String credit) {
        /** Nothing said. */
        public static final About NOTHING = new About("", "", "en", "");
    }
}
