package org.clauseline.exchange.timelinejs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.When;
import org.clauseline.exchange.incoming.IncomingEvent;
import org.clauseline.exchange.incoming.IncomingEvent.Link;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What we wrote beside a slide ourselves, which says more than the slide can. */
final class OwnSlide {
    private OwnSlide() {}

    static IncomingEvent read(JsonObject own, String id, ZoneId zone) throws EdtfException {
        List<Link> links = new ArrayList<>();
        for (JsonElement source : list(own, "sources")) {
            if (source instanceof JsonObject it) {
                links.add(
                        new Link(
                                SlideReader.string(it, "publisher"),
                                SlideReader.string(it, "title"),
                                SlideReader.string(it, "author"),
                                SlideReader.string(it, "date"),
                                SlideReader.string(it, "url")));
            }
        }
        String importance = SlideReader.string(own, "importance");
        String title = SlideReader.string(own, "title");
        if (title.isEmpty()) {
            throw new EdtfException("It has no headline.");
        }
        return new IncomingEvent(
                id,
                When.parse(SlideReader.string(own, "when"), zone),
                title,
                SlideReader.string(own, "summary"),
                SlideReader.string(own, "place"),
                SlideReader.string(own, "side"),
                IncomingEvent.category(SlideReader.string(own, "category")),
                IncomingEvent.status(SlideReader.string(own, "status")),
                importance.matches("[1-5]") ? Integer.parseInt(importance) : 0,
                strings(own, "actors"),
                strings(own, "claims"),
                strings(own, "responds"),
                links);
    }

    private static JsonArray list(JsonObject own, String name) {
        return own.get(name) instanceof JsonArray list ? list : new JsonArray();
    }

    private static List<String> strings(JsonObject own, String name) {
        List<String> strings = new ArrayList<>();
        for (JsonElement value : list(own, name)) {
            if (value.isJsonPrimitive() && !value.getAsString().isBlank()) {
                strings.add(value.getAsString());
            }
        }
        return strings;
    }
}
