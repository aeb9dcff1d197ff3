package org.clauseline.picture;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * What a shape is and shows; hit-testing, accessibility, layers of SVG files and tests all go by
 * it. A value: equal to another that says the same.
 */
public final class Tag {
    private final Role role;
    private final String about;
    private final Supplier<String> name;

    /** A name that is there already. */
    private record Given(String get) implements Supplier<String> {}

    /**
     * @param role what part of the picture it belongs to
     * @param about id of the thing it shows, or empty
     * @param name what it says to somebody who cannot see it, or empty where it says nothing of its
     *     own
     */
    public Tag(Role role, String about, String name) {
        this(role, about, new Given(name));
    }

    /**
     * A tag whose name is put together when somebody asks for it: hardly any of those in a frame
     * ever is.
     *
     * @param name always answers the same
     */
    public Tag(Role role, String about, Supplier<String> name) {
        this.role = role;
        this.about = about;
        this.name = name;
    }

    /** A tag of a shape that shows nothing of its own. */
    public static Tag of(Role role) {
        return new Tag(role, "", "");
    }

    /** What part of the picture it belongs to. */
    public Role role() {
        return role;
    }

    /** Id of the thing it shows, or empty. */
    public String about() {
        return about;
    }

    /** What it says to somebody who cannot see it, or empty where it says nothing of its own. */
    public String name() {
        return name.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tag it
                && role == it.role
                && about.equals(it.about)
                && name().equals(it.name());
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, about);
    }

    @Override
    public String toString() {
        return role + " " + about + " " + name();
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
