package org.clauseline.timeline;

import org.clauseline.dossier.Status;

/** Orders how sure events are as small numbers, so that the least sure of many is a maximum. */
final class Doubt {
    /** What is denied. */
    static final byte MOST = 3;

    private Doubt() {}

    static byte of(Status status) {
        return switch (status) {
            case CONFIRMED -> 0;
            case REPORTED -> 1;
            case DISPUTED -> 2;
            case DENIED -> MOST;
        };
    }

    static Status status(int doubt) {
        return switch (doubt) {
            case 0 -> Status.CONFIRMED;
            case 1 -> Status.REPORTED;
            case 2 -> Status.DISPUTED;
            default -> Status.DENIED;
        };
    }
}
