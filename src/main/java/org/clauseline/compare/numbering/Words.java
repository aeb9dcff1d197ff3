package org.clauseline.compare.numbering;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that documents put before the numbers of their parts, in several languages. */
final class Words {
    /** What each word stands for, and how high that stands. */
    private static final Map<String, String> MEANINGS = new HashMap<>();

    private static final Map<String, Integer> RANKS =
            Map.ofEntries(
                    Map.entry("annex", 0),
                    Map.entry("part", 0),
                    Map.entry("title", 1),
                    Map.entry("chapter", 2),
                    Map.entry("section", 3),
                    Map.entry("article", 4),
                    Map.entry("clause", 4),
                    Map.entry("§", 4),
                    Map.entry("point", 5),
                    Map.entry("paragraph", 5),
                    Map.entry("number", 5));

    static {
        put("annex", "annex annexe anhang anlage anexo allegato appendix appendice schedule");
        put("annex", "додаток приложение załącznik");
        put("part", "part teil partie parte book buch livre libro частина часть книга część");
        put("title", "title titre titel título titolo tytuł");
        put("chapter", "chapter kapitel chapitre capítulo capitolo глава розділ раздел rozdział");
        put("section", "section sec sect abschnitt sección sezione підрозділ подраздел секція");
        put("article", "article articles art artikel artículo articulo articolo artykuł");
        put("article", "стаття статья ст");
        put("clause", "clause klausel cláusula clausola");
        put("point", "point punkt punto pkt пункт п підпункт подпункт item");
        put("paragraph", "paragraph para absatz abs paragraphe párrafo абзац параграф");
        put("number", "no nr nummer numéro número ziffer №");
        put("§", "§");
    }

    private Words() {}

    private static void put(String meaning, String words) {
        for (String word : words.split(" ", -1)) {
            MEANINGS.put(word, meaning);
        }
    }

    /** What a word before a number stands for, in English; empty if it is none. */
    static String meaning(String word) {
        return MEANINGS.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    }

    /** How high it stands. */
    static int rank(String meaning) {
        return RANKS.getOrDefault(meaning, Series.NO_RANK);
    }

    /** Latin words that follow a number for what was put in later: 5 bis. */
    static final Set<String> LATER =
            Set.of("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies");

    /** Whether a word is a month, so that a number before it is a day: 19. November. */
    static boolean isMonth(String word) {
        return MONTHS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static final Set<String> MONTHS =
            Set.of(
                    ("january february march april may june july august september october november"
                         + " december januar jänner februar märz mai juni juli oktober dezember"
                         + " janvier février mars avril juin juillet août septembre octobre"
                         + " novembre décembre enero febrero marzo abril mayo junio julio agosto"
                         + " septiembre octubre noviembre diciembre січня лютого березня квітня"
                         + " травня червня липня серпня вересня жовтня листопада грудня января"
                         + " февраля марта апреля мая июня июля августа сентября октября ноября"
                         + " декабря")
                            .split(" ", -1));
}
