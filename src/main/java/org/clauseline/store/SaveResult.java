package org.clauseline.store;

import java.util.List;
import java.util.Optional;

/** What came of saving. */
public sealed interface SaveResult {
    /**
     * The file holds the dossier, and the disk has confirmed it.
     *
     * @param content the bytes of the file
     * @param remarks what did not go as it should, though the file is safe; sentences
     */
    record Saved(Content content, List<String> remarks) implements SaveResult {
        public Saved {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The file is not what was last read or written: somebody else changed it. It was left alone.
     *
     * @param theirs what the file holds now; absent if it was deleted
     */
    record ChangedOutside(Optional<Content> theirs) implements SaveResult {}

    /**
     * Something went wrong.
     *
     * @param message what, and what the file holds now; a sentence or two
     * @param kept what the file holds now
     */
    record Failed(String message, Kept kept) implements SaveResult {}

    /** What a file holds after a failure. */
    enum Kept {
        /** The version before. */
        PREVIOUS,
        /** The new version, though the disk has not confirmed it. */
        NEW,
        /** It could not be read. */
        UNKNOWN
    }
}
