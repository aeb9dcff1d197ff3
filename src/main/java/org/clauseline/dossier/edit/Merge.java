package org.clauseline.dossier.edit;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.When;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings together what two people made of one dossier: three-way, thing by thing and field by
 * field. Where only one of them changed a field, the change is taken; where both did, and
 * differently, that is a {@link Clash}, and what the user wrote stays until somebody decides.
 */
public final class Merge {
    /** Which of the two is taken where they clash. */
    public enum Side {
        /** What the user wrote here. */
        MINE,
        /** What somebody else wrote. */
        THEIRS
    }

    /**
     * A field that both changed.
     *
     * @param id id of the thing; that of the dossier for what it says about itself
     * @param field name of the field in the model; empty where one took the thing out that the
     *     other changed
     * @param mine its value here, in the model's own writing; empty if it was taken out
     * @param theirs its value there
     */
    public record Clash(String id, String field, String mine, String theirs) {}

    /**
     * What came of it.
     *
     * @param dossier the dossier with the changes of both
     * @param clashes what both changed, each decided as asked for
     * @param taken ids of what somebody else added or changed
     */
    public record Merged(Dossier dossier, List<Clash> clashes, Set<String> taken) {
        public Merged {
            clashes = List.copyOf(clashes);
            taken = Set.copyOf(taken);
        }
    }

    private final Function<Clash, Side> judge;
    private final List<Clash> clashes = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private Merge(Function<Clash, Side> judge) {
        this.judge = judge;
    }

    /**
     * Merges.
     *
     * @param base what both began with
     * @param mine what the user made of it
     * @param theirs what somebody else made of it
     * @param side who is right where both changed the same
     */
    public static Merged of(Dossier base, Dossier mine, Dossier theirs, Side side) {
        return of(base, mine, theirs, clash -> side);
    }

    /**
     * Merges, deciding each clash by itself.
     *
     * @param judge who is right where both changed the same
     */
    public static Merged of(
            Dossier base, Dossier mine, Dossier theirs, Function<Clash, Side> judge) {
        Merge merge = new Merge(judge);
        Dossier merged = merge.record(base.id(), base, mine, theirs);
        return new Merged(merged, merge.clashes, merge.taken);
    }

    /** Ids of what differs between two dossiers; that of the dossier if it is about itself. */
    public static Set<String> differing(Dossier one, Dossier other) {
        return of(one, one, other, Side.THEIRS).taken();
    }

    private Side decide(String id, String field, String mine, String theirs) {
        Clash clash = new Clash(id, field, mine, theirs);
        clashes.add(clash);
        return judge.apply(clash);
    }

    private <R extends Record> R record(String id, R base, R mine, R theirs) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent part : base.getClass().getRecordComponents()) {
            values.add(
                    value(
                            id,
                            part.getName(),
                            Parts.value(part, base),
                            Parts.value(part, mine),
                            Parts.value(part, theirs)));
        }
        return Parts.with(mine, values);
    }

    private Object value(String id, String field, Object base, Object mine, Object theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(theirs, base)) {
            return mine;
        }
        if (base instanceof List<?> b && mine instanceof List<?> m && theirs instanceof List<?> t) {
            if (isItems(b) && isItems(m) && isItems(t)) {
                List<Object> merged = items(b, m, t);
                return mine.equals(base) ? theirs : merged;
            }
            if (isPlain(b) && isPlain(m) && isPlain(t)) {
                taken.add(id);
                return mine.equals(base) ? theirs : members(b, m, t);
            }
        }
        taken.add(id);
        if (Objects.equals(mine, base)) {
            return theirs;
        }
        return decide(id, field, told(mine), told(theirs)) == Side.MINE ? mine : theirs;
    }

    private static boolean isItems(List<?> list) {
        return list.stream().allMatch(Item.class::isInstance);
    }

    /** Ids and other words, and records without an id: each stands for itself. */
    private static boolean isPlain(List<?> list) {
        return list.stream().noneMatch(Item.class::isInstance);
    }

    /** What either took out is out, what either added is in, in my order and theirs after it. */
    private static List<Object> members(List<?> base, List<?> mine, List<?> theirs) {
        Set<Object> all = new LinkedHashSet<>(mine);
        base.stream().filter(member -> !theirs.contains(member)).forEach(all::remove);
        theirs.stream().filter(member -> !base.contains(member)).forEach(all::add);
        return new ArrayList<>(all);
    }

    private List<Object> items(List<?> base, List<?> mine, List<?> theirs) {
        Map<String, Item> old = byId(base);
        Map<String, Item> here = byId(mine);
        Map<String, Item> there = byId(theirs);
        List<Object> result = new ArrayList<>();
        for (Item item : here.values()) {
            Item other = there.get(item.id());
            Item before = old.get(item.id());
            if (other != null) {
                result.add(both(before, item, other));
            } else if (before == null || !removedThere(before, item)) {
                result.add(item);
            }
        }
        addTheirs(old, here, there, result);
        return result;
    }

    /** Whether what is gone there is to go here; it is not where it was changed here. */
    private boolean removedThere(Item before, Item mine) {
        taken.add(before.id());
        if (mine.equals(before)) {
            return true;
        }
        return decide(before.id(), "", told(mine), "") == Side.THEIRS;
    }

    /** Puts what only they have behind what stands before it there. */
    private void addTheirs(
            Map<String, Item> old,
            Map<String, Item> here,
            Map<String, Item> there,
            List<Object> result) {
        int at = 0;
        for (Item item : there.values()) {
            if (here.containsKey(item.id())) {
                at = Math.max(at, result.indexOf(placed(result, item.id())) + 1);
                continue;
            }
            Item before = old.get(item.id());
            if (before != null && before.equals(item)) {
                continue;
            }
            taken.add(item.id());
            if (before == null || decide(item.id(), "", "", told(item)) == Side.THEIRS) {
                result.add(Math.min(at, result.size()), item);
                at++;
            }
        }
    }

    private static Object placed(List<Object> items, String id) {
        return items.stream()
                .filter(item -> item instanceof Item other && other.id().equals(id))
                .findFirst()
                .orElse(id);
    }

    private Item both(@Nullable Item before, Item mine, Item theirs) {
        if (mine.equals(theirs) || theirs.equals(before)) {
            return mine;
        }
        if (before == null || mine.getClass() != theirs.getClass()) {
            taken.add(mine.id());
            boolean own = decide(mine.id(), "", told(mine), told(theirs)) == Side.MINE;
            return own ? mine : theirs;
        }
        return (Item) record(mine.id(), (Record) before, (Record) mine, (Record) theirs);
    }

    private static Map<String, Item> byId(List<?> items) {
        Map<String, Item> map = new LinkedHashMap<>();
        for (Object item : items) {
            map.put(((Item) item).id(), (Item) item);
        }
        return map;
    }

    private static String told(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(Merge::told).orElse("");
            case When when -> when.text();
            case Event event -> event.title();
            case Point point -> point.text();
            case Draft draft -> draft.title();
            case List<?> list -> list.stream().map(Merge::told).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
