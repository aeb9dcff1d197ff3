package org.clauseline.compare.substance;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Reads numbers, money, dates and percentages. */
final class Quantities {
    private final Rules rules;
    private final List<Token> tokens;

    Quantities(Rules rules, List<Token> tokens) {
        this.rules = rules;
        this.tokens = tokens;
    }

    /**
     * A quantity that begins at a token.
     *
     * @param mention the quantity
     * @param next the token behind it
     */
    record Found(Mention mention, int next) {}

    private record Amount(BigDecimal value, int next) {}

    /** The quantity that begins at a token, if one does. */
    @Nullable Found at(int at) {
        Found date = new Dates(rules, tokens).at(at);
        if (date != null) {
            return date;
        }
        String sign = currency(at);
        if (sign != null && at + 1 < tokens.size()) {
            Amount amount = amount(at + 1);
            return amount == null ? null : money(at, amount.value(), sign, amount.next());
        }
        Amount amount = amount(at);
        return amount == null ? null : measured(at, amount);
    }

    private Found measured(int at, Amount amount) {
        int next = amount.next();
        if (isSign(next, "%") || isWord(next, rules.percent())) {
            return found(Kind.PERCENTAGE, plain(amount.value()), "%", at, next + 1);
        }
        if (next + 1 < tokens.size()
                && rules.percent()
                        .contains(tokens.get(next).low() + " " + tokens.get(next + 1).low())) {
            return found(Kind.PERCENTAGE, plain(amount.value()), "%", at, next + 2);
        }
        int money = isWord(next, rules.joiners()) && currency(next + 1) != null ? next + 1 : next;
        String currency = currency(money);
        if (currency != null) {
            return money(at, amount.value(), currency, money + 1);
        }
        String unit = next < tokens.size() ? rules.units().get(tokens.get(next).low()) : null;
        return unit == null
                ? found(Kind.NUMBER, plain(amount.value()), "", at, next)
                : found(Kind.NUMBER, plain(amount.value()) + " " + unit, unit, at, next + 1);
    }

    private Found money(int at, BigDecimal value, String currency, int next) {
        return found(Kind.MONEY, plain(value) + " " + currency, currency, at, next);
    }

    private Found found(Kind kind, String value, String unit, int at, int next) {
        return new Found(
                new Mention(kind, value, unit, tokens.get(at).start(), tokens.get(next - 1).end()),
                next);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private @Nullable Amount amount(int at) {
        BigDecimal value = null;
        int next = at;
        if (tokens.get(at).isNumber()) {
            value = figure(tokens.get(at).text());
            next = at + 1;
        } else if (tokens.get(at).isWord()) {
            Amount spelled = labelled(at);
            spelled = spelled == null ? spelled(at) : spelled;
            value = spelled == null ? null : spelled.value();
            next = spelled == null ? at : spelled.next();
        }
        if (value == null) {
            return null;
        }
        for (Integer zeros = scale(next); zeros != null; zeros = scale(next)) {
            value = value.scaleByPowerOfTen(zeros);
            boolean abbreviated = tokens.get(next).text().length() < 4;
            next += abbreviated && isSign(next + 1, ".") && next + 2 < tokens.size() ? 2 : 1;
        }
        return new Amount(value, next);
    }

    /** "5bn" */
    private @Nullable Amount labelled(int at) {
        String text = tokens.get(at).text();
        int letters = 0;
        while (letters < text.length() && !Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        Integer zeros = rules.scales().get(tokens.get(at).low().substring(letters));
        BigDecimal value =
                zeros == null || letters == 0 ? null : figure(text.substring(0, letters));
        return value == null || zeros == null
                ? null
                : new Amount(value.scaleByPowerOfTen(zeros), at + 1);
    }

    private @Nullable Integer scale(int at) {
        return at < tokens.size() ? rules.scales().get(tokens.get(at).low()) : null;
    }

    /** A number in figures; separators before groups of three do not count. */
    private @Nullable BigDecimal figure(String text) {
        String figures = text.replaceAll("[ \\u00A0\\u202F\\u2009'’]", "");
        char group = rules.decimal() == '.' ? ',' : '.';
        boolean grouped =
                figures.matches(
                        "\\d{1,3}(\\" + group + "\\d{3})++(\\" + rules.decimal() + "\\d++)?");
        boolean plain = figures.matches("\\d++([.,]\\d++)?");
        if (figures.length() > 40
                || !(grouped || plain || figures.matches("\\d{1,3}(,\\d{3})++"))) {
            return null;
        }
        String number = grouped ? figures.replace(String.valueOf(group), "") : figures;
        if (number.indexOf(',') != number.lastIndexOf(',')) {
            number = number.replace(",", "");
        }
        return new BigDecimal(number.replace(",", "."));
    }

    /** A number in words: "twenty-five", "two hundred". */
    private @Nullable Amount spelled(int at) {
        long sum = 0;
        int next = at;
        while (next < tokens.size()) {
            Integer value = word(tokens.get(next).low());
            if (value == null) {
                break;
            }
            sum = value == 100 && sum > 0 && sum < 100 ? sum * 100 : sum + value;
            next++;
            boolean joined =
                    next + 1 < tokens.size()
                            && rules.joiners().contains(tokens.get(next).low())
                            && sum % 100 == 0
                            && word(tokens.get(next + 1).low()) != null;
            next += joined ? 1 : 0;
        }
        return next == at ? null : new Amount(BigDecimal.valueOf(sum), next);
    }

    private @Nullable Integer word(String low) {
        Integer whole = rules.numbers().get(low);
        int hyphen = low.indexOf('-');
        if (whole != null || hyphen < 0) {
            return whole;
        }
        Integer tens = rules.numbers().get(low.substring(0, hyphen));
        Integer ones = rules.numbers().get(low.substring(hyphen + 1));
        return tens == null || ones == null ? null : Integer.valueOf(tens + ones);
    }

    private @Nullable String currency(int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(at);
        String low = token.low();
        if (low.equals("us") && at + 1 < tokens.size() && tokens.get(at + 1).isSign("$")) {
            return null;
        }
        return rules.currencies().get(low);
    }

    private boolean isSign(int at, String signs) {
        return at < tokens.size() && tokens.get(at).isSign(signs);
    }

    private boolean isWord(int at, Set<String> words) {
        return at < tokens.size() && words.contains(tokens.get(at).low());
    }
}
