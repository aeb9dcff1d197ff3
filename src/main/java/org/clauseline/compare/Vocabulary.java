package org.clauseline.compare;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives every spelling that occurs in the texts of one comparison a small number, and each spelling
 * the numbers of its coarser forms, so that the texts are read once and compared as numbers.
 *
 * <p>Three grains: the <em>written</em> form (composed, without soft hyphens: what a redline
 * compares), the <em>folded</em> form (lower case, one kind of apostrophe: whether words are the
 * same) and the <em>stem</em> (its first letters: whether texts are about the same, in languages
 * that inflect).
 */
final class Vocabulary {
    private static final int STEM_LENGTH = 6;
    private static final int SHORT_WORD = 3;

    private String[] spellings = new String[1024];
    private int[] hashes = new int[1024];
    private int[] table = new int[4096];
    private int size;

    private byte[] kinds = new byte[1024];
    private int[] written = new int[1024];
    private int[] folded = new int[1024];
    private int[] stems = new int[1024];
    private int stemCount;
    private final Map<String, Integer> stemNumbers = new HashMap<>();

    /**
     * The number of the spelling that stands in the text from start (inclusive) to end (exclusive).
     */
    int number(String text, int start, int end, byte kind) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        hash *= 0x9E3779B1;
        int mask = table.length - 1;
        int slot = (hash >>> 7) & mask;
        while (table[slot] != 0) {
            int number = table[slot] - 1;
            if (hashes[number] == hash && same(spellings[number], text, start, end)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        int number = size;
        append(text.substring(start, end), hash, kind, slot);
        return number;
    }

    /** What the spelling is: a kind of {@link Letters}. */
    byte kind(int number) {
        return kinds[number];
    }

    /** Whether the spelling is a word, a number or a sign, not punctuation. */
    boolean isWord(int number) {
        return kinds[number] != Letters.MARK;
    }

    /**
     * Whether it is a word of so few letters that it mostly joins others and says little by itself,
     * in languages written with letters.
     */
    boolean isShortWord(int number) {
        return kinds[number] == Letters.LETTER && spellings[number].length() <= SHORT_WORD;
    }

    /** The spelling itself. */
    String spelling(int number) {
        return spellings[number];
    }

    /** The number of the spelling that stands for all with the same written form. */
    int written(int number) {
        return written[number];
    }

    /** The number of the spelling that stands for all with the same folded form. */
    int folded(int number) {
        return folded[number];
    }

    /** The number of its stem, counted apart from 0. */
    int stem(int number) {
        return stems[number];
    }

    /** How many stems there are. */
    int stemCount() {
        return stemCount;
    }

    private static boolean same(String spelling, String text, int start, int end) {
        return spelling.length() == end - start && text.startsWith(spelling, start);
    }

    private void append(String spelling, int hash, byte kind, int slot) {
        if (size == spellings.length) {
            grow();
        }
        int number = size++;
        spellings[number] = spelling;
        hashes[number] = hash;
        kinds[number] = kind;
        table[slot] = number + 1;
        if (size * 3 > table.length) {
            rehash();
        }
        String clean = isPlain(spelling) ? spelling : clean(spelling);
        String low = lower(clean);
        int cleanNumber = clean.equals(spelling) ? number : number(clean, 0, clean.length(), kind);
        int lowNumber = low.equals(spelling) ? number : number(low, 0, low.length(), kind);
        written[number] = cleanNumber;
        folded[number] = lowNumber;
        stems[number] = lowNumber == number ? stemOf(low) : stems[lowNumber];
    }

    private int stemOf(String low) {
        String stem = low;
        if (low.length() > STEM_LENGTH && Letters.kind(low.charAt(0)) == Letters.LETTER) {
            stem = low.substring(0, STEM_LENGTH);
        }
        return stemNumbers.computeIfAbsent(stem, key -> stemCount++);
    }

    private static boolean isPlain(String spelling) {
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            if (c >= 0x80 && (c == '\u00AD' || (c >= 0x300 && !isComposedScript(c)))) {
                return false;
            }
        }
        return true;
    }

    /** Letters of Greek and Cyrillic that are their own composed form. */
    private static boolean isComposedScript(char c) {
        return c >= 0x370 && c <= 0x52F && (c < 0x483 || c > 0x489);
    }

    private static String clean(String spelling) {
        String composed = Normalizer.normalize(spelling, Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '\u2019' || c == '\u02BC' || c == '\u2018') {
                kept.append('\'');
            } else if (c == '\u2010' || c == '\u2011') {
                kept.append('-');
            } else if (c == '\u00A0' || c == '\u202F' || c == '\u2009') {
                kept.append(' ');
            } else if (c != '\u00AD' && c != '\u200B' && c != '\u2060') {
                kept.append(c);
            }
        }
        return kept.isEmpty() ? spelling : kept.toString();
    }

    private static String lower(String spelling) {
        for (int i = 0; i < spelling.length(); i++) {
            if (Character.toLowerCase(spelling.charAt(i)) != spelling.charAt(i)) {
                StringBuilder low = new StringBuilder(spelling.length());
                spelling.codePoints().map(Character::toLowerCase).forEach(low::appendCodePoint);
                return low.toString();
            }
        }
        return spelling;
    }

    private void grow() {
        int length = size * 2;
        spellings = Arrays.copyOf(spellings, length);
        hashes = Arrays.copyOf(hashes, length);
        kinds = Arrays.copyOf(kinds, length);
        written = Arrays.copyOf(written, length);
        folded = Arrays.copyOf(folded, length);
        stems = Arrays.copyOf(stems, length);
    }

    private void rehash() {
        table = new int[table.length * 2];
        int mask = table.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = (hashes[number] >>> 7) & mask;
            while (table[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = number + 1;
        }
    }
}
