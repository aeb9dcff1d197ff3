package org.clauseline.soak.fuzz;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Status;
import org.clauseline.store.DossierReader;
import org.clauseline.store.DossierWriter;
import org.clauseline.store.Finding;
import org.clauseline.store.Reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Dossier files: what is taken can be written, and is the same when it is read again. */
final class DossierMill implements Mill {
    private static final Pattern JSON =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+|true|false|null|[{}\\[\\]:,]");

    private static final List<String> HURTFUL =
            List.of(
                    "1e999999999",
                    "-0",
                    "1.5",
                    "null",
                    "true",
                    "9999999999999999999999",
                    "[",
                    "]",
                    "{",
                    "}",
                    ",",
                    ":",
                    "\"\"",
                    "\"\\ud800\"",
                    "\"\\u0000\"",
                    "\"a\\u202eb\"",
                    "\"../1985-04\"",
                    "\"Y-17E7\"",
                    "\"2025-11-20T19:00~\"",
                    "\"Mars/Olympus\"",
                    "\"+18:00\"",
                    "\"javascript:alert(1)\"",
                    "\"#12345\"",
                    "\"disputed\"",
                    "\"x-own\":[1,{\"a\":2}],",
                    "[[[[[[[[[[[[[[[[",
                    "{\"a\":{\"a\":{\"a\":",
                    "1E400",
                    "{\"id\":\"a\"}",
                    "[[]]",
                    "//",
                    "'a'",
                    "NaN",
                    "0x10",
                    "01");

    private final Grist grist =
            new Grist(JSON, List.of(text(small()), text(drafts()), text(conflict())), HURTFUL);

    private static String text(Dossier dossier) {
        return new String(DossierWriter.write(dossier), StandardCharsets.UTF_8);
    }

    private static Dossier small() {
        return Dossiers.dossier("small")
                .side("us", "United States")
                .actor("envoy", "Envoy", "us")
                .event(
                        Dossiers.event("talks", "2025-11-23T09:00/2025-11-23T18:30")
                                .side("us")
                                .actors("envoy")
                                .zone("Europe/Zurich"))
                .event(Dossiers.event("answer", "2025-11-24~").responds("talks").known("2025-12"))
                .mark("talks")
                .build();
    }

    private static Dossier drafts() {
        return Dossiers.dossier("drafts")
                .topic("army", "Army")
                .draft(
                        Dossiers.draft("first", "2025-11-20")
                                .point("first-1", "1", "Limited to 600,000."))
                .draft(
                        Dossiers.draft("second", "2025-11-23")
                                .point("second-1", "1", "Limited to 800,000."))
                .outcome(List.of("first-1"), List.of("second-1"), Fate.AMENDED)
                .question("who", "Who wrote it?", "first")
                .note("note", "first-1", "Ask.")
                .build();
    }

    private static Dossier conflict() {
        return Dossiers.dossier("conflict")
                .source("wire", "Wire")
                .event(
                        Dossiers.event("said", "[2025-11-20..2025-11-22]")
                                .status(Status.DISPUTED)
                                .claim("It was so.", Dossiers.SOURCE)
                                .claim("It was not.", "wire"))
                .build();
    }

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public String input(SplittableRandom random) {
        return grist.any(random);
    }

    @Override
    public String grind(String input) {
        return switch (DossierReader.read(input.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Refused refused ->
                    refused.findings().isEmpty()
                                    || refused.findings().stream()
                                            .map(Finding::message)
                                            .anyMatch(String::isBlank)
                            ? "refused without a word"
                            : "";
            case Reading.Loaded loaded -> again(loaded.dossier());
        };
    }

    private static String again(Dossier dossier) {
        return DossierReader.read(DossierWriter.write(dossier)) instanceof Reading.Loaded loaded
                        && loaded.dossier().equals(dossier)
                ? ""
                : "taken, but another when written and read again";
    }
}
