package org.clauseline.soak.fuzz;

import org.clauseline.dossier.Dossier;
import org.clauseline.store.DossierReader;
import org.clauseline.store.DossierWriter;
import org.clauseline.store.Reading;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** One reader that is fed, and what must hold of whatever it makes of its food. */
public interface Mill {
    /** Its name on the command line. */
    String name();

    /** Makes an input. */
    String input(SplittableRandom random);

    /**
     * Reads an input. A reader may refuse in a sentence, and nothing else may come out of it.
     *
     * @return what is wrong with what came of it, or empty
     * @throws Exception for what is no refusal; that is always wrong
     */
    String grind(String input) throws Exception;

    /**
     * Whether what came of an input is also written and opened again, which takes far longer than
     * reading it: one in eight.
     */
    static boolean isLookedAtTwice(String input) {
        return (input.hashCode() & 7) == 0;
    }

    /** What is wrong with a dossier that is written and opened again, or empty. */
    static String reopened(Dossier dossier) {
        return DossierReader.read(DossierWriter.write(dossier)) instanceof Reading.Refused refused
                ? "makes a dossier that cannot be opened: "
                        + refused.findings().getFirst().message()
                : "";
    }

    /** All of them, each new: they are used by one thread. */
    static List<Supplier<Mill>> all() {
        return List.of(DossierMill::new, TableMill::new, MarkdownMill::new, TimeMill::new);
    }
}
