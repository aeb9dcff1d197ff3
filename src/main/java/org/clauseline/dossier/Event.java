package org.clauseline.dossier;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that happened, or is said to have happened.
 *
 * @param id unique id
 * @param title short headline
 * @param summary what happened, in a few sentences, or empty
 * @param when when it happened
 * @param zone zone of local times; absent for that of the dossier
 * @param known when the public could first know; absent for the end of {@code when}
 * @param place where, or empty
 * @param side id of the side that acts, or empty
 * @param category what sort of thing it is
 * @param status how sure it is
 * @param importance 1 (minor) to 5 (turning point)
 * @param actors ids of those who act or speak
 * @param sources ids of the sources; at least one
 * @param claims what is said where sources differ; two or more if disputed
 * @param points ids of the points it touches
 * @param responds ids of the events that it responds to, as its sources say
 * @param extras unknown keys of the file
 */
public record Event(
        String id,
        String title,
        String summary,
        When when,
        Optional<ZoneId> zone,
        Optional<When> known,
        String place,
        String side,
        Category category,
        Status status,
        int importance,
        List<String> actors,
        List<String> sources,
        List<Claim> claims,
        List<String> points,
        List<String> responds,
        Extras extras)
        implements Item {
    public Event {
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        points = List.copyOf(points);
        responds = List.copyOf(responds);
    }

    /** Begins its next version, which is like it until something is exchanged. */
    public EventRevision revised() {
        return new EventRevision(this);
    }

    /** Whether one source alone says all that is said of it, its claims included. */
    public boolean isFromOneSource() {
        Set<String> all = new HashSet<>(sources);
        claims.forEach(claim -> all.addAll(claim.sources()));
        return all.size() == 1;
    }
}
