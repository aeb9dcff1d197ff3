package org.clauseline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.desktop.window.Dropped.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Files that are dropped on the window are opened, compared or refused with a reason. */
class DroppedTest {
    private static final Path OLD = Path.of("old.DOCX");
    private static final Path NEW = Path.of("new.pdf");
    private static final Path TALKS = Path.of("talks.dossier.json");

    @Test
    void twoTextsAreCompared() {
        assertThat(Dropped.of(List.of(OLD, NEW))).isEqualTo(new Dropped.Texts(List.of(OLD, NEW)));
    }

    @Test
    void oneTextIsTheFirstOfTwo() {
        assertThat(Dropped.of(List.of(NEW))).isEqualTo(new Dropped.Texts(List.of(NEW)));
        assertThat(Dropped.of(List.of(Path.of("README"))))
                .isEqualTo(new Dropped.Texts(List.of(Path.of("README"))));
    }

    @Test
    void aDossierIsOpened() {
        assertThat(Dropped.of(List.of(TALKS))).isEqualTo(new Dropped.Dossier(TALKS));
        assertThat(Dropped.of(List.of(Path.of("TALKS.JSON")))).isInstanceOf(Dropped.Dossier.class);
    }

    @Test
    void whatCannotBeDoneIsRefusedWithAReason(@TempDir Path folder) {
        assertThat(Dropped.of(List.of(folder))).isEqualTo(new Dropped.Refused(Why.FOLDER));
        assertThat(Dropped.of(List.of(OLD, folder))).isEqualTo(new Dropped.Refused(Why.FOLDER));
        assertThat(Dropped.of(List.of(OLD, NEW, OLD))).isEqualTo(new Dropped.Refused(Why.MANY));
        assertThat(Dropped.of(List.of(OLD, TALKS))).isEqualTo(new Dropped.Refused(Why.DOSSIERS));
        assertThat(Dropped.of(List.of(TALKS, TALKS))).isEqualTo(new Dropped.Refused(Why.DOSSIERS));
    }
}
