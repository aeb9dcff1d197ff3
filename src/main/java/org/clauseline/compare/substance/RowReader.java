package org.clauseline.compare.substance;

import org.clauseline.compare.Redline;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.substance.Sides.Piece;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads what changes in substance from one redline. */
final class RowReader {
    /** From this many words on a change is a passage that may have moved as a whole. */
    private static final int PASSAGE = 6;

    /** From this many words on a change is a passage that was written anew. */
    private static final int REWRITTEN = 12;

    private final Conditions conditions;
    private final MentionReader reader;

    RowReader(Rules rules, MentionReader reader) {
        conditions = new Conditions(rules);
        this.reader = reader;
    }

    /** The changes in substance in the order of the words. */
    List<Finding> read(Redline redline) {
        if (redline.runs().stream().allMatch(run -> run.mark() == Mark.SAME)) {
            return List.of();
        }
        Sides sides = new Sides(redline);
        boolean whole = sides.old().isBlank() || sides.fresh().isBlank();
        List<Mention> olds = reader.read(sides.old());
        List<Mention> news = reader.read(sides.fresh());
        List<Change> changes = IntStream.range(0, sides.changes()).mapToObj(Change::new).toList();
        NavigableMap<Integer, Mention> newsByStart = new TreeMap<>();
        news.forEach(mention -> newsByStart.put(mention.start(), mention));
        NavigableMap<Integer, Mention> oldsByStart = new TreeMap<>();
        olds.forEach(mention -> oldsByStart.put(mention.start(), mention));
        for (Mention mention : olds) {
            place(mention, sides.oldPieces(), newsByStart, sides.freshPieces(), changes, true);
        }
        for (Mention mention : news) {
            place(mention, sides.freshPieces(), oldsByStart, sides.oldPieces(), changes, false);
        }
        if (!whole) {
            conditions.add(sides, changes);
        }
        for (Change change : changes) {
            change.cancel();
            change.leaveOutAdjectives(sides);
        }
        cancelMovedPassages(changes, sides);
        nameEachPartyOnce(changes, sides, olds, news);
        List<Finding> findings = new ArrayList<>();
        for (Change change : changes) {
            change.findings(sides).stream()
                    .filter(finding -> !whole || finding.kind().isQuantity())
                    .forEach(findings::add);
        }
        return findings;
    }

    /** Gives a mention to the change that it is part of, unless it stands in the other text too. */
    private static void place(
            Mention mention,
            List<Piece> pieces,
            NavigableMap<Integer, Mention> others,
            List<Piece> otherPieces,
            List<Change> changes,
            boolean old) {
        Mention other = Sides.twin(mention, pieces, others);
        if (other != null && other.says(mention)) {
            return;
        }
        int change = Sides.change(mention, pieces);
        if (change < 0 && other != null) {
            change = Sides.change(other, otherPieces);
        }
        if (change >= 0) {
            changes.get(change).add(mention, old);
        }
    }

    /**
     * In a rewritten passage a party that the other text names elsewhere is neither lost nor
     * gained, and one that is counts once.
     */
    private static void nameEachPartyOnce(
            List<Change> changes, Sides sides, List<Mention> olds, List<Mention> news) {
        List<Mention> lost = new ArrayList<>();
        List<Mention> gained = new ArrayList<>();
        for (Change change : changes) {
            if (change.words(sides.oldPieces(), sides.old()) >= REWRITTEN
                    || change.words(sides.freshPieces(), sides.fresh()) >= REWRITTEN) {
                leaveOut(change.lost(), lost, news);
                leaveOut(change.gained(), gained, olds);
            }
        }
    }

    private static void leaveOut(List<Mention> named, List<Mention> before, List<Mention> others) {
        for (Iterator<Mention> each = named.iterator(); each.hasNext(); ) {
            Mention mention = each.next();
            boolean told = before.stream().anyMatch(mention::says);
            if (mention.kind() == Kind.PARTY && (told || others.stream().anyMatch(mention::says))) {
                each.remove();
            } else if (mention.kind() == Kind.PARTY) {
                before.add(mention);
            }
        }
    }

    /** What one passage loses and another gains has moved inside the row. */
    private static void cancelMovedPassages(List<Change> changes, Sides sides) {
        for (Change loser : changes) {
            for (Change gainer : changes) {
                if (loser.number() != gainer.number()
                        && loser.words(sides.oldPieces(), sides.old()) >= PASSAGE
                        && gainer.words(sides.freshPieces(), sides.fresh()) >= PASSAGE) {
                    Change.cancel(loser.lost(), gainer.gained());
                }
            }
        }
    }
}
