package org.clauseline.compare.substance;

/** What a change in substance is about. */
public enum Kind {
    /** A number, with its unit of time where it has one. */
    NUMBER,
    /** An amount of money. */
    MONEY,
    /** A day, a month or a year. */
    DATE,
    /** A share in hundredths. */
    PERCENTAGE,
    /** A word that denies. */
    NEGATION,
    /** A verb that obliges, permits or forbids. */
    MODAL,
    /** A named party, person or body. */
    PARTY,
    /** What narrows or widens a rule: "in peacetime", "only". */
    CONDITION;

    /** Whether it is told in figures. */
    public boolean isQuantity() {
        return switch (this) {
            case NUMBER, MONEY, DATE, PERCENTAGE -> true;
            case NEGATION, MODAL, PARTY, CONDITION -> false;
        };
    }
}
