package org.clauseline.timeline;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Status;
import org.clauseline.dossier.When;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Leads that follow from times alone: gaps, bursts, impossible order and false precision. */
final class TimeLeads {
    private static final int MOST_GAPS = 20;

    /**
     * A burst is a day with so many times the events of a usual day with any, and at least so many.
     */
    private static final int TIMES_USUAL = 3;

    private static final int LEAST = 5;

    /** Calendars are not asked about days further away, in seconds. */
    private static final double FAR = 2e11;

    private final Leads leads;
    private final Index index;
    private final ZoneId zone;

    TimeLeads(Leads leads, Index index, ZoneId zone) {
        this.leads = leads;
        this.index = index;
        this.zone = zone;
    }

    void find() {
        gaps();
        bursts();
        for (Event event : leads.events()) {
            order(event);
            responses(event);
            precision(event);
        }
    }

    private void gaps() {
        List<Folds.Gap> all = QuietTimes.between(leads.events());
        double[] lengths = all.stream().mapToDouble(Folds.Gap::length).sorted().toArray();
        double usual = lengths.length == 0 ? 0 : lengths[(lengths.length - 1) / 2];
        List<Folds.Gap> longest =
                QuietTimes.longest(all, QuietTimes.whole(leads.events()), MOST_GAPS);
        for (Folds.Gap gap : QuietTimes.judged(longest, leads.events())) {
            leads.add(
                    Lead.Kind.QUIET,
                    gap.from(),
                    gap.to(),
                    beside(gap),
                    leads.say(
                            gap.quiet() ? "quiet" : "quiet.nothing",
                            leads.length(gap.length()),
                            leads.instant(gap.from()),
                            leads.instant(gap.to()),
                            leads.length(usual)));
        }
    }

    /** The last event before a gap and the first after it. */
    private List<String> beside(Folds.Gap gap) {
        List<String> ids = new ArrayList<>();
        int low = 0;
        int high = leads.events().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Timeline.anchor(leads.events().get(middle)) <= gap.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low > 0) {
            ids.add(leads.events().get(low - 1).id());
        }
        if (low < leads.events().size()) {
            ids.add(leads.events().get(low).id());
        }
        return ids;
    }

    private void bursts() {
        Map<LocalDate, List<String>> days = new TreeMap<>();
        for (Event event : leads.events()) {
            double anchor = Timeline.anchor(event);
            boolean dated = event.when().startUnit().compareTo(When.Unit.DAY) <= 0;
            if (dated && event.when().shape() != When.Shape.BETWEEN && Math.abs(anchor) < FAR) {
                LocalDate day = Instant.ofEpochSecond((long) anchor).atZone(zone).toLocalDate();
                days.computeIfAbsent(day, key -> new ArrayList<>()).add(event.id());
            }
        }
        int[] counts = days.values().stream().mapToInt(List::size).sorted().toArray();
        if (counts.length < 3) {
            return;
        }
        int usual = counts[(counts.length - 1) / 2];
        days.forEach(
                (day, ids) -> {
                    if (ids.size() >= LEAST && ids.size() >= TIMES_USUAL * usual) {
                        double from = day.atStartOfDay(zone).toEpochSecond();
                        double to = day.plusDays(1).atStartOfDay(zone).toEpochSecond();
                        leads.add(
                                Lead.Kind.BURST,
                                from,
                                to,
                                ids.subList(0, Math.min(ids.size(), Leads.MOST)),
                                leads.say("burst", ids.size(), leads.times().day(day), usual));
                    }
                });
    }

    /** What was known before it can have happened. A deadline or a plan may be known beforehand. */
    private void order(Event event) {
        boolean known =
                event.known().isPresent()
                        && event.known().get().latestEnd() < event.when().earliestStart()
                        && event.known().get().latestEnd() != When.PAST
                        && event.when().earliestStart() != When.FUTURE;
        if (known
                && event.category() != Category.DEADLINE
                && event.status() == Status.CONFIRMED
                && !leads.isFull(Lead.Kind.ORDER)) {
            leads.add(
                    Lead.Kind.ORDER,
                    event,
                    leads.say(
                            "order.known",
                            Leads.title(event),
                            leads.times().describe(event.known().get()),
                            leads.times().describe(event.when())));
        }
    }

    /** What responds to something must not be over before that begins. */
    private void responses(Event event) {
        for (Event cause : index.findAll(Event.class, event.responds())) {
            boolean before =
                    event.when().latestEnd() <= cause.when().earliestStart()
                            && event.when().earliestStart() < cause.when().earliestStart()
                            && event.when().latestEnd() != When.PAST
                            && cause.when().earliestStart() != When.FUTURE;
            if (before && !leads.isFull(Lead.Kind.ORDER)) {
                double anchor = Timeline.anchor(event);
                leads.add(
                        Lead.Kind.ORDER,
                        anchor,
                        Math.max(anchor, Timeline.anchor(cause)),
                        List.of(event.id(), cause.id()),
                        leads.say(
                                "order.responds",
                                Leads.title(event),
                                Leads.title(cause),
                                leads.times().describe(event.when()),
                                leads.times().describe(cause.when())));
            }
        }
    }

    /** Midnight to the minute is often a time that nobody gave; one voice seldom has a clock. */
    private void precision(Event event) {
        When when = event.when();
        boolean toTheMinute =
                when.shape() == When.Shape.MOMENT
                        && when.startUnit().compareTo(When.Unit.MINUTE) <= 0
                        && !when.approximate()
                        && !when.uncertain()
                        && Math.abs((double) when.earliestStart()) < FAR;
        if (!toTheMinute || leads.isFull(Lead.Kind.PRECISION)) {
            return;
        }
        LocalTime clock =
                Instant.ofEpochSecond(when.earliestStart()).atZone(when.zone()).toLocalTime();
        if (clock.equals(LocalTime.MIDNIGHT)) {
            leads.add(
                    Lead.Kind.PRECISION,
                    event,
                    leads.say("precision.midnight", Leads.title(event)));
        } else if (event.status() != Status.CONFIRMED && event.isFromOneSource()) {
            leads.add(
                    Lead.Kind.PRECISION,
                    event,
                    leads.say(
                            "precision.single", Leads.title(event), leads.times().describe(when)));
        }
    }
}
