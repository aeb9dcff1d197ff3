package org.clauseline.store;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.SourceKind;
import org.clauseline.dossier.Status;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words that stand for values of a fixed list in a dossier file, in the order of the list. */
final class Words {
    static final Map<String, SourceKind> SOURCE_KINDS = of(SourceKind.values(), SourceKind::word);
    static final Map<String, Category> CATEGORIES = of(Category.values(), Category::word);
    static final Map<String, Status> STATUSES = of(Status.values(), Status::word);
    static final Map<String, Completeness> COMPLETENESSES =
            of(Completeness.values(), Completeness::word);
    static final Map<String, Certainty> CERTAINTIES = of(Certainty.values(), Certainty::word);
    static final Map<String, Pin.Bond> BONDS = of(Pin.Bond.values(), Pin.Bond::word);
    static final Map<String, Fate> FATES = of(Fate.values(), Fate::word);

    private Words() {}

    private static <E> Map<String, E> of(E[] values, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(word.apply(value), value);
        }
        return Collections.unmodifiableMap(words);
    }
}
