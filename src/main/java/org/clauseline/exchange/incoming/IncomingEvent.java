package org.clauseline.exchange.incoming;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Status;
import org.clauseline.dossier.When;

import java.util.List;
import java.util.Optional;

/**
 * An event as another format tells it. What that does not say is empty.
 *
 * @param id its id there, or empty
 * @param when when it happened
 * @param title headline
 * @param summary what happened, as plain text, or empty
 * @param place where, or empty
 * @param side name of the party or group, or empty
 * @param category what sort of thing it is, if the format says so in our words
 * @param status how sure it is, if the format says so in our words
 * @param importance 1 to 5, or 0 where nothing is said
 * @param actors names of those who act or speak
 * @param claims what is said where sources differ
 * @param responds ids there of the events that it responds to
 * @param links the publications that it names
 */
public record IncomingEvent(
        String id,
        When when,
        String title,
        String summary,
        String place,
        String side,
        Optional<Category> category,
        Optional<Status> status,
        int importance,
        List<String> actors,
        List<String> claims,
        List<String> responds,
        List<Link> links) {
    public IncomingEvent {
        title = whole(title);
        summary = whole(summary);
        place = whole(place);
        side = whole(side);
        actors = actors.stream().map(IncomingEvent::whole).toList();
        claims = claims.stream().map(IncomingEvent::whole).toList();
        responds = List.copyOf(responds);
        links = List.copyOf(links);
    }

    /**
     * A publication that an event names.
     *
     * @param publisher who published it, or empty
     * @param title its title, or empty
     * @param author its author, or empty
     * @param date EDTF, or empty
     * @param url address, or empty
     */
    public record Link(String publisher, String title, String author, String date, String url) {
        public Link {
            publisher = whole(publisher);
            title = whole(title);
            author = whole(author);
            url = whole(url);
        }

        /** A link of which only the words and the address are known. */
        public static Link to(String words, String url) {
            return new Link("", words, "", "", url);
        }
    }

    /** An event of which only time and words are known. */
    public static IncomingEvent of(When when, String title, String summary, List<Link> links) {
        return new IncomingEvent(
                "",
                when,
                title,
                summary,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(),
                List.of(),
                List.of(),
                links);
    }

    /** The same with its id there, its place and its side. */
    public IncomingEvent with(String newId, String newPlace, String newSide) {
        return new IncomingEvent(
                newId,
                when,
                title,
                summary,
                newPlace,
                newSide,
                category,
                status,
                importance,
                actors,
                claims,
                responds,
                links);
    }

    /** The category with this word, if there is one. */
    public static Optional<Category> category(String word) {
        String wanted = word.strip();
        for (Category category : Category.values()) {
            if (category.word().equalsIgnoreCase(wanted)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    /** The status with this word, if there is one. */
    public static Optional<Status> status(String word) {
        String wanted = word.strip();
        for (Status status : Status.values()) {
            if (status.word().equalsIgnoreCase(wanted)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /**
     * Words that can be written to a file: other formats may name halves of characters by their
     * number, which no file can hold; each is told as unknown (U+FFFD).
     */
    private static String whole(String text) {
        if (text.codePoints().noneMatch(IncomingEvent::isHalf)) {
            return text;
        }
        return text.codePoints()
                .map(code -> isHalf(code) ? '\uFFFD' : code)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalf(int code) {
        return Character.MIN_SURROGATE <= code && code <= Character.MAX_SURROGATE;
    }
}
