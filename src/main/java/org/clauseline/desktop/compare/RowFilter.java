package org.clauseline.desktop.compare;

import org.clauseline.compare.Change;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which lines are shown.
 *
 * @param kinds the kinds of change, any of which lets a line through; empty for all
 * @param topics ids of the topics, any of which lets a line through; empty for all
 */
record RowFilter(Set<Change> kinds, Set<String> topics) {
    /** Everything is shown. */
    static final RowFilter ALL = new RowFilter(Set.of(), Set.of());

    RowFilter {
        kinds = Set.copyOf(kinds);
        topics = Set.copyOf(topics);
    }

    boolean lets(Line line) {
        return letsKind(line) && letsTopic(line);
    }

    private boolean letsKind(Line line) {
        return kinds.isEmpty() || !Collections.disjoint(kinds, line.changes());
    }

    private boolean letsTopic(Line line) {
        return topics.isEmpty() || !Collections.disjoint(topics, line.topics());
    }

    /** The same with a kind of change added, or taken out if it is in. */
    RowFilter toggle(Change kind) {
        Set<Change> changed =
                kinds.isEmpty() ? EnumSet.noneOf(Change.class) : EnumSet.copyOf(kinds);
        if (!changed.remove(kind)) {
            changed.add(kind);
        }
        return new RowFilter(changed, topics);
    }

    /** The same with a topic added, or taken out if it is in. */
    RowFilter toggle(String topic) {
        Set<String> changed = new TreeSet<>(topics);
        if (!changed.remove(topic)) {
            changed.add(topic);
        }
        return new RowFilter(kinds, changed);
    }

    /** The same for lines of any kind. */
    RowFilter anyKind() {
        return new RowFilter(Set.of(), topics);
    }

    /** The same for lines of any topic. */
    RowFilter anyTopic() {
        return new RowFilter(kinds, Set.of());
    }

    /** What each choice would show. */
    Tally tally(List<? extends Line> lines) {
        Map<Change, Integer> byKind = new EnumMap<>(Change.class);
        Map<String, Integer> byTopic = new TreeMap<>();
        int all = 0;
        for (Line line : lines) {
            boolean kind = letsKind(line);
            boolean topic = letsTopic(line);
            all += topic ? 1 : 0;
            line.changes().forEach(change -> byKind.merge(change, topic ? 1 : 0, Integer::sum));
            line.topics().forEach(id -> byTopic.merge(id, kind ? 1 : 0, Integer::sum));
        }
        return new Tally(all, byKind, byTopic);
    }

    /**
     * How many lines each choice would show, given the other choices.
     *
     * @param all lines of any kind
     * @param byKind lines of each kind that occurs at all, in the order of {@link Change}
     * @param byTopic lines of each topic that occurs at all
     */
    record Tally(int all, Map<Change, Integer> byKind, Map<String, Integer> byTopic) {
        Tally {
            byKind = Collections.unmodifiableMap(byKind);
            byTopic = Collections.unmodifiableMap(byTopic);
        }
    }
}
