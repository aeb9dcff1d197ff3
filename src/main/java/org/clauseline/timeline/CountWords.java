package org.clauseline.timeline;

import org.clauseline.picture.Font;
import org.clauseline.picture.FontMetrics;
import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * How many more events stand somewhere, in the figures of a language, and how wide that is. Those
 * below a thousand are kept, for a frame asks for hundreds of them. To be used by one thread at a
 * time.
 */
final class CountWords {
    private static final int KEPT = 1000;

    private final FontMetrics metrics;
    private final Font font;
    private final NumberFormat format;
    private final @Nullable String[] numbers = new @Nullable String[KEPT];
    private final @Nullable String[] sure = new @Nullable String[KEPT];
    private final @Nullable String[] doubted = new @Nullable String[KEPT];
    private final float[] widths = new float[KEPT];

    CountWords(FontMetrics metrics, Font font, Locale locale) {
        this.metrics = metrics;
        this.font = font;
        format = NumberFormat.getIntegerInstance(locale);
    }

    /** A number of events. */
    String number(int count) {
        if (count >= KEPT) {
            return format.format(count);
        }
        String known = numbers[count];
        if (known == null) {
            known = format.format(count);
            numbers[count] = known;
        }
        return known;
    }

    /** So many more; a question mark where some of them are in doubt. */
    String more(int count, boolean doubtful) {
        if (count >= KEPT) {
            return put(count, doubtful);
        }
        @Nullable String[] kept = doubtful ? doubted : sure;
        String known = kept[count];
        if (known == null) {
            known = put(count, doubtful);
            kept[count] = known;
        }
        return known;
    }

    private String put(int count, boolean doubtful) {
        return "+" + number(count) + (doubtful ? "?" : "");
    }

    /** Room for {@link #more}, with or without the question mark, in whole CSS pixels. */
    double width(int count) {
        if (count >= KEPT) {
            return Math.ceil(metrics.width(put(count, true), font));
        }
        float known = widths[count];
        if (known == 0) {
            known = (float) Math.ceil(metrics.width(put(count, true), font));
            widths[count] = known;
        }
        return known;
    }
}
