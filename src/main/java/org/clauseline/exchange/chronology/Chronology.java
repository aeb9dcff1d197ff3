package org.clauseline.exchange.chronology;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Status;
import org.clauseline.dossier.When;
import org.clauseline.dossier.WhenWording;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.Losses.Loss;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The events of a dossier in the order of time, day by day, with who says so: what every form of a
 * chronology tells.
 */
public final class Chronology {
    /** What every chronology says of its events. */
    public static final String ABOUT =
            "Summaries of published reporting. Each event names its sources; times are as precise"
                    + " as these are.";

    private final Dossier dossier;
    private final AsOf asOf;
    private final WhenWording wording;
    private final Index index;
    private final List<Event> events;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** By the ids of sources, since many events cite the same. */
    private final Map<String, String> citations = new HashMap<>();

    /**
     * A chronology.
     *
     * @param whole the dossier
     * @param asOf what was not known by then is left out
     */
    public Chronology(Dossier whole, AsOf asOf) {
        this.asOf = asOf;
        dossier = asOf.view(whole);
        wording = new WhenWording(dossier.zone(), Locale.ENGLISH);
        index = new Index(dossier);
        events = dossier.events().stream().sorted(Chronology::inTime).toList();
        for (Event event : events) {
            for (String source : event.sources()) {
                cite(source);
            }
            event.claims().forEach(claim -> claim.sources().forEach(this::cite));
        }
    }

    private void cite(String source) {
        if (numbers.containsKey(source)) {
            return;
        }
        index.find(Source.class, source)
                .ifPresent(
                        cited -> {
                            numbers.put(source, numbers.size() + 1);
                            citations.put(source, worded(cited));
                        });
    }

    private static int inTime(Event one, Event other) {
        int start = Long.compare(place(one), place(other));
        int end =
                start != 0 ? start : Long.compare(one.when().latestEnd(), other.when().latestEnd());
        return end != 0 ? end : one.id().compareTo(other.id());
    }

    /** Where an event stands: at its start, or its end where the start is open. */
    private static long place(Event event) {
        When when = event.when();
        if (when.earliestStart() != When.PAST) {
            return when.earliestStart();
        }
        return when.latestEnd() == When.FUTURE ? When.FUTURE : when.latestEnd();
    }

    /**
     * The events that begin on a day.
     *
     * @param name of the day, the month or the year, in words
     */
    public record Day(String name, List<Event> events) {
        public Day {
            events = List.copyOf(events);
        }
    }

    /** The dossier as it was known. */
    public Dossier dossier() {
        return dossier;
    }

    /** The events in the order of time. */
    public List<Event> events() {
        return events;
    }

    /** The events by the day on which they begin. */
    public List<Day> days() {
        Map<String, List<Event>> days = new LinkedHashMap<>();
        Map<LocalDate, String> names = new HashMap<>();
        for (Event event : events) {
            String name =
                    day(event)
                            .map(day -> names.computeIfAbsent(day, Chronology::dayName))
                            .orElseGet(() -> wording.describe(event.when()));
            days.computeIfAbsent(name, any -> new ArrayList<>()).add(event);
        }
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }

    /** The day on which an event begins; absent where it is not known so finely. */
    private Optional<LocalDate> day(Event event) {
        long start = place(event);
        if (start == When.FUTURE || event.when().startUnit().compareTo(When.Unit.DAY) > 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochSecond(start).atZone(dossier.zone()).toLocalDate());
        } catch (DateTimeException beyondCalendars) {
            return Optional.empty();
        }
    }

    private static String dayName(LocalDate day) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return weekday + " " + day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    /** The dossier's title. */
    public String title() {
        return dossier.title();
    }

    /** A sentence on how much is known. */
    public String asOf() {
        return asOf.isLatest()
                ? "With everything that the dossier holds."
                : "As it was known on " + wording.instant(asOf.instant()) + ".";
    }

    /** A time in words that are as precise as it is. */
    public String words(When when) {
        return wording.describe(when);
    }

    /** The name of the side that acts, or empty. */
    public String side(Event event) {
        return index.find(Side.class, event.side()).map(Side::name).orElse("");
    }

    /** The names of those who act or speak. */
    public List<String> actors(Event event) {
        return index.findAll(Actor.class, event.actors()).stream().map(Actor::name).toList();
    }

    /** The points that an event touches, as "US draft: 7". */
    public List<String> points(Event event) {
        return index.findAll(Point.class, event.points()).stream()
                .map(
                        point ->
                                index.draftOf(point.id())
                                                .map(draft -> draft.title() + ": ")
                                                .orElse("")
                                        + (point.number().isEmpty() ? point.id() : point.number()))
                .toList();
    }

    /** The events that an event responds to, as far as they were known. */
    public List<Event> responds(Event event) {
        return index.findAll(Event.class, event.responds());
    }

    /** What an event responds to in a sentence, or empty. */
    public String response(Event event) {
        List<Event> causes = responds(event);
        return causes.isEmpty()
                ? ""
                : "In response to: "
                        + causes.stream()
                                .map(
                                        cause ->
                                                "“"
                                                        + cause.title()
                                                        + "” ("
                                                        + words(cause.when())
                                                        + ")")
                                .collect(Collectors.joining("; "));
    }

    /** "reported", or empty for what is confirmed. */
    public static String doubt(Event event) {
        return event.status() == Status.CONFIRMED ? "" : event.status().word();
    }

    /** The sources of an event. */
    public List<Source> sources(Event event) {
        return index.findAll(Source.class, event.sources());
    }

    /** The running numbers of sources. */
    public List<Integer> numbers(List<String> sources) {
        List<Integer> found = new ArrayList<>(sources.size());
        for (String id : sources) {
            Integer number = numbers.get(id);
            if (number != null) {
                found.add(number);
            }
        }
        found.sort(Comparator.naturalOrder());
        return List.copyOf(found);
    }

    /** "[1, 2]" with a space before it, or empty. */
    public String cited(List<String> sources) {
        List<Integer> found = numbers(sources);
        return found.isEmpty() ? "" : " " + found.toString();
    }

    /** All sources that are cited, in the order of their running numbers. */
    public List<Source> sources() {
        return index.findAll(Source.class, List.copyOf(numbers.keySet()));
    }

    /** A source as a reader would cite it, without its address. */
    public String citation(Source source) {
        String known = citations.get(source.id());
        return known == null ? worded(source) : known;
    }

    private String worded(Source source) {
        String author = source.author().isEmpty() ? "" : source.author() + ", ";
        return author
                + source.publisher()
                + ", “"
                + source.title()
                + "”, "
                + wording.describe(source.date());
    }

    /** What no chronology carries: what is in the dossier but is no event. */
    public Losses losses(Loss... more) {
        List<Loss> all = new ArrayList<>(List.of(more));
        all.add(new Loss(dossier.drafts().size(), "draft with its points"));
        all.add(new Loss(dossier.outcomes().size(), "outcome of points between drafts"));
        all.add(new Loss(dossier.questions().size(), "open question"));
        all.add(new Loss(dossier.notes().size(), "note of yours"));
        all.add(new Loss(dossier.marks().size(), "star of yours"));
        return new Losses(all);
    }

    /** Counts claims of all events. */
    public long claims() {
        return events.stream().map(Event::claims).mapToLong(List<Claim>::size).sum();
    }

    /** Counts what any of the events responds to. */
    public long responses() {
        return events.stream().mapToLong(event -> responds(event).size()).sum();
    }
}
