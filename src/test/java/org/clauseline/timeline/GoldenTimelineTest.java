package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Category;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Status;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares whole frames, shape by shape, with ones that somebody looked at and found good. Where a
 * frame is meant to change, look at the new one and copy it from {@code target/golden} to the
 * resources.
 */
class GoldenTimelineTest {
    private static final double TOLERANCE = 1;

    private static Dossier dossier() {
        return Dossiers.dossier("talks")
                .side("us", "United States")
                .side("ua", "Ukraine")
                .event(
                        Dossiers.event("plan", "2025-11-19")
                                .title("A plan is reported")
                                .side("us")
                                .category(Category.DOCUMENT)
                                .status(Status.REPORTED))
                .event(
                        Dossiers.event("visit", "2025-11-20/2025-11-22")
                                .title("A delegation visits")
                                .side("us")
                                .category(Category.NEGOTIATION))
                .event(
                        Dossiers.event("strike", "2025-11-21T03:10")
                                .title("A strike")
                                .side("ua")
                                .category(Category.MILITARY)
                                .status(Status.DISPUTED))
                .event(
                        Dossiers.event("answer", "[2025-11-23..2025-11-24]")
                                .title("An answer")
                                .side("ua")
                                .status(Status.DENIED))
                .event(
                        Dossiers.event("limit", "2025-11-27")
                                .title("The limit passes")
                                .side("us")
                                .category(Category.DEADLINE))
                .build();
    }

    private static String frame(Palette palette) {
        Dossier dossier = dossier();
        Style style =
                new Style(palette, FontMetrics.shipped(), dossier.zone(), Locale.UK, 12.5, 108);
        Timeline timeline =
                Timeline.of(
                        dossier,
                        Grouping.SIDE,
                        event -> true,
                        style,
                        Density.opening(dossier, 560, 12));
        Emphasis emphasis =
                new Emphasis(Set.of("strike"), Set.of(), Set.of(), "", new AsOf(1_764_000_000));
        Picture picture =
                timeline.frame(Timelines.zoomed(dossier, 700, 240, 1, 0), style, emphasis)
                        .picture();
        StringBuilder text = new StringBuilder();
        picture.shapes().forEach(shape -> text.append(line(shape)).append('\n'));
        return text.toString();
    }

    private static String line(Shape shape) {
        String tag = shape.tag().role() + " " + shape.tag().about() + " ";
        return switch (shape) {
            case Shape.Rectangle it ->
                    tag
                            + "rectangle "
                            + numbers(it.x(), it.y(), it.width(), it.height())
                            + paint(
                                    it.fill().map(c -> c.hex()).orElse("-"),
                                    it.stroke().map(s -> s.colour().hex()).orElse("-"));
            case Shape.Ellipse it ->
                    tag
                            + "ellipse "
                            + numbers(it.centreX(), it.centreY(), it.radiusX())
                            + paint(
                                    it.fill().map(c -> c.hex()).orElse("-"),
                                    it.stroke().map(s -> s.colour().hex()).orElse("-"));
            case Shape.Line it ->
                    tag
                            + "line "
                            + numbers(it.x1(), it.y1(), it.x2(), it.y2())
                            + " "
                            + it.stroke().colour().hex();
            case Shape.Polygon it ->
                    tag
                            + "polygon "
                            + numbers(
                                    it.corners().stream()
                                            .mapToDouble(Double::doubleValue)
                                            .toArray())
                            + paint(
                                    it.fill().map(c -> c.hex()).orElse("-"),
                                    it.stroke().map(s -> s.colour().hex()).orElse("-"));
            case Shape.Text it ->
                    tag
                            + "text "
                            + numbers(it.x(), it.baseline())
                            + " "
                            + it.colour().hex()
                            + " "
                            + it.text();
            case Shape.Image it ->
                    tag + "image " + numbers(it.x(), it.y(), it.width(), it.height());
        };
    }

    private static String numbers(double... values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append(String.format(Locale.ROOT, "%.1f ", value));
        }
        return text.toString().strip();
    }

    private static String paint(String fill, String stroke) {
        return " " + fill + " " + stroke;
    }

    private static void compare(String name, String now) throws IOException {
        Path folder = Path.of("target", "golden");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), now);
        List<String> expected;
        try (InputStream in = GoldenTimelineTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        List<String> actual = now.lines().toList();
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(isNear(expected.get(i).split(" ", -1), actual.get(i).split(" ", -1)))
                    .as("line %d: %s instead of %s", i + 1, actual.get(i), expected.get(i))
                    .isTrue();
        }
    }

    private static boolean isNear(String[] expected, String[] actual) {
        boolean near = expected.length == actual.length;
        for (int i = 0; near && i < expected.length; i++) {
            boolean numbers =
                    expected[i].matches("-?\\d+\\.\\d") && actual[i].matches("-?\\d+\\.\\d");
            near =
                    numbers
                            ? Math.abs(
                                            Double.parseDouble(expected[i])
                                                    - Double.parseDouble(actual[i]))
                                    <= TOLERANCE
                            : expected[i].equals(actual[i]);
        }
        return near;
    }

    @Test
    void aSmallTimelineInLight() throws IOException {
        compare("small-light.txt", frame(Palette.LIGHT));
    }

    @Test
    void aSmallTimelineInDark() throws IOException {
        compare("small-dark.txt", frame(Palette.DARK));
    }
}
