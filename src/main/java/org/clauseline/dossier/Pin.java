package org.clauseline.dossier;

/**
 * The user's own word on two points of two drafts: that they belong together, or that they do not.
 * Apart from what an editor states with sources (see {@link Outcome}).
 *
 * @param from id of a point of one draft
 * @param to id of a point of another draft
 * @param bond whether they belong together
 * @param extras unknown keys of the file
 */
public record Pin(String from, String to, Bond bond, Extras extras) {
    /** Whether two points belong together. */
    public enum Bond {
        /** One became the other, or part of it. */
        TOGETHER,
        /** They have nothing to do with each other. */
        APART;

        /** The word that stands for it in a dossier file: its name in lower case. */
        public String word() {
            return this == TOGETHER ? "together" : "apart";
        }
    }

    /** Whether it is about these two points, in either order. */
    public boolean isAbout(String one, String other) {
        return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
    }
}
