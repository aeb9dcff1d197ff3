package org.clauseline.compare;

import org.clauseline.compare.reference.ReferenceReader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language that carry weight in an agreement; in {@code words_LANGUAGE.properties}
 * beside this class. A language without such a file has none, and numbers and amounts still count.
 *
 * @param negations words that deny
 * @param modals verbs that oblige, permit or forbid
 * @param quantities months, currencies and number words
 * @param references words before the number of another point
 * @param between words between the numbers of several points
 * @param belonging words before the name of the document that a point belongs to
 * @param namesByCapital whether a capital inside a sentence makes a name
 */
record Lexicon(
        Set<String> negations,
        Set<String> modals,
        Set<String> quantities,
        Set<String> references,
        Set<String> between,
        Set<String> belonging,
        boolean namesByCapital) {
    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();
    private static final Lexicon NONE =
            new Lexicon(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    /** The words of a language, by its BCP 47 tag; only the language itself counts. */
    static Lexicon of(String tag) {
        return READ.computeIfAbsent(Locale.forLanguageTag(tag).getLanguage(), Lexicon::read);
    }

    private static Lexicon read(String language) {
        if (language.isEmpty()) {
            return NONE;
        }
        try {
            ResourceBundle words =
                    ResourceBundle.getBundle(
                            "org.clauseline.compare.words",
                            Locale.of(language),
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
            return new Lexicon(
                    set(words, "negations"),
                    set(words, "modals"),
                    set(words, "quantities"),
                    set(words, "references"),
                    set(words, "between"),
                    set(words, "belonging"),
                    Boolean.parseBoolean(words.getString("namesByCapital")));
        } catch (MissingResourceException unknownLanguage) {
            return NONE;
        }
    }

    /** Reads references to other points in texts of this language. */
    ReferenceReader referenceReader() {
        return new ReferenceReader(references, between, belonging);
    }

    private static Set<String> set(ResourceBundle words, String key) {
        return new HashSet<>(List.of(words.getString(key).trim().split("[ /]+")));
    }
}
