package org.clauseline.exchange.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which language a text is in, by its commonest small words. */
final class LanguageGuess {
    private static final int SAMPLE = 40_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<String, Set<String>> SMALL_WORDS =
            Map.of(
                    "en", words("the of and to in that for is be shall with by or not this"),
                    "de", words("der die und das den von zu mit dem des nicht ein eine ist im"),
                    "fr", words("le la les des et du une dans est que pour par au aux sur"),
                    "es", words("el los las del y que una con por para al se su lo como"),
                    "uk", words("і та в у на з не що до за від щодо це або його"),
                    "ru", words("и в на с не что по от к или его для это как о"));

    private LanguageGuess() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }

    /** The BCP 47 tag of the language, or "und" if it is none of those known. */
    static String of(List<String> texts) {
        String sample = sample(texts).toLowerCase(Locale.ROOT);
        List<String> words = WORD.matcher(sample).results().map(MatchResult::group).toList();
        String best = "und";
        long most = Math.max(2, words.size() / 30);
        for (String language : List.of("en", "de", "fr", "es", "uk", "ru")) {
            Set<String> small = SMALL_WORDS.getOrDefault(language, Set.of());
            long found = words.stream().filter(small::contains).count();
            if (found > most) {
                most = found;
                best = language;
            }
        }
        return best;
    }

    private static String sample(List<String> texts) {
        StringBuilder sample = new StringBuilder();
        for (String text : texts) {
            if (sample.length() > SAMPLE) {
                break;
            }
            sample.append(text, 0, Math.min(text.length(), SAMPLE)).append(' ');
        }
        return sample.toString();
    }
}
