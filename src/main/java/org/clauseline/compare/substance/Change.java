package org.clauseline.compare.substance;

import org.clauseline.compare.substance.Sides.Piece;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one change of a redline loses and gains. */
final class Change {
    /** Beyond this many mentions on both sides a change is a new text, not an exchange. */
    private static final int MANY = 2_000;

    private static final int CONTEXT = 48;

    private final int number;
    private final List<Mention> lost = new ArrayList<>();
    private final List<Mention> gained = new ArrayList<>();

    Change(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    List<Mention> lost() {
        return lost;
    }

    List<Mention> gained() {
        return gained;
    }

    void add(Mention mention, boolean old) {
        (old ? lost : gained).add(mention);
    }

    /** Leaves out what the change both loses and gains. */
    void cancel() {
        cancel(lost, gained);
    }

    /** Leaves out what stands in both lists, as often as it does. */
    static void cancel(List<Mention> lost, List<Mention> gained) {
        if (lost.size() + gained.size() > MANY) {
            return;
        }
        for (Iterator<Mention> each = lost.iterator(); each.hasNext(); ) {
            Mention mention = each.next();
            Mention twin = gained.stream().filter(mention::says).findFirst().orElse(null);
            if (twin != null) {
                gained.remove(twin);
                each.remove();
            }
        }
    }

    /**
     * A party that the other side names by a word of the same root, as an adjective, is still
     * there.
     */
    void leaveOutAdjectives(Sides sides) {
        leaveOutAdjectives(lost, sides.freshPieces(), sides.fresh());
        leaveOutAdjectives(gained, sides.oldPieces(), sides.old());
    }

    private void leaveOutAdjectives(List<Mention> mentions, List<Piece> pieces, String text) {
        if (mentions.stream().noneMatch(mention -> mention.kind() == Kind.PARTY)) {
            return;
        }
        for (Piece piece : pieces) {
            if (piece.change() == number) {
                List<Token> words = Token.read(text.substring(piece.start(), piece.end()));
                mentions.removeIf(
                        mention ->
                                mention.kind() == Kind.PARTY
                                        && words.stream()
                                                .anyMatch(
                                                        word ->
                                                                Names.same(
                                                                        word.low(),
                                                                        mention.value())));
            }
        }
    }

    /** How many words of a text belong to this change. */
    int words(List<Piece> pieces, String text) {
        int words = 0;
        for (Piece piece : pieces) {
            if (piece.change() == number) {
                words +=
                        text.substring(piece.start(), piece.end()).strip().split("\\s+", -1).length;
            }
        }
        return words;
    }

    /** The findings in the order of the new text, what is lost before what is gained. */
    List<Finding> findings(Sides sides) {
        Map<Mention, Mention> partners = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            pair(
                    lost.stream().filter(mention -> mention.kind() == kind).toList(),
                    gained.stream().filter(mention -> mention.kind() == kind).toList(),
                    partners);
        }
        List<Mention> otherLost = lost.stream().filter(m -> !partners.containsKey(m)).toList();
        List<Mention> otherGained =
                gained.stream().filter(m -> !partners.containsValue(m)).toList();
        pair(
                otherLost.stream().filter(mention -> mention.kind().isQuantity()).toList(),
                otherGained.stream().filter(mention -> mention.kind().isQuantity()).toList(),
                partners);
        List<Finding> findings = new ArrayList<>();
        lost.stream()
                .filter(mention -> !partners.containsKey(mention))
                .forEach(
                        mention ->
                                findings.add(
                                        new Finding(
                                                mention.kind(),
                                                words(mention, sides.old()),
                                                "",
                                                context(mention, sides.old()))));
        Map<Mention, Mention> olds = new LinkedHashMap<>();
        partners.forEach((before, after) -> olds.put(after, before));
        gained.stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .forEach(
                        mention -> {
                            Mention before = olds.get(mention);
                            findings.add(
                                    new Finding(
                                            mention.kind(),
                                            before == null ? "" : words(before, sides.old()),
                                            words(mention, sides.fresh()),
                                            context(mention, sides.fresh())));
                        });
        return findings;
    }

    /** As many lost as gained are taken for exchanged, one by one; else nobody can tell. */
    private static void pair(
            List<Mention> lost, List<Mention> gained, Map<Mention, Mention> partners) {
        if (lost.size() == gained.size()) {
            for (int k = 0; k < lost.size(); k++) {
                partners.put(lost.get(k), gained.get(k));
            }
        }
    }

    private static String words(Mention mention, String text) {
        return text.substring(mention.start(), mention.end()).replace('\n', ' ');
    }

    /** The words around a mention, on one line, cut between words. */
    private static String context(Mention mention, String text) {
        int start = Math.max(mention.start() - CONTEXT, 0);
        int end = Math.min(mention.end() + CONTEXT, text.length());
        int from = start == 0 ? 0 : Math.max(text.indexOf(' ', start), 0);
        int last = text.lastIndexOf(' ', end);
        int to = end == text.length() ? end : Math.max(last, mention.end());
        from = Math.min(from, mention.start());
        String inside = text.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "… " : "") + inside + (to < text.length() ? " …" : "");
    }
}
