package org.clauseline.timeline;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.WhenWording;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gaps and contradictions of a dossier: what a careful reader would ask about. Nothing is judged:
 * each lead names the events it is about and what it rests on.
 *
 * <p>Start with {@link #of}. It takes time for a sort of the events and is meant for a thread of
 * its own.
 */
public final class Leads {
    /** No more of one sort are told. */
    static final int MOST = 200;

    /** Titles in a sentence are cut at this many letters. */
    private static final int LETTERS = 70;

    private final List<Event> inOrder;
    private final Words words;
    private final WhenWording times;
    private final List<Lead> found = new ArrayList<>();
    private final Map<Lead.Kind, Integer> counts = new EnumMap<>(Lead.Kind.class);

    private Leads(Dossier dossier, ZoneId zone, Locale locale) {
        words = new Words(locale);
        times = new WhenWording(zone, locale);
        List<Event> dated = new ArrayList<>();
        for (Event event : dossier.events()) {
            if (!Extent.isUndated(event.when())) {
                dated.add(event);
            }
        }
        dated.sort(Comparator.comparingDouble(Timeline::anchor));
        inOrder = List.copyOf(dated);
    }

    /**
     * The leads of a dossier by time.
     *
     * @param zone whose days count, and in which times are told
     * @param locale the language in which they are told
     */
    public static List<Lead> of(Dossier dossier, ZoneId zone, Locale locale) {
        Leads leads = new Leads(dossier, zone, locale);
        Index index = new Index(dossier);
        new TimeLeads(leads, index, zone).find();
        new SourceLeads(leads, index).find();
        new PlaceLeads(leads, index).find();
        leads.found.sort(Comparator.comparingDouble(Lead::from).thenComparing(Lead::kind));
        return List.copyOf(leads.found);
    }

    /** What a sort of leads is called. */
    public static String name(Lead.Kind kind, Locale locale) {
        return new Words(locale).get("lead.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The dated events by time. */
    List<Event> events() {
        return inOrder;
    }

    void add(Lead.Kind kind, double from, double to, List<String> events, String evidence) {
        counts.merge(kind, 1, Integer::sum);
        found.add(new Lead(kind, from, Math.max(from, to), events, evidence));
    }

    /** Adds a lead about one event. */
    void add(Lead.Kind kind, Event event, String evidence) {
        double anchor = Timeline.anchor(event);
        add(kind, anchor, anchor, List.of(event.id()), evidence);
    }

    /** Whether no more leads of a sort are told. */
    boolean isFull(Lead.Kind kind) {
        return counts.getOrDefault(kind, 0) >= MOST;
    }

    String say(String key, Object... arguments) {
        return words.get("lead." + key, arguments);
    }

    String length(double seconds) {
        return new Lengths(words).tell(seconds);
    }

    String instant(double seconds) {
        return times.instant((long) seconds);
    }

    WhenWording times() {
        return times;
    }

    /** The headline of an event, in one line and not too long. */
    static String title(Event event) {
        String title = Labels.clean(event.title());
        return title.codePointCount(0, title.length()) <= LETTERS
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LETTERS)).strip() + "…";
    }
}
