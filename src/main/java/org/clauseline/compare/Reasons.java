package org.clauseline.compare;

import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.List;

/** Says in words why the engine thinks so. */
final class Reasons {
    private Reasons() {}

    static String of(
            Change change,
            Sameness.Degree degree,
            List<Point> from,
            List<Point> to,
            Redline redline,
            Alignment.Group group) {
        return switch (change) {
            case KEPT -> "The words are the same.";
            case RENUMBERED -> "The words are the same under another number.";
            case REWORDED -> "Only typography, numbering or references differ.";
            case AMENDED -> amended(redline);
            case MOVED ->
                    "It stands elsewhere, across points that kept their order. "
                            + (degree == Sameness.Degree.DIFFERENT
                                    ? amended(redline)
                                    : "The words are the same.");
            case MERGED -> shares(from, redline, true);
            case SPLIT -> shares(to, redline, false);
            case REORGANISED -> shares(from, redline, true);
            case REMOVED -> "No point of the new draft is like it.";
            case ADDED -> "No point of the old draft is like it.";
            case UNKNOWN -> "Nothing decides.";
        };
    }

    /**
     * "The same but for 3 words removed and 5 added, some of substance", or, where nothing else
     * differs, "The same but for 2 numbers".
     */
    private static String amended(Redline redline) {
        int same = 0;
        int removed = 0;
        int added = 0;
        boolean weighty = false;
        boolean numbers = true;
        for (Run run : redline.shown()) {
            int words = Tokenizer.words(run.text());
            switch (run.mark()) {
                case SAME -> same += words;
                case REMOVED -> removed += words;
                case ADDED -> added += words;
            }
            weighty |= run.weighty();
            numbers &= run.mark() == Mark.SAME || isNumber(run.text());
        }
        String what =
                numbers && removed == added
                        ? removed + (removed == 1 ? " number" : " numbers")
                        : count(removed, added) + (weighty ? ", some of substance" : "");
        double kept = same / Math.max(1.0, same + Math.max(removed, added));
        if (kept >= 0.5) {
            return "The same but for " + what + ".";
        }
        return kept >= 0.2
                ? "Parts of it stay: " + what + "."
                : "It stands in the same place, but little of it stays: " + what + ".";
    }

    /** Whether a single number and nothing else. */
    private static boolean isNumber(String text) {
        return Tokenizer.words(text) == 1 && Character.isDigit(text.strip().codePointAt(0));
    }

    private static String count(int removed, int added) {
        if (removed == 0) {
            return words(added) + " added";
        }
        if (added == 0) {
            return words(removed) + " removed";
        }
        return words(removed) + " removed and " + added + " added";
    }

    private static String words(int count) {
        return count == 1 ? "1 word" : count + " words";
    }

    /**
     * "67 % of it comes from old 12 and 20 % from old 14": how much of one side's words stands in
     * each point of the other. What is under a tenth is passed over.
     */
    private static String shares(List<Point> points, Redline redline, boolean ofNew) {
        int[] stays = new int[points.size()];
        int all = 0;
        for (Run run : redline.runs()) {
            int words = Tokenizer.words(run.text());
            if (run.mark() == Mark.SAME) {
                stays[ofNew ? run.origin() : run.target()] += words;
            }
            all += run.mark() == (ofNew ? Mark.REMOVED : Mark.ADDED) ? 0 : words;
        }
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < stays.length; k++) {
            long share = Math.round(100.0 * stays[k] / Math.max(1, all));
            if (share >= 10) {
                String verb =
                        parts.isEmpty()
                                ? (ofNew ? " of it comes from old " : " of it went into new ")
                                : ofNew ? " from old " : " into new ";
                parts.add(share + " %" + verb + name(points.get(k), k));
            }
        }
        if (parts.isEmpty()) {
            return "The number and the subject stay, hardly any of the words.";
        }
        String last = parts.removeLast();
        return parts.isEmpty() ? last + "." : String.join(", ", parts) + " and " + last + ".";
    }

    private static String name(Point point, int index) {
        return point.number().isEmpty() ? "point " + (index + 1) : point.number();
    }
}
