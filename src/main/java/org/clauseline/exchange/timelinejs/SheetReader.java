package org.clauseline.exchange.timelinejs;

import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.When;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.Losses.Loss;
import org.clauseline.exchange.incoming.HtmlWords;
import org.clauseline.exchange.incoming.Incoming;
import org.clauseline.exchange.incoming.IncomingEvent;
import org.clauseline.exchange.incoming.IncomingEvent.Link;
import org.clauseline.exchange.table.CsvText;
import org.clauseline.exchange.timelinejs.SlideTimes.Parts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the table of TimelineJS' sheet: columns by their names, in any order. */
public final class SheetReader {
    private static final Set<String> LOST =
            Set.of(
                    "Display Date",
                    "Media",
                    "Media Credit",
                    "Media Caption",
                    "Media Thumbnail",
                    "Alt Text",
                    "Background");

    private SheetReader() {}

    /** Whether the heads of a table are those of the sheet. */
    public static boolean isSheet(CsvText table) {
        return !table.rows().isEmpty()
                && table.rows().getFirst().contains("Year")
                && table.rows().getFirst().contains("Headline");
    }

    /** Reads a table. */
    public static Incoming read(CsvText table, ZoneId zone) {
        List<IncomingEvent> events = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Map<String, Integer> lost = new TreeMap<>();
        String title = "";
        List<String> heads = table.rows().getFirst();
        for (int i = 1; i < table.rows().size(); i++) {
            Map<String, String> row = row(heads, table.rows().get(i));
            String type = row.getOrDefault("Type", "");
            if (type.equals("title")) {
                title = HtmlWords.of(row.getOrDefault("Headline", "")).text();
                lose(row, "Text", "text of the title slide", lost);
                continue;
            }
            if (type.equals("era")) {
                lost.merge("era", 1, Integer::sum);
                continue;
            }
            try {
                events.add(event(row, zone));
                LOST.forEach(
                        name -> lose(row, name, name.toLowerCase(java.util.Locale.ROOT), lost));
            } catch (EdtfException mistake) {
                refused.add("Row " + (i + 1) + ": " + mistake.getMessage());
            }
        }
        List<Loss> losses = new ArrayList<>();
        lost.forEach((what, count) -> losses.add(new Loss(count, what)));
        return new Incoming("TimelineJS table", title, events, refused, new Losses(losses));
    }

    private static Map<String, String> row(List<String> heads, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < Math.min(heads.size(), cells.size()); column++) {
            row.putIfAbsent(heads.get(column).strip(), CsvText.plain(cells.get(column)));
        }
        return row;
    }

    private static void lose(
            Map<String, String> row, String name, String what, Map<String, Integer> lost) {
        if (!row.getOrDefault(name, "").isEmpty()) {
            lost.merge(what, 1, Integer::sum);
        }
    }

    private static IncomingEvent event(Map<String, String> row, ZoneId zone) throws EdtfException {
        Parts start = parts(row, "");
        if (start.isNone()) {
            throw new EdtfException("It has no year.");
        }
        When when = SlideTimes.when(start, parts(row, "End "), zone);
        HtmlWords headline = HtmlWords.of(row.getOrDefault("Headline", ""));
        HtmlWords text = HtmlWords.of(row.getOrDefault("Text", ""));
        String name =
                headline.text().isEmpty()
                        ? text.text().lines().findFirst().orElse("")
                        : headline.text().replace('\n', ' ');
        if (name.isEmpty()) {
            throw new EdtfException("It has neither headline nor text.");
        }
        List<Link> links = new ArrayList<>(headline.links());
        links.addAll(text.links());
        String group = row.getOrDefault("Group", row.getOrDefault("Tag", ""));
        return IncomingEvent.of(when, name, text.text(), links)
                .with("", "", HtmlWords.of(group).text());
    }

    private static Parts parts(Map<String, String> row, String side) throws EdtfException {
        return Parts.of(
                row.getOrDefault(side + "Year", ""),
                row.getOrDefault(side + "Month", ""),
                row.getOrDefault(side + "Day", ""),
                row.getOrDefault(side + "Time", ""));
    }
}
