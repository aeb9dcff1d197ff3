package org.clauseline.dossier.edit;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Point;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Changes made up for tests, each of which leaves a sound dossier. */
public final class Changes {
    private Changes() {}

    /** A change that fits a dossier; one that does nothing where none fits. */
    public static Change random(Dossier dossier, SplittableRandom random) {
        Draft draft = pick(dossier.drafts(), random);
        return switch (random.nextInt(7)) {
            case 0 ->
                    Change.Put.of(
                            titled(pick(dossier.events(), random), "Title " + random.nextInt()));
            case 1 -> removal(dossier, Set.of(pick(dossier.events(), random).id()));
            case 2 -> removal(dossier, Set.of(pick(dossier.sources(), random).id()));
            case 3 -> {
                Point point = pick(draft.points(), random);
                int half = point.text().length() / 2;
                boolean cutsLetter =
                        half > 0 && Character.isLowSurrogate(point.text().charAt(half));
                yield new Change.SplitPoint(point.id(), cutsLetter ? half - 1 : half, "");
            }
            case 4 -> {
                Set<String> some = new HashSet<>();
                for (int i = 0; i < 3; i++) {
                    some.add(pick(draft.points(), random).id());
                }
                yield new Change.MergePoints(some);
            }
            case 5 -> new Change.Renumber(draft.id());
            default -> removal(dossier, Set.of(pick(draft.points(), random).id()));
        };
    }

    private static Change removal(Dossier dossier, Set<String> ids) {
        return Removal.obstacles(dossier, ids).isEmpty()
                ? new Change.Remove(ids)
                : new Change.Together(List.of());
    }

    private static <T> T pick(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    /** The same event under another title. */
    public static Event titled(Event event, String title) {
        return event.revised().title(title).event();
    }

    /** The same event in another place. */
    public static Event placed(Event event, String place) {
        return event.revised().place(place).event();
    }

    /** The same event under another id. */
    public static Event named(Event event, String id) {
        return new Event(
                id,
                event.title(),
                event.summary(),
                event.when(),
                event.zone(),
                event.known(),
                event.place(),
                event.side(),
                event.category(),
                event.status(),
                event.importance(),
                event.actors(),
                event.sources(),
                event.claims(),
                event.points(),
                event.responds(),
                event.extras());
    }
}
