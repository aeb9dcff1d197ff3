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
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final FormattingStyle LINES = FormattingStyle.COMPACT.withNewline("\n");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

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
     * Writes the events as JSON, each on a line of its own.
     *
     * @throws IOException if what is written to refuses
     */
    public static void json(Chronology chronology, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.COMPACT);
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
        for (Event event : chronology.events()) {
            Optional<Slide> slide = Slides.of(event, chronology);
            if (slide.isPresent()) {
                slide(slide.get(), chronology);
            }
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
        json.setFormattingStyle(LINES);
        json.beginObject();
        json.setFormattingStyle(FormattingStyle.COMPACT);
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
        for (int i = 0; i < date.parts().size(); i++) {
            json.name(SlideDate.NAMES.get(i)).value(date.parts().get(i));
        }
        json.endObject();
    }

    /** Writes what TimelineJS has no word for; what is empty is not named. */
    private void own(Event event, Chronology chronology) throws IOException {
        json.name(OWN).beginObject();
        json.name("when").value(event.when().text());
        json.name("title").value(event.title());
        told("summary", event.summary());
        told("place", event.place());
        told("side", chronology.side(event));
        json.name("category").value(event.category().word());
        json.name("status").value(event.status().word());
        json.name("importance").value(event.importance());
        told("actors", chronology.actors(event));
        told("responds", chronology.responds(event).stream().map(Event::id).toList());
        told("claims", event.claims().stream().map(Claim::text).toList());
        json.name("sources").beginArray();
        for (Source source : chronology.sources(event)) {
            json.beginObject();
            told("publisher", source.publisher());
            told("title", source.title());
            told("author", source.author());
            json.name("date").value(source.date().text());
            told("url", source.url());
            json.name("kind").value(source.kind().word());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void told(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name(name).value(value);
        }
    }

    private void told(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.name(name).beginArray();
            for (String value : values) {
                json.value(value);
            }
            json.endArray();
        }
    }

    /**
     * Writes the events as the table of a sheet, safe against formulas.
     *
     * @throws IOException if what is written to refuses
     */
    public static void csv(Chronology chronology, Writer table) throws IOException {
        record(COLUMNS, table);
        List<String> title = new ArrayList<>(COLUMNS.stream().map(any -> "").toList());
        title.set(COLUMNS.indexOf("Headline"), HtmlReport.escape(chronology.title()));
        title.set(COLUMNS.indexOf("Text"), HtmlReport.escape(chronology.asOf()));
        title.set(COLUMNS.indexOf("Type"), "title");
        record(title, table);
        for (Event event : chronology.events()) {
            Optional<Slide> slide = Slides.of(event, chronology);
            if (slide.isPresent()) {
                record(cells(slide.get()), table);
            }
        }
    }

    private static List<String> cells(Slide slide) {
        SlideDate end = slide.end().orElse(SlideDate.NONE);
        return List.of(
                slide.start().part(0),
                slide.start().part(1),
                slide.start().part(2),
                slide.start().time(),
                end.part(0),
                end.part(1),
                end.part(2),
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
                "");
    }

    private static void record(List<String> cells, Writer table) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            table.append(i == 0 ? "" : ",").append(isNumber(cell) ? cell : CsvReport.cell(cell));
        }
        table.append("\r\n");
    }

    /**
     * Whether it is a number; that of a year before our era begins with a minus, and is no formula.
     */
    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }
}
