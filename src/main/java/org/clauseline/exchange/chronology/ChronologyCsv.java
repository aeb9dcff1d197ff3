package org.clauseline.exchange.chronology;

import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.When;
import org.clauseline.exchange.CsvReport;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A chronology as CSV (RFC 4180), one record an event, safe against formulas. Times stand both as
 * EDTF, which can be read back, and in words.
 */
public final class ChronologyCsv {
    /** The names of the columns. */
    public static final List<String> HEADER =
            List.of(
                    "Id",
                    "When",
                    "When in words",
                    "Known",
                    "Headline",
                    "Summary",
                    "Place",
                    "Side",
                    "Category",
                    "Status",
                    "Importance",
                    "Actors",
                    "Points",
                    "Responds to",
                    "Claims",
                    "Sources",
                    "Source addresses",
                    "As of");

    private ChronologyCsv() {}

    /**
     * Writes the table.
     *
     * @throws IOException if what is written to refuses
     */
    public static void write(Chronology chronology, Writer table) throws IOException {
        record(HEADER, table);
        for (Event event : chronology.events()) {
            record(
                    List.of(
                            event.id(),
                            event.when().text(),
                            chronology.words(event.when()),
                            event.known().map(When::text).orElse(""),
                            event.title(),
                            event.summary(),
                            event.place(),
                            chronology.side(event),
                            event.category().word(),
                            event.status().word(),
                            Integer.toString(event.importance()),
                            String.join("; ", chronology.actors(event)),
                            String.join("; ", chronology.points(event)),
                            chronology.responds(event).stream()
                                    .map(Event::id)
                                    .collect(Collectors.joining("; ")),
                            event.claims().stream()
                                    .map(Claim::text)
                                    .collect(Collectors.joining(" / ")),
                            chronology.sources(event).stream()
                                    .map(chronology::citation)
                                    .collect(Collectors.joining("; ")),
                            chronology.sources(event).stream()
                                    .map(Source::url)
                                    .filter(url -> !url.isEmpty())
                                    .collect(Collectors.joining(" ")),
                            chronology.asOf()),
                    table);
        }
    }

    private static void record(List<String> cells, Writer table) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            table.append(i == 0 ? "" : ",").append(CsvReport.cell(cells.get(i)));
        }
        table.append("\r\n");
    }
}
