package org.clauseline.exchange.html;

import org.clauseline.compare.numbering.Counting;
import org.jsoup.nodes.Element;

/** Counts the items of a list as a browser shows them (HTML standard, 4.4.5 and 4.4.8). */
final class HtmlList {
    private final boolean numbered;
    private final String type;
    private int next;

    HtmlList(Element list) {
        numbered = list.normalName().equals("ol");
        type = list.attr("type");
        next = number(list.attr("start"), 1);
    }

    /** What stands before the next item. */
    String next(Element item) {
        if (!numbered) {
            return "•";
        }
        int value = number(item.attr("value"), next);
        next = value + 1;
        return switch (type) {
                    case "a" -> Counting.letters(value);
                    case "A" -> Counting.capitals(value);
                    case "i" -> Counting.roman(value);
                    case "I" -> Counting.largeRoman(value);
                    default -> String.valueOf(value);
                }
                + ".";
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
