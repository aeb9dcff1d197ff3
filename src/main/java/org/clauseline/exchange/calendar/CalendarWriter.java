package org.clauseline.exchange.calendar;

import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Status;
import org.clauseline.dossier.WebAddress;
import org.clauseline.dossier.When;
import org.clauseline.dossier.When.Unit;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.Losses.Loss;
import org.clauseline.exchange.chronology.Chronology;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Events as a calendar (RFC 5545): whole days where no hour is known, tentative where not
 * confirmed, the exact statement of time as EDTF beside it. DTSTAMP, which the standard demands, is
 * when the public could know of the event, so that the same dossier gives the same bytes.
 */
public final class CalendarWriter {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s]");

    /** RFC 5545, 3.1: a line holds no more octets than this. */
    private static final int OCTETS = 75;

    /** Years have four digits, so calendars reach from 0001-01-01 to the end of 9999. */
    private static final long FIRST = -62_135_596_800L;

    private static final long LAST = 253_402_214_400L;

    private final Chronology chronology;
    private final Writer calendar;

    private CalendarWriter(Chronology chronology, Writer calendar) {
        this.chronology = chronology;
        this.calendar = calendar;
    }

    /**
     * Writes the calendar.
     *
     * @throws IOException if what is written to refuses
     */
    public static void write(Chronology chronology, Writer out) throws IOException {
        CalendarWriter writer = new CalendarWriter(chronology, out);
        writer.line("BEGIN:VCALENDAR");
        writer.line("VERSION:2.0");
        writer.line("PRODID:-//Clauseline//Chronology//EN");
        writer.line("CALSCALE:GREGORIAN");
        writer.text("NAME", chronology.title());
        writer.text("X-WR-CALNAME", chronology.title());
        writer.text("DESCRIPTION", chronology.asOf() + " " + Chronology.ABOUT);
        for (Event event : chronology.events()) {
            if (hasPlace(event.when())) {
                writer.event(event);
            }
        }
        writer.line("END:VCALENDAR");
    }

    /** What a calendar leaves out. */
    public static Losses losses(Chronology chronology) {
        long without =
                chronology.events().stream().filter(event -> !hasPlace(event.when())).count();
        long apart =
                chronology.events().stream()
                        .filter(event -> event.when().shape() == When.Shape.BETWEEN)
                        .count();
        return chronology.losses(
                new Loss(without, "event whose time no calendar can hold"),
                new Loss(
                        apart,
                        "moment between two limits, shown as all the time between them; X-EDTF"
                                + " says what is meant"),
                new Loss(chronology.claims(), "claim, which a calendar holds as words only"),
                new Loss(chronology.responses(), "response, which a calendar holds as words only"));
    }

    private static boolean hasPlace(When when) {
        boolean start = when.earliestStart() != When.PAST;
        boolean end = when.latestEnd() != When.FUTURE;
        return (start || end)
                && (!start || (when.earliestStart() >= FIRST && when.earliestStart() < LAST))
                && (!end || (when.latestEnd() > FIRST && when.latestEnd() <= LAST));
    }

    private void event(Event event) throws IOException {
        line("BEGIN:VEVENT");
        text("UID", event.id() + "@" + chronology.dossier().id() + ".clauseline");
        line("DTSTAMP:" + INSTANT.format(Instant.ofEpochSecond(stamp(event))));
        times(event.when());
        text("SUMMARY", event.title());
        text("DESCRIPTION", description(event));
        text("LOCATION", event.place());
        text("CATEGORIES", event.category().word());
        line("STATUS:" + (event.status() == Status.CONFIRMED ? "CONFIRMED" : "TENTATIVE"));
        line("TRANSP:TRANSPARENT");
        Optional<String> url =
                chronology.sources(event).stream()
                        .map(Source::url)
                        .filter(WebAddress::is)
                        .findFirst();
        if (url.isPresent()) {
            line("URL:" + UNSEEN.matcher(url.get()).replaceAll(""));
        }
        text("X-EDTF", event.when().text());
        line("END:VEVENT");
    }

    private static long stamp(Event event) {
        When known = event.known().orElse(event.when());
        long end = known.latestEnd() == When.FUTURE ? known.earliestStart() : known.latestEnd();
        return Math.clamp(end, FIRST, LAST);
    }

    private void times(When when) throws IOException {
        boolean hours = when.startUnit().compareTo(Unit.MINUTE) <= 0;
        long from = when.earliestStart() == When.PAST ? when.latestEnd() - 1 : when.earliestStart();
        long to = when.latestEnd() == When.FUTURE ? from + 1 : when.latestEnd();
        boolean clock =
                hours
                        && (when.endUnit().compareTo(Unit.MINUTE) <= 0
                                || when.latestEnd() == When.FUTURE);
        if (clock) {
            line("DTSTART:" + INSTANT.format(Instant.ofEpochSecond(from)));
            if (when.shape() != When.Shape.MOMENT && when.latestEnd() != When.FUTURE) {
                line("DTEND:" + INSTANT.format(Instant.ofEpochSecond(to)));
            }
        } else {
            LocalDate last = day(to - 1, when.zone());
            line("DTSTART;VALUE=DATE:" + DAY.format(day(from, when.zone())));
            line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
        }
    }

    private static LocalDate day(long instant, ZoneId zone) {
        return Instant.ofEpochSecond(instant).atZone(zone).toLocalDate();
    }

    private String description(Event event) {
        StringBuilder text = new StringBuilder();
        text.append(chronology.words(event.when()));
        String doubt = Chronology.doubt(event);
        text.append(doubt.isEmpty() ? "" : " · " + doubt).append('\n');
        if (!event.summary().isEmpty()) {
            text.append(event.summary()).append('\n');
        }
        if (!chronology.responds(event).isEmpty()) {
            text.append(chronology.response(event)).append('\n');
        }
        for (Claim claim : event.claims()) {
            text.append("– ").append(claim.text()).append('\n');
        }
        for (Source source : chronology.sources(event)) {
            text.append("Source: ").append(chronology.citation(source));
            text.append(source.url().isEmpty() ? "" : " " + source.url()).append('\n');
        }
        return text.toString().strip();
    }

    /** RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks are escaped. */
    private void text(String name, String value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        String lines = value.replace("\r\n", "\n");
        StringBuilder line = new StringBuilder(lines.length() + 32).append(name).append(':');
        int plain = 0;
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (isPair(lines, i)) {
                i++;
            } else if (!isPlain(c)) {
                line.append(lines, plain, i).append(escaped(c));
                plain = i + 1;
            }
        }
        line(line.append(lines, plain, lines.length()).toString());
    }

    private static boolean isPlain(char c) {
        boolean control = Character.isISOControl(c) && c != '\t';
        return !control && c != '\\' && c != ';' && c != ',' && !Character.isSurrogate(c);
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\\', ';', ',' -> "\\" + c;
            case '\n', '\r' -> "\\n";
            default -> "\uFFFD";
        };
    }

    /** Whether two halves of a letter stand here. */
    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** Folds a line so that no part is longer than 75 octets, and no letter is torn apart. */
    private void line(String line) throws IOException {
        int octets = 0;
        int from = 0;
        for (int i = 0; i < line.length(); ) {
            char c = line.charAt(i);
            boolean pair = isPair(line, i);
            int size = pair ? 4 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            if (octets + size > OCTETS) {
                calendar.write(line, from, i - from);
                calendar.write("\r\n ");
                from = i;
                octets = 1;
            }
            octets += size;
            i += pair ? 2 : 1;
        }
        calendar.write(line, from, line.length() - from);
        calendar.write("\r\n");
    }
}
