package org.clauseline.compare;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells which changes touch the substance: numbers, dates, amounts, names, negations and modal
 * verbs, gained or lost.
 */
final class Weighing {
    /** A kind of word that carries weight. */
    enum Weight {
        NUMBER,
        NEGATION,
        MODAL,
        NAME
    }

    private static final String MONEY = "$€£¥₴₽%‰";

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    Weighing(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /** Whether the first stretch holds a weighty word more often than the second. */
    boolean changes(
            Redliner.Side side, int from, int to, Redliner.Side other, int otherFrom, int otherTo) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int at = from; at < to; at++) {
            if (weight(side, at) != null) {
                counts.merge(vocabulary.folded(side.number(at)), 1, Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            return false;
        }
        for (int at = otherFrom; at < otherTo; at++) {
            counts.computeIfPresent(
                    vocabulary.folded(other.number(at)), (word, count) -> count - 1);
        }
        return counts.values().stream().anyMatch(count -> count > 0);
    }

    /** What kind of weight a word has where it stands, or null if none. */
    @Nullable Weight weight(Redliner.Side side, int at) {
        int number = side.number(at);
        String word = vocabulary.spelling(number);
        if (vocabulary.kind(number) == Letters.DIGIT || MONEY.contains(word)) {
            return Weight.NUMBER;
        }
        if (vocabulary.kind(number) != Letters.LETTER) {
            return null;
        }
        String folded = vocabulary.spelling(vocabulary.folded(number));
        if (lexicon.negations().contains(folded)) {
            return Weight.NEGATION;
        }
        if (lexicon.modals().contains(folded)) {
            return Weight.MODAL;
        }
        if (lexicon.quantities().contains(folded)) {
            return Weight.NUMBER;
        }
        return isName(side, at, word) ? Weight.NAME : null;
    }

    /** Initials in any language; where capitals make names, also a capital inside a sentence. */
    private boolean isName(Redliner.Side side, int at, String word) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        if (word.length() >= 2
                && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase)) {
            return true;
        }
        return lexicon.namesByCapital() && side.token(at) > 0 && !isSentenceEnd(side, at - 1);
    }

    private boolean isSentenceEnd(Redliner.Side side, int at) {
        String before = vocabulary.spelling(side.number(at));
        return before.length() == 1 && ".!?:;•–—-\"“„«(".contains(before);
    }
}
