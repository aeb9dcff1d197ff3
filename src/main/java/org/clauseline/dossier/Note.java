package org.clauseline.dossier;

/**
 * A note that the user wrote.
 *
 * @param id unique id
 * @param about id of what it is about
 * @param text the words
 * @param created ISO 8601 instant in UTC
 * @param updated ISO 8601 instant in UTC
 * @param extras unknown keys of the file
 */
public record Note(
        String id, String about, String text, String created, String updated, Extras extras)
        implements Item {}
