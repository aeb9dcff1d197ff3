package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Status;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

class ShippedDossierTest {
    private static final String ASSETS = "/org/clauseline/assets/";
    private static final String FILE = "dossiers/us-ukraine-november-2025.dossier.json";

    @Test
    void readsWithoutFindings() {
        assertThat(ShippedDossier.read().findings()).isEmpty();
        assertThat(ShippedDossier.read()).isInstanceOf(Reading.Loaded.class);
    }

    @Test
    void isWrittenWithTheBytesItHas() throws IOException {
        assertThat(new String(DossierWriter.write(shipped()), StandardCharsets.UTF_8))
                .isEqualTo(asset(FILE));
    }

    @Test
    void keepsToTheSchema() throws IOException {
        var result =
                new ValidatorFactory()
                        .withJsonNodeFactory(new GsonNode.Factory())
                        .validate(asset("dossier.schema.json"), asset(FILE));

        assertThat(result.getErrors()).isEmpty();
        assertThat(result.isValid()).isTrue();
    }

    @Test
    void holdsThreeDraftsWithAllTheirPoints() {
        assertThat(shipped().drafts())
                .extracting(draft -> draft.points().size())
                .containsExactly(56, 46, 20);
        assertThat(shipped().drafts().getFirst().points())
                .filteredOn(point -> point.parent().isEmpty())
                .hasSize(28);
    }

    @Test
    void holdsTheEventsOfTheTenDaysAndTheirBackground() {
        Dossier dossier = shipped();
        long ofTheTenDays =
                dossier.events().stream()
                        .map(event -> event.when().text().replace("[", "").substring(0, 10))
                        .filter(day -> day.compareTo("2025-11-19") >= 0)
                        .filter(day -> day.compareTo("2025-11-28") <= 0)
                        .count();

        assertThat(dossier.events()).hasSize(109);
        assertThat(ofTheTenDays).isEqualTo(99);
    }

    @Test
    void responsesAreThoseThatTheReportsSpeakOf() {
        assertThat(shipped().events())
                .filteredOn(event -> !event.responds().isEmpty())
                .extracting(event -> event.id() + " " + event.responds())
                .containsExactly(
                        "witkoff-k-post [axios-secret-plan]",
                        "rubio-authored [halifax-senators]",
                        "ushakov-24nov [e3-counterproposal]",
                        "kremlin-leak-26nov [bloomberg-leak]");
    }

    @Test
    void whatIsDisputedSaysWhoClaimsWhat() {
        for (Event event : shipped().events()) {
            if (event.status() == Status.DISPUTED) {
                assertThat(event.claims()).as(event.id()).hasSizeGreaterThanOrEqualTo(2);
            }
        }
        for (Draft draft : shipped().drafts()) {
            for (Point point : draft.points()) {
                if (point.certainty() == Certainty.DISPUTED) {
                    assertThat(point.claims()).as(point.id()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(point.claims())
                            .flatExtracting(Claim::sources)
                            .as(point.id())
                            .isNotEmpty();
                }
            }
        }
    }

    private static Dossier shipped() {
        return ((Reading.Loaded) ShippedDossier.read()).dossier();
    }

    private static String asset(String name) throws IOException {
        try (InputStream in = ShippedDossierTest.class.getResourceAsStream(ASSETS + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
