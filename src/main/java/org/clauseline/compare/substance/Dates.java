package org.clauseline.compare.substance;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates, in words and in figures, in the order in which a language writes them. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})");
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");

    private final Rules rules;
    private final List<Token> tokens;

    Dates(Rules rules, List<Token> tokens) {
        this.rules = rules;
        this.tokens = tokens;
    }

    /** The date that begins at a token, if one does. */
    Quantities.@Nullable Found at(int at) {
        Token token = tokens.get(at);
        if (token.isWord()) {
            return monthFirst(at);
        }
        if (!token.isNumber()) {
            return null;
        }
        Quantities.Found figures = figures(at);
        return figures == null ? dayFirst(at) : figures;
    }

    private Quantities.@Nullable Found figures(int at) {
        String text = tokens.get(at).text();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(
                    number(iso.group(1)), number(iso.group(2)), number(iso.group(3)), at, at + 1);
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            int year = number(day.group(3));
            return date(
                    year < 100 ? 2000 + year : year,
                    number(day.group(2)),
                    number(day.group(1)),
                    at,
                    at + 1);
        }
        return null;
    }

    /** "19 November 2025", "19. November", "19 de noviembre de 2025", or a year alone. */
    private Quantities.@Nullable Found dayFirst(int at) {
        String text = tokens.get(at).text();
        int next = skip(at + 1, true);
        int month = month(next);
        if (text.length() <= 2 && month > 0 && number(text) >= 1 && number(text) <= 31) {
            int after = skip(next + 1, false);
            int year = year(after);
            return year > 0
                    ? date(year, month, number(text), at, after + 1)
                    : date(0, month, number(text), at, next + 1);
        }
        return YEAR.matcher(text).matches() && isAlone(at + 1)
                ? date(number(text), 0, 0, at, at + 1)
                : null;
    }

    /** "November 19, 2025" or "November 2025". */
    private Quantities.@Nullable Found monthFirst(int at) {
        int month = month(at);
        if (month == 0) {
            return null;
        }
        int next = skip(at + 1, false);
        if (year(next) > 0) {
            return date(year(next), month, 0, at, next + 1);
        }
        boolean day =
                at + 1 < tokens.size()
                        && tokens.get(at + 1).isNumber()
                        && tokens.get(at + 1).text().matches("[1-9]|[12]\\d|3[01]");
        if (!day || !Character.isUpperCase(tokens.get(at).text().charAt(0))) {
            return null;
        }
        int after = skip(at + 2, false);
        int number = number(tokens.get(at + 1).text());
        return year(after) > 0
                ? date(year(after), month, number, at, after + 1)
                : date(0, month, number, at, at + 2);
    }

    /** A year that is followed by what it would count is no year. */
    private boolean isAlone(int next) {
        if (next >= tokens.size()) {
            return true;
        }
        String low = tokens.get(next).low();
        return !rules.scales().containsKey(low)
                && !rules.currencies().containsKey(low)
                && !rules.percent().contains(low)
                && (!rules.units().containsKey(low) || isYearWord(low))
                && !tokens.get(next).isSign("%");
    }

    /** Slavic dates end in the word for year. */
    private boolean isYearWord(String low) {
        return low.startsWith("рік") || low.startsWith("рок") || low.startsWith("год");
    }

    private int skip(int from, boolean ordinal) {
        int at = from;
        while (at < tokens.size()
                && at < from + 2
                && (tokens.get(at).isSign(ordinal ? ".º" : ",")
                        || rules.joiners().contains(tokens.get(at).low())
                        || (ordinal && tokens.get(at).low().matches("st|nd|rd|th|er")))) {
            at++;
        }
        return at;
    }

    private int month(int at) {
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return 0;
        }
        return rules.months().getOrDefault(tokens.get(at).low(), 0);
    }

    private int year(int at) {
        boolean year =
                at < tokens.size()
                        && tokens.get(at).isNumber()
                        && YEAR.matcher(tokens.get(at).text()).matches();
        return year ? number(tokens.get(at).text()) : 0;
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }

    private Quantities.@Nullable Found date(int year, int month, int day, int at, int next) {
        if (month > 12 || day > 31) {
            return null;
        }
        String value = year + "-" + month + "-" + day;
        return new Quantities.Found(
                new Mention(
                        Kind.DATE, value, "", tokens.get(at).start(), tokens.get(next - 1).end()),
                next);
    }
}
