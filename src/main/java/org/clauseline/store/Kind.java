package org.clauseline.store;

/** What an id can stand for. */
enum Kind {
    DOSSIER("the dossier"),
    SIDE("a side"),
    TOPIC("a topic"),
    ACTOR("an actor"),
    SOURCE("a source"),
    EVENT("an event"),
    DRAFT("a draft"),
    POINT("a point"),
    QUESTION("a question"),
    NOTE("a note"),
    /** In a reference: whatever has an id. */
    ANY("anything");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
