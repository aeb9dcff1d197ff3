package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Dossier;
import org.clauseline.store.SaveResult.ChangedOutside;
import org.clauseline.store.SaveResult.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.SplittableRandom;

/** How the version before is kept when it is replaced. */
class BackupsTest {
    private static final Dossier FIRST = DossierFileTest.titled("First");
    private static final Dossier SECOND = DossierFileTest.titled("Second");

    @TempDir private Path folder = Path.of("");
    private Path path = Path.of("");

    @BeforeEach
    void writeFirst() throws IOException {
        path = Files.write(folder.resolve("talks.dossier.json"), DossierWriter.write(FIRST));
    }

    @Test
    void theFileItselfBecomesTheBackupSoThatNothingIsCopied() throws IOException {
        Object file = identity(path);
        try (DossierFile opened = open(new SystemDisk())) {
            assertThat(opened.save(SECOND)).isInstanceOf(Saved.class);

            assertThat(identity(backup(opened))).isEqualTo(file);
            assertThat(identity(path)).isNotEqualTo(file);
            assertThat(backup(opened)).hasBinaryContent(DossierWriter.write(FIRST));
        }
    }

    @Test
    void whereAFileCanHaveButOneNameTheBackupIsACopy() throws IOException {
        Object file = identity(path);
        Disk plain =
                linking(
                        () -> {
                            throw new FileSystemException("", null, "Operation not permitted");
                        });
        try (DossierFile opened = open(plain)) {
            assertThat(opened.save(SECOND)).isInstanceOf(Saved.class);

            assertThat(identity(backup(opened))).isNotEqualTo(file);
            assertThat(backup(opened)).hasBinaryContent(DossierWriter.write(FIRST));
        }
    }

    @Test
    void aFileThatIsChangedAtTheLastMomentStaysAndGetsNoSecondName() throws IOException {
        Disk disk = linking(() -> Files.writeString(path, "somebody's"));
        try (DossierFile opened = open(disk)) {
            assertThat(opened.save(SECOND)).isInstanceOf(ChangedOutside.class);

            assertThat(path).hasContent("somebody's");
            assertThat(opened.backups().list()).isEmpty();
        }
    }

    private interface Moment {
        void happen() throws IOException;
    }

    /** The real disk, on which something happens right before a file gets a second name. */
    private static Disk linking(Moment moment) {
        Disk disk = new SystemDisk();
        return (Disk)
                Proxy.newProxyInstance(
                        Disk.class.getClassLoader(),
                        new Class<?>[] {Disk.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("link")) {
                                moment.happen();
                            }
                            try {
                                return method.invoke(disk, arguments);
                            } catch (InvocationTargetException failure) {
                                throw failure.getCause();
                            }
                        });
    }

    private DossierFile open(Disk disk) {
        return DossierFile.open(path, Clock.systemUTC(), disk, new SplittableRandom(1));
    }

    private static Path backup(DossierFile file) throws IOException {
        return file.backups().list().getFirst().file();
    }

    /** What tells a file from others, whatever it is called. */
    private static Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
