package org.clauseline.store;

/**
 * The ids that a file gives and the references that it makes; whether they fit can be said only
 * when all of it is read.
 */
interface Ids {
    /** Notes an id that is given to a thing. */
    void give(String id, Kind kind, long at);

    /** Notes a reference, and answers with its id. */
    String refer(String id, Kind kind, long at);

    /** Reports what refers to nothing, or to something of another kind. */
    void checkReferences();

    /** Whether a text can be an id. */
    static boolean isWellFormed(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return !id.isEmpty();
    }
}
