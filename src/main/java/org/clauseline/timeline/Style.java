package org.clauseline.timeline;

import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;

import java.time.ZoneId;
import java.util.Locale;

/**
 * How a timeline looks.
 *
 * @param palette its colours
 * @param metrics measures its text
 * @param zone the zone that the axis shows
 * @param locale the language of the words on the axis
 * @param labelSize size of event labels in CSS pixels; rows, marks and lane names scale with it
 * @param nameWidth width of the column of lane names in CSS pixels
 * @param reckoning how time is told on the axis
 */
public record Style(
        Palette palette,
        FontMetrics metrics,
        ZoneId zone,
        Locale locale,
        double labelSize,
        double nameWidth,
        Reckoning reckoning) {
    /** A style with dates and one clock on the axis. */
    public Style(
            Palette palette,
            FontMetrics metrics,
            ZoneId zone,
            Locale locale,
            double labelSize,
            double nameWidth) {
        this(palette, metrics, zone, locale, labelSize, nameWidth, Reckoning.DATES);
    }

    /** Lines of words above the lanes: what is looked at, the clocks, and the names of lines. */
    int axisLines() {
        return reckoning.second().isPresent() ? 4 : 3;
    }
}
