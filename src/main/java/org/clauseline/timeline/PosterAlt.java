package org.clauseline.timeline;

import org.clauseline.dossier.Event;
import org.clauseline.dossier.Status;
import org.clauseline.dossier.WhenWording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells an image in words, for people who cannot see it: what it is, then lane by lane what it
 * shows.
 */
final class PosterAlt {
    private PosterAlt() {}

    static String describe(PosterLook look, PosterEvents events, List<PosterEvents.Entry> shown) {
        Words words = look.words();
        PosterSettings settings = look.settings();
        WhenWording wording = new WhenWording(settings.period().zone(), settings.locale());
        StringBuilder text = new StringBuilder();
        text.append(
                words.get(
                        "poster.alt.timeline",
                        settings.text().title(),
                        shown.size(),
                        events.total()));
        Map<Integer, StringBuilder> lanes = new LinkedHashMap<>();
        for (int lane = 0; lane < events.lanes().size(); lane++) {
            lanes.put(lane, new StringBuilder());
        }
        Map<String, String> titles = new HashMap<>();
        shown.forEach(it -> titles.put(it.event().id(), it.event().title().strip()));
        for (PosterEvents.Entry entry : shown) {
            StringBuilder lane = lanes.computeIfAbsent(entry.lane(), any -> new StringBuilder());
            lane.append(lane.isEmpty() ? "" : "; ")
                    .append(told(entry.event(), titles, wording, words));
        }
        lanes.forEach(
                (lane, told) -> {
                    if (!told.isEmpty()) {
                        text.append('\n')
                                .append(events.lanes().get(lane).name())
                                .append(": ")
                                .append(told)
                                .append('.');
                    }
                });
        return text.toString();
    }

    private static String told(
            Event event, Map<String, String> titles, WhenWording wording, Words words) {
        String when = wording.describe(event.when());
        StringBuilder told = new StringBuilder(when + ", " + event.title().strip());
        for (String cause : event.responds()) {
            String title = titles.get(cause);
            told.append(title == null ? "" : words.get("poster.responds", title));
        }
        return event.status() == Status.CONFIRMED
                ? told.toString()
                : told + " (" + words.get("status." + event.status().word()) + ")";
    }
}
