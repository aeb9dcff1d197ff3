package org.clauseline.compare.substance;

/**
 * A place where a text says something that weighs.
 *
 * @param kind what it is about
 * @param value what it says, the same for every way of writing it
 * @param unit the unit, currency or sign of a quantity, or empty
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
record Mention(Kind kind, String value, String unit, int start, int end) {
    boolean says(Mention other) {
        return kind == other.kind
                && (value.equals(other.value)
                        || (kind == Kind.PARTY && Names.same(value, other.value)));
    }
}
