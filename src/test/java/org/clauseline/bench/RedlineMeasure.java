package org.clauseline.bench;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import org.clauseline.compare.Redline;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds up how redlines read: words marked against the fewest that must be, places where words
 * change, words left alone, words cut. A reference that only follows a renumbering is read as the
 * reader sees it, without a mark. Words are what is counted throughout: a place is a stretch of
 * changed words up to the next word that stays, and where a mark of punctuation changes alone no
 * word does; those are counted apart.
 */
final class RedlineMeasure {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    private long marked;
    private long least;
    private int pairs;
    private int changes;
    private int punctuation;
    private int islands;
    private int cuts;

    /** Adds the redline of one pair. */
    void add(Redline redline) {
        List<Run> runs = redline.shown();
        pairs++;
        int kept = 0;
        boolean changedBefore = false;
        boolean open = false;
        boolean wordless = false;
        String before = "";
        for (Run run : runs) {
            int words = words(run.text()).size();
            if (run.mark() == Mark.SAME) {
                kept += words;
                open &= words == 0;
                punctuation += wordless ? 1 : 0;
                wordless = false;
            } else if (words == 0) {
                wordless = !open;
            } else {
                wordless = false;
                marked += words;
                changes += open ? 0 : 1;
                islands += !open && changedBefore && kept == 1 ? 1 : 0;
                open = true;
                changedBefore = true;
                kept = 0;
            }
            cuts += cutsWord(before, run.text()) && run.mark() != Mark.ADDED ? 1 : 0;
            before = run.text();
        }
        punctuation += wordless ? 1 : 0;
        Redline seen = new Redline(runs);
        least += distance(words(seen.oldText()), words(seen.newText()));
    }

    /** Whether neither side has more words than this. */
    static boolean isAtMost(int words, Redline redline) {
        return words(redline.oldText()).size() <= words && words(redline.newText()).size() <= words;
    }

    private static boolean cutsWord(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && Character.isLetterOrDigit(before.charAt(before.length() - 1))
                && Character.isLetterOrDigit(after.charAt(0));
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The redline that a plain word diff gives (java-diff-utils, its default algorithm). */
    static Redline plain(String old, String fresh) {
        List<String> a = tokens(old);
        List<String> b = tokens(fresh);
        List<Run> runs = new ArrayList<>();
        int i = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(a, b).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(runs, Mark.SAME, a.subList(i, start));
            add(runs, Mark.REMOVED, delta.getSource().getLines());
            add(runs, Mark.ADDED, delta.getTarget().getLines());
            i = start + delta.getSource().size();
        }
        add(runs, Mark.SAME, a.subList(i, a.size()));
        return new Redline(runs);
    }

    private static void add(List<Run> runs, Mark mark, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(mark, String.join("", words), false, 0));
        }
    }

    /** Words with what stands between them and the next. */
    private static List<String> tokens(String text) {
        return List.of(text.split("(?<=\\s)(?=\\S)", -1));
    }

    /** The fewest words that must be removed and added. */
    private static int distance(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] =
                        a.get(i - 1).equals(b.get(j - 1))
                                ? diagonal + 1
                                : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return a.size() + b.size() - 2 * row[b.size()];
    }

    /** One line of a table. */
    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-28s %.3f times the fewest words, %.2f changes and %.2f of punctuation alone,"
                        + " %.2f single words left alone, %.2f cuts inside words a pair",
                name,
                excess(),
                changesPerPair(),
                punctuationPerPair(),
                islandsPerPair(),
                cutsPerPair());
    }

    double excess() {
        return least == 0 ? 1 : (double) marked / least;
    }

    double changesPerPair() {
        return pairs == 0 ? 0 : (double) changes / pairs;
    }

    double punctuationPerPair() {
        return pairs == 0 ? 0 : (double) punctuation / pairs;
    }

    double islandsPerPair() {
        return pairs == 0 ? 0 : (double) islands / pairs;
    }

    double cutsPerPair() {
        return pairs == 0 ? 0 : (double) cuts / pairs;
    }

    int pairs() {
        return pairs;
    }
}
