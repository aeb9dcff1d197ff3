package org.clauseline.picture;

import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag.Role;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pictures for the tests of painters. */
final class Samples {
    static final Colour INK = Colour.parse("#14181f");
    static final Colour BLUE = Colour.parse("#0b66b0");
    static final Colour WHITE = Colour.parse("#ffffff");

    /**
     * Words that break programs: markup, scripts, control characters, lone surrogates, other
     * scripts.
     */
    static final List<String> HOSTILE =
            List.of(
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "' onload='alert(1)",
                    "]]><!--",
                    "&amp;&#0;&unknown;",
                    "</text></svg><svg onload=alert(1)>",
                    "javascript:alert(1)",
                    "url(http://example.org/x)",
                    "\u0000\u0001\u0008\u001B[31m\u007F\u0085",
                    "\uD800 lone \uDC00",
                    "\uFFFE\uFFFF\uFDD0",
                    "\u202Egnp.exe\u202C\u200B\u2066",
                    "Z\u0351\u036B\u0343a\u0321l\u0322g\u0489o",
                    "ﷺ 田中さんにあげて下さい 사회과학원 🏳️‍🌈 👩🏽",
                    "قبل توريد النفط English مرة",
                    "line\nbreak\ttab\r\n",
                    "  two  spaces  ",
                    "",
                    " ",
                    "x".repeat(20_000),
                    "%s%n${jndi:x}{{7*7}}",
                    "../../etc/passwd");

    private Samples() {}

    /** One of every shape, in the order of layers. */
    static Picture everything(List<String> words) {
        Stream<Shape> shapes =
                Stream.of(
                        new Shape.Rectangle(
                                100,
                                0,
                                50,
                                300,
                                0,
                                Optional.of(BLUE.withOpacity(0.2)),
                                Optional.empty(),
                                Tag.of(Role.SHADING)),
                        new Shape.Line(0, 40, 400, 40, Stroke.solid(INK, 1), Tag.of(Role.AXIS)),
                        new Shape.Ellipse(
                                20,
                                60,
                                6,
                                6,
                                Optional.of(BLUE),
                                Optional.empty(),
                                new Tag(Role.EVENT, "geneva-talks", "Geneva <talks>")),
                        new Shape.Ellipse(
                                40.12345,
                                60,
                                8,
                                6,
                                Optional.empty(),
                                Optional.of(new Stroke(BLUE, 1.5, List.of(3.0, 2.0))),
                                new Tag(Role.EVENT, "x\" onload=\"y", "")),
                        new Shape.Rectangle(
                                60,
                                54,
                                30,
                                12,
                                6,
                                Optional.of(BLUE),
                                Optional.of(Stroke.solid(INK, 1)),
                                Tag.of(Role.EVENT)),
                        new Shape.Polygon(
                                List.of(120.0, 52.0, 128.0, 60.0, 120.0, 68.0, 112.0, 60.0),
                                true,
                                Optional.of(BLUE),
                                Optional.empty(),
                                new Tag(Role.EVENT, "geneva-talks", "")),
                        new Shape.Polygon(
                                List.of(150.0, 52.0, 160.0, 68.0, 170.0, 52.0),
                                false,
                                Optional.empty(),
                                Optional.of(Stroke.solid(INK, 2)),
                                Tag.of(Role.CONNECTOR)));
        Stream<Shape> lines =
                words.stream()
                        .map(
                                line ->
                                        new Shape.Text(
                                                20,
                                                90 + 14 * words.indexOf(line),
                                                line,
                                                new Font(Font.Weight.SEMIBOLD, 12),
                                                INK,
                                                Anchor.START,
                                                new Tag(Role.LABEL, "line", line)));
        return new Picture(
                400.5,
                420,
                WHITE,
                Stream.concat(shapes, lines).toList(),
                new Picture.About(
                        "Ten days — “plan” <b>",
                        "Alt text: Київ & Geneva",
                        "en",
                        "Graphic: Newsroom"));
    }
}
