package org.clauseline.exchange.document;

import org.clauseline.exchange.document.Paragraph.Role;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the paragraphs of a document: on one line each, without control characters and soft
 * hyphens, without empty ones, within the {@link Limits}.
 */
public final class Paragraphs {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final List<Paragraph> collected = new ArrayList<>();
    private long characters;
    private long controls;

    /** Running words. */
    public void body(String text) throws Unreadable {
        add(Role.BODY, 0, "", text);
    }

    /**
     * A paragraph; one without words and label is passed over.
     *
     * @throws Unreadable if it is one too many
     */
    public void add(Role role, int level, String label, String text) throws Unreadable {
        String clean = clean(text);
        if (clean.isEmpty() && (label.isEmpty() || label.equals("•"))) {
            return;
        }
        if (clean.length() + label.length() > Limits.PARAGRAPH) {
            throw new Unreadable(
                    "There is a paragraph of more than 60,000 characters in it; this is no text"
                            + " that people negotiate about.");
        }
        characters += clean.length() + label.length();
        if (characters > Limits.CHARACTERS || collected.size() == Limits.PARAGRAPHS) {
            throw tooLong();
        }
        collected.add(new Paragraph(role, Math.min(level, Limits.DEPTH), clean(label), clean));
    }

    /** What to say of a text that is too long. */
    public static Unreadable tooLong() {
        return new Unreadable(
                "The text is too long: up to six million characters in 20,000 paragraphs can be"
                        + " compared.");
    }

    /** What was collected. */
    public List<Paragraph> list() {
        return List.copyOf(collected);
    }

    /** A sentence each on what was left out. */
    public List<String> remarks() {
        return controls == 0
                ? List.of()
                : List.of("Control characters were left out: " + controls + ".");
    }

    /** On one line, with single spaces; a no-break space stays what it is. */
    private String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u2028') {
                space = true;
            } else if (Character.isISOControl(c) || isBroken(text, i)) {
                controls++;
            } else if (c != SOFT_HYPHEN) {
                if (space && !clean.isEmpty()) {
                    clean.append(' ');
                }
                space = false;
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Half of a character, or a code point that stands for none. */
    private static boolean isBroken(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return (Character.isLowSurrogate(c)
                        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1))))
                || c >= '\uFFFE';
    }
}
