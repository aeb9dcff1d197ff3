package org.clauseline.timeline;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Status;
import org.clauseline.dossier.When;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leads that follow from who says what: conflicts, runs of single sources, and early sources. */
final class SourceLeads {
    /** A run is so many events in a row. */
    private static final int RUN = 4;

    /** So many voices are named. */
    private static final int NAMED = 4;

    private final Leads leads;
    private final Index index;

    SourceLeads(Leads leads, Index index) {
        this.leads = leads;
        this.index = index;
    }

    void find() {
        int begun = 0;
        List<Event> events = leads.events();
        for (int i = 0; i <= events.size(); i++) {
            boolean single = i < events.size() && events.get(i).isFromOneSource();
            if (!single) {
                run(events.subList(begun, i));
                begun = i + 1;
            }
        }
        for (Event event : events) {
            conflict(event);
            early(event);
        }
    }

    private void run(List<Event> run) {
        if (run.size() < RUN || leads.isFull(Lead.Kind.SINGLE_SOURCE)) {
            return;
        }
        Set<String> publishers = new LinkedHashSet<>();
        run.forEach(event -> publishers.addAll(publishers(event.sources())));
        leads.add(
                Lead.Kind.SINGLE_SOURCE,
                Timeline.anchor(run.getFirst()),
                Timeline.anchor(run.getLast()),
                run.stream().limit(Leads.MOST).map(Event::id).toList(),
                leads.say(
                        "single",
                        run.size(),
                        Leads.title(run.getFirst()),
                        Leads.title(run.getLast()),
                        named(publishers)));
    }

    private List<String> publishers(List<String> sources) {
        return index.findAll(Source.class, sources).stream()
                .map(source -> Labels.clean(source.publisher()))
                .toList();
    }

    private static String named(Set<String> publishers) {
        String named = publishers.stream().limit(NAMED).collect(Collectors.joining(", "));
        return publishers.size() > NAMED ? named + " …" : named;
    }

    private void conflict(Event event) {
        boolean contested = event.status() == Status.DISPUTED || event.status() == Status.DENIED;
        if (!contested || event.claims().size() < 2 || leads.isFull(Lead.Kind.CONFLICT)) {
            return;
        }
        String said =
                event.claims().stream()
                        .limit(NAMED)
                        .map(this::quoted)
                        .collect(Collectors.joining("; "));
        leads.add(
                Lead.Kind.CONFLICT,
                event,
                leads.say("conflict", Leads.title(event), event.claims().size(), said));
    }

    private String quoted(Claim claim) {
        String who = named(new LinkedHashSet<>(publishers(claim.sources())));
        return leads.say("claim", Labels.clean(claim.text()), who);
    }

    /** All that it rests on was written before it can have happened. */
    private void early(Event event) {
        List<Source> sources = index.findAll(Source.class, event.sources());
        boolean all =
                !sources.isEmpty()
                        && event.status() == Status.CONFIRMED
                        && event.category() != Category.DEADLINE
                        && event.when().earliestStart() != When.PAST
                        && sources.stream()
                                .allMatch(
                                        source ->
                                                source.date().latestEnd()
                                                        <= event.when().earliestStart());
        if (all && !leads.isFull(Lead.Kind.ORDER)) {
            leads.add(
                    Lead.Kind.ORDER,
                    event,
                    leads.say(
                            "order.sources",
                            Leads.title(event),
                            leads.times().describe(event.when()),
                            named(new LinkedHashSet<>(publishers(event.sources())))));
        }
    }
}
