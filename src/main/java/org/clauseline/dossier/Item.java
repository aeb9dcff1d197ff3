package org.clauseline.dossier;

/**
 * Anything in a dossier that has an id of its own, unique over the whole dossier, and can so be
 * pointed at.
 */
public sealed interface Item
        permits Side, Topic, Actor, Source, Event, Draft, Point, Question, Note {
    /** The id: one or more of {@code a-z 0-9 -}. */
    String id();
}
