package org.clauseline.store;

import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A version of a dossier of which a version before was read from the file, when it was opened or
 * after it was written. An event that was taken there can be written and is the same when it is
 * read again, as the fuzz of the reader shows, as long as the zone of the dossier is the same; so
 * of those only the ids are looked at, and what they refer to where some of that may be gone.
 */
final class ReadBefore {
    /** Of so many events one may be new; with more of them, all are read with less ado. */
    private static final int SHARE = 16;

    private final Dossier dossier;
    private final List<Event> known;
    private final List<Event> others;

    /** Whether everything that had an id in the version before still has it. */
    private final boolean complete;

    private ReadBefore(Dossier dossier, List<Event> known, List<Event> others, boolean complete) {
        this.dossier = dossier;
        this.known = known;
        this.others = others;
        this.complete = complete;
    }

    /**
     * What is new in a version; nothing, if that is so much that it is better read as a whole.
     *
     * @param before the version that was read
     */
    @SuppressWarnings("ReferenceEquality") // what was read is that very object
    static Optional<ReadBefore> of(Dossier before, Dossier next) {
        int size = next.events().size();
        if (!next.zone().equals(before.zone()) || size > EventDecoder.MOST) {
            return Optional.empty();
        }
        List<Event> known = new ArrayList<>(size);
        List<Event> others = new ArrayList<>();
        Set<Event> moved = moved(before.events(), next.events());
        Iterator<Event> earlier = before.events().iterator();
        for (Event event : next.events()) {
            boolean inPlace = earlier.hasNext() && earlier.next() == event;
            if (inPlace || moved.remove(event)) {
                known.add(event);
            } else {
                others.add(event);
                if (others.size() > size / SHARE) {
                    return Optional.empty();
                }
            }
        }
        boolean complete = haveIds(moved, others) && keepsAllButEvents(before, next);
        return Optional.of(new ReadBefore(next, known, others, complete));
    }

    /** The events before of which another stands in their place: few, as long as none is added. */
    @SuppressWarnings("ReferenceEquality") // what was read is that very object
    private static Set<Event> moved(List<Event> before, List<Event> next) {
        Set<Event> moved = Collections.newSetFromMap(new IdentityHashMap<>());
        Iterator<Event> later = next.iterator();
        for (Event event : before) {
            if (!later.hasNext() || later.next() != event) {
                moved.add(event);
            }
        }
        return moved;
    }

    /** Whether other events have the ids of those that are gone. */
    private static boolean haveIds(Set<Event> gone, List<Event> others) {
        Set<String> ids = new HashSet<>();
        others.forEach(event -> ids.add(event.id()));
        return gone.stream().allMatch(event -> ids.contains(event.id()));
    }

    private static boolean keepsAllButEvents(Dossier before, Dossier next) {
        return next.sides().equals(before.sides())
                && next.actors().equals(before.actors())
                && next.sources().equals(before.sources())
                && next.drafts().equals(before.drafts());
    }

    /** Whether the version could be read if it were written. */
    boolean isReadable() {
        Findings findings = new Findings();
        Ids ids = new HashedIds(findings, dossier.events().size(), false);
        for (Event event : known) {
            ids.give(event.id(), Kind.EVENT, 0);
            if (!complete) {
                refer(event, ids);
            }
        }
        byte[] rest = DossierWriter.write(dossier.revised().events(others).dossier());
        return DossierReader.isReadable(new ByteArrayInputStream(rest), findings, ids);
    }

    /** Makes the references of an event, as reading it would. */
    private static void refer(Event event, Ids ids) {
        if (!event.side().isEmpty()) {
            ids.refer(event.side(), Kind.SIDE, 0);
        }
        refer(event.actors(), Kind.ACTOR, ids);
        refer(event.sources(), Kind.SOURCE, ids);
        for (Claim claim : event.claims()) {
            refer(claim.sources(), Kind.SOURCE, ids);
        }
        refer(event.points(), Kind.POINT, ids);
        refer(event.responds(), Kind.EVENT, ids);
    }

    private static void refer(List<String> to, Kind kind, Ids ids) {
        for (String id : to) {
            ids.refer(id, kind, 0);
        }
    }
}
