package org.clauseline.dossier;

import java.util.List;

/**
 * An event in the making: another, of which some parts are exchanged before it is made. Begins with
 * {@link Event#revised}.
 */
public final class EventRevision {
    private final Event before;
    private String title;
    private String place;
    private String side;
    private Category category;
    private Status status;
    private int importance;
    private List<String> actors;
    private List<String> sources;
    private List<Claim> claims;
    private List<String> points;
    private List<String> responds;

    EventRevision(Event before) {
        this.before = before;
        title = before.title();
        place = before.place();
        side = before.side();
        category = before.category();
        status = before.status();
        importance = before.importance();
        actors = before.actors();
        sources = before.sources();
        claims = before.claims();
        points = before.points();
        responds = before.responds();
    }

    /** Exchanges the headline. */
    public EventRevision title(String next) {
        title = next;
        return this;
    }

    /** Exchanges where it happened, or empty. */
    public EventRevision place(String next) {
        place = next;
        return this;
    }

    /** Exchanges the id of the side that acts, or empty. */
    public EventRevision side(String next) {
        side = next;
        return this;
    }

    /** Exchanges what sort of thing it is. */
    public EventRevision category(Category next) {
        category = next;
        return this;
    }

    /** Exchanges how sure it is. */
    public EventRevision status(Status next) {
        status = next;
        return this;
    }

    /** Exchanges how much it weighs, 1 to 5. */
    public EventRevision importance(int next) {
        importance = next;
        return this;
    }

    /** Exchanges the ids of those who act or speak. */
    public EventRevision actors(List<String> next) {
        actors = next;
        return this;
    }

    /** Exchanges the ids of its sources. */
    public EventRevision sources(List<String> next) {
        sources = next;
        return this;
    }

    /** Exchanges what is said where sources differ. */
    public EventRevision claims(List<Claim> next) {
        claims = next;
        return this;
    }

    /** Exchanges the ids of the points it touches. */
    public EventRevision points(List<String> next) {
        points = next;
        return this;
    }

    /** Exchanges the ids of the events that it responds to. */
    public EventRevision responds(List<String> next) {
        responds = next;
        return this;
    }

    /** The event as it is now. */
    public Event event() {
        return new Event(
                before.id(),
                title,
                before.summary(),
                before.when(),
                before.zone(),
                before.known(),
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
                before.extras());
    }
}
