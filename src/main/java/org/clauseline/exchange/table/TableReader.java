package org.clauseline.exchange.table;

import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.WebAddress;
import org.clauseline.dossier.When;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.Losses.Loss;
import org.clauseline.exchange.incoming.HtmlWords;
import org.clauseline.exchange.incoming.Incoming;
import org.clauseline.exchange.incoming.IncomingEvent;
import org.clauseline.exchange.incoming.IncomingEvent.Link;
import org.clauseline.exchange.table.Mapping.DateOrder;
import org.clauseline.exchange.table.Mapping.Field;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes events of the rows of a table, the first row of which names the columns. */
public final class TableReader {
    private static final int LONGEST_IN_MESSAGE = 60;

    private TableReader() {}

    /** Reads a table by a mapping. */
    public static Incoming read(CsvText table, Mapping mapping, ZoneId zone) {
        List<IncomingEvent> events = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<List<String>> rows = table.rows();
        Optional<DateOrder> order =
                mapping.order()
                        .or(
                                () ->
                                        Dates.order(
                                                rows.stream()
                                                        .skip(1)
                                                        .map(row -> mapping.cell(row, Field.WHEN))
                                                        .toList()));
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            String title = mapping.cell(row, Field.TITLE);
            try {
                if (title.isEmpty()) {
                    throw new EdtfException("There is no headline.");
                }
                events.add(event(row, title, mapping, order, zone));
            } catch (EdtfException mistake) {
                refused.add("Row " + (i + 1) + " (" + brief(title) + "): " + mistake.getMessage());
            }
        }
        return new Incoming("Table", "", events, refused, losses(rows, mapping));
    }

    private static IncomingEvent event(
            List<String> row, String title, Mapping mapping, Optional<DateOrder> order, ZoneId zone)
            throws EdtfException {
        String date = mapping.cell(row, Field.WHEN);
        if (date.isEmpty()) {
            throw new EdtfException("There is no date.");
        }
        When when =
                Dates.read(
                        date,
                        mapping.cell(row, Field.TIME),
                        mapping.cell(row, Field.END),
                        mapping.cell(row, Field.END_TIME),
                        order,
                        zone);
        HtmlWords summary = HtmlWords.of(mapping.cell(row, Field.SUMMARY));
        List<Link> links = new ArrayList<>(links(row, mapping));
        links.addAll(summary.links());
        String importance = mapping.cell(row, Field.IMPORTANCE);
        return new IncomingEvent(
                mapping.cell(row, Field.ID),
                when,
                HtmlWords.of(title).text(),
                summary.text(),
                mapping.cell(row, Field.PLACE),
                mapping.cell(row, Field.SIDE),
                IncomingEvent.category(mapping.cell(row, Field.CATEGORY)),
                IncomingEvent.status(mapping.cell(row, Field.STATUS)),
                importance.matches("[1-5]") ? Integer.parseInt(importance) : 0,
                parts(mapping.cell(row, Field.ACTORS)),
                List.of(),
                parts(mapping.cell(row, Field.RESPONDS)),
                links);
    }

    /** The sources that a row names: as many as there are addresses, or one without. */
    private static List<Link> links(List<String> row, Mapping mapping) {
        String source = mapping.cell(row, Field.SOURCE);
        List<String> names = parts(source);
        List<String> addresses =
                Stream.of(mapping.cell(row, Field.URL).split("[\\s;]+", -1))
                        .filter(WebAddress::is)
                        .toList();
        if (addresses.isEmpty()) {
            if (WebAddress.is(source)) {
                return List.of(Link.to("", source));
            }
            return names.isEmpty()
                    ? List.of()
                    : List.of(new Link(names.getFirst(), source, "", "", ""));
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            String name = names.size() == addresses.size() ? names.get(i) : source;
            links.add(Link.to(name, addresses.get(i)));
        }
        return links;
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static Losses losses(List<List<String>> rows, Mapping mapping) {
        if (rows.isEmpty()) {
            return Losses.NONE;
        }
        List<Loss> losses = new ArrayList<>();
        List<String> heads = rows.getFirst();
        for (int column = 0; column < heads.size(); column++) {
            if (!mapping.columns().containsValue(column)) {
                int place = column;
                long cells =
                        rows.stream()
                                .skip(1)
                                .filter(row -> row.size() > place && !row.get(place).isBlank())
                                .count();
                losses.add(
                        new Loss(cells, "cell of the column “" + brief(heads.get(column)) + "”"));
            }
        }
        return new Losses(losses);
    }

    private static String brief(String text) {
        return text.length() <= LONGEST_IN_MESSAGE
                ? text
                : text.substring(0, LONGEST_IN_MESSAGE) + "…";
    }
}
