package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.store.ReaderRulesTest.SOUND;
import static org.clauseline.store.ReaderRulesTest.read;

import org.clauseline.store.Reading.Cause;
import org.clauseline.store.Reading.Refused;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Files that are no sound dossiers as a whole are refused, each with the word for what it is. */
class ReaderRefusalsTest {
    @Test
    void aNewerVersionIsRefusedWithNothingElseSaid() {
        Refused refused =
                (Refused)
                        read(
                                SOUND.replace("\"version\": 1", "\"version\": 2")
                                        .replace("\"news\"", "{}"));

        assertThat(refused.cause()).isEqualTo(Cause.NEWER);
        assertThat(refused.findings()).hasSize(1);
        assertThat(refused.findings().getFirst().message()).contains("version 2", "Update");
    }

    @Test
    void anotherFileIsRefusedAsSuch() {
        assertThat(((Refused) read("{\"events\": []}")).cause()).isEqualTo(Cause.NOT_A_DOSSIER);
        assertThat(((Refused) read("[1]")).cause()).isEqualTo(Cause.NOT_A_DOSSIER);
    }

    @Test
    void damageIsCalledDamage() {
        assertThat(((Refused) read("")).cause()).isEqualTo(Cause.DAMAGED);
        assertThat(((Refused) read("\0".repeat(500))).cause()).isEqualTo(Cause.DAMAGED);
        assertThat(((Refused) read(SOUND.substring(0, 200) + "\0".repeat(99))).cause())
                .isEqualTo(Cause.DAMAGED);
        for (int end = 1; end < SOUND.length() - 2; end++) {
            assertThat(((Refused) read(SOUND.substring(0, end))).cause())
                    .as("cut after " + end)
                    .isEqualTo(Cause.DAMAGED);
        }
    }

    @Test
    void otherEncodingsAreNamed() {
        Refused utf16 = (Refused) DossierReader.read(SOUND.getBytes(StandardCharsets.UTF_16LE));
        Refused latin =
                (Refused)
                        DossierReader.read(
                                SOUND.replace("Talks", "Gespräche")
                                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(utf16.findings().getFirst().message()).contains("UTF-16");
        assertThat(latin.findings().getFirst().in("a.json"))
                .startsWith("a.json:5:18: The file is not UTF-8: the byte 0xE4");
    }

    @Test
    void whatIsMissingOrAFolderIsUnreadable() {
        assertThat(((Refused) DossierReader.read(Path.of("/no/such/file"))).cause())
                .isEqualTo(Cause.UNREADABLE);
        assertThat(((Refused) DossierReader.read(Path.of("/"))).cause())
                .isEqualTo(Cause.UNREADABLE);
    }

    @Test
    void aHostileFileGivesAListThatEnds() {
        String wrong = "{\"id\": 1},".repeat(20_000);
        String file = SOUND.replace("\"topics\": [", "\"topics\": [" + wrong);

        assertThat(read(file).findings()).hasSize(Findings.MOST + 1);
    }

    @Test
    void moreEventsThanAMillionAreRefused() {
        String file = SOUND.replace("\"events\": [", "\"events\": [" + "1,".repeat(1_000_001));

        assertThat(((Refused) read(file)).cause()).isEqualTo(Cause.TOO_LARGE);
    }
}
