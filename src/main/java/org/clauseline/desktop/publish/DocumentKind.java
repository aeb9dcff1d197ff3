package org.clauseline.desktop.publish;

import org.clauseline.exchange.Losses;
import org.clauseline.exchange.chronology.Chronology;
import org.clauseline.exchange.page.InteractivePage;
import org.clauseline.exchange.publish.ChronologyForm;
import org.clauseline.exchange.publish.ComparisonForm;
import org.clauseline.picture.NewFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Something that can be written of what the window shows, under its name on the command line. */
sealed interface DocumentKind {
    /** All there are. */
    static List<DocumentKind> all(boolean compared) {
        List<DocumentKind> all = new ArrayList<>();
        if (compared) {
            for (ComparisonForm form : ComparisonForm.values()) {
                all.add(new Compared(form));
            }
        }
        for (ChronologyForm form : ChronologyForm.values()) {
            all.add(new Told(form));
        }
        all.add(new Page());
        return all;
    }

    /** What it is, of all there are: "comparison.DOCX". */
    String key();

    /** How names of its files end. */
    String ending();

    /** What it leaves out. */
    Losses losses(Subject subject);

    /**
     * Writes it.
     *
     * @return the files written
     * @throws IOException if one cannot be written
     */
    List<Path> write(Subject subject, Path file) throws IOException;

    /** A comparison in one of its forms. */
    record Compared(ComparisonForm form) implements DocumentKind {
        @Override
        public String key() {
            return "comparison." + form.name();
        }

        @Override
        public String ending() {
            return form.ending();
        }

        @Override
        public Losses losses(Subject subject) {
            return subject.report().map(form::losses).orElse(Losses.NONE);
        }

        @Override
        public List<Path> write(Subject subject, Path file) throws IOException {
            if (subject.report().isEmpty()) {
                throw new IOException("There are no two drafts to compare");
            }
            return form.write(subject.report().get(), ComparisonForm.Look.PLAIN, file);
        }
    }

    /** A chronology in one of its forms. */
    record Told(ChronologyForm form) implements DocumentKind {
        @Override
        public String key() {
            return "chronology." + form.name();
        }

        @Override
        public String ending() {
            return form.ending();
        }

        @Override
        public Losses losses(Subject subject) {
            return form.losses(subject.chronology());
        }

        @Override
        public List<Path> write(Subject subject, Path file) throws IOException {
            form.write(subject.chronology(), file);
            return List.of(file);
        }
    }

    /** Everything as one page to look into. */
    record Page() implements DocumentKind {
        @Override
        public String key() {
            return "page";
        }

        @Override
        public String ending() {
            return ".html";
        }

        @Override
        public Losses losses(Subject subject) {
            return InteractivePage.losses(subject.chronology(), subject.report());
        }

        @Override
        public List<Path> write(Subject subject, Path file) throws IOException {
            Chronology chronology = subject.chronology();
            NewFile.write(file, out -> InteractivePage.write(chronology, subject.report(), out));
            return List.of(file);
        }
    }

    /** The file name that is offered for a dossier. */
    default String suggested(String dossier) {
        return dossier + "-" + key().replaceAll("\\..*", "").toLowerCase(Locale.ROOT) + ending();
    }
}
