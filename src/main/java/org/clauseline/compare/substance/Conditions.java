package org.clauseline.compare.substance;

import org.clauseline.compare.substance.Sides.Piece;

import java.util.ArrayList;
import java.util.List;

/** Finds short phrases that a rule gains or loses as a whole: "in peacetime", "unless agreed". */
final class Conditions {
    private static final int LONGEST = 8;

    /** Changes of more words than this are read as new texts. */
    private static final int LARGEST = 120;

    private final Rules rules;

    Conditions(Rules rules) {
        this.rules = rules;
    }

    /** Adds what it finds to the changes. */
    void add(Sides sides, List<Change> changes) {
        for (Change change : changes) {
            List<Token> lost = words(sides.oldPieces(), sides.old(), change);
            List<Token> gained = words(sides.freshPieces(), sides.fresh(), change);
            if (lost.size() <= LARGEST && gained.size() <= LARGEST) {
                add(lost, gained, change);
            }
        }
    }

    private static List<Token> words(List<Piece> pieces, String text, Change change) {
        List<Token> words = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.change() == change.number()) {
                Token.read(text.substring(piece.start(), piece.end())).stream()
                        .filter(token -> token.type() != Token.Type.SIGN)
                        .map(token -> token.shifted(piece.start()))
                        .forEach(words::add);
            }
        }
        return words;
    }

    /**
     * Goes from word that stays to word that stays; what stands in between on one side only counts.
     */
    private void add(List<Token> lost, List<Token> gained, Change change) {
        int[][] common = common(lost, gained);
        int i = 0;
        int j = 0;
        int iFrom = 0;
        int jFrom = 0;
        while (i < lost.size() || j < gained.size()) {
            boolean both = i < lost.size() && j < gained.size();
            if (both && lost.get(i).low().equals(gained.get(j).low())) {
                between(lost.subList(iFrom, i), gained.subList(jFrom, j), change);
                iFrom = ++i;
                jFrom = ++j;
            } else if (j == gained.size()
                    || (i < lost.size() && common[i + 1][j] >= common[i][j + 1])) {
                i++;
            } else {
                j++;
            }
        }
        between(lost.subList(iFrom, i), gained.subList(jFrom, j), change);
    }

    /** How many words at most are common to both from each pair of places on. */
    private static int[][] common(List<Token> lost, List<Token> gained) {
        int[][] common = new int[lost.size() + 1][gained.size() + 1];
        for (int i = lost.size() - 1; i >= 0; i--) {
            for (int j = gained.size() - 1; j >= 0; j--) {
                common[i][j] =
                        lost.get(i).low().equals(gained.get(j).low())
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void between(List<Token> lost, List<Token> gained, Change change) {
        if (lost.isEmpty() && isCondition(gained)) {
            add(gained, change, change.gained(), false);
        } else if (gained.isEmpty() && isCondition(lost)) {
            add(lost, change, change.lost(), true);
        }
    }

    private boolean isCondition(List<Token> words) {
        return words.size() > 1
                && words.size() <= LONGEST
                && rules.conditions().contains(words.getFirst().low());
    }

    /** A phrase that is already told by its figures is not told again. */
    private static void add(List<Token> words, Change change, List<Mention> told, boolean old) {
        int start = words.getFirst().start();
        int end = words.getLast().end();
        boolean measured =
                told.stream()
                        .anyMatch(
                                mention ->
                                        mention.kind().isQuantity()
                                                && mention.start() < end
                                                && mention.end() > start);
        if (measured) {
            return;
        }
        told.removeIf(
                mention ->
                        mention.kind() == Kind.CONDITION
                                && mention.start() >= start
                                && mention.end() <= end);
        StringBuilder value = new StringBuilder();
        words.forEach(token -> value.append(value.isEmpty() ? "" : " ").append(token.low()));
        change.add(new Mention(Kind.CONDITION, value.toString(), "", start, end), old);
    }
}
