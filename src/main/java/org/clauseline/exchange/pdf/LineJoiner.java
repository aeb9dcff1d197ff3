package org.clauseline.exchange.pdf;

import org.clauseline.compare.numbering.Labels;
import org.clauseline.exchange.document.Hyphens;
import org.clauseline.exchange.document.Paragraph.Role;
import org.clauseline.exchange.document.Paragraphs;
import org.clauseline.exchange.document.Unreadable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes paragraphs of lines by what a reader sees: a wider gap, an indent, a line that ends early,
 * another size of type, a number.
 */
final class LineJoiner {
    private static final String ENDS = ".;:!?…»”\")";
    private static final double LARGER = 1.12;
    private static final int LONGEST_HEADING = 120;

    private final Paragraphs paragraphs;
    private final Hyphens hyphens;
    private final double bodySize;
    private final double spacing;
    private final boolean boldBody;

    private final StringBuilder open = new StringBuilder();
    private @Nullable Span first;
    private @Nullable Span last;
    private boolean newColumn;
    private double columnLeft;
    private double columnRight;

    /** Running heads of the page, which come after the paragraph that is open. */
    private final List<String> waiting = new ArrayList<>();

    LineJoiner(Paragraphs paragraphs, List<Span> lines) {
        this.paragraphs = paragraphs;
        hyphens = new Hyphens(lines.stream().map(Span::text).toList());
        bodySize = median(lines.stream().mapToDouble(Span::size).toArray());
        spacing = spacing(lines);
        boldBody = lines.stream().filter(Span::bold).count() * 2 > lines.size();
    }

    private static double median(double... values) {
        Arrays.sort(values);
        return values.length == 0 ? 1 : values[values.length / 2];
    }

    /** The usual way from one base line to the next. */
    private static double spacing(List<Span> lines) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).base() - lines.get(i - 1).base();
            if (step > 0 && step < 4 * lines.get(i).size()) {
                steps.add(step);
            }
        }
        double[] sorted = steps.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? Double.MAX_VALUE : sorted[sorted.length / 3];
    }

    /** A column begins. */
    void column(List<Span> lines) {
        newColumn = true;
        columnLeft = lines.stream().mapToDouble(Span::left).min().orElse(0);
        columnRight = lines.stream().mapToDouble(Span::right).max().orElse(0);
    }

    /** A running head or a page number. */
    void furniture(String text) {
        waiting.add(text);
    }

    /** The next line. */
    void line(Span line) throws Unreadable {
        if (last != null && first != null && !goesOn(first, last, line)) {
            close();
        }
        if (open.isEmpty()) {
            first = line;
        }
        hyphens.join(open, line.text());
        last = line;
        newColumn = false;
    }

    @SuppressWarnings("ReferenceEquality") // Whether it is the very line, not one like it.
    private boolean goesOn(Span begin, Span above, Span line) {
        boolean sameType =
                Math.abs(above.size() - line.size()) < 0.08 * above.size()
                        && isHeading(above) == isHeading(line);
        if (!sameType) {
            return false;
        }
        char end = open.charAt(open.length() - 1);
        boolean ended = ENDS.indexOf(end) >= 0;
        boolean small = Character.isLowerCase(line.text().charAt(0));
        boolean full = above.right() > columnRight - 0.12 * (columnRight - columnLeft);
        if (!Labels.read(line.text()).isEmpty()) {
            return full && !ended && !isHeading(line);
        }
        if (newColumn) {
            return !ended || small || Hyphens.isDivided(open, line.text());
        }
        if (line.base() - above.base() > 1.35 * spacing) {
            return false;
        }
        boolean indented = line.left() > above.left() + 0.8 * line.size();
        boolean hanging = !Labels.read(begin.text()).isEmpty() && above == begin;
        if (indented && !hanging && ended) {
            return false;
        }
        return isHeading(line) || full || !ended;
    }

    private boolean isHeading(Span line) {
        return line.size() > LARGER * bodySize || (line.bold() && !boldBody);
    }

    void close() throws Unreadable {
        if (first != null && !open.isEmpty()) {
            String text = open.toString();
            boolean heading = isHeading(first) && text.length() <= LONGEST_HEADING;
            paragraphs.add(
                    heading ? Role.HEADING : Role.BODY, heading ? level(first) : 0, "", text);
            open.setLength(0);
        }
        for (String head : waiting) {
            paragraphs.add(Role.FURNITURE, 0, "", head);
        }
        waiting.clear();
    }

    /** The larger the higher: 1 from twice the size of running words, 5 for the same in bold. */
    private int level(Span heading) {
        double ratio = heading.size() / bodySize;
        return ratio > 1.9 ? 1 : ratio > 1.5 ? 2 : ratio > 1.3 ? 3 : ratio > LARGER ? 4 : 5;
    }
}
