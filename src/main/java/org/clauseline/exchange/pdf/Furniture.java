package org.clauseline.exchange.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running heads and page numbers: rows at the top or the foot of pages that return, but for their
 * numbers, at the same height on page after page.
 */
final class Furniture {
    /** Rows at each end of a page that may be some. */
    private static final int ROWS = 3;

    /** The part of a page at its top and its foot where it may stand. */
    private static final double MARGIN = 0.16;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\W*(page|seite|página|pagina|стор\\S*|сторінка|страница|с\\.)?\\s*"
                            + "(#+|[ivxlc]{1,6})(\\s*(/|of|von|sur|de|з|из)\\s*#+)?\\W*",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Page> pages;
    private final Map<String, Integer> returning = new HashMap<>();

    Furniture(List<Page> pages) {
        this.pages = pages;
        for (Page page : pages) {
            Set<String> here = new HashSet<>();
            for (Span span : candidates(page)) {
                here.add(key(span));
            }
            here.forEach(key -> returning.merge(key, 1, Integer::sum));
        }
    }

    /** What on a page is no part of the text. */
    List<Span> of(Page page) {
        List<Span> furniture = new ArrayList<>();
        for (Span span : candidates(page)) {
            int times = returning.getOrDefault(key(span), 0);
            boolean number = NUMBER.matcher(words(span)).matches();
            if (times >= Math.max(2, pages.size() / 4) || (number && isOutermost(page, span))) {
                furniture.add(span);
            }
        }
        return furniture;
    }

    /** Spans in the first and the last rows of a page, within its margins. */
    private static List<Span> candidates(Page page) {
        List<Double> bases = page.spans().stream().map(Span::base).distinct().sorted().toList();
        double top = bases.size() > ROWS ? bases.get(ROWS - 1) : Double.MAX_VALUE;
        double foot = bases.size() > ROWS ? bases.get(bases.size() - ROWS) : 0;
        return page.spans().stream()
                .filter(
                        span ->
                                (span.base() <= top && span.base() < MARGIN * page.height())
                                        || (span.base() >= foot
                                                && span.base() > (1 - MARGIN) * page.height()))
                .toList();
    }

    /** A number alone in the first or the last row. */
    @SuppressWarnings("ReferenceEquality") // The same words may stand twice on a line.
    private static boolean isOutermost(Page page, Span span) {
        boolean above = page.spans().stream().anyMatch(other -> isAbove(other, span));
        boolean below = page.spans().stream().anyMatch(other -> isAbove(span, other));
        boolean beside =
                page.spans().stream().anyMatch(other -> other != span && other.isOnLineOf(span));
        return !beside && above != below;
    }

    private static boolean isAbove(Span upper, Span lower) {
        return !upper.isOnLineOf(lower) && upper.base() < lower.base();
    }

    private static String words(Span span) {
        return span.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }

    private static String key(Span span) {
        return words(span) + " @" + Math.round(span.base() / 6);
    }
}
