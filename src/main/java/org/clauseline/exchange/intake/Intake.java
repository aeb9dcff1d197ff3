package org.clauseline.exchange.intake;

import org.clauseline.exchange.calendar.CalendarReader;
import org.clauseline.exchange.document.Encodings;
import org.clauseline.exchange.document.Encodings.Decoded;
import org.clauseline.exchange.document.Limits;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.incoming.Incoming;
import org.clauseline.exchange.table.CsvText;
import org.clauseline.exchange.table.Mapping;
import org.clauseline.exchange.table.Mapping.Field;
import org.clauseline.exchange.table.TableReader;
import org.clauseline.exchange.timelinejs.SheetReader;
import org.clauseline.exchange.timelinejs.SlideReader;
import org.clauseline.exchange.timelineproject.ProjectReader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file with events: JSON or table of TimelineJS, a calendar, a file of Timeline, or any table
 * with a date and a headline in each row.
 */
public final class Intake {
    /** Columns that somebody could still choose from. */
    private static final int MOST_COLUMNS = 500;

    private final String text;
    private final String encoding;
    private final boolean guessed;
    private final Optional<CsvText> table;

    private Intake(Decoded decoded) throws Unreadable {
        text = decoded.text();
        encoding = decoded.encoding().name();
        guessed = decoded.guessed();
        String begin = text.substring(0, Math.min(text.length(), 64)).stripLeading();
        boolean other =
                begin.startsWith("{")
                        || begin.startsWith("[")
                        || begin.startsWith("<")
                        || begin.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
        table = other ? Optional.empty() : Optional.of(CsvText.of(text));
        int widest = table.map(Intake::width).orElse(0);
        if (widest > MOST_COLUMNS) {
            throw new Unreadable(
                    "The table has "
                            + widest
                            + " columns; one with events has "
                            + MOST_COLUMNS
                            + " at most.");
        }
    }

    private static int width(CsvText table) {
        return table.rows().stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * Opens a file. Nothing that it names is looked up.
     *
     * @throws Unreadable if it cannot be read, with the reason as a sentence
     */
    public static Intake open(Path file) throws Unreadable {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(Limits.FILE_BYTES + 1));
        } catch (NoSuchFileException missing) {
            throw new Unreadable("There is no such file.", missing);
        } catch (IOException denied) {
            throw new Unreadable("The file cannot be opened; it may be locked or private.", denied);
        }
    }

    /**
     * Takes the bytes of a file.
     *
     * @throws Unreadable if there are none, or too many, or a table has too many columns
     */
    public static Intake of(byte[] bytes) throws Unreadable {
        if (bytes.length > Limits.FILE_BYTES) {
            throw new Unreadable("The file is larger than 64 MB.");
        }
        Decoded decoded = Encodings.decode(bytes, Optional.empty());
        if (decoded.text().isBlank()) {
            throw new Unreadable("The file is empty.");
        }
        return new Intake(decoded);
    }

    /** The encoding that it was read in, and whether that is a guess. */
    public String encoding() {
        return guessed ? encoding + " (a guess)" : encoding;
    }

    /**
     * The cells of a table whose columns have to be told apart; absent where the format does that.
     */
    public Optional<CsvText> columns() {
        return table.filter(cells -> !SheetReader.isSheet(cells));
    }

    /** The mapping that the heads of the columns suggest. */
    public Mapping suggested() {
        return Mapping.guess(
                columns()
                        .filter(cells -> !cells.rows().isEmpty())
                        .map(cells -> cells.rows().getFirst())
                        .orElse(List.of()));
    }

    /**
     * Reads the events.
     *
     * @param mapping of the columns of a table; other formats need none
     * @param zone of times that name none
     * @throws Unreadable if it holds no events that could be read, with the reason as a sentence
     */
    public Incoming read(Mapping mapping, ZoneId zone) throws Unreadable {
        if (table.isPresent()) {
            return table(table.get(), mapping, zone);
        }
        String begin = text.stripLeading();
        if (begin.startsWith("<")) {
            return ProjectReader.read(begin, zone);
        }
        return begin.toUpperCase(Locale.ROOT).startsWith("BEGIN")
                ? CalendarReader.read(text, zone)
                : SlideReader.read(text, zone);
    }

    private static Incoming table(CsvText cells, Mapping mapping, ZoneId zone) throws Unreadable {
        if (SheetReader.isSheet(cells)) {
            return SheetReader.read(cells, zone);
        }
        if (!mapping.isEnough()) {
            String missing =
                    mapping.columns().containsKey(Field.WHEN)
                            ? "the headline"
                            : mapping.columns().containsKey(Field.TITLE)
                                    ? "the date"
                                    : "the date and which the headline";
            throw new Unreadable("Say which column of the table holds " + missing + ".");
        }
        return TableReader.read(cells, mapping, zone);
    }
}
