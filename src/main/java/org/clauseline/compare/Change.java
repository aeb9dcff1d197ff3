package org.clauseline.compare;

/** What became of points between two drafts. */
public enum Change {
    /** The words are the same. */
    KEPT,
    /** Only typography, numbering or references differ. */
    REWORDED,
    /** The words differ. */
    AMENDED,
    /** The words are the same or nearly so, in the same order under another number. */
    RENUMBERED,
    /** It stands elsewhere, across others that kept their order; its words may differ too. */
    MOVED,
    /** Several points became one. */
    MERGED,
    /** One point became several. */
    SPLIT,
    /** Several points became several others. */
    REORGANISED,
    /** It is gone. */
    REMOVED,
    /** It is new. */
    ADDED,
    /** Nobody can tell: the words are not published, or nothing decides between candidates. */
    UNKNOWN
}
