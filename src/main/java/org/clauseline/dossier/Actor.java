package org.clauseline.dossier;

import java.util.List;

/**
 * A person, office, party or organisation that acts or speaks.
 *
 * @param id unique id
 * @param name name shown to the reader
 * @param role office held at the time, or empty
 * @param side id of the side acted for, or empty
 * @param aliases other spellings under which sources name the actor
 * @param extras unknown keys of the file
 */
public record Actor(
        String id, String name, String role, String side, List<String> aliases, Extras extras)
        implements Item {
    public Actor {
        aliases = List.copyOf(aliases);
    }
}
