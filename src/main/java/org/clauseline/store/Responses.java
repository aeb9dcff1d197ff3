package org.clauseline.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which events a file says respond to which. No event responds to itself, and none responds to what
 * responds to it, be it by way of others; that can be said only when all events are read.
 */
final class Responses {
    /**
     * A response.
     *
     * @param to id of the event that it responds to
     * @param at where that id stands
     */
    record Response(String to, long at) {}

    private final Findings findings;
    private final boolean keeping;
    private final Map<String, List<Response>> responses = new LinkedHashMap<>();

    /**
     * @param keeping whether circles, which are only warned of, are looked for
     */
    Responses(Findings findings, boolean keeping) {
        this.findings = findings;
        this.keeping = keeping;
    }

    /** Notes what an event responds to. */
    void of(String event, List<Response> to) {
        if (to.isEmpty()) {
            return;
        }
        Set<String> named = new HashSet<>();
        for (Response response : to) {
            if (response.to.equals(event)) {
                findings.error(
                        response.at,
                        Wording.fill("The event \"%s\" cannot respond to itself.", event));
            } else if (!named.add(response.to)) {
                findings.warning(
                        response.at,
                        Wording.fill(
                                "The event \"%s\" is named twice; once is enough.", response.to));
            }
        }
        if (keeping) {
            responses.putIfAbsent(event, to);
        }
    }

    /**
     * Warns of each response that closes a circle: one of the events in it must have been first, so
     * that one of the responses is wrong, but nobody can tell here which.
     */
    void checkCircles() {
        Set<String> settled = new HashSet<>();
        for (String start : responses.keySet()) {
            if (!settled.contains(start)) {
                follow(start, settled);
            }
        }
    }

    /** A step on the way from response to response, with what is still to be followed from it. */
    private record Step(String event, Iterator<Response> left) {}

    private void follow(String start, Set<String> settled) {
        Deque<Step> way = new ArrayDeque<>();
        Set<String> onWay = new HashSet<>();
        way.push(step(start));
        onWay.add(start);
        while (!way.isEmpty()) {
            Step step = way.element();
            if (!step.left.hasNext()) {
                way.pop();
                onWay.remove(step.event);
                settled.add(step.event);
                continue;
            }
            Response next = step.left.next();
            if (next.to.equals(step.event) || settled.contains(next.to)) {
                continue;
            }
            if (onWay.add(next.to)) {
                way.push(step(next.to));
            } else {
                findings.warning(
                        next.at,
                        Wording.fill(
                                "\"%s\" responds to \"%s\", which responds to it, if by way of"
                                        + " others; one of them must have been first.",
                                step.event, next.to));
            }
        }
    }

    private Step step(String event) {
        return new Step(event, responses.getOrDefault(event, List.of()).iterator());
    }
}
