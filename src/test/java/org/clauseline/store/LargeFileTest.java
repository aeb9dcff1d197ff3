package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.store.SaveResult.Failed;
import org.clauseline.store.SaveResult.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Files that are not in memory as a whole while they are read and written. */
class LargeFileTest {
    private static final Dossier LARGE = Dossiers.random(1, 5500);
    private static final String TEXT =
            new String(DossierWriter.write(LARGE), StandardCharsets.UTF_8);

    @TempDir private Path folder = Path.of("");

    @Test
    void aLargeFileIsReadLikeItsBytes() throws IOException {
        Reading.Loaded loaded = (Reading.Loaded) read(TEXT);

        assertThat(TEXT.length()).isGreaterThan(1 << 20);
        assertThat(loaded).isEqualTo(DossierReader.read(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(loaded.dossier()).isEqualTo(LARGE);
        assertThat(loaded.content())
                .isEqualTo(Content.of(TEXT.getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(Content.of(TEXT.replace("1", "2").getBytes(StandardCharsets.UTF_8)));
    }

    /** The byte order mark, mistakes at either end, a cut and a zone behind the times. */
    @ParameterizedTest
    @ValueSource(strings = {"mark", "format", "end", "cut", "zone", "warning", "version"})
    void whatIsWrongWithALargeFileIsToldWithItsPlace(String how) throws IOException {
        String text =
                switch (how) {
                    case "mark" -> "\ufeff" + TEXT;
                    case "format" -> TEXT.replace("clauseline-dossier", "another");
                    case "end" -> TEXT.substring(0, TEXT.lastIndexOf(']')) + "7]}\n";
                    case "cut" -> TEXT.substring(0, TEXT.length() * 2 / 3);
                    case "zone" -> zoneAtTheEnd();
                    case "warning" -> TEXT.replaceFirst("\"title\": \"", "\"title\": \"\\\\u0007");
                    default -> TEXT.replace("\"version\": 1", "\"version\": 9");
                };

        assertThat(read(text))
                .isEqualTo(DossierReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(read(TEXT));
    }

    @Test
    void aDossierThatCouldNotBeReadAgainIsNotSaved() throws IOException {
        Path path = folder.resolve("talks.dossier.json");
        Files.writeString(path, TEXT);
        try (DossierFile file = DossierFile.open(path, Clock.systemUTC())) {
            Dossier endless = LARGE.revised().title("a".repeat(Tokens.LONGEST_TEXT + 1)).dossier();

            assertThat(((Failed) file.save(endless)).message())
                    .contains("could not be opened again", "longer than 1000000 characters");

            Dossier half = LARGE.revised().title("a\ud800b").dossier();
            assertThat(((Failed) file.save(half)).message()).contains("half of a character");
            assertThat(path).hasContent(TEXT);
            try (var beside = Files.list(folder)) {
                assertThat(beside.filter(each -> each.toString().endsWith(".tmp"))).isEmpty();
            }
            assertThat(file.save(LARGE.revised().title("Next").dossier()))
                    .isInstanceOf(Saved.class);
            assertThat(file.backups().list().getFirst().file()).hasContent(TEXT);
        }
    }

    /** A large file is read while it is written: what goes wrong meanwhile ends both. */
    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "REFUSED_FROM_HERE", "DONE_BUT_DENIED", "TORN"})
    void aFaultWhileALargeFileIsWrittenLeavesTheVersionBefore(FailingDisk.Fault fault)
            throws IOException {
        Path path = folder.resolve("talks.dossier.json");
        Files.writeString(path, TEXT);
        Dossier next = Dossiers.random(2, 5500);
        for (int step : new int[] {0, 2, 3, 4, 5, 700, 3000}) {
            FailingDisk disk = new FailingDisk(step, fault);
            try (DossierFile file =
                    DossierFile.open(path, Clock.systemUTC(), disk, new SplittableRandom(step))) {
                disk.arm();

                assertThat(file.save(next)).as("step %d", step).isInstanceOf(Failed.class);
                assertThat(path).hasContent(TEXT);
            }
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("reading back"))
                .allSatisfy(thread -> assertThat(thread.join(Duration.ofSeconds(2))).isTrue());
    }

    /** An id twice, references to nothing and to the wrong kind, before and after it is given. */
    @ParameterizedTest
    @CsvSource({
        "'\"id\": \"event-7\"', '\"id\": \"event-8\"'",
        "'\"id\": \"event-7\"', '\"id\": \"Event-7\"'",
        "'\"responds\": [\n        \"', '\"responds\": [\n        \"nothing-'",
        "'\"sources\": [\n        \"', '\"sources\": [\n        \"event-5499\", \"'",
        "'\"sources\": [\n        \"', '\"sources\": [\n        \"talks\", \"'"
    })
    void whatCouldNotBeReadAgainIsNoticedWithoutKeepingIt(String sound, String wrong) {
        String good = sound.translateEscapes();
        assertThat(TEXT.contains(good)).isTrue();
        byte[] spoilt =
                TEXT.replaceFirst(Pattern.quote(good), wrong.translateEscapes())
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(DossierReader.read(spoilt)).isInstanceOf(Reading.Refused.class);
        assertThat(DossierReader.isReadable(new ByteArrayInputStream(spoilt), 10)).isFalse();
        assertThat(
                        DossierReader.isReadable(
                                new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
                                5500))
                .isTrue();
    }

    private static String zoneAtTheEnd() {
        String zone = "  \"zone\": \"" + LARGE.zone().getId() + "\",\n";
        assertThat(TEXT).contains(zone);
        String without = TEXT.replace(zone, "");
        int end = without.lastIndexOf("\n}");
        return without.substring(0, end) + ",\n  \"zone\": \"Europe/Kyiv\"\n}\n";
    }

    private Reading read(String text) throws IOException {
        return DossierReader.read(Files.writeString(folder.resolve("read.json"), text));
    }
}
