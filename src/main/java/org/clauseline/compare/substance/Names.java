package org.clauseline.compare.substance;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that a dossier gives to sides and actors, and those that its texts write with a capital
 * inside a sentence.
 */
final class Names {
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> capitalised = new HashSet<>();
    private int longest = 1;

    /** The names of the sides and actors of a dossier; an alias counts as the name itself. */
    Names(Dossier dossier) {
        dossier.sides().forEach(side -> add(side.name(), side.name()));
        for (Actor actor : dossier.actors()) {
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                    .forEach(name -> add(name, actor.name()));
        }
    }

    private void add(String name, String canonical) {
        List<Token> tokens = Token.read(name);
        if (!tokens.isEmpty() && tokens.stream().allMatch(Token::isWord)) {
            known.putIfAbsent(key(tokens), Token.low(canonical));
            longest = Math.max(longest, tokens.size());
        }
    }

    private static String key(List<Token> tokens) {
        StringBuilder key = new StringBuilder();
        tokens.forEach(token -> key.append(key.isEmpty() ? "" : " ").append(token.low()));
        return key.toString();
    }

    /** Learns which words a text writes with a capital inside a sentence. */
    void learn(List<Token> tokens) {
        for (int at = 1; at < tokens.size(); at++) {
            if (isCapital(tokens.get(at)) && !opensSentence(tokens, at)) {
                capitalised.add(tokens.get(at).low());
            }
        }
    }

    /** How many tokens from this one on are a name of the dossier; 0 for none. */
    int knownAt(List<Token> tokens, int at) {
        for (int count = Math.min(longest, tokens.size() - at); count > 0; count--) {
            if (isCapital(tokens.get(at))
                    && known.containsKey(key(tokens.subList(at, at + count)))) {
                return count;
            }
        }
        return 0;
    }

    /** The name for which these tokens stand. */
    String canonical(List<Token> tokens) {
        String key = key(tokens);
        return known.getOrDefault(key, key);
    }

    /**
     * Whether a word is written with a capital where it is no matter of the sentence's beginning.
     */
    boolean isCapitalised(List<Token> tokens, int at) {
        return isCapital(tokens.get(at))
                && (!opensSentence(tokens, at) || capitalised.contains(tokens.get(at).low()));
    }

    /** Two or more capitals and nothing else. */
    static boolean isInitials(Token token) {
        return token.isWord()
                && token.text().length() > 1
                && token.text()
                        .chars()
                        .filter(Character::isLetter)
                        .allMatch(Character::isUpperCase);
    }

    private static boolean isCapital(Token token) {
        return token.isWord() && Character.isUpperCase(token.text().charAt(0));
    }

    private static boolean opensSentence(List<Token> tokens, int at) {
        return at == 0 || tokens.get(at - 1).isSign(".!?:;•–—-\"“„«(¿¡…");
    }

    /** Whether two names differ in their endings only, as cases and adjectives do. */
    static boolean same(String a, String b) {
        String[] ours = a.split(" ", -1);
        String[] theirs = b.split(" ", -1);
        boolean same = ours.length == theirs.length;
        for (int k = 0; same && k < ours.length; k++) {
            same = sameWord(bare(ours[k]), bare(theirs[k]));
        }
        return same;
    }

    private static String bare(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static boolean sameWord(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= Math.max(4, shorter - 1);
    }
}
