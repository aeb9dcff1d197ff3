package org.clauseline.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.store.DossierWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All dossiers of a user, found in the folders from which some were opened. */
class LibraryTest {
    @TempDir private Path folder;
    private Path geneva;

    @BeforeEach
    void fill() throws IOException {
        geneva = write("geneva.dossier.json", dossier("Geneva", "Envoys meet at the lake"));
        write("ankara.dossier.json", dossier("Ankara", "Ministers fly home"));
        Files.writeString(folder.resolve("broken.dossier.json"), "{");
        Files.writeString(folder.resolve("other.txt"), "Envoys");
    }

    private Path write(String name, Dossier dossier) throws IOException {
        return Files.write(folder.resolve(name), DossierWriter.write(dossier));
    }

    private static Dossier dossier(String title, String headline) {
        return Dossiers.dossier("talks")
                .title(title)
                .event(Dossiers.event("e", "2025-11-20").title(headline))
                .build();
    }

    private static List<Library.Entry> read(List<Path> recent) {
        List<Library.Entry> entries = new ArrayList<>();
        Library.read(Library.files(recent), entries::add, () -> false);
        return entries;
    }

    private static List<String> told(List<Library.Line> lines) {
        return lines.stream()
                .map(
                        line ->
                                line.hit()
                                        .map(hit -> "  " + hit.excerpt())
                                        .orElse(line.entry().title()))
                .toList();
    }

    @Test
    void theFolderOfARecentFileIsListedWithWhatCannotBeRead() {
        List<Library.Line> lines = Library.lines(read(List.of(geneva)), "", Locale.UK);

        assertThat(told(lines)).containsExactly("Ankara", "broken.dossier.json", "Geneva");
    }

    @Test
    void aPhraseFindsDossiersByTheirNamesAndByWhatIsInThem() {
        List<Library.Entry> entries = read(List.of(geneva));

        assertThat(told(Library.lines(entries, "envoys", Locale.UK)))
                .containsExactly("Geneva", "  Envoys meet at the lake");
        assertThat(told(Library.lines(entries, "anka", Locale.UK))).containsExactly("Ankara");
        assertThat(Library.lines(entries, "nowhere", Locale.UK)).isEmpty();
    }

    @Test
    void foldersThatAreGoneAreNoTrouble() {
        assertThat(read(List.of(Path.of("/nowhere/at/all.dossier.json")))).isEmpty();
    }
}
