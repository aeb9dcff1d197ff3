package org.clauseline.picture;

import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag.Role;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Paints pictures as SVG (SVG 1.1, second edition) for people who edit them: one {@code <text>} a
 * line, one named layer a role, presentation attributes only. No style sheet, no foreign object, no
 * filter, nothing from elsewhere. The same picture gives the same bytes.
 */
public final class SvgPainter {
    private static final String FAMILIES =
            "'Source Sans Pro', 'Source Sans 3', 'Calibri', 'Carlito', 'Noto Sans', 'Arial',"
                    + " sans-serif";

    /** How words are written. */
    public enum Words {
        /**
         * As text, which can be edited, searched and read aloud; where the typeface is not
         * installed it looks different.
         */
        TEXT,
        /**
         * As text that keeps its width in any typeface, so that words never meet where ours is not
         * installed; the letters of a line that is edited are squeezed into the room it had.
         */
        FITTED,
        /** As outlines, which look the same everywhere; their words are kept as labels. */
        OUTLINES
    }

    private final StringBuilder svg = new StringBuilder(1 << 16);
    private final Words words;
    private final Map<String, Integer> ids = new HashMap<>();

    private SvgPainter(Words words) {
        this.words = words;
    }

    /**
     * Writes a picture.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(Picture picture, Words words, OutputStream out) throws IOException {
        out.write(text(picture, words).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The file's text, to be written as UTF-8. */
    public static String text(Picture picture, Words words) {
        SvgPainter painter = new SvgPainter(words);
        painter.document(picture);
        return painter.svg.toString();
    }

    private void document(Picture picture) {
        Picture.About about = picture.about();
        String width = SvgText.number(picture.width());
        String height = SvgText.number(picture.height());
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg");
        attribute("xmlns", "http://www.w3.org/2000/svg");
        attribute("xmlns:inkscape", "http://www.inkscape.org/namespaces/inkscape");
        if (!picture.links().isEmpty()
                || picture.shapes().stream().anyMatch(Shape.Image.class::isInstance)) {
            attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
        }
        attribute("width", width);
        attribute("height", height);
        attribute("viewBox", "0 0 " + width + " " + height);
        attribute("xml:lang", about.language());
        attribute("role", "img");
        attribute("aria-labelledby", id("title") + " " + id("description"));
        attribute("font-family", FAMILIES);
        svg.append(">\n");
        svg.append("<title id=\"title\">")
                .append(SvgText.escaped(about.title()))
                .append("</title>\n");
        svg.append("<desc id=\"description\">")
                .append(SvgText.escaped(described(about)))
                .append("</desc>\n");
        open("background", "Background");
        start("rect");
        attribute("width", width);
        attribute("height", height);
        paint(Optional.of(picture.background()), Optional.empty());
        svg.append("/>\n</g>\n");
        layers(picture);
        svg.append("</svg>\n");
    }

    private static String described(Picture.About about) {
        return about.credit().isEmpty() || about.description().contains(about.credit())
                ? about.description()
                : (about.description() + "\n" + about.credit()).strip();
    }

    /**
     * A layer ends where the role changes, so that what is on top in the picture is on top in the
     * file.
     */
    private void layers(Picture picture) {
        Optional<Role> open = Optional.empty();
        for (Shape shape : picture.shapes()) {
            Role role = shape.tag().role();
            if (!open.equals(Optional.of(role))) {
                if (open.isPresent()) {
                    svg.append("</g>\n");
                }
                open(id("layer-" + word(role)), name(role));
                open = Optional.of(role);
            }
            linked(shape, picture.links().getOrDefault(shape.tag().about(), ""));
        }
        if (open.isPresent()) {
            svg.append("</g>\n");
        }
    }

    private void open(String id, String label) {
        start("g");
        attribute("id", id);
        attribute("inkscape:groupmode", "layer");
        attribute("inkscape:label", label);
        svg.append(">\n");
    }

    private void linked(Shape shape, String address) {
        if (address.isEmpty()) {
            shape(shape);
        } else {
            svg.append("<a");
            attribute("xlink:href", address);
            svg.append(">\n");
            shape(shape);
            svg.append("</a>\n");
        }
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Rectangle rectangle -> rectangle(rectangle);
            case Shape.Line line -> line(line);
            case Shape.Ellipse ellipse -> ellipse(ellipse);
            case Shape.Polygon polygon -> polygon(polygon);
            case Shape.Text text when words == Words.OUTLINES -> outline(text);
            case Shape.Text text -> text(text);
            case Shape.Image image -> image(image);
        }
    }

    /** The pixels stand in the file itself. */
    private void image(Shape.Image shape) {
        begin("image", shape.tag());
        number("x", shape.x());
        number("y", shape.y());
        number("width", shape.width());
        number("height", shape.height());
        attribute("preserveAspectRatio", "none");
        try {
            byte[] png = RasterFile.png(shape.raster());
            attribute(
                    "xlink:href",
                    "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        finish("image", shape.tag());
    }

    private void rectangle(Shape.Rectangle shape) {
        begin("rect", shape.tag());
        number("x", shape.x());
        number("y", shape.y());
        number("width", shape.width());
        number("height", shape.height());
        if (shape.radius() > 0) {
            number("rx", shape.radius());
        }
        paint(shape.fill(), shape.stroke());
        finish("rect", shape.tag());
    }

    private void line(Shape.Line shape) {
        begin("line", shape.tag());
        number("x1", shape.x1());
        number("y1", shape.y1());
        number("x2", shape.x2());
        number("y2", shape.y2());
        paint(Optional.empty(), Optional.of(shape.stroke()));
        finish("line", shape.tag());
    }

    private void ellipse(Shape.Ellipse shape) {
        boolean round = shape.radiusX() == shape.radiusY();
        String element = round ? "circle" : "ellipse";
        begin(element, shape.tag());
        number("cx", shape.centreX());
        number("cy", shape.centreY());
        number(round ? "r" : "rx", shape.radiusX());
        if (!round) {
            number("ry", shape.radiusY());
        }
        paint(shape.fill(), shape.stroke());
        finish(element, shape.tag());
    }

    private void polygon(Shape.Polygon shape) {
        String element = shape.closed() ? "polygon" : "polyline";
        begin(element, shape.tag());
        StringBuilder points = new StringBuilder();
        for (int i = 0; i + 1 < shape.corners().size(); i += 2) {
            points.append(i == 0 ? "" : " ")
                    .append(SvgText.number(shape.corners().get(i)))
                    .append(',')
                    .append(SvgText.number(shape.corners().get(i + 1)));
        }
        attribute("points", points.toString());
        paint(shape.fill(), shape.stroke());
        finish(element, shape.tag());
    }

    private void outline(Shape.Text shape) {
        begin("path", shape.tag());
        attribute("role", "img");
        attribute("aria-label", shape.text());
        attribute("d", SvgText.path(Lettering.outline(shape)));
        paint(Optional.of(shape.colour()), Optional.empty());
        svg.append("/>\n");
    }

    private void text(Shape.Text shape) {
        begin("text", shape.tag());
        number("x", shape.x());
        number("y", shape.baseline());
        number("font-size", shape.font().size());
        switch (shape.font().weight()) {
            case REGULAR -> {}
            case SEMIBOLD -> attribute("font-weight", "600");
            case BOLD -> attribute("font-weight", "700");
        }
        switch (shape.anchor()) {
            case START -> {}
            case MIDDLE -> attribute("text-anchor", "middle");
            case END -> attribute("text-anchor", "end");
        }
        double width = FontMetrics.shipped().width(shape.text(), shape.font());
        if (words == Words.FITTED && width > 0) {
            number("textLength", width);
            attribute("lengthAdjust", "spacingAndGlyphs");
        }
        paint(Optional.of(shape.colour()), Optional.empty());
        svg.append('>').append(SvgText.escaped(shape.text())).append("</text>\n");
    }

    /** Ends a shape; its name is what somebody hears or sees who points at it. */
    private void finish(String element, Tag tag) {
        if (tag.name().isEmpty()) {
            svg.append("/>\n");
        } else {
            svg.append("><title>").append(SvgText.escaped(tag.name())).append("</title></");
            svg.append(element).append(">\n");
        }
    }

    private void begin(String element, Tag tag) {
        start(element);
        if (!tag.about().isEmpty()) {
            attribute("id", id(word(tag.role()) + "-" + tag.about()));
        }
    }

    private void start(String element) {
        svg.append('<').append(element);
    }

    private void paint(Optional<Colour> fill, Optional<Stroke> stroke) {
        attribute("fill", fill.map(Colour::hex).orElse("none"));
        fill.filter(colour -> colour.opacity() < 1)
                .ifPresent(colour -> number("fill-opacity", colour.opacity()));
        stroke.ifPresent(
                pen -> {
                    attribute("stroke", pen.colour().hex());
                    number("stroke-width", pen.width());
                    if (pen.colour().opacity() < 1) {
                        number("stroke-opacity", pen.colour().opacity());
                    }
                    if (!pen.dashes().isEmpty()) {
                        attribute(
                                "stroke-dasharray",
                                String.join(
                                        " ", pen.dashes().stream().map(SvgText::number).toList()));
                    }
                });
    }

    private void number(String name, double value) {
        attribute(name, SvgText.number(value));
    }

    private void attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(SvgText.escaped(value)).append('"');
    }

    /** An id made of plain letters, unique in the file. */
    private String id(String wanted) {
        String plain = wanted.replaceAll("[^A-Za-z0-9_-]", "-");
        int uses = ids.merge(plain, 1, Integer::sum);
        return uses == 1 ? plain : id(plain + "-" + uses);
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(Role role) {
        String words = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
