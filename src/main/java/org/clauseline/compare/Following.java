package org.clauseline.compare;

import org.clauseline.compare.reference.PointPath;
import org.clauseline.compare.reference.Reference;
import org.clauseline.compare.reference.ReferenceReader;
import org.clauseline.compare.reference.Renumbering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads old texts with the new numbers of the points that they refer to, so that a reference which
 * only follows a renumbering is no change of words.
 */
final class Following {
    /** Nothing was numbered anew. */
    static final Following NONE =
            new Following(new ReferenceReader(Set.of(), Set.of(), Set.of()), new Renumbering());

    private final ReferenceReader reader;
    private final Renumbering renumbering;
    private final boolean idle;

    Following(ReferenceReader reader, Renumbering renumbering) {
        this.reader = reader;
        this.renumbering = renumbering;
        idle = renumbering.isEmpty();
    }

    /**
     * For tokens of an old text the numbers of the spellings that they have in the new ones; tokens
     * that do not follow are left out.
     */
    Map<Integer, Integer> of(Tokens old, List<Tokens> fresh) {
        if (idle || !hasDigit(old.text())) {
            return Map.of();
        }
        Map<PointPath, Integer> named = new HashMap<>();
        for (Tokens text : fresh) {
            for (Reference reference : reader.read(text.text())) {
                int token = tokenAt(text, reference);
                if (token >= 0) {
                    named.put(reference.path(), text.number(token));
                }
            }
        }
        List<Reference> references = named.isEmpty() ? List.of() : reader.read(old.text());
        Set<PointPath> taken = new HashSet<>();
        for (Reference reference : references) {
            renumbering.stretch(reference.path()).stream()
                    .filter(now -> !now.equals(reference.path()))
                    .forEach(taken::add);
        }
        Map<Integer, Integer> following = new HashMap<>();
        for (Reference reference : references) {
            int token = tokenAt(old, reference);
            // A number that the new text still names, and not for another, may have stayed.
            boolean stands =
                    named.containsKey(reference.path()) && !taken.contains(reference.path());
            for (PointPath now : renumbering.stretch(reference.path())) {
                Integer spelling = named.get(now);
                if (token >= 0 && spelling != null && !stands && !now.equals(reference.path())) {
                    following.put(token, spelling);
                }
            }
        }
        return following;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** The token that is the number of a reference, or −1 if it is cut otherwise. */
    private static int tokenAt(Tokens text, Reference reference) {
        int low = 0;
        int high = text.count() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (text.start(middle) == reference.start()) {
                return text.end(middle) == reference.end() ? middle : -1;
            }
            if (text.start(middle) < reference.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
