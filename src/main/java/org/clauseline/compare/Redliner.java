package org.clauseline.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes the redline of a row from the tokens of its points. */
final class Redliner {
    private final Vocabulary vocabulary;
    private final GapDiff gaps;
    private final Weighing weighing;
    private final Following following;

    Redliner(Vocabulary vocabulary, Lexicon lexicon) {
        this(vocabulary, lexicon, Following.NONE);
    }

    Redliner(Vocabulary vocabulary, Lexicon lexicon, Following following) {
        this.vocabulary = vocabulary;
        this.following = following;
        gaps = new GapDiff(vocabulary);
        weighing = new Weighing(vocabulary, lexicon);
    }

    /** The redline of old texts that became new ones; either side may be empty. */
    Redline redline(List<Tokens> old, List<Tokens> fresh) {
        if (old.size() == 1
                && fresh.size() == 1
                && old.getFirst().text().equals(fresh.getFirst().text())) {
            return unchanged(old.getFirst().text());
        }
        Side right = new Side(fresh, IntStream.range(0, fresh.size()).boxed().toList(), vocabulary);
        Side left = new Side(old, order(old, right), vocabulary);
        left.follow(following, fresh, vocabulary);
        WordDiff.Kept kept = kept(left, right);
        RunWriter writer = new RunWriter();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int iEnd = i < left.size() ? nextKept(kept.old(), i, left.size()) : i;
            int jEnd = j < right.size() ? nextKept(kept.fresh(), j, right.size()) : j;
            if (iEnd > i || jEnd > j) {
                writer.weigh(
                        weighing.changes(left, i, iEnd, right, j, jEnd),
                        weighing.changes(right, j, jEnd, left, i, iEnd));
                for (; i < iEnd; i++) {
                    writer.removed(left.piece(i), left.textOf(i));
                }
                for (; j < jEnd; j++) {
                    writer.added(right.piece(j), right.textOf(j));
                }
            } else {
                stays(left, i++, right, j++, writer);
            }
        }
        blank(old, writer::removed);
        blank(fresh, writer::added);
        return new Redline(writer.finish());
    }

    /** What stays on either side, as a reader would have it marked. */
    private WordDiff.Kept kept(Side left, Side right) {
        WordDiff.Kept kept = WordDiff.of(left.written, right.written, gaps);
        if (left.unfollow(kept.old(), vocabulary)) {
            kept = WordDiff.of(left.written, right.written, gaps);
        }
        int j = kept.fresh().nextSetBit(0);
        for (int i = kept.old().nextSetBit(0); i >= 0; i = kept.old().nextSetBit(i + 1)) {
            if (left.number(i) != right.number(j) && !left.isFollowing(i)) {
                kept.old().clear(i);
                kept.fresh().clear(j);
            }
            j = kept.fresh().nextSetBit(j + 1);
        }
        Edges.slide(left.written, kept.old(), right.written, kept.fresh(), vocabulary);
        Islands.drop(left.written, kept.old(), right.written, kept.fresh(), vocabulary);
        return kept;
    }

    private static Redline unchanged(String text) {
        return text.isEmpty()
                ? Redline.EMPTY
                : new Redline(List.of(new Redline.Run(Redline.Mark.SAME, text, false, 0, 0)));
    }

    /** Old texts in the order in which the new ones use them. */
    private List<Integer> order(List<Tokens> old, Side right) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, old.size()).boxed().toList());
        if (old.size() < 2 || right.size() == 0) {
            return order;
        }
        double[] places = new double[old.size()];
        for (int t = 0; t < places.length; t++) {
            Side alone = new Side(List.of(old.get(t)), List.of(0), vocabulary);
            BitSet used = WordDiff.of(alone.written, right.written, gaps).fresh();
            places[t] = used.isEmpty() ? -1 : used.stream().average().orElse(-1);
            if (places[t] < 0) {
                places[t] = t == 0 ? 0 : places[t - 1];
            }
        }
        order.sort(Comparator.comparingDouble(t -> places[t]));
        return order;
    }

    private static int nextKept(BitSet kept, int from, int end) {
        int next = kept.nextSetBit(from);
        return next < 0 ? end : next;
    }

    private static void stays(Side left, int i, Side right, int j, RunWriter writer) {
        int origin = left.textOf(i);
        int target = right.textOf(j);
        if (left.isSamePiece(i, right, j)) {
            Tokens text = left.text(i);
            writer.same(text.text(), left.pieceStart(i), text.reach(left.token(i)), origin, target);
            return;
        }
        both(left.before(i), right.before(j), origin, target, writer);
        if (left.isFollowing(i) && !left.core(i).equals(right.core(j))) {
            writer.following(left.core(i), origin, right.core(j), target);
        } else {
            both(left.core(i), right.core(j), origin, target, writer);
        }
        both(left.after(i), right.after(j), origin, target, writer);
    }

    private static void both(String old, String fresh, int origin, int target, RunWriter writer) {
        if (old.equals(fresh)) {
            writer.same(old, origin, target);
        } else {
            writer.removed(old, origin);
            writer.added(fresh, target);
        }
    }

    /** Texts without any token still have their white space. */
    private static void blank(List<Tokens> texts, Taker taker) {
        for (int t = 0; t < texts.size(); t++) {
            if (texts.get(t).count() == 0) {
                taker.take(texts.get(t).text(), t);
            }
        }
    }

    private interface Taker {
        void take(String text, int index);
    }

    /** The tokens of several texts in a row. */
    static final class Side {
        private final Tokens[] texts;
        private final int[] indexes;
        private final int[] tokens;
        private final int[] written;
        private final BitSet follows = new BitSet();

        Side(List<Tokens> all, List<Integer> order, Vocabulary vocabulary) {
            int size = all.stream().mapToInt(Tokens::count).sum();
            texts = all.toArray(Tokens[]::new);
            indexes = new int[size];
            tokens = new int[size];
            written = new int[size];
            int at = 0;
            for (int t : order) {
                for (int k = 0; k < texts[t].count(); k++) {
                    indexes[at] = t;
                    tokens[at] = k;
                    written[at++] = vocabulary.written(texts[t].number(k));
                }
            }
        }

        /** Reads references to points that were numbered anew as the other side does. */
        void follow(Following following, List<Tokens> fresh, Vocabulary vocabulary) {
            for (int t = 0; t < texts.length; t++) {
                Map<Integer, Integer> spellings = following.of(texts[t], fresh);
                for (int at = 0; !spellings.isEmpty() && at < tokens.length; at++) {
                    Integer spelling = indexes[at] == t ? spellings.get(tokens[at]) : null;
                    if (spelling != null) {
                        written[at] = vocabulary.written(spelling);
                        follows.set(at);
                    }
                }
            }
        }

        /**
         * Reads references that are not among what stays as they are written after all: what they
         * could follow stands elsewhere in the new text.
         *
         * @return whether there were any
         */
        boolean unfollow(BitSet kept, Vocabulary vocabulary) {
            BitSet lost = (BitSet) follows.clone();
            lost.andNot(kept);
            lost.stream().forEach(at -> written[at] = vocabulary.written(number(at)));
            follows.andNot(lost);
            return !lost.isEmpty();
        }

        boolean isFollowing(int at) {
            return follows.get(at);
        }

        int size() {
            return tokens.length;
        }

        int textOf(int at) {
            return indexes[at];
        }

        Tokens text(int at) {
            return texts[indexes[at]];
        }

        int token(int at) {
            return tokens[at];
        }

        int number(int at) {
            return text(at).number(tokens[at]);
        }

        /** The white space before the first token of a text. */
        String before(int at) {
            return tokens[at] > 0 ? "" : text(at).text().substring(0, text(at).start(0));
        }

        String core(int at) {
            return text(at).text().substring(text(at).start(tokens[at]), text(at).end(tokens[at]));
        }

        String after(int at) {
            return text(at).text().substring(text(at).end(tokens[at]), text(at).reach(tokens[at]));
        }

        int pieceStart(int at) {
            return tokens[at] == 0 ? 0 : text(at).start(tokens[at]);
        }

        /** The token with the white space after it, and before it where it is the first. */
        String piece(int at) {
            return text(at).text().substring(pieceStart(at), text(at).reach(tokens[at]));
        }

        /** Whether a piece of this side and one of the other are the same to the letter. */
        boolean isSamePiece(int at, Side other, int there) {
            int start = pieceStart(at);
            int otherStart = other.pieceStart(there);
            int length = text(at).reach(tokens[at]) - start;
            return length == other.text(there).reach(other.tokens[there]) - otherStart
                    && text(at).text()
                            .regionMatches(start, other.text(there).text(), otherStart, length);
        }
    }
}
