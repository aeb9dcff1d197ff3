package org.clauseline.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a draft step by step; see {@link Dossiers#draft}. */
public final class DraftBuilder {
    private final String id;
    private final When when;
    private When known;
    private String title;
    private List<String> by = List.of();
    private Completeness completeness = Completeness.FULL;
    private String note = "";
    private List<String> sources = List.of(Dossiers.SOURCE);
    private final List<Point> points = new ArrayList<>();

    DraftBuilder(String id, String when) {
        this.id = id;
        this.title = "Draft " + id;
        this.when = Dossiers.when(when);
        this.known = this.when;
    }

    public DraftBuilder title(String value) {
        title = value;
        return this;
    }

    public DraftBuilder by(String... actorIds) {
        by = List.of(actorIds);
        return this;
    }

    public DraftBuilder known(String value) {
        known = Dossiers.when(value);
        return this;
    }

    public DraftBuilder completeness(Completeness value) {
        completeness = value;
        return this;
    }

    public DraftBuilder note(String value) {
        note = value;
        return this;
    }

    public DraftBuilder sources(String... ids) {
        sources = List.of(ids);
        return this;
    }

    /** Adds a published point. */
    public DraftBuilder point(String pointId, String number, String text) {
        return point(point(pointId, number, "", text, Certainty.PUBLISHED));
    }

    /** Adds a published point on a topic. */
    public DraftBuilder pointOn(String topic, String number, String text) {
        Point point = point(id + "-" + number, number, "", text, Certainty.PUBLISHED);
        return point(
                new Point(
                        point.id(),
                        number,
                        "",
                        topic,
                        text,
                        point.certainty(),
                        point.known(),
                        "",
                        point.sources(),
                        List.of(),
                        Extras.NONE));
    }

    /** Adds a published point below another. */
    public DraftBuilder subpoint(String pointId, String number, String parent, String text) {
        return point(point(pointId, number, parent, text, Certainty.PUBLISHED));
    }

    /** Adds a point. */
    public DraftBuilder point(Point point) {
        points.add(point);
        return this;
    }

    public Draft build() {
        return new Draft(
                id, title, by, when, known, completeness, note, sources, points, Extras.NONE);
    }

    static Point point(String id, String number, String parent, String text, Certainty certainty) {
        return new Point(
                id,
                number,
                parent,
                "",
                text,
                certainty,
                Optional.empty(),
                "",
                List.of(Dossiers.SOURCE),
                List.of(),
                Extras.NONE);
    }
}
