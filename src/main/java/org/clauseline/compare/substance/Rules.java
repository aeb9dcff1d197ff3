package org.clauseline.compare.substance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words by which mentions are known in one language, in lower case with straight apostrophes.
 *
 * @param decimal the sign before decimals
 * @param numbers the values of number words
 * @param scales how many zeros words such as "million" stand for
 * @param currencies the currency of each of its words and signs
 * @param percent words for "in hundred"
 * @param units the unit of time of each of its forms
 * @param months the month, 1 to 12, of each of its forms
 * @param joiners words that stand between the words of a number or date
 * @param negations words that deny
 * @param modals the verb of each form that obliges, permits or forbids
 * @param limits words that narrow or widen a rule
 * @param conditions words that open a condition
 * @param references words before the number of another point
 * @param nameJoiners small words inside a name
 * @param namesByCapital whether a capital inside a sentence makes a name
 */
record Rules(
        char decimal,
        Map<String, Integer> numbers,
        Map<String, Integer> scales,
        Map<String, String> currencies,
        Set<String> percent,
        Map<String, String> units,
        Map<String, Integer> months,
        Set<String> joiners,
        Set<String> negations,
        Map<String, String> modals,
        Set<String> limits,
        Set<String> conditions,
        Set<String> references,
        Set<String> nameJoiners,
        boolean namesByCapital) {
    private static final Map<String, Rules> READ = new ConcurrentHashMap<>();
    private static final Map<String, String> SIGNS =
            Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₴", "UAH", "₽", "RUB");
    private static final Rules PLAIN =
            new Rules(
                    '.', Map.of(), Map.of(), SIGNS, Set.of(), Map.of(), Map.of(), Set.of(),
                    Set.of(), Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    /** The rules of a language, by its BCP 47 tag; only the language itself counts. */
    static Rules of(String tag) {
        return READ.computeIfAbsent(Locale.forLanguageTag(tag).getLanguage(), Rules::read);
    }

    private static Rules read(String language) {
        if (language.isEmpty()) {
            return PLAIN;
        }
        try {
            Reader reader =
                    new Reader(
                            ResourceBundle.getBundle(
                                    "org.clauseline.compare.words",
                                    Locale.of(language),
                                    ResourceBundle.Control.getNoFallbackControl(
                                            ResourceBundle.Control.FORMAT_PROPERTIES)));
            return reader.rules();
        } catch (MissingResourceException unknownLanguage) {
            return PLAIN;
        }
    }

    /** Reads the lists of one file. */
    private record Reader(ResourceBundle words) {
        Rules rules() {
            Set<String> percent = new HashSet<>(set("percent"));
            String after = words.getString("percentAfter").trim();
            if (!after.isEmpty()) {
                percent.add(after);
            }
            Map<String, String> currencies = new HashMap<>(SIGNS);
            for (String entry : list("currencies")) {
                String[] sides = entry.split("=", 2);
                for (String form : sides[0].split("/", -1)) {
                    currencies.put(form, sides[1]);
                }
            }
            return new Rules(
                    words.getString("decimal").charAt(0),
                    values("numbers"),
                    values("scales"),
                    currencies,
                    percent,
                    groups("units"),
                    months(),
                    set("joiners"),
                    set("negations"),
                    groups("modals"),
                    set("limits"),
                    set("conditions"),
                    set("references"),
                    set("nameJoiners"),
                    Boolean.parseBoolean(words.getString("namesByCapital")));
        }

        private List<String> list(String key) {
            String value = words.getString(key).replace('\u2019', '\'').trim();
            return value.isEmpty() ? List.of() : List.of(value.split(" +"));
        }

        private Set<String> set(String key) {
            return Set.copyOf(new HashSet<>(list(key)));
        }

        private Map<String, Integer> values(String key) {
            Map<String, Integer> values = new HashMap<>();
            for (String entry : list(key)) {
                String[] sides = entry.split("=", 2);
                values.put(sides[0], Integer.valueOf(sides[1]));
            }
            return values;
        }

        /** Each form with the first of its group. */
        private Map<String, String> groups(String key) {
            Map<String, String> groups = new HashMap<>();
            for (String entry : list(key)) {
                String[] forms = entry.split("/", -1);
                for (String form : forms) {
                    groups.put(form, forms[0]);
                }
            }
            return groups;
        }

        private Map<String, Integer> months() {
            Map<String, Integer> months = new HashMap<>();
            List<String> entries = new ArrayList<>(list("months"));
            for (int month = 0; month < entries.size(); month++) {
                for (String form : entries.get(month).split("/", -1)) {
                    months.put(form, month + 1);
                }
            }
            return months;
        }
    }
}
