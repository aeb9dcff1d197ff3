package org.clauseline.desktop.library;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Search;
import org.clauseline.store.DossierReader;
import org.clauseline.store.Reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The dossiers that lie in the folders from which some were opened lately. They are read when they
 * are asked for and forgotten with the list; nothing about them is kept elsewhere.
 */
final class Library {
    private static final String ENDING = ".dossier.json";
    private static final int MOST_FILES = 500;
    private static final int MOST_HITS = 6;

    private Library() {}

    /**
     * One dossier.
     *
     * @param file where it is
     * @param title what it is called; its file's name where it cannot be read
     * @param events how many events it has
     * @param drafts how many drafts it has
     * @param search searches it; absent where it cannot be read
     */
    record Entry(Path file, String title, int events, int drafts, Optional<Search> search) {
        static Entry of(Path file, Reading reading) {
            String name = String.valueOf(file.getFileName());
            if (reading instanceof Reading.Loaded loaded) {
                Dossier dossier = loaded.dossier();
                return new Entry(
                        file,
                        dossier.title(),
                        dossier.events().size(),
                        dossier.drafts().size(),
                        Optional.of(new Search(dossier)));
            }
            return new Entry(file, name, 0, 0, Optional.empty());
        }
    }

    /**
     * A line of the list: a dossier, or something that was found in it.
     *
     * @param hit what was found; absent for the dossier itself
     */
    record Line(Entry entry, Optional<Search.Hit> hit) {}

    /** The dossier files in the folders of these, and these. */
    static List<Path> files(List<Path> recent) {
        Set<Path> files = new LinkedHashSet<>();
        Set<Path> folders = new LinkedHashSet<>();
        for (Path file : recent) {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                folders.add(folder);
            }
        }
        for (Path folder : folders) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(file -> file.getFileName().toString().endsWith(ENDING))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .limit(MOST_FILES)
                        .forEach(files::add);
            } catch (IOException gone) {
                // A folder that is not there now has no dossiers to show.
            }
        }
        recent.stream().filter(Files::isRegularFile).forEach(files::add);
        return List.copyOf(files);
    }

    /** Reads files one after the other, and hands over each. */
    static void read(List<Path> files, Consumer<Entry> found, BooleanSupplier cancelled) {
        for (Path file : files) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            found.accept(Entry.of(file, DossierReader.read(file)));
        }
    }

    /**
     * The dossiers whose titles or files hold a phrase, and what holds it in each. A blank phrase
     * gives all dossiers.
     */
    static List<Line> lines(List<Entry> entries, String phrase, Locale locale) {
        String wanted = phrase.strip().toLowerCase(locale);
        Collator order = Collator.getInstance(locale);
        List<Line> lines = new ArrayList<>();
        entries.stream()
                .sorted(Comparator.comparing(Entry::title, order))
                .forEach(
                        entry -> {
                            List<Search.Hit> hits =
                                    wanted.isEmpty()
                                            ? List.of()
                                            : entry.search()
                                                    .map(
                                                            s ->
                                                                    s.find(
                                                                            phrase,
                                                                            MOST_HITS,
                                                                            () -> false))
                                                    .orElse(List.of());
                            String names = entry.title() + "\n" + entry.file().getFileName();
                            if (!hits.isEmpty() || names.toLowerCase(locale).contains(wanted)) {
                                lines.add(new Line(entry, Optional.empty()));
                                hits.forEach(hit -> lines.add(new Line(entry, Optional.of(hit))));
                            }
                        });
        return lines;
    }
}
