package org.clauseline.exchange.timelinejs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.When;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.Losses.Loss;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.incoming.HtmlWords;
import org.clauseline.exchange.incoming.Incoming;
import org.clauseline.exchange.incoming.IncomingEvent;
import org.clauseline.exchange.incoming.IncomingEvent.Link;
import org.clauseline.exchange.timelinejs.SlideTimes.Parts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads JSON of TimelineJS 3, and of its two predecessors, whose dates are "2011,3,23". */
public final class SlideReader {
    private static final Set<String> KEPT =
            Set.of(
                    "start_date",
                    "end_date",
                    "text",
                    "group",
                    "unique_id",
                    "autolink",
                    "clauseline",
                    "startDate",
                    "endDate",
                    "headline",
                    "tag");
    private static final Set<String> DATE_PARTS =
            Set.of("year", "month", "day", "hour", "minute", "second");

    /** The headline of a slide without any words. */
    static final String NAMELESS = "(no headline)";

    private final ZoneId zone;
    private final List<IncomingEvent> events = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Integer> lost = new TreeMap<>();
    private String title = "";

    private SlideReader(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Reads a file.
     *
     * @param zone of its clock times
     * @throws Unreadable if it is no such file
     */
    public static Incoming read(String json, ZoneId zone) throws Unreadable {
        SlideReader reader = new SlideReader(zone);
        try {
            JsonElement root = JsonParser.parseString(json);
            if (!root.isJsonObject()) {
                throw new Unreadable("This JSON is no timeline: it is no object.");
            }
            reader.whole(root.getAsJsonObject());
        } catch (JsonParseException | IllegalStateException | StackOverflowError broken) {
            throw new Unreadable("This is no sound JSON: " + reason(broken) + ".", broken);
        }
        List<Loss> losses = new ArrayList<>();
        reader.lost.forEach((what, count) -> losses.add(new Loss(count, what)));
        return new Incoming(
                "TimelineJS", reader.title, reader.events, reader.refused, new Losses(losses));
    }

    private static String reason(Throwable broken) {
        String message = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
        return broken instanceof StackOverflowError ? "it is nested too deeply" : message;
    }

    private void whole(JsonObject root) throws Unreadable {
        boolean old = root.has("timeline") && root.get("timeline").isJsonObject();
        JsonObject timeline = old ? root.getAsJsonObject("timeline") : root;
        JsonElement list = timeline.get(old ? "date" : "events");
        if (list == null || !list.isJsonArray()) {
            throw new Unreadable("This JSON is no timeline: it has no list of events.");
        }
        if (old) {
            title = HtmlWords.of(string(timeline, "headline")).text();
            lose("text of the title slide", !string(timeline, "text").isEmpty());
        } else if (timeline.get("title") instanceof JsonObject slide) {
            title = HtmlWords.of(string(object(slide, "text"), "headline")).text();
            lose("text of the title slide", !string(object(slide, "text"), "text").isEmpty());
        }
        if (timeline.get(old ? "era" : "eras") instanceof JsonArray eras) {
            lost.merge("era", eras.size(), Integer::sum);
        }
        int number = 0;
        for (JsonElement slide : list.getAsJsonArray()) {
            number++;
            try {
                if (!slide.isJsonObject()) {
                    throw new EdtfException("It is no slide.");
                }
                events.add(old ? older(slide.getAsJsonObject()) : slide(slide.getAsJsonObject()));
            } catch (EdtfException mistake) {
                refused.add("Slide " + number + ": " + mistake.getMessage());
            }
        }
    }

    private IncomingEvent slide(JsonObject slide) throws EdtfException {
        if (slide.get(SlideWriter.OWN) instanceof JsonObject own) {
            return OwnSlide.read(own, string(slide, "unique_id"), zone);
        }
        JsonObject start = object(slide, "start_date");
        if (start.isEmpty()) {
            throw new EdtfException("It has no date.");
        }
        When when = SlideTimes.when(parts(start), parts(object(slide, "end_date")), zone);
        lose("display date", !string(slide, "display_date").isEmpty());
        for (String name : List.of("start_date", "end_date")) {
            object(slide, name).keySet().stream()
                    .filter(key -> !DATE_PARTS.contains(key))
                    .filter(key -> !string(object(slide, name), key).isEmpty())
                    .forEach(key -> lose("date’s " + key.replace('_', ' '), true));
        }
        JsonObject text = object(slide, "text");
        HtmlWords headline = HtmlWords.of(string(text, "headline"));
        HtmlWords words = HtmlWords.of(string(text, "text"));
        List<Link> links = new ArrayList<>(headline.links());
        links.addAll(words.links());
        other(slide);
        return event(when, headline.text(), words.text(), caption(slide), links)
                .with(
                        string(slide, "unique_id"),
                        string(object(slide, "location"), "name"),
                        HtmlWords.of(string(slide, "group")).text());
    }

    /** What a slide that has no headline is called by: the beginning of its text, or a caption. */
    private static IncomingEvent event(
            When when, String headline, String text, String caption, List<Link> links) {
        String name =
                Stream.of(headline, text, caption)
                        .flatMap(words -> words.lines().limit(1))
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse(NAMELESS);
        return IncomingEvent.of(
                when, headline.isEmpty() ? name : headline.replace('\n', ' '), text, links);
    }

    private static String caption(JsonObject slide) {
        String caption = HtmlWords.of(string(object(slide, "media"), "caption")).text();
        return caption.isEmpty() ? string(object(slide, "location"), "name") : caption;
    }

    private void other(JsonObject slide) {
        for (String key : slide.keySet()) {
            JsonElement value = slide.get(key);
            boolean empty =
                    value.isJsonNull()
                            || (value.isJsonPrimitive() && value.getAsString().isEmpty());
            lose(
                    key.replace('_', ' '),
                    !KEPT.contains(key) && !empty && !key.equals("display_date"));
        }
    }

    private IncomingEvent older(JsonObject slide) throws EdtfException {
        Parts start = commas(string(slide, "startDate"));
        if (start.isNone()) {
            throw new EdtfException("It has no date.");
        }
        When when = SlideTimes.when(start, commas(string(slide, "endDate")), zone);
        HtmlWords headline = HtmlWords.of(string(slide, "headline"));
        HtmlWords words = HtmlWords.of(string(slide, "text"));
        List<Link> links = new ArrayList<>(headline.links());
        links.addAll(words.links());
        lose("media", slide.has("asset"));
        String caption = HtmlWords.of(string(object(slide, "asset"), "caption")).text();
        return event(when, headline.text(), words.text(), caption, links)
                .with("", "", HtmlWords.of(string(slide, "tag")).text());
    }

    private static Parts commas(String date) {
        String[] parts = date.split(",", -1);
        String[] all = {"", "", "", "", "", ""};
        for (int i = 0; i < Math.min(parts.length, all.length); i++) {
            all[i] = parts[i].strip();
        }
        return new Parts(all[0], all[1], all[2], all[3], all[4], all[5]);
    }

    private static Parts parts(JsonObject date) {
        return new Parts(
                string(date, "year"),
                string(date, "month"),
                string(date, "day"),
                string(date, "hour"),
                string(date, "minute"),
                string(date, "second"));
    }

    private void lose(String what, boolean really) {
        if (really) {
            lost.merge(what, 1, Integer::sum);
        }
    }

    static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? object : new JsonObject();
    }

    static String string(JsonObject parent, String name) {
        JsonElement value = parent.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString().strip() : "";
    }
}
