package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an image can be read: nothing lies on its words, and none of them is cut off. */
final class Tidiness {
    private static final FontMetrics METRICS = FontMetrics.shipped();
    private static final double HAIR = 0.51;

    private Tidiness() {}

    /** No text leaves the image or meets another; no line or mark runs through a text. */
    static void check(Picture picture) {
        List<Box> boxes = new ArrayList<>();
        List<Shape.Text> texts = texts(picture).toList();
        for (Shape.Text text : texts) {
            Box box = box(text);
            assertThat(box.left()).as(text.text()).isGreaterThanOrEqualTo(-HAIR);
            assertThat(box.right()).as(text.text()).isLessThanOrEqualTo(picture.width() + HAIR);
            assertThat(box.top()).as(text.text()).isGreaterThanOrEqualTo(0);
            assertThat(box.bottom()).as(text.text()).isLessThanOrEqualTo(picture.height());
            for (int i = 0; i < boxes.size(); i++) {
                assertThat(box.meets(boxes.get(i))).as("%s / %s", text, texts.get(i)).isFalse();
            }
            boxes.add(box);
        }
        for (Shape shape : picture.shapes()) {
            Optional<Box> other = box(shape);
            if (other.isPresent()) {
                for (int i = 0; i < boxes.size(); i++) {
                    assertThat(other.get().meets(boxes.get(i)))
                            .as("%s / %s", shape, texts.get(i))
                            .isFalse();
                }
            }
        }
    }

    private static Box box(Shape.Text text) {
        double width = METRICS.width(text.text(), text.font());
        double left =
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case END -> text.x() - width;
                };
        double size = text.font().size();
        return new Box(
                left, text.baseline() - 0.7 * size, left + width, text.baseline() + 0.18 * size);
    }

    /** What a line or mark covers; nothing for grounds, which lie behind. */
    private static Optional<Box> box(Shape shape) {
        return switch (shape) {
            case Shape.Line line ->
                    Optional.of(
                            new Box(
                                    Math.min(line.x1(), line.x2()),
                                    Math.min(line.y1(), line.y2()),
                                    Math.max(line.x1(), line.x2()),
                                    Math.max(line.y1(), line.y2())));
            case Shape.Rectangle mark when mark.tag().role() != Role.SHADING ->
                    Optional.of(
                            new Box(
                                    mark.x(),
                                    mark.y(),
                                    mark.x() + mark.width(),
                                    mark.y() + mark.height()));
            case Shape.Ellipse mark ->
                    Optional.of(
                            new Box(
                                    mark.centreX() - mark.radiusX(),
                                    mark.centreY() - mark.radiusY(),
                                    mark.centreX() + mark.radiusX(),
                                    mark.centreY() + mark.radiusY()));
            default -> Optional.empty();
        };
    }

    static Stream<Shape.Text> texts(Picture picture) {
        return picture.shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast);
    }
}
