package org.clauseline.dossier;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase that tells a time, without a place: limits and the times between which they lie. Each
 * form of words is one pattern, tried from the longest to the shortest.
 */
final class TimePhrase {
    private static final Pattern BETWEEN =
            Pattern.compile("(?:(?<day>.+?)[,]? )?between (?<a>.+?) and (?<b>.+)");
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?:from )?(?<a>.+?)(?: (?:to|till|until|through) | ?[–—] ?| - |"
                            + "(?<=\\d)-(?=\\d))(?<b>.+)");
    private static final Pattern BEFORE =
            Pattern.compile("(?:before|by|no later than|not later than) (?<x>.+)");
    private static final Pattern AFTER = Pattern.compile("(?:after|no earlier than) (?<x>.+)");
    private static final Pattern SINCE = Pattern.compile("(?:since|from) (?<x>.+)");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|up to) (?<x>.+)");

    private final String text;
    private final LocalDate around;
    private final LocalDate today;
    private final Optional<LocalDate> day;

    TimePhrase(String text, LocalDate around, LocalDate today, Optional<LocalDate> day) {
        this.text =
                text.toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", " ")
                        .replaceAll("(\\d)(st|nd|rd|th)\\b", "$1")
                        .strip();
        this.around = around;
        this.today = today;
        this.day = day;
    }

    /** The expression of EDTF that says the same. */
    String expression() throws EdtfException {
        Doubt doubt = Doubt.atHead(text);
        String phrase = doubt.rest();
        Matcher match = BETWEEN.matcher(phrase);
        if (match.matches()) {
            String day = match.group("day");
            String tail = day == null ? "" : " on " + day.replaceFirst("^on ", "");
            return pair(match.group("a"), match.group("b") + tail, "[", "..", "]", doubt);
        }
        match = BEFORE.matcher(phrase);
        if (match.matches()) {
            return "[.." + one(match.group("x"), doubt).last() + "]";
        }
        match = AFTER.matcher(phrase);
        if (match.matches()) {
            return "[" + one(match.group("x"), doubt).first() + "..]";
        }
        match = UNTIL.matcher(phrase);
        if (match.matches()) {
            return "../" + one(match.group("x"), doubt).last();
        }
        match = SPAN.matcher(phrase);
        if (match.matches()) {
            return pair(match.group("a"), match.group("b"), "", "/", "", doubt);
        }
        match = SINCE.matcher(phrase);
        if (match.matches()) {
            return one(match.group("x"), doubt).first() + "/..";
        }
        return one(phrase, doubt).whole();
    }

    private TimeMoment one(String phrase, Doubt doubt) throws EdtfException {
        return one(phrase, doubt, false);
    }

    /**
     * @param shared whether the day may be told with another time
     */
    private TimeMoment one(String phrase, Doubt doubt, boolean shared) throws EdtfException {
        Doubt own = Doubt.anywhere(phrase);
        TimeMoment moment = TimeMoment.read(own.rest(), around, today).with(doubt.and(own));
        return moment.lacksDay() && day.isPresent() && !shared
                ? moment.on(day.get().toString())
                : moment;
    }

    /**
     * Two limits, of which the first may leave out what the second says: "3 and 5 pm on 20 Nov".
     */
    private String pair(String a, String b, String open, String between, String close, Doubt doubt)
            throws EdtfException {
        TimeMoment second = one(b, doubt, true);
        Doubt own = Doubt.anywhere(a);
        TimeMoment first =
                TimeMoment.readBefore(own.rest(), second, around, today).with(doubt.and(own));
        if (second.lacksDay() && !first.lacksDay()) {
            second = second.on(first.day());
        } else if (second.lacksDay() && day.isPresent()) {
            first = first.on(day.get().toString());
            second = second.on(day.get().toString());
        }
        return open + first.first() + between + second.last() + close;
    }

    /**
     * How sure the words are.
     *
     * @param about whether they say "about"
     * @param perhaps whether they say "perhaps"
     * @param rest the words without that
     */
    record Doubt(boolean about, boolean perhaps, String rest) {
        private static final Pattern ABOUT =
                Pattern.compile(
                        "(?:at )?(?:\\b(?:about|around|circa|ca\\.?|c\\.|roughly|approximately) |~"
                                + " ?)");
        private static final Pattern PERHAPS =
                Pattern.compile("\\b(?:perhaps|possibly|probably|maybe) ");

        /** What stands at the head of a phrase is said of all of it. */
        static Doubt atHead(String phrase) {
            Doubt doubt = new Doubt(false, false, phrase.strip());
            for (int pass = 0; pass < 2; pass++) {
                Matcher perhaps = PERHAPS.matcher(doubt.rest);
                if (perhaps.lookingAt()) {
                    doubt = new Doubt(doubt.about, true, doubt.rest.substring(perhaps.end()));
                }
                Matcher about = ABOUT.matcher(doubt.rest);
                if (about.lookingAt()) {
                    doubt = new Doubt(true, doubt.perhaps, doubt.rest.substring(about.end()));
                }
            }
            return doubt;
        }

        /** What stands anywhere in the words for one time. */
        static Doubt anywhere(String phrase) {
            String whole = phrase.strip();
            boolean asked = whole.endsWith("?");
            String rest = asked ? whole.substring(0, whole.length() - 1).strip() : whole;
            String sure = PERHAPS.matcher(rest).replaceAll("");
            String bare = ABOUT.matcher(sure).replaceAll("");
            return new Doubt(!bare.equals(sure), asked || !sure.equals(rest), bare.strip());
        }

        Doubt and(Doubt other) {
            return new Doubt(about || other.about, perhaps || other.perhaps, rest);
        }

        /** The sign of EDTF for it. */
        String sign() {
            return about && perhaps ? "%" : about ? "~" : perhaps ? "?" : "";
        }
    }
}
