package org.clauseline.compare.substance;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Finds what weighs in a text: each stretch of it belongs to one mention at most. */
final class MentionReader {
    private final Rules rules;
    private final Names names;

    MentionReader(Rules rules, Names names) {
        this.rules = rules;
        this.names = names;
    }

    /** The mentions of a text in reading order. */
    List<Mention> read(String text) {
        List<Token> tokens = Token.read(text);
        Quantities quantities = new Quantities(rules, tokens);
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int behind = reference(tokens, at);
            if (behind > at) {
                at = behind;
                continue;
            }
            Quantities.Found quantity = quantities.at(at);
            if (quantity != null) {
                mentions.add(quantity.mention());
                at = quantity.next();
                continue;
            }
            int name = name(tokens, at);
            if (name > 0) {
                List<Token> parts = tokens.subList(at, at + name);
                mentions.add(mention(Kind.PARTY, names.canonical(parts), parts));
                at += name;
                continue;
            }
            Mention word = opensNegation(tokens, at) ? null : word(tokens.get(at));
            if (word != null) {
                mentions.add(word);
            }
            at++;
        }
        return mentions;
    }

    private static Mention mention(Kind kind, String value, List<Token> parts) {
        return new Mention(kind, value, "", parts.getFirst().start(), parts.getLast().end());
    }

    /** French denies in two words; the second one counts. */
    private boolean opensNegation(List<Token> tokens, int at) {
        String low = tokens.get(at).low();
        return (low.equals("ne") || low.equals("n'"))
                && tokens.subList(at + 1, Math.min(at + 6, tokens.size())).stream()
                        .anyMatch(token -> rules.negations().contains(token.low()));
    }

    private @Nullable Mention word(Token token) {
        if (!token.isWord()) {
            return null;
        }
        if (rules.negations().contains(token.low())) {
            return mention(Kind.NEGATION, token.low(), List.of(token));
        }
        String modal = rules.modals().get(token.low());
        if (modal != null) {
            return mention(Kind.MODAL, modal, List.of(token));
        }
        return rules.limits().contains(token.low())
                ? mention(Kind.CONDITION, token.low(), List.of(token))
                : null;
    }

    /**
     * The token behind a reference to another point, whose number is no quantity; else the same.
     */
    private int reference(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean opens = token.isSign("§") || rules.references().contains(token.low());
        int next = at + 1;
        if (opens && next < tokens.size() && tokens.get(next).isSign(".§")) {
            next++;
        } else if (token.low().equals("no")) {
            return at;
        }
        if (!opens || next >= tokens.size() || !tokens.get(next).isNumber()) {
            return at;
        }
        while (next < tokens.size() && (tokens.get(next).isNumber() || isBetween(tokens, next))) {
            next++;
        }
        return next;
    }

    /** Signs and small words between the numbers of points: "3, 4 and 5(1)(a)". */
    private boolean isBetween(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean letter = token.isWord() && token.text().length() == 1;
        boolean link = token.isSign(",–-(") || rules.joiners().contains(token.low());
        boolean number = at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
        boolean bracketed = at + 1 < tokens.size() && letter && tokens.get(at - 1).isSign("(");
        boolean opensLetter =
                token.isSign("(") && at + 2 < tokens.size() && tokens.get(at + 2).isSign(")");
        boolean closes = token.isSign(")") && at >= 2 && tokens.get(at - 2).isSign("(");
        return (link && number) || bracketed || opensLetter || closes;
    }

    /** How many tokens from this one on are a name; 0 for none. */
    private int name(List<Token> tokens, int at) {
        int known = names.knownAt(tokens, at);
        if (known > 0) {
            return known;
        }
        if (Names.isInitials(tokens.get(at))) {
            return 1;
        }
        if (!rules.namesByCapital() || !isNameWord(tokens, at)) {
            return 0;
        }
        int end = at + 1;
        while (end < tokens.size()) {
            int next = end;
            while (next < tokens.size() && rules.nameJoiners().contains(tokens.get(next).low())) {
                next++;
            }
            if (next > end && next < tokens.size() && isNameWord(tokens, next)) {
                end = next + 1;
            } else if (isNameWord(tokens, end) && names.knownAt(tokens, end) == 0) {
                end++;
            } else {
                break;
            }
        }
        return end - at;
    }

    private boolean isNameWord(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return names.isCapitalised(tokens, at)
                && !rules.modals().containsKey(token.low())
                && !rules.negations().contains(token.low())
                && !rules.references().contains(token.low())
                && !rules.months().containsKey(token.low());
    }
}
