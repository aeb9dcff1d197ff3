package org.clauseline.desktop.workspace;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.When;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A dossier as it is open in a window.
 *
 * @param dossier the facts
 * @param index finds them by id
 * @param file where it is kept; absent for the shipped dossier, which is read-only until it is
 *     saved under a name
 */
public record Opened(Dossier dossier, Index index, Optional<Path> file) {
    private static final String NOTHING = "nothing";

    /**
     * Nothing: a dossier without content, for a window that has none to show yet.
     *
     * @param title what stands in the place of its title
     */
    public static Opened nothing(String title) {
        return of(Dossier.empty(NOTHING, title, "en", ZoneOffset.UTC, always()), Optional.empty());
    }

    private static When always() {
        try {
            return When.parse("../..", ZoneOffset.UTC);
        } catch (EdtfException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether this is {@link #nothing}, rather than a dossier that somebody made. */
    public boolean isNothing() {
        return dossier.id().equals(NOTHING) && file.isEmpty() && isEmpty();
    }

    /** Whether there is neither an event nor a draft in it. */
    public boolean isEmpty() {
        return dossier.events().isEmpty() && dossier.drafts().isEmpty();
    }

    /** A dossier and where it is kept. */
    public static Opened of(Dossier dossier, Optional<Path> file) {
        return new Opened(dossier, new Index(dossier), file);
    }

    /** The dossier after a change, in the same place. */
    Opened with(Dossier changed) {
        return new Opened(changed, index.after(changed), file);
    }
}
