package org.clauseline.compare.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds references to points in texts of one language: a number behind a word such as "Article" or
 * "§", further numbers of the same list ("points 3, 4 and 5(1)(a)"), and numbers with a letter such
 * as 14a, which are no quantities.
 *
 * @param words words before the number of a point, in lower case
 * @param between words between the numbers of a list
 * @param belonging words before the name of the document that a point belongs to
 */
public record ReferenceReader(Set<String> words, Set<String> between, Set<String> belonging) {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,])\\d{1,4}+(?:\\p{L}(?!\\p{L}))?+(?:\\.\\d{1,4}+(?!\\d))*+"
                            + "(?:\\([\\p{L}\\d]{1,4}\\))*+(?![\\p{L}\\d%])");
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}++|§)(\\.?)[\\s\\u00A0]*+$");
    private static final Pattern WORDS_BEHIND =
            Pattern.compile(
                    "^[\\s\\u00A0]++(\\p{L}++['’]?)[\\s\\u00A0]*+(\\p{L}*+)[\\s\\u00A0]*+(\\p{L}*+)");
    private static final int NEAR = 40;

    /** The references of a text in their order. */
    public List<Reference> read(String text) {
        List<Reference> references = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int last = -1;
        while (number.find()) {
            boolean listed =
                    last >= 0
                            && number.start() - last <= NEAR
                            && isList(text.substring(last, number.start()));
            boolean named = isNamed(text, number.start());
            boolean ownKind = number.group().matches("\\d+\\p{L}.*");
            if (listed || named || ownKind) {
                boolean elsewhere =
                        listed
                                ? references.getLast().elsewhere()
                                : named && isElsewhere(text, number.start(), number.end());
                references.add(
                        new Reference(
                                PointPath.of(number.group()),
                                number.start(),
                                number.end(),
                                elsewhere));
                last = number.end();
            }
        }
        return references;
    }

    private boolean isList(String gap) {
        String bare = gap.strip().toLowerCase(Locale.ROOT);
        if (bare.isEmpty()) {
            return false;
        }
        for (String part : bare.split("[\\s\\u00A0,–-]+", -1)) {
            if (!part.isEmpty() && !between.contains(part)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word before a number says that it is that of a point. */
    private boolean isNamed(String text, int at) {
        Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(at - NEAR, 0), at));
        if (!before.find()) {
            return false;
        }
        String word = before.group(1).toLowerCase(Locale.ROOT);
        // "no 5 tanks" denies, "no. 5" names a number.
        boolean abbreviated = !before.group(2).isEmpty() || !word.equals("no");
        return abbreviated && (word.equals("§") || words.contains(word));
    }

    /** Whether a name before or behind says that the point is one of another document. */
    private boolean isElsewhere(String text, int start, int end) {
        String before = text.substring(Math.max(start - NEAR, 0), start).stripTrailing();
        Matcher word = WORD_BEFORE.matcher(before);
        if (word.find()
                && before.substring(0, word.start())
                        .matches("(?s).*\\p{Lu}\\p{L}*(['’]s|s['’])\\s*")) {
            return true;
        }
        Matcher behind =
                WORDS_BEHIND.matcher(text.substring(end, Math.min(end + NEAR, text.length())));
        if (!behind.find() || !belonging.contains(behind.group(1).toLowerCase(Locale.ROOT))) {
            return false;
        }
        return isName(behind.group(2)) || isName(behind.group(3));
    }

    private boolean isName(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && !words.contains(word.toLowerCase(Locale.ROOT));
    }
}
