package org.clauseline.soak.fuzz;

import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.incoming.Incoming;
import org.clauseline.exchange.incoming.Merge;
import org.clauseline.exchange.intake.Intake;
import org.clauseline.exchange.intake.NewDossier;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Tables with delimiters: what comes in makes a dossier that can be saved and opened again. */
final class TableMill implements Mill {
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");
    private static final LocalDate DAY = LocalDate.of(2025, 11, 28);
    private static final Pattern CELLS =
            Pattern.compile("\"(?:[^\"]|\"\")*\"|[^\",;\t|\n]+|[,;\t|\n]");

    private static final List<String> GOOD =
            List.of(
                    """
                    date,time,end,headline,text,place,side,category,status,importance,who,source,url,id
                    2025-11-20,19:00,,Talks in Geneva,"One, \""two\""\",Geneva,US,negotiation,confirmed,4,Envoy;Minister,Wire,https://example.org/a,a
                    23/11/2025,09:00,23/11/2025,Answer,<b>Bold</b> &amp; more,,UA,statement,reported,2,,Paper,,b
                    """,
                    """
                    Datum;Title;Notes
                    20.11.2025;Gespräch;"Zeile
                    zwei"
                    2025-11-2X;Später;x
                    """,
                    """
                    when\tevent\tresponds to\tid
                    2025-11-20~\tOne\t\ta
                    2025-11-21/..\tTwo\ta\tb
                    """,
                    """
                    Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
                    2025,11,20,19:00:00,,,,,,Talks,<p>Text</p>,https://example.org/i.png,C,D,,,US,#fff
                    2025,11,,,2025,12,1,,In winter,Later,Text,,,,,,,
                    ,,,,,,,,,Title,About,,,,,title,,
                    """);

    private static final List<String> HURTFUL =
            List.of(
                    "\"",
                    "\"\"",
                    ",",
                    ";",
                    "\t",
                    "|",
                    " \n",
                    "\r\n",
                    "=1+1",
                    "'=1",
                    "-2025",
                    "0000-00-00",
                    "2025-02-30",
                    "31/31/2025",
                    "25:61",
                    "24:00",
                    "99999999999",
                    "1e9",
                    "../..",
                    "X",
                    "https://",
                    "javascript:alert(1)",
                    "<script>",
                    "&#x110000;",
                    "&#xd800;",
                    "<a href=",
                    "negotiation",
                    "disputed",
                    "-0",
                    "b",
                    "a;a;a",
                    "TITLE",
                    "Y17E7");

    private final Grist grist = new Grist(CELLS, GOOD, HURTFUL);

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String input(SplittableRandom random) {
        return grist.any(random);
    }

    @Override
    public String grind(String input) {
        try {
            Intake intake = Intake.of(input.getBytes(StandardCharsets.UTF_8));
            Incoming incoming = intake.read(intake.suggested(), ZONE);
            Dossier empty = NewDossier.named("table.csv", ZONE);
            Dossier dossier = new Merge(empty, incoming, "table.csv", DAY).withNew();
            return Mill.isLookedAtTwice(input)
                    ? Mill.reopened(NewDossier.spanned(dossier, ""))
                    : "";
        } catch (Unreadable refused) {
            return String.valueOf(refused.getMessage()).isBlank() ? "refused without a word" : "";
        }
    }
}
