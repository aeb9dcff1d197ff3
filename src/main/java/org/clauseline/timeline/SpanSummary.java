package org.clauseline.timeline;

/**
 * What a stretch of time holds.
 *
 * @param events number of events whose mark stands in it
 * @param disputed how many of them are disputed
 * @param drafts number of drafts of that time
 */
public record SpanSummary(int events, int disputed, int drafts) {}
