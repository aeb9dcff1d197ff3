package org.clauseline.dossier;

/**
 * A publication that events, claims and points rest on, as a reader would cite it.
 *
 * @param id unique id
 * @param publisher who published it
 * @param title its headline or title
 * @param author its author, or empty
 * @param date when it was published
 * @param url http or https address, or empty
 * @param kind what sort of publication it is
 * @param note what a reader must know to weigh it, or empty
 * @param extras unknown keys of the file
 */
public record Source(
        String id,
        String publisher,
        String title,
        String author,
        When date,
        String url,
        SourceKind kind,
        String note,
        Extras extras)
        implements Item {}
