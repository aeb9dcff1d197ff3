package org.clauseline.store;

import org.clauseline.dossier.Claim;
import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.WebAddress;
import org.clauseline.dossier.When;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of values that stand in a dossier: ids, references, words of a list, times, zones,
 * colours, addresses.
 */
final class Values {
    /** Reads one element of a list. */
    interface Element<T> {
        T read() throws IOException;
    }

    /**
     * An expression of time that is not understood yet, because its zone may follow.
     *
     * @param text the expression; empty if there is none
     * @param at where it stands
     */
    record Written(String text, long at) {
        static final Written NOTHING = new Written("", -1);

        /**
         * Whether no expression stands there. Records compare by reflection at first, which costs
         * at the start.
         */
        boolean isNothing() {
            return at < 0;
        }
    }

    /** Stands for a time that could not be read; the file is then refused. */
    private static final When NEVER =
            new When(
                    "",
                    ZoneOffset.UTC,
                    When.Shape.WITHIN,
                    When.Unit.UNKNOWN,
                    When.Unit.UNKNOWN,
                    false,
                    false,
                    0,
                    0,
                    0,
                    0);

    private final Tokens tokens;
    private final Findings findings;
    private final Ids ids;
    private final int mostTimes;
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<ZoneId, Map<String, When>> times = new HashMap<>();

    /**
     * @param mostTimes how many different times are kept to be used again
     */
    Values(Tokens tokens, Ids ids, int mostTimes) {
        this.mostTimes = mostTimes;
        this.tokens = tokens;
        this.findings = tokens.findings();
        this.ids = ids;
    }

    Fields object() throws IOException {
        return new Fields(tokens);
    }

    String text() throws IOException {
        return tokens.text();
    }

    /** A text that says something. */
    String name() throws IOException {
        long at = tokens.at();
        String name = tokens.text();
        if (tokens.wasText() && name.isBlank()) {
            findings.warning(at, "The text is empty; say something or leave the key out.");
        }
        return name;
    }

    /** An id that is given here to a thing of this kind. */
    String id(Kind kind) throws IOException {
        long at = tokens.at();
        String id = tokens.text();
        if (tokens.wasText()) {
            ids.give(id, kind, at);
        }
        return id;
    }

    /** An id that stands for a thing of this kind. */
    String reference(Kind kind) throws IOException {
        long at = tokens.at();
        String id = tokens.text();
        return tokens.wasText() ? ids.refer(id, kind, at) : id;
    }

    List<String> references(Kind kind) throws IOException {
        return list(() -> reference(kind));
    }

    List<String> names() throws IOException {
        return list(this::name);
    }

    <T> List<T> list(Element<T> element) throws IOException {
        if (!tokens.beginList()) {
            return List.of();
        }
        List<T> list = new ArrayList<>();
        while (tokens.hasNext()) {
            list.add(element.read());
        }
        tokens.endList();
        return list;
    }

    /** Reads through a list and keeps nothing of it. */
    <T> List<T> each(Element<T> element) throws IOException {
        if (tokens.beginList()) {
            while (tokens.hasNext()) {
                var _ = element.read();
            }
            tokens.endList();
        }
        return List.of();
    }

    /** The sources of something that nobody may state without one. */
    List<String> sources(String ofWhat) throws IOException {
        long at = tokens.at();
        List<String> sources = references(Kind.SOURCE);
        if (sources.isEmpty()) {
            findings.error(at, Wording.fill("%s needs at least one source.", ofWhat));
        }
        return sources;
    }

    List<Claim> claims() throws IOException {
        return list(this::claim);
    }

    private Claim claim() throws IOException {
        String text = "";
        List<String> sources = List.of();
        Fields fields = object();
        while (fields.next()) {
            switch (fields.key()) {
                case "text" -> text = name();
                case "sources" -> sources = sources("A claim");
                default -> fields.unknown();
            }
        }
        fields.require("text", "sources");
        return new Claim(text, sources, fields.extras());
    }

    /** One of these words; the first if something else stands here. */
    <E> E word(Map<String, E> words) throws IOException {
        long at = tokens.at();
        String word = tokens.text();
        E value = words.get(word);
        if (value != null) {
            return value;
        }
        if (tokens.wasText()) {
            findings.error(
                    at,
                    Wording.fill(
                            "\"%s\" is not allowed here; use one of %s.",
                            Tokens.shortened(word), String.join(", ", words.keySet())));
        }
        return first(words.values());
    }

    private static <E> E first(Collection<E> values) {
        return values.iterator().next();
    }

    int integer(int lowest, int highest, String range) throws IOException {
        return tokens.integer(lowest, highest, range);
    }

    /** A time zone; nothing if something else stands here. */
    Optional<ZoneId> zone() throws IOException {
        long at = tokens.at();
        String name = tokens.text();
        if (!tokens.wasText()) {
            return Optional.empty();
        }
        ZoneId known = zones.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            ZoneId zone = ZoneId.of(name);
            zones.put(name, zone);
            return Optional.of(zone);
        } catch (DateTimeException noZone) {
            findings.error(
                    at,
                    Wording.fill(
                            "There is no time zone \"%s\"; write one such as Europe/Kyiv or UTC.",
                            Tokens.shortened(name)));
            return Optional.empty();
        }
    }

    String colour() throws IOException {
        long at = tokens.at();
        String colour = tokens.text();
        if (tokens.wasText() && !isColour(colour)) {
            findings.error(
                    at,
                    Wording.fill(
                            "\"%s\" is no colour; write # and six digits (0-9, a-f), such as"
                                    + " #1f6fb2.",
                            Tokens.shortened(colour)));
        }
        return colour;
    }

    private static boolean isColour(String text) {
        if (text.length() != 7 || text.charAt(0) != '#') {
            return false;
        }
        for (int i = 1; i < 7; i++) {
            char c = text.charAt(i);
            if (c > 'f' || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** An address of the web; anything else, such as a script or a file, is an error. */
    String url() throws IOException {
        long at = tokens.at();
        String url = tokens.text();
        if (tokens.wasText() && !WebAddress.is(url)) {
            findings.error(
                    at,
                    Wording.fill(
                            "\"%s\" is no address of the web; it begins with https:// or http://"
                                    + " and holds no spaces.",
                            Tokens.shortened(url)));
        }
        return url;
    }

    /** The time at which a note was written. */
    String instant() throws IOException {
        long at = tokens.at();
        String text = tokens.text();
        try {
            var _ = Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            if (tokens.wasText()) {
                findings.warning(
                        at,
                        Wording.fill(
                                "\"%s\" is no time in UTC such as 2025-11-28T12:00:00Z.",
                                Tokens.shortened(text)));
            }
        }
        return text;
    }

    Written written() throws IOException {
        long at = tokens.at();
        String text = tokens.text();
        return tokens.wasText() ? new Written(text, at) : Written.NOTHING;
    }

    /** Understands an expression of time. */
    When when(Written written, ZoneId zone) {
        if (written.isNothing()) {
            return NEVER;
        }
        Map<String, When> known = times.computeIfAbsent(zone, another -> new HashMap<>());
        When same = known.get(written.text);
        if (same != null) {
            return same;
        }
        try {
            When read = When.parse(written.text, zone);
            if (known.size() < mostTimes) {
                known.put(written.text, read);
            }
            return read;
        } catch (EdtfException mistake) {
            findings.error(
                    written.at,
                    Wording.fill(
                            "\"%s\" is no time that can be read: %s",
                            Tokens.shortened(written.text), mistake.getMessage()));
            return NEVER;
        }
    }

    /** Understands when something became known: a date or a moment, and no more than one. */
    Optional<When> known(Written written, ZoneId zone) {
        if (written.isNothing()) {
            return Optional.empty();
        }
        When known = when(written, zone);
        if (known.shape() == When.Shape.SPAN || known.shape() == When.Shape.BETWEEN) {
            findings.error(
                    written.at,
                    Wording.fill(
                            "\"%s\" is more than one time; write the date, or date and time, at"
                                    + " which the public could first know it.",
                            Tokens.shortened(written.text)));
        }
        return Optional.of(known);
    }
}
