package org.clauseline.timeline;

import org.clauseline.dossier.Event;
import org.jspecify.annotations.Nullable;

/**
 * The headlines of events as they stand on a timeline, with their widths, each made ready when it
 * is first needed.
 */
final class Labels {
    /** Longer headlines are cut before they are measured; none of them could be shown. */
    private static final int LONGEST = 240;

    private final Event[] events;
    private final Sizes sizes;
    private final @Nullable String[] texts;
    private final float[] widths;

    Labels(Event[] events, Sizes sizes) {
        this.events = events;
        this.sizes = sizes;
        texts = new @Nullable String[events.length];
        widths = new float[events.length];
    }

    Event event(int event) {
        return events[event];
    }

    /** The headline in one line, cut where it would be longer than any label may be. */
    String text(int event) {
        String text = texts[event];
        if (text == null) {
            String whole = clean(events[event].title());
            text = sizes.metrics().fit(whole, sizes.strong(), sizes.labelLimit());
            widths[event] = (float) Math.ceil(sizes.metrics().width(text, sizes.strong()));
            texts[event] = text;
        }
        return text;
    }

    /**
     * Width of the headline in its heavier form, in CSS pixels, so that it keeps its place when it
     * is selected.
     */
    double width(int event) {
        text(event);
        return widths[event];
    }

    /** The headline cut to a width. */
    String fit(int event, double width) {
        String text = text(event);
        return widths[event] <= width ? text : sizes.metrics().fit(text, sizes.strong(), width);
    }

    /** In one line, without what cannot be seen or would turn the order of the neighbours round. */
    static String clean(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST));
        int i = 0;
        while (i < text.length() && line.length() < LONGEST) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isWhitespace(letter) || Character.isISOControl(letter)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!isDirection(letter)) {
                line.appendCodePoint(letter);
            }
        }
        return line.toString().strip();
    }

    private static boolean isDirection(int letter) {
        return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
    }
}
