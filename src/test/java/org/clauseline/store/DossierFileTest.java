package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.store.SaveResult.ChangedOutside;
import org.clauseline.store.SaveResult.Failed;
import org.clauseline.store.SaveResult.Saved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class DossierFileTest {
    private static final Dossier FIRST = titled("First");
    private static final Dossier SECOND = titled("Second");

    @TempDir private Path folder = Path.of("");
    private Path path = folder;
    private Instant now = Instant.parse("2025-11-28T12:00:00Z");
    private final InstantSource clock = () -> now;
    private final List<DossierFile> opened = new ArrayList<>();

    @BeforeEach
    void writeFirst() throws IOException {
        path = folder.resolve("talks.dossier.json");
        Files.write(path, DossierWriter.write(FIRST));
    }

    @AfterEach
    void letGo() throws IOException {
        for (DossierFile file : opened) {
            file.close();
        }
    }

    @Test
    void whatIsSavedIsReadAgain() {
        DossierFile file = open(path);

        assertThat(file.save(SECOND)).isInstanceOf(Saved.class);

        assertThat(read(path)).isEqualTo(SECOND);
    }

    @Test
    void anUnchangedDossierGivesBackTheSameBytesThoughTheyAreNotCanonical() throws IOException {
        byte[] odd =
                new String(DossierWriter.write(FIRST), StandardCharsets.UTF_8)
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8);
        Files.write(path, odd);
        DossierFile file = open(path);

        assertThat(file.save(SECOND)).isInstanceOf(Saved.class);
        assertThat(file.save(FIRST)).isInstanceOf(Saved.class);
        DossierFile again = reopen(file);
        assertThat(again.save(FIRST)).isInstanceOf(Saved.class);
        assertThat(Files.readAllBytes(path)).isEqualTo(DossierWriter.write(FIRST));

        Files.write(path, odd);
        DossierFile third = reopen(again);
        assertThat(third.save(FIRST)).isInstanceOf(Saved.class);
        assertThat(Files.readAllBytes(path)).isEqualTo(odd);
    }

    @Test
    void aFileThatSomebodyElseChangedIsLeftAloneUntilTheUserHasSeenIt() throws IOException {
        DossierFile file = open(path);
        byte[] theirs = DossierWriter.write(titled("Theirs"));
        Files.write(path, theirs);

        ChangedOutside changed = (ChangedOutside) file.save(SECOND);

        assertThat(changed.theirs()).contains(Content.of(theirs));
        assertThat(file.changedOutside()).contains(changed);
        assertThat(Files.readAllBytes(path)).isEqualTo(theirs);
        file.accept(changed);
        assertThat(file.save(SECOND)).isInstanceOf(Saved.class);
        assertThat(read(path)).isEqualTo(SECOND);
        assertThat(Files.readAllBytes(file.backups().list().getFirst().file())).isEqualTo(theirs);
    }

    @Test
    void whatWasOpenedReplacesWhatSomebodyElseSavedOnceTheUserHasSeenThat() throws IOException {
        DossierFile file = open(path);
        Files.write(path, DossierWriter.write(titled("Theirs")));
        file.accept((ChangedOutside) file.save(FIRST));

        assertThat(file.save(FIRST)).isInstanceOf(Saved.class);
        assertThat(read(path)).isEqualTo(FIRST);
    }

    @Test
    void whatSomebodyElseSavedMayBeTheSame() throws IOException {
        DossierFile file = open(path);
        Files.write(path, DossierWriter.write(SECOND));

        assertThat(file.save(SECOND)).isInstanceOf(Saved.class);
        assertThat(file.changedOutside()).isEmpty();
        assertThat(file.backups().list()).isEmpty();
        assertThat(file.save(titled("Third"))).isInstanceOf(Saved.class);
    }

    @Test
    void aFileThatWasTouchedOrWrittenAgainWithTheSameBytesIsNotChanged() throws IOException {
        DossierFile file = open(path);
        Files.write(path, DossierWriter.write(FIRST));

        assertThat(file.changedOutside()).isEmpty();
        assertThat(file.save(SECOND)).isInstanceOf(Saved.class);
    }

    @Test
    void aFileThatSomebodyDeletedIsReported() throws IOException {
        DossierFile file = open(path);
        Files.delete(path);

        assertThat(((ChangedOutside) file.save(SECOND)).theirs()).isEmpty();
        assertThat(path).doesNotExist();
    }

    @Test
    void aNewFileIsMadeButAnExistingOneIsNotOverwritten() throws IOException {
        Path fresh = folder.resolve("fresh.dossier.json");
        DossierFile file = open(fresh);
        assertThat(file.save(FIRST)).isInstanceOf(Saved.class);
        assertThat(read(fresh)).isEqualTo(FIRST);

        Path taken = folder.resolve("taken.dossier.json");
        DossierFile other = open(taken);
        Files.writeString(taken, "somebody's");
        assertThat(other.save(FIRST)).isInstanceOf(ChangedOutside.class);
        assertThat(taken).hasContent("somebody's");
    }

    @Test
    void aDamagedFileIsNotOverwrittenButCanBeRestored() throws IOException {
        DossierFile file = open(path);
        assertThat(file.save(SECOND)).isInstanceOf(Saved.class);
        Files.write(path, new byte[4096]);
        DossierFile damaged = reopen(file);

        assertThat(((Reading.Refused) damaged.reading()).cause()).isEqualTo(Reading.Cause.DAMAGED);
        assertThat(damaged.save(SECOND)).isInstanceOf(Failed.class);
        assertThat(Files.readAllBytes(path)).isEqualTo(new byte[4096]);

        assertThat(damaged.restore(damaged.backups().list().getFirst())).isInstanceOf(Saved.class);
        assertThat(read(path)).isEqualTo(FIRST);
        assertThat(damaged.save(SECOND)).isInstanceOf(Saved.class);
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsSaved() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), path.getFileName());
        DossierFile file = open(link);

        assertThat(file.save(SECOND)).isInstanceOf(Saved.class);

        assertThat(link).isSymbolicLink();
        assertThat(file.path()).isEqualTo(path.toRealPath());
        assertThat(read(path)).isEqualTo(SECOND);
    }

    @Test
    void theModeOfTheFileIsKeptAndItsBackupIsNoMoreOpen() throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw----"));
        DossierFile file = open(path);

        assertThat(file.save(SECOND)).isInstanceOf(Saved.class);

        for (Path each : List.of(path, file.backups().list().getFirst().file())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rw-rw----");
        }
    }

    @Test
    void aFileMarkedAsReadOnlyIsNotReplaced() throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        DossierFile file = open(path);

        assertThat(((Failed) file.save(SECOND)).message()).contains("read-only");
        assertThat(read(path)).isEqualTo(FIRST);
    }

    @Test
    void aSecondWindowCanReadButNotSave() {
        DossierFile first = open(path);
        DossierFile second = open(path);

        assertThat(second.reading()).isInstanceOf(Reading.Loaded.class);
        assertThat(second.access())
                .isEqualTo(
                        new Access.ReadOnly(
                                "The dossier is open in another window of this program."));
        assertThat(second.save(SECOND)).isInstanceOf(Failed.class);
        assertThat(second.journal().write(SECOND)).isInstanceOf(Journal.Result.Failed.class);
        assertThat(first.save(SECOND)).isInstanceOf(Saved.class);
    }

    @Test
    void closingLetsTheNextInAndLeavesNothingBeside() throws IOException {
        DossierFile file = open(path);
        file.close();

        assertThat(names(folder)).containsExactly("talks.dossier.json");
        assertThat(open(path).access()).isEqualTo(new Access.Writable());
    }

    @Test
    void aNameOf255BytesLeavesRoomForWhatStandsBeside() throws IOException {
        String longName = "й".repeat(121) + ".dossier.json";
        assertThat(longName.getBytes(StandardCharsets.UTF_8)).hasSize(255);
        Path longest = Files.move(path, folder.resolve(longName));
        DossierFile file = open(longest);

        assertThat(file.save(SECOND)).isInstanceOf(Saved.class);
        assertThat(file.journal().write(FIRST)).isEqualTo(new Journal.Result.Written());
        assertThat(file.backups().list()).hasSize(1);
        assertThat(read(longest)).isEqualTo(SECOND);
    }

    @Test
    void composedAndDecomposedNamesAreTwoFiles() throws IOException {
        Path composed = Files.copy(path, folder.resolve("caf\u00e9.json"));
        Path decomposed = Files.copy(path, folder.resolve("cafe\u0301.json"));

        assertThat(open(composed).save(SECOND)).isInstanceOf(Saved.class);
        assertThat(read(decomposed)).isEqualTo(FIRST);
        assertThat(open(decomposed).access()).isEqualTo(new Access.Writable());
    }

    @Test
    void tenBackupsAreKeptAndOfOlderOnesTheLastOfEachDayForThirtyDays() throws IOException {
        DossierFile file = open(path);
        for (int hour = 0; hour < 24 * 45; hour += 6) {
            now = Instant.parse("2025-10-01T01:00:00Z").plus(Duration.ofHours(hour));
            assertThat(file.save(titled("Version " + hour))).isInstanceOf(Saved.class);
        }

        List<Instant> kept = file.backups().list().stream().map(Backups.Backup::replaced).toList();

        assertThat(kept).startsWith(now, now.minus(Duration.ofHours(6)));
        assertThat(kept.subList(0, 10)).doesNotHaveDuplicates();
        assertThat(kept.subList(10, kept.size()))
                .hasSizeBetween(26, 28)
                .allMatch(time -> time.toString().endsWith("T19:00:00Z"))
                .allMatch(time -> time.isAfter(now.minus(Duration.ofDays(30))));
    }

    @Test
    void backupsFromAWrongClockDoNotPushOutNewOnes() throws IOException {
        DossierFile file = open(path);
        now = Instant.parse("2099-01-01T00:00:00Z");
        for (int i = 0; i < 12; i++) {
            assertThat(file.save(titled("Future " + i))).isInstanceOf(Saved.class);
            now = now.plusSeconds(60);
        }
        now = Instant.parse("2025-11-28T12:00:00Z");

        assertThat(file.save(SECOND)).isInstanceOf(Saved.class);

        assertThat(file.backups().list()).extracting(Backups.Backup::replaced).contains(now);
    }

    @Test
    void whatAKilledRunLeftHalfWrittenIsDeletedAndNothingElse() throws IOException {
        Path leftover = folder.resolve(".talks.dossier.json.0123abcd.tmp");
        Path foreign = folder.resolve(".other.dossier.json.0123abcd.tmp");
        Files.writeString(leftover, "{");
        Files.writeString(foreign, "{");

        open(path);

        assertThat(leftover).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void unsavedChangesAreOfferedAfterACrash() throws IOException {
        DossierFile file = open(path);
        assertThat(file.journal().write(SECOND)).isEqualTo(new Journal.Result.Written());
        DossierFile after = reopen(file);

        Journal.Recovery recovery = after.journal().recoveries().getFirst();

        assertThat(((Reading.Loaded) recovery.reading()).dossier()).isEqualTo(SECOND);
        assertThat(recovery.written()).contains(now);
        assertThat(recovery.onThisVersion()).isTrue();
        assertThat(read(path)).isEqualTo(FIRST);

        assertThat(after.journal().write(titled("Later"))).isEqualTo(new Journal.Result.Written());
        assertThat(after.journal().recoveries()).contains(recovery);
        after.journal().discard(recovery);
        assertThat(after.journal().recoveries()).isEmpty();
    }

    @Test
    void changesBasedOnAnOlderVersionSaySo() throws IOException {
        DossierFile file = open(path);
        file.journal().write(SECOND);
        Files.write(path, DossierWriter.write(titled("Newer")));

        Journal.Recovery recovery = reopen(file).journal().recoveries().getFirst();

        assertThat(recovery.onThisVersion()).isFalse();
    }

    @Test
    void savingEndsTheNeedForTheJournal() throws IOException {
        DossierFile file = open(path);
        file.journal().write(SECOND);
        assertThat(file.save(SECOND)).isInstanceOf(Saved.class);

        assertThat(reopen(file).journal().recoveries()).isEmpty();
    }

    @Test
    void aJournalThatEqualsTheFileIsNotOffered() throws IOException {
        DossierFile file = open(path);
        file.journal().write(SECOND);
        Files.write(path, DossierWriter.write(SECOND));

        assertThat(reopen(file).journal().recoveries()).isEmpty();
    }

    @Test
    void aDamagedJournalIsToldAndKept() throws IOException {
        Files.writeString(folder.resolve(".talks.dossier.json.recovery"), "\0\0\0");

        Journal.Recovery recovery = open(path).journal().recoveries().getFirst();

        assertThat(recovery.reading()).isInstanceOf(Reading.Refused.class);
        assertThat(recovery.written()).isEmpty();
        assertThat(recovery.file()).exists();
    }

    private DossierFile open(Path file) {
        DossierFile handle = DossierFile.open(file, clock);
        opened.add(handle);
        return handle;
    }

    private DossierFile reopen(DossierFile file) throws IOException {
        file.close();
        return open(file.path());
    }

    static Dossier titled(String title) {
        return Dossiers.dossier("talks").title(title).build();
    }

    private static Dossier read(Path file) {
        return ((Reading.Loaded) DossierReader.read(file)).dossier();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
