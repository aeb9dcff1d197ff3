package org.clauseline.dossier.edit;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.When;

import java.time.ZoneId;

/**
 * What a dossier says about itself, without what is in it.
 *
 * @param id unique id
 * @param title name shown to the reader
 * @param summary what it covers, or empty
 * @param language BCP 47 language tag of its texts
 * @param zone default zone for display and for local times without a zone
 * @param span the interval that the timeline opens on
 * @param extras unknown keys of the file
 */
public record About(
        String id,
        String title,
        String summary,
        String language,
        ZoneId zone,
        When span,
        Extras extras) {
    /** What this dossier says about itself. */
    public static About of(Dossier dossier) {
        return new About(
                dossier.id(),
                dossier.title(),
                dossier.summary(),
                dossier.language(),
                dossier.zone(),
                dossier.span(),
                dossier.extras());
    }
}
