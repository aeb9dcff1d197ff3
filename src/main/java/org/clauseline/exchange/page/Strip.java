package org.clauseline.exchange.page;

import org.clauseline.dossier.Event;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Status;
import org.clauseline.dossier.When;
import org.clauseline.exchange.HtmlReport;
import org.clauseline.exchange.Overflow;
import org.clauseline.exchange.chronology.Chronology;
import org.clauseline.exchange.chronology.ChronologyHtml;
import org.clauseline.picture.Palette;
import org.clauseline.timeline.SideColours;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The timeline of a page: a lane a side, a mark an event, drawn at one width and laid out anew by
 * the script for the room there is. The span is the one that the dossier opens on.
 */
final class Strip {
    private static final double WIDTH = 1000;
    private static final double NAMES = 120;
    private static final double LANE = 44;
    private static final double HEAD = 28;
    private static final int MOST_TICKS = 400;

    private final Chronology chronology;
    private final List<String> sides = new ArrayList<>();
    private final long from;
    private final long to;

    Strip(Chronology chronology) {
        this.chronology = chronology;
        for (Side side : chronology.dossier().sides()) {
            if (!sides.contains(side.name())) {
                sides.add(side.name());
            }
        }
        if (chronology.events().stream().anyMatch(event -> chronology.side(event).isEmpty())) {
            sides.add(ChronologyHtml.NO_SIDE);
        }
        When span = chronology.dossier().span();
        from = span.earliestStart() == When.PAST ? 0 : span.earliestStart();
        to = span.latestEnd() == When.FUTURE ? from + 86_400 : span.latestEnd();
    }

    /** The names of the lanes. */
    List<String> sides() {
        return List.copyOf(sides);
    }

    /** The colours of the lanes, light and dark. */
    String style() {
        StringBuilder css = new StringBuilder();
        colours(Palette.LIGHT, css);
        css.append("@media(prefers-color-scheme:dark){");
        colours(Palette.DARK, css);
        return css.append("}\n").toString();
    }

    private void colours(Palette palette, StringBuilder css) {
        SideColours colours = new SideColours(chronology.dossier(), palette);
        for (int lane = 0; lane < sides.size(); lane++) {
            String name = sides.get(lane);
            String id =
                    chronology.dossier().sides().stream()
                            .filter(side -> side.name().equals(name))
                            .map(Side::id)
                            .findFirst()
                            .orElse("");
            String colour = colours.of(id).hex();
            css.append(".c").append(lane).append("{fill:").append(colour);
            css.append(";stroke:").append(colour).append('}');
        }
    }

    void draw(StringBuilder page, Overflow overflow) throws IOException {
        double height = HEAD + LANE * Math.max(1, sides.size());
        page.append("<div class=\"strip\" id=\"strip\" tabindex=\"0\" role=\"region\"");
        page.append(" aria-label=\"Timeline, scrolls sideways\">\n<svg width=\"")
                .append(number(WIDTH));
        page.append("\" height=\"").append(number(height)).append("\" data-names=\"");
        page.append(number(NAMES)).append("\">\n");
        ticks(height, page);
        for (int lane = 0; lane < sides.size(); lane++) {
            double y = HEAD + lane * LANE;
            page.append("<line data-wide=\"\" x1=\"0\" x2=\"").append(number(WIDTH));
            page.append("\" y1=\"").append(number(y)).append("\" y2=\"").append(number(y));
            page.append("\"/>\n<text x=\"8\" y=\"").append(number(y + LANE / 2 + 4)).append("\">");
            page.append(HtmlReport.escape(brief(sides.get(lane)))).append("</text>\n");
        }
        // Bars lie below the marks of moments, which would else be hidden by them.
        for (boolean bars : new boolean[] {true, false}) {
            for (Event event : chronology.events()) {
                if (isBar(event) == bars) {
                    mark(event, page);
                    overflow.take(page);
                }
            }
        }
        page.append("</svg>\n</div>\n");
    }

    private static String brief(String name) {
        return name.length() <= 16 ? name : name.substring(0, 15) + "…";
    }

    private void ticks(double height, StringBuilder page) {
        ZoneId zone = chronology.dossier().zone();
        try {
            LocalDate day = Instant.ofEpochSecond(from).atZone(zone).toLocalDate();
            LocalDate end = Instant.ofEpochSecond(to).atZone(zone).toLocalDate();
            long days = Math.max(1, ChronoUnit.DAYS.between(day, end));
            long step = Math.max(1, days / MOST_TICKS);
            for (; day.isBefore(end); day = day.plusDays(step)) {
                double share = share(day.atStartOfDay(zone).toEpochSecond());
                page.append("<g class=\"tick\" data-at=\"").append(fraction(share));
                page.append("\" transform=\"translate(").append(number(x(share))).append(" 0)\">");
                page.append("<line x1=\"0\" x2=\"0\" y1=\"0\" y2=\"").append(number(height));
                page.append("\"/><text class=\"day\" x=\"5\" y=\"18\">");
                page.append(day.getDayOfMonth()).append(' ');
                page.append(day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
                page.append(step > 31 ? " " + day.getYear() : "").append("</text></g>\n");
            }
        } catch (DateTimeException beyondCalendars) {
            page.append("<!-- The span lies beyond calendars. -->\n");
        }
    }

    private double share(long instant) {
        return Math.clamp((instant - (double) from) / (to - from), 0, 1);
    }

    private static double x(double share) {
        return NAMES + share * (WIDTH - NAMES - 24);
    }

    private static boolean isBar(Event event) {
        return event.when().shape() == When.Shape.SPAN;
    }

    private void mark(Event event, StringBuilder page) {
        When when = event.when();
        boolean start = when.earliestStart() != When.PAST;
        long begin = start ? when.earliestStart() : when.latestEnd();
        long end = when.latestEnd() == When.FUTURE ? begin : when.latestEnd();
        if (begin == When.FUTURE || end < from || begin >= to) {
            return;
        }
        boolean bar = isBar(event) && end > begin;
        long at = bar || !start ? begin : begin + (end - begin) / 2;
        String side =
                chronology.side(event).isEmpty() ? ChronologyHtml.NO_SIDE : chronology.side(event);
        int lane = Math.max(0, sides.indexOf(side));
        // Neighbours of one lane stand at several heights, so that fewer hide each other.
        double y = HEAD + lane * LANE + 11 + Math.floorMod(event.id().hashCode(), 3) * 11;
        String name = chronology.words(when) + ": " + event.title();
        String doubt = Chronology.doubt(event);
        page.append("<a href=\"#e-").append(event.id()).append("\" data-side=\"");
        page.append(HtmlReport.escape(side)).append("\" aria-label=\"");
        page.append(HtmlReport.escape(name + (doubt.isEmpty() ? "" : ", " + doubt)));
        page.append("\"><g data-at=\"")
                .append(fraction(share(at)))
                .append("\" transform=\"translate(");
        page.append(number(x(share(at)))).append(" 0)\"><title>");
        page.append(HtmlReport.escape(name)).append("</title>");
        String look =
                event.status() == Status.CONFIRMED
                        ? " class=\"mark c" + lane + "\""
                        : " class=\"mark c" + lane + "\" fill-opacity=\"0.15\" stroke-width=\"2\"";
        if (bar) {
            page.append("<rect data-until=\"")
                    .append(fraction(share(end)))
                    .append("\" x=\"-5\" y=\"");
            page.append(number(y - 5)).append("\" rx=\"5\" height=\"10\" width=\"");
            page.append(number(Math.max(14, x(share(end)) - x(share(at))))).append('"');
        } else {
            page.append("<circle cx=\"0\" cy=\"").append(number(y)).append("\" r=\"5\"");
        }
        page.append(look).append("/></g></a>\n");
    }

    private static String number(double value) {
        return Long.toString(Math.round(value));
    }

    private static String fraction(double share) {
        return String.format(Locale.ROOT, "%.5f", share);
    }
}
