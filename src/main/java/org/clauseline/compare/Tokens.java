package org.clauseline.compare;

import java.util.Arrays;

/**
 * One text as a row of tokens: whole words, numbers with their separators, signs, and single marks
 * of punctuation. White space stands between tokens and is no token.
 */
final class Tokens {
    private final String text;
    private final int[] numbers;
    private final int[] starts;
    private final int[] ends;
    private final int count;

    private Tokens(String text, int[] numbers, int[] starts, int[] ends, int count) {
        this.text = text;
        this.numbers = numbers;
        this.starts = starts;
        this.ends = ends;
        this.count = count;
    }

    /** Reads a text, adding the spellings it meets to the vocabulary. */
    static Tokens read(String text, Vocabulary vocabulary) {
        Collector collector = new Collector(text, vocabulary);
        Tokenizer.read(text, collector);
        return new Tokens(
                text, collector.numbers, collector.starts, collector.ends, collector.count);
    }

    /** The text that was read. */
    String text() {
        return text;
    }

    /** How many tokens there are. */
    int count() {
        return count;
    }

    /** The number of the token's spelling in the vocabulary. */
    int number(int token) {
        return numbers[token];
    }

    /** Where the token begins in the text. */
    int start(int token) {
        return starts[token];
    }

    /** Where the token ends in the text, exclusive. */
    int end(int token) {
        return ends[token];
    }

    /**
     * Where the next token begins, or the text ends: the token with the white space after it ends
     * here.
     */
    int reach(int token) {
        return token + 1 < count ? starts[token + 1] : text.length();
    }

    /** Stores what the tokenizer finds. */
    private static final class Collector implements Tokenizer.Taker {
        private final String text;
        private final Vocabulary vocabulary;
        private int[] numbers;
        private int[] starts;
        private int[] ends;
        private int count;

        Collector(String text, Vocabulary vocabulary) {
            this.text = text;
            this.vocabulary = vocabulary;
            int guess = Math.max(8, text.length() / 5);
            numbers = new int[guess];
            starts = new int[guess];
            ends = new int[guess];
        }

        @Override
        public void take(int start, int end, byte kind) {
            if (count == numbers.length) {
                int length = count * 2;
                numbers = Arrays.copyOf(numbers, length);
                starts = Arrays.copyOf(starts, length);
                ends = Arrays.copyOf(ends, length);
            }
            numbers[count] = vocabulary.number(text, start, end, kind);
            starts[count] = start;
            ends[count] = end;
            count++;
        }
    }
}
