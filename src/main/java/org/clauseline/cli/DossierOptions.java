package org.clauseline.cli;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.When;
import org.clauseline.store.DossierReader;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Which dossier a command is about, and as of when. */
final class DossierOptions {
    @Option(
            names = {"-d", "--dossier"},
            paramLabel = "FILE",
            description = "The dossier file; the one that ships with Clauseline if left out.")
    private @Nullable Path file;

    @Option(
            names = "--as-of",
            paramLabel = "WHEN",
            description =
                    "Only what was known by then, such as 2025-11-23 or 2025-11-23T12:00;"
                            + " everything if left out.")
    private @Nullable String asOf;

    /** The dossier in full. */
    Dossier dossier() throws Unusable {
        Reading reading = file == null ? ShippedDossier.read() : DossierReader.read(file);
        return switch (reading) {
            case Reading.Loaded loaded -> loaded.dossier();
            case Reading.Refused refused ->
                    throw new Unusable(
                            refused.findings().stream()
                                    .map(finding -> finding.in(String.valueOf(file)))
                                    .collect(Collectors.joining(System.lineSeparator())));
        };
    }

    /** The instant to look from; times without an offset are in this zone. */
    AsOf asOf(ZoneId zone) throws Unusable {
        if (asOf == null) {
            return AsOf.LATEST;
        }
        try {
            return new AsOf(When.parse(asOf, zone).latestEnd());
        } catch (EdtfException mistake) {
            throw new Unusable("--as-of " + asOf + ": " + mistake.getMessage(), mistake);
        }
    }
}
