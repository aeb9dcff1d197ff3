package org.clauseline.timeline;

import org.clauseline.picture.Raster;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.List;
import java.util.Optional;

/**
 * The logo at the lower right of an image, about two lines of small type high: wide ones are lower,
 * so that none takes more room than it is worth. Nothing where there is none.
 */
final class PosterLogo {
    private static final double LINES = 2.2;
    private static final double MOST_OF_WIDTH = 0.22;

    private final PosterLook look;
    private final Optional<Raster> raster;
    private final double height;
    private final double width;

    PosterLogo(PosterLook look) {
        this.look = look;
        raster = look.settings().dress().logo().map(image -> grey(look, image));
        double inner = look.width() - 2 * look.margin();
        double shape = raster.map(it -> it.width() / (double) it.height()).orElse(0.0);
        double high = LINES * look.smallLine();
        height = raster.isEmpty() ? 0 : Math.min(high, inner * MOST_OF_WIDTH / shape);
        width = height * shape;
    }

    private static Raster grey(PosterLook look, Raster image) {
        return look.palette().grey() ? image.grey() : image;
    }

    /** Height in CSS pixels; 0 where there is none. */
    double height() {
        return height;
    }

    /** What it takes of the width of a line, in CSS pixels, with the gap beside it. */
    double room() {
        return raster.isEmpty() ? 0 : width + look.size();
    }

    /**
     * Draws it.
     *
     * @param bottom where its lower edge lies
     */
    void draw(double bottom, List<Shape> out) {
        raster.ifPresent(
                image ->
                        out.add(
                                new Shape.Image(
                                        look.width() - look.margin() - width,
                                        bottom - height,
                                        width,
                                        height,
                                        image,
                                        new Tag(
                                                Role.CREDIT,
                                                "logo",
                                                look.words().get("poster.logo")))));
    }
}
