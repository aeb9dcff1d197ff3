package org.clauseline.exchange.timelinejs;

import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.WebAddress;
import org.clauseline.dossier.When;
import org.clauseline.exchange.HtmlReport;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.Losses.Loss;
import org.clauseline.exchange.chronology.Chronology;

import java.util.List;
import java.util.Optional;

/** Events as slides: an event without any date that TimelineJS can hold is left out. */
final class Slides {
    private Slides() {}

    /**
     * An event as a slide.
     *
     * @param display its time in words
     * @param headline as HTML, which TimelineJS takes it for
     * @param text as HTML
     */
    record Slide(
            Event event,
            SlideDate start,
            Optional<SlideDate> end,
            String display,
            String headline,
            String text,
            String group) {}

    /** The slide of an event; absent where TimelineJS cannot hold its time. */
    static Optional<Slide> of(Event event, Chronology chronology) {
        return dates(event.when())
                .map(
                        start ->
                                new Slide(
                                        event,
                                        start,
                                        end(event.when(), start),
                                        chronology.words(event.when()),
                                        HtmlReport.escape(event.title()),
                                        text(event, chronology),
                                        chronology.side(event)));
    }

    private static Optional<SlideDate> dates(When when) {
        Optional<SlideDate> start = SlideDate.start(when);
        Optional<SlideDate> end = SlideDate.end(when);
        return start.isPresent() && end.isPresent()
                ? Optional.of(start.get().atMostAsFineAs(end.get()))
                : start.or(() -> end);
    }

    private static Optional<SlideDate> end(When when, SlideDate start) {
        return SlideDate.start(when).isEmpty()
                ? Optional.empty()
                : SlideDate.end(when).map(end -> end.atMostAsFineAs(start));
    }

    private static String text(Event event, Chronology chronology) {
        StringBuilder html = new StringBuilder();
        if (!event.summary().isEmpty()) {
            html.append("<p>").append(HtmlReport.escape(event.summary())).append("</p>");
        }
        String doubt = Chronology.doubt(event);
        if (!doubt.isEmpty()) {
            html.append("<p>").append(doubt).append("</p>");
        }
        if (!chronology.responds(event).isEmpty()) {
            html.append("<p>").append(HtmlReport.escape(chronology.response(event))).append("</p>");
        }
        for (Claim claim : event.claims()) {
            html.append("<p>– ").append(HtmlReport.escape(claim.text())).append("</p>");
        }
        List<Source> sources = chronology.sources(event);
        if (!sources.isEmpty()) {
            html.append("<p>Sources: ");
            for (int i = 0; i < sources.size(); i++) {
                Source source = sources.get(i);
                String name = HtmlReport.escape(source.publisher());
                html.append(i > 0 ? ", " : "");
                if (WebAddress.is(source.url())) {
                    html.append("<a href=\"").append(HtmlReport.escape(source.url()));
                    html.append("\">").append(name).append("</a>");
                } else {
                    html.append(name);
                }
            }
            html.append("</p>");
        }
        return html.toString();
    }

    static Losses losses(Chronology chronology, boolean table) {
        List<Event> events = chronology.events();
        long undated = events.stream().filter(event -> dates(event.when()).isEmpty()).count();
        return chronology.losses(
                new Loss(undated, "event whose time TimelineJS cannot hold"),
                new Loss(
                        table ? events.size() : 0,
                        "statement of certainty, importance, category and exact time (the table"
                                + " has no column for them; JSON keeps them)"),
                new Loss(
                        table ? chronology.claims() : 0,
                        "claim, which the table holds as words of the text only"),
                new Loss(
                        table ? chronology.responses() : 0,
                        "response, which the table holds as words of the text only"));
    }
}
