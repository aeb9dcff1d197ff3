package org.clauseline.picture;

/**
 * What a shape is and shows; hit-testing, accessibility, layers of SVG files and tests all go by
 * it.
 *
 * @param role what part of the picture it belongs to
 * @param about id of the thing it shows, or empty
 * @param name what it says to somebody who cannot see it, or empty where it says nothing of its own
 */
public record Tag(Role role, String about, String name) {
    /** A tag of a shape that shows nothing of its own. */
    public static Tag of(Role role) {
        return new Tag(role, "", "");
    }

    /**
     * What part of a picture a shape belongs to, in the order of the layers of an exported file.
     */
    public enum Role {
        GROUND,
        SHADING,
        AXIS,
        LANE,
        DEADLINE,
        AS_OF,
        RIBBON,
        CONNECTOR,
        WHISKER,
        EVENT,
        CLUSTER,
        LABEL,
        SELECTION,
        TITLE,
        LEGEND,
        CREDIT
    }
}
