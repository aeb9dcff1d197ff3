package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Dossier;
import org.clauseline.store.FailingDisk.Fault;
import org.clauseline.store.SaveResult.Failed;
import org.clauseline.store.SaveResult.Kept;
import org.clauseline.store.SaveResult.Saved;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;

/**
 * Lets each operation of a save fail in each way, and looks each time whether anything was lost or
 * told wrongly.
 */
class FaultSweepTest {
    private static final Dossier BEFORE = DossierFileTest.titled("Before");
    private static final Dossier FIRST = DossierFileTest.titled("First");
    private static final Dossier SECOND = DossierFileTest.titled("Second");
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-11-28T12:00:00Z"));

    @TempDir private Path root = Path.of("");

    @ParameterizedTest
    @EnumSource
    void theFileIsAlwaysAWholeVersionAndTheResultSaysWhich(Fault fault) throws IOException {
        int failing = 0;
        for (boolean reached = true; reached; failing++) {
            reached = saveWith(fault, failing);
        }
        assertThat(failing).isGreaterThan(12);
    }

    /**
     * Saves twice; in the second save, or after it, an operation fails. Answers whether that
     * operation was reached.
     */
    private boolean saveWith(Fault fault, int failing) throws IOException {
        Path folder = Files.createDirectory(root.resolve(fault + "-" + failing));
        Path path = folder.resolve("talks.dossier.json");
        Files.write(path, DossierWriter.write(BEFORE));
        FailingDisk disk = new FailingDisk(failing, fault);
        boolean killed = false;
        DossierFile file = DossierFile.open(path, CLOCK, disk, new SplittableRandom(1));
        disk.arm();
        Dossier acknowledged = BEFORE;
        for (Dossier next : new Dossier[] {FIRST, SECOND}) {
            try {
                SaveResult result = file.save(next);
                Dossier held = read(path);
                switch (result) {
                    case Saved saved -> assertThat(held).isEqualTo(next);
                    case Failed(String message, Kept kept) -> {
                        assertThat(message).contains("No space left on device");
                        if (kept == Kept.PREVIOUS) {
                            assertThat(held).isEqualTo(acknowledged);
                        } else if (kept == Kept.NEW) {
                            assertThat(held).isEqualTo(next);
                        }
                    }
                    case SaveResult.ChangedOutside changed ->
                            throw new AssertionError("nobody changed the file");
                }
                acknowledged = held;
            } catch (FailingDisk.Killed end) {
                killed = true;
                assertThat(read(path)).isIn(acknowledged, next);
                acknowledged = read(path);
                break;
            }
        }
        file.close();

        DossierFile after = DossierFile.open(path, CLOCK);
        assertThat(((Reading.Loaded) after.reading()).dossier()).isEqualTo(acknowledged);
        assertThat(temporaries(folder)).isZero();
        assertThat(after.save(FIRST)).isInstanceOf(Saved.class);
        assertThat(after.save(SECOND)).isInstanceOf(Saved.class);
        assertThat(after.backups().list())
                .extracting(backup -> ((Reading.Loaded) backup.read()).dossier())
                .contains(BEFORE, FIRST);
        after.close();
        delete(folder);
        return killed || disk.steps() > failing;
    }

    private static Dossier read(Path path) {
        return ((Reading.Loaded) DossierReader.read(path)).dossier();
    }

    private static long temporaries(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path visited, @Nullable IOException trouble) throws IOException {
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
