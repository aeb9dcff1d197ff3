package org.clauseline.dossier;

import java.util.List;

/**
 * What was exchanged between two versions of a list: the stretch in which they do not hold the very
 * same things.
 *
 * @param was the stretch before
 * @param is what stands there now
 */
record Exchange<T>(List<? extends T> was, List<? extends T> is) {
    /** Compares by identity: versions share what was not touched. */
    @SuppressWarnings("ReferenceEquality")
    static <T> Exchange<T> between(List<? extends T> before, List<? extends T> after) {
        int shorter = before == after ? 0 : Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head) == after.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail) == after.get(after.size() - 1 - tail)) {
            tail++;
        }
        return before == after
                ? new Exchange<>(List.of(), List.of())
                : new Exchange<>(
                        before.subList(head, before.size() - tail),
                        after.subList(head, after.size() - tail));
    }

    int size() {
        return was.size() + is.size();
    }
}
