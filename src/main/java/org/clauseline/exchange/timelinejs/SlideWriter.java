package org.clauseline.exchange.timelinejs;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Source;
import org.clauseline.exchange.CsvReport;
import org.clauseline.exchange.HtmlReport;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.chronology.Chronology;
import org.clauseline.exchange.timelinejs.Slides.Slide;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes events for TimelineJS 3. */
public final class SlideWriter {
    /** The key under which stands what TimelineJS has no word for. */
    static final String OWN = "clauseline";

    /** The columns of the sheet, by the names that TimelineJS looks for. */
    static final List<String> COLUMNS =
            List.of(
                    "Year",
                    "Month",
                    "Day",
                    "Time",
                    "End Year",
                    "End Month",
                    "End Day",
                    "End Time",
                    "Display Date",
                    "Headline",
                    "Text",
                    "Media",
                    "Media Credit",
                    "Media Caption",
                    "Media Thumbnail",
                    "Alt Text",
                    "Type",
                    "Group",
                    "Background");

    private final JsonWriter json;

    private SlideWriter(JsonWriter json) {
        this.json = json;
    }

    /** What the JSON leaves out. */
    public static Losses jsonLosses(Chronology chronology) {
        return Slides.losses(chronology, false);
    }

    /** What the table leaves out. */
    public static Losses csvLosses(Chronology chronology) {
        return Slides.losses(chronology, true);
    }

    /**
     * Writes the events as JSON.
     *
     * @throws IOException if what is written to refuses
     */
    public static void json(Chronology chronology, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(true);
        new SlideWriter(json).whole(chronology);
        json.flush();
        out.write('\n');
    }

    private void whole(Chronology chronology) throws IOException {
        json.beginObject();
        json.name("scale").value("human");
        json.name("title").beginObject();
        words(
                HtmlReport.escape(chronology.title()),
                "<p>" + HtmlReport.escape(chronology.asOf() + " " + Chronology.ABOUT) + "</p>");
        json.endObject();
        json.name("events").beginArray();
        for (Slide slide : Slides.of(chronology)) {
            slide(slide, chronology);
        }
        json.endArray();
        json.endObject();
    }

    private void words(String headline, String text) throws IOException {
        json.name("text").beginObject();
        json.name("headline").value(headline);
        json.name("text").value(text);
        json.endObject();
    }

    private void slide(Slide slide, Chronology chronology) throws IOException {
        json.beginObject();
        date("start_date", slide.start());
        if (slide.end().isPresent()) {
            date("end_date", slide.end().get());
        }
        json.name("display_date").value(HtmlReport.escape(slide.display()));
        words(slide.headline(), slide.text());
        if (!slide.group().isEmpty()) {
            json.name("group").value(HtmlReport.escape(slide.group()));
        }
        json.name("unique_id").value(slide.event().id());
        json.name("autolink").value(false);
        own(slide.event(), chronology);
        json.endObject();
    }

    private void date(String name, SlideDate date) throws IOException {
        json.name(name).beginObject();
        for (Map.Entry<String, Integer> part : date.parts().entrySet()) {
            json.name(part.getKey()).value(part.getValue());
        }
        json.endObject();
    }

    private void own(Event event, Chronology chronology) throws IOException {
        json.name(OWN).beginObject();
        json.name("when").value(event.when().text());
        json.name("title").value(event.title());
        json.name("summary").value(event.summary());
        json.name("place").value(event.place());
        json.name("side").value(chronology.side(event));
        json.name("category").value(event.category().word());
        json.name("status").value(event.status().word());
        json.name("importance").value(event.importance());
        json.name("actors").beginArray();
        for (String actor : chronology.actors(event)) {
            json.value(actor);
        }
        json.endArray();
        if (!event.responds().isEmpty()) {
            json.name("responds").beginArray();
            for (Event cause : chronology.responds(event)) {
                json.value(cause.id());
            }
            json.endArray();
        }
        json.name("claims").beginArray();
        for (Claim claim : event.claims()) {
            json.value(claim.text());
        }
        json.endArray();
        json.name("sources").beginArray();
        for (Source source : chronology.sources(event)) {
            json.beginObject();
            json.name("publisher").value(source.publisher());
            json.name("title").value(source.title());
            json.name("author").value(source.author());
            json.name("date").value(source.date().text());
            json.name("url").value(source.url());
            json.name("kind").value(source.kind().word());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    /** The events as the table of a sheet, safe against formulas. */
    public static String csv(Chronology chronology) {
        StringBuilder table = new StringBuilder(1 << 16);
        record(COLUMNS, table);
        List<String> title = new ArrayList<>(COLUMNS.stream().map(any -> "").toList());
        title.set(COLUMNS.indexOf("Headline"), HtmlReport.escape(chronology.title()));
        title.set(COLUMNS.indexOf("Text"), HtmlReport.escape(chronology.asOf()));
        title.set(COLUMNS.indexOf("Type"), "title");
        record(title, table);
        for (Slide slide : Slides.of(chronology)) {
            SlideDate end = slide.end().orElse(new SlideDate(Map.of()));
            record(
                    List.of(
                            slide.start().part("year"),
                            slide.start().part("month"),
                            slide.start().part("day"),
                            slide.start().time(),
                            end.part("year"),
                            end.part("month"),
                            end.part("day"),
                            end.time(),
                            HtmlReport.escape(slide.display()),
                            slide.headline(),
                            slide.text(),
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            HtmlReport.escape(slide.group()),
                            ""),
                    table);
        }
        return table.toString();
    }

    private static void record(List<String> cells, StringBuilder table) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            // The number of a year before our era begins with a minus, and is no formula.
            boolean number = cell.matches("-?\\d{1,9}");
            table.append(i == 0 ? "" : ",").append(number ? cell : CsvReport.cell(cell));
        }
        table.append("\r\n");
    }
}
