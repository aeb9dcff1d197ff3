package org.clauseline.dossier;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells an event step by step; see {@link Dossiers#event}. */
public final class EventBuilder {
    private final String id;
    private When when;
    private String title;
    private String summary = "";
    private Optional<ZoneId> zone = Optional.empty();
    private Optional<When> known = Optional.empty();
    private String place = "";
    private String side = "";
    private Category category = Category.STATEMENT;
    private Status status = Status.CONFIRMED;
    private int importance = 3;
    private List<String> actors = List.of();
    private List<String> sources = List.of(Dossiers.SOURCE);
    private final List<Claim> claims = new ArrayList<>();
    private List<String> points = List.of();
    private List<String> responds = List.of();

    EventBuilder(String id, String when) {
        this.id = id;
        this.title = "Event " + id;
        this.when = Dossiers.when(when);
    }

    public EventBuilder title(String value) {
        title = value;
        return this;
    }

    public EventBuilder summary(String value) {
        summary = value;
        return this;
    }

    /** Takes the place of the expression that the event began with. */
    public EventBuilder when(When value) {
        when = value;
        return this;
    }

    public EventBuilder zone(String value) {
        zone = Optional.of(ZoneId.of(value));
        return this;
    }

    public EventBuilder known(String value) {
        known = Optional.of(Dossiers.when(value));
        return this;
    }

    public EventBuilder place(String value) {
        place = value;
        return this;
    }

    public EventBuilder side(String value) {
        side = value;
        return this;
    }

    public EventBuilder category(Category value) {
        category = value;
        return this;
    }

    public EventBuilder status(Status value) {
        status = value;
        return this;
    }

    public EventBuilder importance(int value) {
        importance = value;
        return this;
    }

    public EventBuilder actors(String... ids) {
        actors = List.of(ids);
        return this;
    }

    public EventBuilder sources(String... ids) {
        sources = List.of(ids);
        return this;
    }

    public EventBuilder claim(String text, String... sourceIds) {
        claims.add(new Claim(text, List.of(sourceIds), Extras.NONE));
        return this;
    }

    public EventBuilder points(String... ids) {
        points = List.of(ids);
        return this;
    }

    public EventBuilder responds(String... ids) {
        responds = List.of(ids);
        return this;
    }

    public Event build() {
        return new Event(
                id,
                title,
                summary,
                when,
                zone,
                known,
                place,
                side,
                category,
                status,
                importance,
                actors,
                sources,
                claims,
                points,
                responds,
                Extras.NONE);
    }
}
