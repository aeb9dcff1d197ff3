package org.clauseline.desktop.workspace;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Note;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a user adds to a dossier: stars and notes. Each change answers with a new dossier. */
public final class Annotations {
    private Annotations() {}

    /** Whether a thing is starred. */
    public static boolean isStarred(Dossier dossier, String id) {
        return dossier.marks().contains(id);
    }

    /** Stars a thing, or takes its star away. */
    public static Dossier toggleStar(Dossier dossier, String id) {
        List<String> marks = new ArrayList<>(dossier.marks());
        if (!marks.remove(id)) {
            marks.add(id);
        }
        return dossier.revised().marks(marks).dossier();
    }

    /** The note on a thing. */
    public static Optional<Note> noteOn(Dossier dossier, String id) {
        return dossier.notes().stream().filter(note -> note.about().equals(id)).findFirst();
    }

    /**
     * Writes the note on a thing, in place of the one that is there.
     *
     * @param text its words; blank takes the note away
     * @param now when that is
     */
    public static Dossier write(Dossier dossier, String id, String text, Instant now) {
        String stamp = now.truncatedTo(ChronoUnit.SECONDS).toString();
        String words = text.strip();
        Optional<Note> present = noteOn(dossier, id);
        if (present.map(Note::text).orElse("").equals(words)) {
            return dossier;
        }
        List<Note> notes = new ArrayList<>(dossier.notes());
        if (present.isEmpty()) {
            notes.add(new Note(freeId(dossier), id, words, stamp, stamp, Extras.NONE));
        } else {
            Note old = present.get();
            int place = notes.indexOf(old);
            if (words.isEmpty()) {
                notes.remove(place);
            } else {
                notes.set(place, new Note(old.id(), id, words, old.created(), stamp, old.extras()));
            }
        }
        return dossier.revised().notes(notes).dossier();
    }

    private static String freeId(Dossier dossier) {
        Index index = new Index(dossier);
        Set<String> taken = new HashSet<>();
        dossier.notes().forEach(note -> taken.add(note.id()));
        int number = dossier.notes().size() + 1;
        while (taken.contains("note-" + number) || index.item("note-" + number).isPresent()) {
            number++;
        }
        return "note-" + number;
    }
}
