package org.clauseline.store;

import org.clauseline.dossier.Dossier;

import java.util.List;

/** What came of reading a dossier file: all of it, or nothing. */
public sealed interface Reading {
    /** What there is to say about the file, in the order of the file. */
    List<Finding> findings();

    /**
     * The file was read.
     *
     * @param dossier what it holds
     * @param findings the warnings
     * @param content the bytes that were read
     */
    record Loaded(Dossier dossier, List<Finding> findings, Content content) implements Reading {
        public Loaded {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The file was not opened.
     *
     * @param cause what kind of trouble it is
     * @param findings the errors, and the warnings among them; never empty
     */
    record Refused(Cause cause, List<Finding> findings) implements Reading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Why a file was refused. */
    enum Cause {
        /** The file breaks rules of JSON or of the dossier format; its author can mend it. */
        MISTAKES,
        /** The file is empty, cut off or filled with NULs: an earlier version may help. */
        DAMAGED,
        /** A newer program made it. */
        NEWER,
        /** It is JSON, but some other file. */
        NOT_A_DOSSIER,
        /** It is a file of another kind, such as a PDF file or plain text. */
        NOT_JSON,
        /** It is beyond the limits of the format. */
        TOO_LARGE,
        /** It cannot be read at all: it is missing, or the system denies it. */
        UNREADABLE
    }
}
