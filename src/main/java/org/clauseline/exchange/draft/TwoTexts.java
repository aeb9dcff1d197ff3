package org.clauseline.exchange.draft;

import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.SourceKind;
import org.clauseline.dossier.When;
import org.clauseline.exchange.draft.Outline.Piece;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two documents as the drafts of a new dossier. It names the files as its sources, and says nothing
 * that they do not say: when they were written and by whom is unknown.
 */
public final class TwoTexts {
    /** Id of the draft made of the old document. */
    public static final String OLD = "old";

    /** Id of the draft made of the new document. */
    public static final String NEW = "new";

    private static final String FILE = "-file";

    private static final String ORIGIN =
            "A document that was compared as it came. Who published it, when, and whether it is"
                    + " genuine, it does not say. What kind of source it is was not known either;"
                    + " no kind stands for that, and this one claims least.";

    private static final String WORDS = "The words are those of the document.";

    private static final String DAY =
            "The date is that of the day on which it was compared; since when it is public is not"
                    + " known.";

    private static final ZoneId ZONE = ZoneId.of("UTC");

    private TwoTexts() {}

    /**
     * A document with its points.
     *
     * @param name what the reader calls it: the name of its file, without folders
     * @param kind what it is, such as "PDF file"
     * @param outline where its points begin
     */
    public record Text(String name, String kind, Outline outline) {}

    /**
     * Makes a dossier of two documents to look at. Its times are unknown, so that the same
     * documents give the same report on any day; a file of it could not be opened.
     */
    public static Dossier dossier(Text old, Text fresh) {
        return dossier(old, fresh, new Times(when("../.."), when("../.."), when("../.."), WORDS));
    }

    /**
     * Makes a dossier of two documents to keep.
     *
     * @param day the day on which they are compared: they existed by then at the latest, and no
     *     more is known
     */
    public static Dossier dossier(Text old, Text fresh, LocalDate day) {
        Times times =
                new Times(
                        when(day + "/" + day),
                        when("[.." + day + "]"),
                        when(day.toString()),
                        DAY + " " + WORDS);
        return dossier(old, fresh, times);
    }

    /**
     * Whether a draft is a document that was compared as it came, so that nobody said since when it
     * is public.
     */
    public static boolean isUndated(Draft draft) {
        return draft.when().earliestStart() == When.PAST
                && draft.sources().contains(draft.id() + FILE);
    }

    /** What is said of times, and the note on drafts that goes with it. */
    private record Times(When span, When made, When known, String note) {}

    private static Dossier dossier(Text old, Text fresh, Times times) {
        String oldTitle = title(old, fresh, "old");
        String newTitle = title(fresh, old, "new");
        Draft before = draft(OLD, oldTitle, old, times);
        Draft after = draft(NEW, newTitle, fresh, times);
        String title = oldTitle + " – " + newTitle;
        String id = "two-texts-" + mark(before, after);
        return Dossier.empty(id, title, language(before, after), ZONE, times.span)
                .revised()
                .sources(List.of(source(OLD, old, times), source(NEW, fresh, times)))
                .drafts(List.of(before, after))
                .dossier();
    }

    /** Tells dossiers of different texts apart; the same texts have the same. */
    private static String mark(Draft before, Draft after) {
        return HexFormat.of().toHexDigits(31 * words(before).hashCode() + words(after).hashCode());
    }

    private static String words(Draft draft) {
        return draft.points().stream().map(Point::text).collect(Collectors.joining("\n"));
    }

    /** The name of the file without its ending, told apart from the other where they are alike. */
    private static String title(Text text, Text other, String side) {
        String stem = stem(text.name());
        if (!stem.equals(stem(other.name()))) {
            return stem;
        }
        return text.name().equals(other.name()) ? stem + " (" + side + ")" : text.name();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 0 && name.length() - dot <= 9 && name.indexOf(' ', dot) < 0;
        return ending ? name.substring(0, dot) : name;
    }

    private static String language(Draft before, Draft after) {
        return LanguageGuess.of(
                Stream.concat(before.points().stream(), after.points().stream())
                        .map(Point::text)
                        .toList());
    }

    private static Source source(String id, Text text, Times times) {
        return new Source(
                id + FILE,
                text.kind(),
                text.name(),
                "",
                times.made,
                "",
                SourceKind.ANALYSIS,
                ORIGIN,
                Extras.NONE);
    }

    private static Draft draft(String id, String title, Text text, Times times) {
        List<String> sources = List.of(id + FILE);
        List<Point> points = new ArrayList<>();
        List<Piece> pieces = text.outline().pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            points.add(
                    new Point(
                            id + "-" + (i + 1),
                            piece.number(),
                            piece.parent() < 0 ? "" : id + "-" + (piece.parent() + 1),
                            "",
                            piece.text(),
                            Certainty.PUBLISHED,
                            Optional.empty(),
                            "",
                            sources,
                            List.of(),
                            Extras.NONE));
        }
        return new Draft(
                id,
                title,
                List.of(),
                times.made,
                times.known,
                Completeness.FULL,
                times.note,
                sources,
                points,
                Extras.NONE);
    }

    private static When when(String text) {
        try {
            return When.parse(text, ZONE);
        } catch (EdtfException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
