package org.clauseline.dossier.edit;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.When;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A change that a user makes to a dossier: a pure function to the next dossier. What it names and
 * the dossier does not have is passed over, so that a change can be tried on any dossier.
 */
public sealed interface Change {
    /**
     * The dossier after the change. Lists that it does not touch are shared with the one before.
     */
    Dossier apply(Dossier before);

    /**
     * Puts things into the dossier: each in the place of the one with its id, or at the end of its
     * kind where there is none. A point that is new goes nowhere, since it belongs into a draft.
     */
    record Put(List<Item> items) implements Change {
        public Put {
            items = List.copyOf(items);
        }

        /** Puts one thing. */
        public static Put of(Item item) {
            return new Put(List.of(item));
        }

        @Override
        public Dossier apply(Dossier before) {
            return Putting.apply(before, items);
        }
    }

    /**
     * Takes things out of the dossier, with everything that points to them. Points of a draft go
     * with it, and points go with the point that they are part of. {@link Removal#obstacles} says
     * what would be left without a source.
     */
    record Remove(Set<String> ids) implements Change {
        public Remove {
            ids = Set.copyOf(ids);
        }

        @Override
        public Dossier apply(Dossier before) {
            return Removal.apply(before, ids);
        }
    }

    /**
     * Adds a point to a draft.
     *
     * @param draft id of the draft
     * @param at its place among the points of the draft, from 0; beyond the last for the end
     */
    record AddPoint(String draft, int at, Point point) implements Change {
        @Override
        public Dossier apply(Dossier before) {
            return Points.inDraft(
                    before,
                    draft,
                    points -> {
                        List<Point> all = new ArrayList<>(points);
                        all.add(Math.clamp(at, 0, all.size()), point);
                        return all;
                    });
        }
    }

    /**
     * Makes two points of one, cutting its words. The second stands behind it; what points to the
     * first still does.
     *
     * @param point id of the point
     * @param at where the words of the second begin, in UTF-16 code units
     * @param number number of the second, or empty
     */
    record SplitPoint(String point, int at, String number) implements Change {
        @Override
        public Dossier apply(Dossier before) {
            return Points.split(before, point, at, number);
        }
    }

    /**
     * Makes one point of several of one draft. It is the first of them, with the words of all, and
     * what pointed to the others points to it.
     */
    record MergePoints(Set<String> points) implements Change {
        public MergePoints {
            points = Set.copyOf(points);
        }

        @Override
        public Dossier apply(Dossier before) {
            return Points.merge(before, points);
        }
    }

    /**
     * Numbers the points of a draft anew, 1, 2, 3 in their order, and those that are part of others
     * 1.1, 1.2 and so on.
     */
    record Renumber(String draft) implements Change {
        @Override
        public Dossier apply(Dossier before) {
            return Points.inDraft(before, draft, Points::renumbered);
        }
    }

    /**
     * Moves a point with all its parts past its neighbour of the same rank.
     *
     * @param down whether towards the end of the draft
     */
    record MovePoint(String point, boolean down) implements Change {
        @Override
        public Dossier apply(Dossier before) {
            return Points.move(before, point, down);
        }
    }

    /**
     * Puts an outcome in the place of another, or at the end.
     *
     * @param at place among the outcomes of the dossier, from 0; -1 for a new one
     */
    record PutOutcome(int at, Outcome outcome) implements Change {
        @Override
        public Dossier apply(Dossier before) {
            List<Outcome> outcomes = new ArrayList<>(before.outcomes());
            if (at >= 0 && at < outcomes.size()) {
                outcomes.set(at, outcome);
            } else {
                outcomes.add(outcome);
            }
            return before.revised().outcomes(outcomes).dossier();
        }
    }

    /** Takes an outcome out. */
    record RemoveOutcome(int at) implements Change {
        @Override
        public Dossier apply(Dossier before) {
            if (at < 0 || at >= before.outcomes().size()) {
                return before;
            }
            List<Outcome> outcomes = new ArrayList<>(before.outcomes());
            outcomes.remove(at);
            return before.revised().outcomes(outcomes).dossier();
        }
    }

    /**
     * Changes what the dossier says about itself.
     *
     * @param title name shown to the reader
     * @param summary what it covers, or empty
     * @param zone default zone for display and for local times without a zone
     * @param span the interval that the timeline opens on
     */
    record Describe(String title, String summary, ZoneId zone, When span) implements Change {
        @Override
        public Dossier apply(Dossier before) {
            return before.revised().title(title).summary(summary).zone(zone).span(span).dossier();
        }
    }

    /** Changes every one of these events in the same way. */
    record EachEvent(Set<String> ids, UnaryOperator<Event> how) implements Change {
        public EachEvent {
            ids = Set.copyOf(ids);
        }

        @Override
        public Dossier apply(Dossier before) {
            return before.revised()
                    .events(
                            before.events().stream()
                                    .map(
                                            event ->
                                                    ids.contains(event.id())
                                                            ? how.apply(event)
                                                            : event)
                                    .toList())
                    .dossier();
        }
    }

    /** Adds a draft together with the sources that it rests on and that are new. */
    record AddDraft(Draft draft, List<Source> sources) implements Change {
        public AddDraft {
            sources = List.copyOf(sources);
        }

        @Override
        public Dossier apply(Dossier before) {
            List<Item> items = new ArrayList<>(sources);
            items.add(draft);
            return Putting.apply(before, items);
        }
    }

    /** Several changes that are one for the user, done one after the other. */
    record Together(List<Change> changes) implements Change {
        public Together {
            changes = List.copyOf(changes);
        }

        @Override
        public Dossier apply(Dossier before) {
            Dossier dossier = before;
            for (Change change : changes) {
                dossier = change.apply(dossier);
            }
            return dossier;
        }
    }
}
