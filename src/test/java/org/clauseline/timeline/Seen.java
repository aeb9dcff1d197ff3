package org.clauseline.timeline;

import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag.Role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What somebody who looks at a picture would complain about. */
final class Seen {
    private static final Set<Role> MARKS = EnumSet.of(Role.EVENT, Role.CLUSTER);
    private static final double SLACK = 0.75;

    private Seen() {}

    /** A rectangle with what is in it. */
    record Box(double left, double top, double right, double bottom, String what, String about) {
        boolean overlaps(Box other) {
            return left < other.right - SLACK
                    && other.left < right - SLACK
                    && top < other.bottom - SLACK
                    && other.top < bottom - SLACK;
        }
    }

    /** The rooms that all words take. */
    static List<Box> texts(Picture picture) {
        FontMetrics metrics = FontMetrics.shipped();
        List<Box> boxes = new ArrayList<>();
        for (Shape shape : picture.shapes()) {
            if (shape instanceof Shape.Text text) {
                double width = metrics.width(text.text(), text.font());
                double left =
                        switch (text.anchor()) {
                            case START -> text.x();
                            case MIDDLE -> text.x() - width / 2;
                            case END -> text.x() - width;
                        };
                boxes.add(
                        new Box(
                                left,
                                text.baseline() - metrics.capHeight(text.font()) - 1,
                                left + width,
                                text.baseline() + 2.5,
                                text.text(),
                                text.tag().about()));
            }
        }
        return boxes;
    }

    static List<String> overlappingWords(Picture picture) {
        List<Box> boxes = texts(picture);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    found.add(boxes.get(i) + " and " + boxes.get(j));
                }
            }
        }
        return found;
    }

    static List<String> wordsOffThePicture(Picture picture) {
        return texts(picture).stream()
                .filter(
                        box ->
                                box.left() < -SLACK
                                        || box.top() < -SLACK
                                        || box.right() > picture.width() + SLACK
                                        || box.bottom() > picture.height() + SLACK)
                .map(Box::toString)
                .toList();
    }

    static List<String> linesThroughWords(Picture picture) {
        List<Box> texts = texts(picture);
        List<String> found = new ArrayList<>();
        for (Shape shape : picture.shapes()) {
            if (shape instanceof Shape.Line line) {
                double half = line.stroke().width() / 2;
                Box box =
                        new Box(
                                Math.min(line.x1(), line.x2()) - half,
                                Math.min(line.y1(), line.y2()) - half,
                                Math.max(line.x1(), line.x2()) + half,
                                Math.max(line.y1(), line.y2()) + half,
                                line.tag().toString(),
                                line.tag().about());
                texts.stream()
                        .filter(text -> crosses(box, text))
                        .forEach(text -> found.add(box + " through " + text));
            }
        }
        return found;
    }

    private static boolean crosses(Box line, Box text) {
        return line.left() < text.right() - SLACK
                && line.right() > text.left() + SLACK
                && line.top() < text.bottom() - SLACK
                && line.bottom() > text.top() + SLACK;
    }

    /** Lines and arrows between events that touch words, or marks at which they do not end. */
    static List<String> connectorsOverWordsAndMarks(Picture picture) {
        List<Box> words = texts(picture);
        List<Box> marks =
                picture.shapes().stream()
                        .filter(shape -> MARKS.contains(shape.tag().role()))
                        .map(Seen::bounds)
                        .toList();
        List<String> found = new ArrayList<>();
        for (Shape shape : picture.shapes()) {
            if (shape.tag().role() == Role.CONNECTOR && !shape.tag().about().isEmpty()) {
                Box box = bounds(shape);
                words.stream()
                        .filter(text -> crosses(box, text))
                        .forEach(text -> found.add(box + " over " + text));
                marks.stream()
                        .filter(mark -> crosses(box, mark))
                        .forEach(mark -> found.add(box + " over " + mark));
            }
        }
        return found;
    }

    /** Marks of one thing under the words of another. */
    static List<String> wordsOverMarks(Picture picture) {
        List<Box> texts = texts(picture);
        List<String> found = new ArrayList<>();
        for (Shape shape : picture.shapes()) {
            if (MARKS.contains(shape.tag().role())) {
                Box box = bounds(shape);
                for (Box text : texts) {
                    if (!text.about().isEmpty()
                            && !text.about().equals(shape.tag().about())
                            && box.overlaps(text)) {
                        found.add(box + " under " + text);
                    }
                }
            }
        }
        return found;
    }

    private static Box bounds(Shape shape) {
        String what = shape.tag().name();
        String about = shape.tag().about();
        return switch (shape) {
            case Shape.Rectangle it ->
                    new Box(it.x(), it.y(), it.x() + it.width(), it.y() + it.height(), what, about);
            case Shape.Ellipse it ->
                    new Box(
                            it.centreX() - it.radiusX(),
                            it.centreY() - it.radiusY(),
                            it.centreX() + it.radiusX(),
                            it.centreY() + it.radiusY(),
                            what,
                            about);
            case Shape.Polygon it -> {
                double left = Double.POSITIVE_INFINITY;
                double top = Double.POSITIVE_INFINITY;
                double right = Double.NEGATIVE_INFINITY;
                double bottom = Double.NEGATIVE_INFINITY;
                for (int i = 0; i < it.corners().size(); i += 2) {
                    left = Math.min(left, it.corners().get(i));
                    right = Math.max(right, it.corners().get(i));
                    top = Math.min(top, it.corners().get(i + 1));
                    bottom = Math.max(bottom, it.corners().get(i + 1));
                }
                yield new Box(left, top, right, bottom, what, about);
            }
            case Shape.Line it ->
                    new Box(
                            Math.min(it.x1(), it.x2()),
                            Math.min(it.y1(), it.y2()),
                            Math.max(it.x1(), it.x2()),
                            Math.max(it.y1(), it.y2()),
                            what,
                            about);
            case Shape.Text it ->
                    new Box(it.x(), it.baseline(), it.x(), it.baseline(), what, about);
            case Shape.Image it ->
                    new Box(it.x(), it.y(), it.x() + it.width(), it.y() + it.height(), what, about);
        };
    }
}
