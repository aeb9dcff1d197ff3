package org.clauseline.soak;

import com.google.gson.JsonParser;

import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.TimeWords;
import org.clauseline.dossier.When;
import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.PlainText;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.store.DossierReader;
import org.clauseline.store.DossierWriter;
import org.clauseline.store.Reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Feeds the readers with what comes of changing good input by chance: pieces cut, doubled, put
 * elsewhere and exchanged for what is known to hurt. A reader may refuse in a sentence; nothing
 * else may come out of it.
 */
public final class FuzzSoak implements Soak {
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");
    private static final TimeWords TIMES =
            new TimeWords(
                    ZONE,
                    LocalDate.of(2025, 11, 23),
                    LocalDate.of(2025, 11, 28),
                    Optional.of(LocalDate.of(2025, 11, 20)));

    private static final List<String> DATES =
            List.of(
                    "2025-11-20",
                    "2025-11-20T19:00~",
                    "[2025-11-20T15:00..2025-11-20T17:00]",
                    "2025-11-19/2025-11-28",
                    "Y-17E7",
                    "20XX-1X-0X",
                    "{1960,1961-12..}",
                    "?2004-06-~11",
                    "../1985-04");

    private static final List<String> PHRASES =
            List.of(
                    "between 3 and 5 pm Kyiv on 20 Nov",
                    "evening of 20 Nov",
                    "from about 9:00 to 18:30 on Thu 20 November 2025, Geneva time",
                    "late November",
                    "20.11.2025",
                    "until 20 листопада");

    private static final String MARKDOWN =
            """
            # Draft

            1. One **word** and [another](https://example.org)
               a) a part
               b) another part
            2. Two

            > quoted

            | a | b |
            |---|---|
            | 1 | 2 |
            """;

    private static final String DOSSIER =
            new String(DossierWriter.write(Dossiers.random(3, 3)), StandardCharsets.UTF_8);

    private static final List<String> HURTFUL =
            List.of(
                    "\0",
                    "\ud800",
                    "\u202e",
                    "[[[[[[[[",
                    "{\"a\":",
                    "1e999999999",
                    "-0",
                    "null",
                    "9999999999999999999999",
                    "\"\\ud800\"",
                    "T24:00",
                    "9999-99-99",
                    "X",
                    "%",
                    "..",
                    "/",
                    "\r",
                    "`````",
                    "|||",
                    "![](",
                    "<script>",
                    "&amp;",
                    "\ufeff",
                    "x-",
                    "~~~");

    @Override
    public Figures run(Stopwatch clock, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long done = 0;
        long losses = 0;
        String first = "";
        while (clock.goesOn(done)) {
            long mine = random.nextLong();
            String loss = trial(new SplittableRandom(mine));
            done++;
            if (!loss.isEmpty()) {
                losses++;
                first = first.isEmpty() ? mine + ": " + loss : first;
            }
        }
        long controlLosses = 0;
        long controls = 2000;
        for (int i = 0; i < controls; i++) {
            controlLosses += naive(mutated(DOSSIER, random)) ? 1 : 0;
        }
        return new Figures("inputs", done, losses, controls, controlLosses, first);
    }

    private static String trial(SplittableRandom random) {
        int which = random.nextInt(20);
        String input =
                which < 1
                        ? mutated(DOSSIER, random)
                        : which < 3
                                ? mutated(MARKDOWN, random)
                                : mutated(
                                        which < 12
                                                ? DATES.get(random.nextInt(DATES.size()))
                                                : PHRASES.get(random.nextInt(PHRASES.size())),
                                        random);
        try {
            if (which < 1) {
                Reading reading = DossierReader.read(input.getBytes(StandardCharsets.UTF_8));
                return reading instanceof Reading.Refused refused && refused.findings().isEmpty()
                        ? "refused without a word"
                        : "";
            }
            if (which < 3) {
                var _ = PlainText.read(input, which < 2 ? Format.TEXT : Format.MARKDOWN);
                return "";
            }
            When when =
                    which < 12 ? When.parse(input, ZoneOffset.UTC) : TIMES.readWithOffset(input);
            return when.earliestStart() > when.latestEnd() ? "ends before it begins" : "";
        } catch (EdtfException | Unreadable refused) {
            return String.valueOf(refused.getMessage()).isBlank() ? "refused without a word" : "";
        } catch (RuntimeException | StackOverflowError crash) {
            return crash + " for " + input.substring(0, Math.min(200, input.length()));
        }
    }

    /** As many programs read: whatever comes goes on to whoever called. */
    private static boolean naive(String input) {
        try {
            return JsonParser.parseString(input)
                    .getAsJsonObject()
                    .get("events")
                    .getAsJsonArray()
                    .isJsonNull();
        } catch (RuntimeException | StackOverflowError crash) {
            return true;
        }
    }

    private static String mutated(String good, SplittableRandom random) {
        StringBuilder text = new StringBuilder(good);
        for (int step = random.nextInt(1, 6); step > 0 && !text.isEmpty(); step--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                case 2 -> text.insert(at, HURTFUL.get(random.nextInt(HURTFUL.size())));
                case 3 -> text.setCharAt(at, (char) random.nextInt(32, 0x3000));
                case 4 -> text.setCharAt(at, (char) ('0' + random.nextInt(10)));
                default -> {
                    String piece = text.substring(at, to);
                    text.delete(at, to);
                    text.insert(text.isEmpty() ? 0 : random.nextInt(text.length()), piece);
                }
            }
        }
        return text.toString();
    }
}
