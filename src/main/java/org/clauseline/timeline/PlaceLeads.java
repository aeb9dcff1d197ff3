package org.clauseline.timeline;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.When;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds actors who are named in two places at the same time. Only what is certain of a time counts:
 * a day names no hour, so two places on one day are no contradiction.
 */
final class PlaceLeads {
    private final Leads leads;
    private final Index index;

    /** An event with what is certain of its time. */
    private record Stay(Event event, double from, double to) {}

    PlaceLeads(Leads leads, Index index) {
        this.leads = leads;
        this.index = index;
    }

    void find() {
        Map<String, List<Stay>> stays = new HashMap<>();
        for (Event event : leads.events()) {
            When when = event.when();
            boolean certain =
                    !event.place().isBlank()
                            && when.latestStart() <= when.earliestEnd()
                            && !when.uncertain()
                            && !when.approximate();
            if (certain) {
                Stay stay = new Stay(event, when.latestStart(), when.earliestEnd());
                for (String actor : event.actors()) {
                    stays.computeIfAbsent(actor, key -> new ArrayList<>()).add(stay);
                }
            }
        }
        stays.forEach(this::meet);
    }

    /**
     * The stays of an actor come by where they begin at the earliest, which is nearly their order.
     */
    private void meet(String actor, List<Stay> all) {
        List<Stay> sorted = new ArrayList<>(all);
        sorted.sort((one, other) -> Double.compare(one.from(), other.from()));
        for (int i = 0; i < sorted.size(); i++) {
            Stay one = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).from() <= one.to(); j++) {
                Stay other = sorted.get(j);
                if (leads.isFull(Lead.Kind.PLACES)) {
                    return;
                }
                if (isElsewhere(one.event().place(), other.event().place())) {
                    String name = index.find(Actor.class, actor).map(Actor::name).orElse(actor);
                    leads.add(
                            Lead.Kind.PLACES,
                            other.from(),
                            Math.min(one.to(), other.to()),
                            List.of(one.event().id(), other.event().id()),
                            leads.say(
                                    "places",
                                    Labels.clean(name),
                                    Labels.clean(one.event().place()),
                                    Labels.clean(other.event().place()),
                                    Leads.title(one.event()),
                                    Leads.title(other.event())));
                }
            }
        }
    }

    /** Whether neither place names the other, as “Geneva” and “Geneva, Switzerland” do. */
    private static boolean isElsewhere(String one, String other) {
        String a = one.strip().toLowerCase(Locale.ROOT);
        String b = other.strip().toLowerCase(Locale.ROOT);
        return !a.contains(b) && !b.contains(a);
    }
}
