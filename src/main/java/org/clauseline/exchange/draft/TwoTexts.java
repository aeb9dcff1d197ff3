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

    private static final String ORIGIN =
            "A document that was compared as it came. Who published it, when, and whether it is"
                    + " genuine, it does not say.";

    private static final String WORDS = "The words are those of the document.";

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

    /** Makes a dossier of two documents. */
    public static Dossier dossier(Text old, Text fresh) {
        String oldTitle = title(old, fresh, "old");
        String newTitle = title(fresh, old, "new");
        Draft before = draft(OLD, oldTitle, old);
        Draft after = draft(NEW, newTitle, fresh);
        return new Dossier(
                "two-texts-" + mark(before, after),
                oldTitle + " – " + newTitle,
                "",
                language(before, after),
                ZONE,
                unknown(),
                List.of(),
                List.of(),
                List.of(),
                List.of(source(OLD, old), source(NEW, fresh)),
                List.of(),
                List.of(before, after),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
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

    private static Source source(String id, Text text) {
        return new Source(
                id + "-file",
                text.kind(),
                text.name(),
                "",
                unknown(),
                "",
                SourceKind.OFFICIAL,
                ORIGIN,
                Extras.NONE);
    }

    private static Draft draft(String id, String title, Text text) {
        List<String> sources = List.of(id + "-file");
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
                unknown(),
                unknown(),
                Completeness.FULL,
                WORDS,
                sources,
                points,
                Extras.NONE);
    }

    private static When unknown() {
        try {
            return When.parse("../..", ZONE);
        } catch (EdtfException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
