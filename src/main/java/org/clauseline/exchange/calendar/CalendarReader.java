package org.clauseline.exchange.calendar;

import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.WebAddress;
import org.clauseline.dossier.When;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.Losses.Loss;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.incoming.HtmlWords;
import org.clauseline.exchange.incoming.Incoming;
import org.clauseline.exchange.incoming.IncomingEvent;
import org.clauseline.exchange.incoming.IncomingEvent.Link;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads calendars (RFC 5545): every event once; what recurs is told as a loss. */
public final class CalendarReader {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    /** What events lose, by the name of the property that says it. */
    private static final Map<String, String> LOST =
            Map.of(
                    "RRULE",
                    "rule by which an event recurs; it was taken once",
                    "RDATE",
                    "list of times at which an event recurs; it was taken once",
                    "ATTENDEE",
                    "attendee",
                    "ORGANIZER",
                    "organiser",
                    "ATTACH",
                    "attachment",
                    "GEO",
                    "position on the globe",
                    "COMMENT",
                    "comment");

    private final ZoneId zone;
    private final List<IncomingEvent> events = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Integer> lost = new TreeMap<>();
    private String title = "";

    private CalendarReader(ZoneId zone) {
        this.zone = zone;
    }

    /** A property: its value as written, and its parameters in upper case. */
    private record Property(String value, String parameters) {
        static final Property NONE = new Property("", "");

        String text() {
            StringBuilder text = new StringBuilder(value.length());
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '\\' && i + 1 < value.length()) {
                    char next = value.charAt(++i);
                    text.append(next == 'n' || next == 'N' ? '\n' : next);
                } else {
                    text.append(c);
                }
            }
            return text.toString().strip();
        }
    }

    /**
     * Reads a calendar.
     *
     * @param zone of times that name none
     * @throws Unreadable if it is none
     */
    public static Incoming read(String text, ZoneId zone) throws Unreadable {
        if (!text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            throw new Unreadable("This is no calendar.");
        }
        CalendarReader reader = new CalendarReader(zone);
        reader.lines(text.replaceAll("\\r?\\n[ \\t]", "").split("\\r?\\n", -1));
        List<Loss> losses = new ArrayList<>();
        reader.lost.forEach((what, count) -> losses.add(new Loss(count, what)));
        return new Incoming(
                "Calendar", reader.title, reader.events, reader.refused, new Losses(losses));
    }

    private void lines(String[] lines) {
        Map<String, Property> event = new HashMap<>();
        String inside = "";
        int deep = 0;
        for (String line : lines) {
            int colon = colon(line);
            if (colon < 0) {
                continue;
            }
            String head = line.substring(0, colon);
            int semicolon = head.indexOf(';');
            String name =
                    (semicolon < 0 ? head : head.substring(0, semicolon)).toUpperCase(Locale.ROOT);
            String value = line.substring(colon + 1);
            String component = value.strip().toUpperCase(Locale.ROOT);
            if (name.equals("BEGIN") && !component.equals("VCALENDAR")) {
                deep++;
                if (deep == 1) {
                    inside = component;
                    event = new HashMap<>();
                    lose(kind(component), !inside.equals("VEVENT"));
                } else {
                    lose(kind(component), inside.equals("VEVENT"));
                }
            } else if (name.equals("END") && deep > 0) {
                deep--;
                if (deep == 0 && inside.equals("VEVENT")) {
                    end(event);
                }
            } else if (deep == 1) {
                String parameters = semicolon < 0 ? "" : head.substring(semicolon + 1);
                event.putIfAbsent(name, new Property(value, parameters));
                lose(
                        LOST.getOrDefault(name, name),
                        inside.equals("VEVENT") && LOST.containsKey(name));
            } else if (deep == 0 && (name.equals("NAME") || name.equals("X-WR-CALNAME"))) {
                title = new Property(value, "").text();
            }
        }
    }

    /** The colon before the value: one in a quoted parameter is none. */
    private static int colon(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /** "VALARM" is told as an alarm. */
    private static String kind(String component) {
        return component.substring(Math.min(1, component.length())).toLowerCase(Locale.ROOT);
    }

    private void lose(String what, boolean really) {
        if (really && !what.equals("timezone")) {
            lost.merge(what, 1, Integer::sum);
        }
    }

    private void end(Map<String, Property> event) {
        String name = event.getOrDefault("SUMMARY", Property.NONE).text();
        try {
            if (name.isEmpty()) {
                throw new EdtfException("It has no summary.");
            }
            HtmlWords words = HtmlWords.of(event.getOrDefault("DESCRIPTION", Property.NONE).text());
            List<Link> links = new ArrayList<>(words.links());
            String url = event.getOrDefault("URL", Property.NONE).value().strip();
            if (WebAddress.is(url)) {
                links.add(0, Link.to("", url));
            }
            String category = event.getOrDefault("CATEGORIES", Property.NONE).text();
            events.add(
                    new IncomingEvent(
                            event.getOrDefault("UID", Property.NONE).text().replaceAll("@.*", ""),
                            when(event),
                            name.replace('\n', ' '),
                            words.text(),
                            event.getOrDefault("LOCATION", Property.NONE).text(),
                            "",
                            IncomingEvent.category(category),
                            Optional.empty(),
                            0,
                            List.of(),
                            List.of(),
                            List.of(),
                            links));
        } catch (EdtfException | DateTimeException | ArithmeticException mistake) {
            refused.add("“" + name + "”: " + mistake.getMessage());
        }
    }

    private When when(Map<String, Property> event) throws EdtfException {
        String exact = event.getOrDefault("X-EDTF", Property.NONE).text();
        if (!exact.isEmpty()) {
            return When.parse(exact, zone);
        }
        Property start = event.getOrDefault("DTSTART", Property.NONE);
        if (start.value().isBlank()) {
            throw new EdtfException("It has no start.");
        }
        Property end = event.getOrDefault("DTEND", Property.NONE);
        String lasting = event.getOrDefault("DURATION", Property.NONE).value().strip();
        if (!start.value().contains("T")) {
            return days(start, end, lasting);
        }
        LocalDateTime from = clock(start);
        String first = MINUTE.format(from) + offset(start, from);
        if (end.value().isBlank() && lasting.isEmpty()) {
            return When.parse(first, zone);
        }
        Property same = end.value().isBlank() ? start : end;
        LocalDateTime to = end.value().isBlank() ? from.plus(duration(lasting)) : clock(end);
        String last = MINUTE.format(to) + offset(same, to);
        return When.parse(first.equals(last) ? first : first + "/" + last, zone);
    }

    /** Whole days; the end of a calendar is the day after the last (RFC 5545, 3.6.1). */
    private When days(Property start, Property end, String lasting) throws EdtfException {
        LocalDate from = LocalDate.parse(start.value().strip(), DAY);
        LocalDate after =
                end.value().isBlank()
                        ? lasting.isEmpty() ? from.plusDays(1) : from.plus(period(lasting))
                        : LocalDate.parse(end.value().strip(), DAY);
        LocalDate to = after.isAfter(from) ? after.minusDays(1) : from;
        return When.parse(to.equals(from) ? from.toString() : from + "/" + to, zone);
    }

    private static Period period(String lasting) {
        return Period.parse(lasting.replaceAll("T.*", ""));
    }

    private static Duration duration(String lasting) {
        return lasting.endsWith("W")
                ? Duration.ofDays(7L * Integer.parseInt(lasting.replaceAll("[^0-9]", "")))
                : Duration.parse(lasting);
    }

    private static LocalDateTime clock(Property at) {
        String value = at.value().strip();
        return LocalDateTime.parse(
                value.endsWith("Z") ? value.substring(0, value.length() - 1) : value, CLOCK);
    }

    private static String offset(Property at, LocalDateTime time) {
        if (at.value().strip().endsWith("Z")) {
            return "Z";
        }
        for (String parameter : at.parameters().split(";", -1)) {
            if (parameter.regionMatches(true, 0, "TZID=", 0, 5)) {
                String id = parameter.substring(5).replace("\"", "");
                ZoneOffset offset = ZoneId.of(id).getRules().getOffset(time);
                return offset.getId();
            }
        }
        return "";
    }
}
