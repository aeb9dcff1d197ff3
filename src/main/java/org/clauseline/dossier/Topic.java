package org.clauseline.dossier;

/**
 * A subject that points are about.
 *
 * @param id unique id
 * @param name name shown to the reader
 * @param extras unknown keys of the file
 */
public record Topic(String id, String name, Extras extras) implements Item {}
