package org.clauseline.soak.fuzz;

import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.TimeWords;
import org.clauseline.dossier.When;
import org.clauseline.dossier.WhenWording;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Times, as EDTF and in plain words: what is taken does not end before it begins, can be told in
 * words, and is the same when it is read again.
 */
final class TimeMill implements Mill {
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");
    private static final TimeWords TIMES =
            new TimeWords(
                    ZONE,
                    LocalDate.of(2025, 11, 23),
                    LocalDate.of(2025, 11, 28),
                    Optional.of(LocalDate.of(2025, 11, 20)));

    private static final List<String> EDTF =
            List.of(
                    "2025-11-20",
                    "2025-11-20T19:00~",
                    "2025-11-20T19:00:30+02:00",
                    "[2025-11-20T15:00..2025-11-20T17:00]",
                    "2025-11-19/2025-11-28",
                    "2025-11-23T09:00Z/2025-11-23T18:30Z",
                    "Y-17E7",
                    "20XX-1X-0X",
                    "2004-21",
                    "{1960,1961-12..}",
                    "[1667,1668,1670..1672]",
                    "?2004-06-~11",
                    "2004?-06%-11~",
                    "-0004/0004",
                    "1950S2",
                    "../1985-04",
                    "2019-02-29/..");

    private static final List<String> PHRASES =
            List.of(
                    "between 3 and 5 pm Kyiv on 20 Nov",
                    "evening of 20 Nov",
                    "from about 9:00 to 18:30 on Thu 20 November 2025, Geneva time",
                    "late November",
                    "20.11.2025",
                    "until 20 листопада",
                    "yesterday at noon",
                    "20/11 - 22/11");

    private static final List<String> HURTFUL =
            List.of(
                    "X",
                    "XX",
                    "XXXX",
                    "%",
                    "?",
                    "~",
                    "..",
                    "/",
                    "[",
                    "]",
                    "{",
                    "}",
                    ",",
                    "T24:00",
                    "T23:60",
                    "+18:01",
                    "-00",
                    "9999",
                    "99",
                    "00",
                    "Y",
                    "E9",
                    "E99999999999",
                    "S",
                    "S99",
                    "-",
                    ":",
                    "Z",
                    "12",
                    "31",
                    "30",
                    "2400",
                    "am",
                    "pm",
                    "about",
                    "between",
                    "and",
                    "noon",
                    "midnight",
                    "Kyiv",
                    "now",
                    "999999999",
                    "29",
                    "02");

    private static final Pattern PARTS = Pattern.compile("\\d+|\\p{L}+|.");

    private final Grist edtf = new Grist(PARTS, EDTF, HURTFUL);
    private final Grist phrases = new Grist(PARTS, PHRASES, HURTFUL);
    private final WhenWording wording = new WhenWording(ZONE, Locale.ENGLISH);

    @Override
    public String name() {
        return "edtf";
    }

    @Override
    public String input(SplittableRandom random) {
        return random.nextInt(3) > 0 ? "=" + edtf.any(random) : phrases.any(random);
    }

    @Override
    public String grind(String input) {
        try {
            When when =
                    input.startsWith("=")
                            ? When.parse(input.substring(1), ZONE)
                            : TIMES.readWithOffset(input);
            if (when.earliestStart() > when.latestEnd()
                    || when.earliestStart() > when.latestStart()
                    || when.earliestEnd() > when.latestEnd()) {
                return "ends before it begins";
            }
            if (!When.parse(when.text(), when.zone()).equals(when)) {
                return "is another when it is read again";
            }
            return wording.describe(when).isBlank() ? "has no words" : "";
        } catch (EdtfException refused) {
            return String.valueOf(refused.getMessage()).isBlank() ? "refused without a word" : "";
        }
    }
}
