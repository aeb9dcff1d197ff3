package org.clauseline.compare.substance;

/**
 * One change in substance.
 *
 * @param kind what it is about
 * @param before the words that the old text has, or empty if something is gained
 * @param after the words that the new text has, or empty if something is lost
 * @param context the words around it, in the new text, or in the old one for what is lost
 */
public record Finding(Kind kind, String before, String after, String context) {
    /** "600,000 → 800,000", "+ in peacetime" or "− unless agreed". */
    public String inShort() {
        if (before.isEmpty()) {
            return "+ " + after;
        }
        return after.isEmpty() ? "− " + before : before + " → " + after;
    }
}
