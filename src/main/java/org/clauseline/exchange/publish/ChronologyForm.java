package org.clauseline.exchange.publish;

import org.clauseline.exchange.Losses;
import org.clauseline.exchange.Losses.Loss;
import org.clauseline.exchange.calendar.CalendarWriter;
import org.clauseline.exchange.chronology.Chronology;
import org.clauseline.exchange.chronology.ChronologyCsv;
import org.clauseline.exchange.chronology.ChronologyHtml;
import org.clauseline.exchange.chronology.ChronologyMarkdown;
import org.clauseline.exchange.timelinejs.SlideWriter;
import org.clauseline.exchange.word.WordChronology;
import org.clauseline.picture.NewFile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the events of a dossier can be written as. */
public enum ChronologyForm {
    HTML("html"),
    MARKDOWN("md"),
    DOCX("docx"),
    CSV("csv"),
    ICALENDAR("ics"),
    TIMELINEJS("json"),
    TIMELINEJS_CSV("csv");

    private final String ending;

    ChronologyForm(String ending) {
        this.ending = ending;
    }

    /** The name on the command line: "timelinejs-csv". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How names of its files end, with the dot. */
    public String ending() {
        return "." + ending;
    }

    /** The form with this name, or the first with this ending. */
    public static Optional<ChronologyForm> named(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form.word().equals(wanted) || form.ending.equals(wanted))
                .findFirst();
    }

    /** The form that the ending of a file speaks of. */
    public static Optional<ChronologyForm> of(Path file) {
        String name = String.valueOf(file.getFileName());
        return named(name.substring(name.lastIndexOf('.') + 1));
    }

    /** What this form leaves out of the dossier. */
    public Losses losses(Chronology chronology) {
        return switch (this) {
            case ICALENDAR -> CalendarWriter.losses(chronology);
            case TIMELINEJS -> SlideWriter.jsonLosses(chronology);
            case TIMELINEJS_CSV -> SlideWriter.csvLosses(chronology);
            case CSV ->
                    chronology.losses(
                            new Loss(chronology.claims(), "claim, told without its own sources"));
            case HTML, MARKDOWN, DOCX -> chronology.losses();
        };
    }

    /**
     * Writes the events to a file, whole or not at all.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Chronology chronology, Path target) throws IOException {
        NewFile.write(target, out -> write(chronology, out));
    }

    /**
     * Writes the events.
     *
     * @throws IOException if the stream refuses
     */
    public void write(Chronology chronology, OutputStream out) throws IOException {
        switch (this) {
            case HTML -> parts(writer -> ChronologyHtml.write(chronology, writer), out);
            case MARKDOWN -> parts(writer -> ChronologyMarkdown.write(chronology, writer), out);
            case DOCX -> WordChronology.write(chronology, out);
            case CSV -> parts(writer -> ChronologyCsv.write(chronology, writer), out);
            case ICALENDAR -> parts(writer -> CalendarWriter.write(chronology, writer), out);
            case TIMELINEJS -> parts(writer -> SlideWriter.json(chronology, writer), out);
            case TIMELINEJS_CSV -> parts(writer -> SlideWriter.csv(chronology, writer), out);
        }
    }

    /** Something that is written part by part. */
    private interface Parts {
        void write(Writer out) throws IOException;
    }

    private static void parts(Parts parts, OutputStream out) throws IOException {
        Writer writer = new PartWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        parts.write(writer);
        writer.flush();
    }
}
