package org.clauseline.dossier.edit;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Item;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes ids for what is new in a dossier: of its words, and like no other id in it. */
public final class NewIds {
    private static final int LONGEST = 40;

    /** Cyrillic letters as KMU 55 (Ukraine, 2010) writes them, and the Russian ones it lacks. */
    private static final Map<Integer, String> LATIN = latin();

    private final Set<String> taken = new HashSet<>();

    private NewIds() {}

    /** Makes ids for a dossier; none of them twice. */
    public static NewIds in(Dossier dossier) {
        NewIds ids = new NewIds();
        for (List<? extends Item> list : dossier.items()) {
            list.forEach(item -> ids.taken.add(item.id()));
        }
        for (Draft draft : dossier.drafts()) {
            draft.points().forEach(point -> ids.taken.add(point.id()));
        }
        return ids;
    }

    /**
     * A new id, such as {@code geneva-talks-begin} of "Geneva talks begin".
     *
     * @param words what it is for
     */
    public String of(String words) {
        String stem = stem(words);
        String id = stem;
        for (int number = 2; !taken.add(id); number++) {
            id = stem + "-" + number;
        }
        return id;
    }

    /** An id of words where there are no others, such as that of a new dossier. */
    public static String plain(String words) {
        return stem(words);
    }

    private static String stem(String words) {
        StringBuilder stem = new StringBuilder();
        String plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        plain.codePoints().limit(4L * LONGEST).forEach(letter -> append(stem, letter));
        String all = stem.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
        if (all.length() > LONGEST) {
            int end = all.lastIndexOf('-', LONGEST);
            all = all.substring(0, end > LONGEST / 2 ? end : LONGEST);
        }
        return all.isEmpty() ? "item" : all;
    }

    private static void append(StringBuilder stem, int letter) {
        String known = LATIN.get(letter);
        if (known != null) {
            stem.append(known);
            return;
        }
        String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        boolean kept = false;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                stem.append(c);
                kept = true;
            }
        }
        if (!kept && letter != '\'' && letter != '’') {
            stem.append('-');
        }
    }

    private static Map<Integer, String> latin() {
        String letters = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэъё";
        String[] written =
                ("a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch _ iu ia y e"
                                + " _ e")
                        .split(" ", -1);
        Map<Integer, String> map = new HashMap<>();
        for (int i = 0; i < written.length; i++) {
            map.put((int) letters.charAt(i), written[i].equals("_") ? "" : written[i]);
        }
        return map;
    }
}
