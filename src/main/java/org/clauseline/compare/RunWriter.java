package org.clauseline.compare;

import java.util.ArrayList;
import java.util.List;

/** Joins pieces of text into runs; within a change what is removed comes before what is added. */
final class RunWriter {
    private final List<Redline.Run> runs = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private int sameOrigin;
    private int sameTarget;
    private final Change removed = new Change(Redline.Mark.REMOVED);
    private final Change added = new Change(Redline.Mark.ADDED);

    /**
     * Says whether the words that follow, up to the next same ones, change something of substance.
     */
    void weigh(boolean removal, boolean addition) {
        removed.weighty |= removal;
        added.weighty |= addition;
    }

    void same(String text, int origin, int target) {
        same(text, 0, text.length(), origin, target);
    }

    /** Adds the part of a text from start to end, exclusive. */
    void same(String text, int start, int end, int origin, int target) {
        if (start == end) {
            return;
        }
        String space = removed.sharedSpace(added, origin, target);
        endChange();
        if (!same.isEmpty() && (sameOrigin != origin || sameTarget != target)) {
            endSame();
        }
        sameOrigin = origin;
        sameTarget = target;
        same.append(space).append(text, start, end);
    }

    void removed(String text, int origin) {
        if (!text.isEmpty()) {
            endSame();
            removed.append(text, origin);
        }
    }

    void added(String text, int target) {
        if (!text.isEmpty()) {
            endSame();
            added.append(text, target);
        }
    }

    /** A reference that reads otherwise only because its point was numbered anew. */
    void following(String old, int origin, String fresh, int target) {
        endSame();
        endChange();
        runs.add(new Redline.Run(Redline.Mark.REMOVED, old, false, origin, 0, true));
        runs.add(new Redline.Run(Redline.Mark.ADDED, fresh, false, 0, target, true));
    }

    List<Redline.Run> finish() {
        endSame();
        endChange();
        return runs;
    }

    private void endSame() {
        if (!same.isEmpty()) {
            runs.add(
                    new Redline.Run(
                            Redline.Mark.SAME, same.toString(), false, sameOrigin, sameTarget));
            same.setLength(0);
        }
    }

    private void endChange() {
        removed.end(runs);
        added.end(runs);
    }

    /** The pieces of one side of a change, each with the point it belongs to. */
    private static final class Change {
        private final Redline.Mark mark;
        private final List<StringBuilder> texts = new ArrayList<>();
        private final List<Integer> points = new ArrayList<>();
        private boolean weighty;

        Change(Redline.Mark mark) {
            this.mark = mark;
        }

        void append(String text, int point) {
            if (points.isEmpty() || points.getLast() != point) {
                points.add(point);
                texts.add(new StringBuilder());
            }
            texts.getLast().append(text);
        }

        /**
         * Takes the white space that ends both sides of a change off them where one side is nothing
         * else: a comma that comes in is then an addition and no replacement of a space.
         */
        String sharedSpace(Change other, int origin, int target) {
            if (points.size() != 1
                    || other.points.size() != 1
                    || points.getFirst() != origin
                    || other.points.getFirst() != target) {
                return "";
            }
            StringBuilder one = texts.getFirst();
            StringBuilder two = other.texts.getFirst();
            if (!isBlank(one) && !isBlank(two)) {
                return "";
            }
            int length = 0;
            while (length < Math.min(one.length(), two.length())
                    && one.charAt(one.length() - 1 - length)
                            == two.charAt(two.length() - 1 - length)
                    && Character.isWhitespace(one.charAt(one.length() - 1 - length))) {
                length++;
            }
            String space = one.substring(one.length() - length);
            one.setLength(one.length() - length);
            two.setLength(two.length() - length);
            return space;
        }

        private static boolean isBlank(StringBuilder text) {
            return text.chars().allMatch(Character::isWhitespace);
        }

        void end(List<Redline.Run> runs) {
            for (int k = 0; k < texts.size(); k++) {
                boolean old = mark == Redline.Mark.REMOVED;
                int point = points.get(k);
                if (texts.get(k).isEmpty()) {
                    continue;
                }
                runs.add(
                        new Redline.Run(
                                mark,
                                texts.get(k).toString(),
                                weighty,
                                old ? point : 0,
                                old ? 0 : point));
            }
            texts.clear();
            points.clear();
            weighty = false;
        }
    }
}
