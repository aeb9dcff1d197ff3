package org.clauseline.dossier;

import org.clauseline.dossier.EdtfDate.Reach;
import org.clauseline.dossier.When.Shape;
import org.clauseline.dossier.When.Unit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads expressions of time: dates, intervals between them and sets of them. */
final class Edtf {
    private static final Reach OPEN_PAST =
            new Reach(Unit.OPEN, false, false, false, When.PAST, When.PAST);
    private static final Reach OPEN_FUTURE =
            new Reach(Unit.OPEN, false, false, false, When.FUTURE, When.FUTURE);
    private static final int MOST_CHARACTERS = 1_000;

    private Edtf() {}

    static When parse(String text, ZoneId zone) throws EdtfException {
        if (text.isBlank()) {
            throw new EdtfException("the expression of time is empty");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new EdtfException(
                    "the expression of time has more than " + MOST_CHARACTERS + " characters");
        }
        char first = text.charAt(0);
        if (first == '[' || first == '{') {
            return set(text, zone, first);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text, zone, slash);
        }
        Reach date = EdtfDate.parse(text, zone);
        boolean exact = date.unit().compareTo(Unit.MINUTE) <= 0;
        return single(
                text,
                zone,
                exact ? Shape.MOMENT : date.oneUnit() ? Shape.WITHIN : Shape.BETWEEN,
                date);
    }

    private static When single(String text, ZoneId zone, Shape shape, Reach date) {
        return new When(
                text,
                zone,
                shape,
                date.unit(),
                date.unit(),
                date.approximate(),
                date.uncertain(),
                date.from(),
                date.to(),
                date.from(),
                date.to());
    }

    /** {@code A/B}, of which either end may be open ({@code ..}) or unknown (empty). */
    private static When interval(String text, ZoneId zone, int slash) throws EdtfException {
        Reach start = end(text.substring(0, slash), zone);
        Reach end = end(text.substring(slash + 1), zone);
        if (start.unit() == Unit.SEASON || end.unit() == Unit.SEASON) {
            throw new EdtfException("“" + text + "” is not an interval: a season cannot limit one");
        }
        boolean fromKnown = start.unit().compareTo(Unit.OPEN) < 0;
        boolean toKnown = end.unit().compareTo(Unit.OPEN) < 0;
        if (fromKnown && toKnown && start.from() > end.from()) {
            throw new EdtfException("“" + text + "” ends before it starts");
        }
        long earliestStart = fromKnown ? start.from() : When.PAST;
        long latestEnd = toKnown ? end.to() : When.FUTURE;
        long latestStart =
                fromKnown
                        ? Math.min(start.to(), latestEnd)
                        : start.unit() == Unit.OPEN ? When.PAST : latestEnd;
        long earliestEnd =
                toKnown
                        ? Math.max(end.from(), earliestStart)
                        : end.unit() == Unit.OPEN ? When.FUTURE : earliestStart;
        return new When(
                text,
                zone,
                Shape.SPAN,
                start.unit(),
                end.unit(),
                start.approximate() || end.approximate(),
                start.uncertain() || end.uncertain(),
                earliestStart,
                latestStart,
                earliestEnd,
                latestEnd);
    }

    private static Reach end(String text, ZoneId zone) throws EdtfException {
        return switch (text) {
            case "" -> new Reach(Unit.UNKNOWN, false, false, false, When.PAST, When.FUTURE);
            case ".." -> new Reach(Unit.OPEN, false, false, false, When.PAST, When.FUTURE);
            default -> EdtfDate.parse(text, zone);
        };
    }

    /** {@code [a,b..c]}: one of them; {@code {a,b..c}}: all of them. */
    private static When set(String text, ZoneId zone, char opening) throws EdtfException {
        char closing = opening == '[' ? ']' : '}';
        if (text.length() < 3 || text.charAt(text.length() - 1) != closing) {
            throw new EdtfException(
                    "“" + text + "” is not a set: “" + closing + "” is missing at its end");
        }
        List<Reach> members = new ArrayList<>();
        for (String part : text.substring(1, text.length() - 1).split(",", -1)) {
            addMembers(part.strip(), zone, members);
        }
        Reach first = members.getFirst();
        Reach last = members.getFirst();
        boolean approximate = false;
        boolean uncertain = false;
        for (Reach member : members) {
            first = member.from() < first.from() ? member : first;
            last = member.to() > last.to() ? member : last;
            approximate |= member.approximate();
            uncertain |= member.uncertain();
        }
        if (opening == '[' && members.size() == 1) {
            Shape shape = first.unit().compareTo(Unit.MINUTE) <= 0 ? Shape.MOMENT : Shape.WITHIN;
            return single(text, zone, shape, first);
        }
        boolean oneOf = opening == '[';
        return new When(
                text,
                zone,
                oneOf ? Shape.BETWEEN : Shape.SPAN,
                first.unit(),
                last.unit(),
                approximate,
                uncertain,
                first.from(),
                oneOf ? last.to() : first.to(),
                oneOf ? first.from() : last.from(),
                last.to());
    }

    private static void addMembers(String part, ZoneId zone, List<Reach> members)
            throws EdtfException {
        int dots = part.indexOf("..");
        if (dots < 0) {
            members.add(EdtfDate.parse(part, zone));
            return;
        }
        String low = part.substring(0, dots);
        String high = part.substring(dots + 2);
        if (low.isEmpty() && high.isEmpty()) {
            throw new EdtfException("“..” needs a date before or after it");
        }
        Reach from = low.isEmpty() ? OPEN_PAST : EdtfDate.parse(low, zone);
        Reach to = high.isEmpty() ? OPEN_FUTURE : EdtfDate.parse(high, zone);
        if (from.from() > to.from()) {
            throw new EdtfException("“" + part + "” ends before it starts");
        }
        members.add(from);
        members.add(to);
    }
}
