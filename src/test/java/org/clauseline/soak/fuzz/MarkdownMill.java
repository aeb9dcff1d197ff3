package org.clauseline.soak.fuzz;

import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.PlainText;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.draft.Cutter;
import org.clauseline.exchange.draft.TwoTexts;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Markdown: the points that it is cut into make a draft that can be saved and opened again. */
final class MarkdownMill implements Mill {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 28);
    private static final Pattern MARKS =
            Pattern.compile("\\R|[ \\t]+|[#*_`>|~=+-]+|\\d+[.)]?|\\p{L}+[.)]?|[^\\s\\p{L}\\d]");

    private static final List<String> GOOD =
            List.of(
                    """
                    # Draft

                    1. One **word** and [another](https://example.org "title")
                       a) a part, *in italics*
                       b) another part
                          continued
                    2. Two `code` &amp; <b>bold</b>
                    10. Ten
                    """,
                    """
                    > quoted
                    > on

                    | a | b |
                    |---|:-:|
                    | 1 | 2 |
                    """,
                    """
                    Article I
                    =========
                    (1) First. \\* no list
                    - item
                      * nested
                        + deeper
                    """,
                    """
                    ```
                    1. code
                    ```
                    ***
                    Article II – Scope
                    ------------------
                    1.1 One.one
                    1.2 One.two ![image](a.png) [note][1]

                    [1]: https://example.org
                    § 3 Стаття третя
                    """);

    private static final List<String> HURTFUL =
            List.of(
                    "`````",
                    "|||",
                    "![](",
                    "[](",
                    "]]]",
                    "<!--",
                    "-->",
                    "<script>",
                    "&#xd800;",
                    "&",
                    "\\",
                    "~~~",
                    " \n \n",
                    "    ",
                    "\t",
                    "> > > >",
                    "* * *",
                    "- - -",
                    "99999999999.",
                    "0.",
                    "1.1.1.1.1.",
                    "MMMMCMXCIX.",
                    "(((",
                    "***a**",
                    "__",
                    "# ",
                    "#######",
                    "[a]: b",
                    "\r\n",
                    "1)",
                    "aa)",
                    "Article");

    private final Grist grist = new Grist(MARKS, GOOD, HURTFUL);

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String input(SplittableRandom random) {
        return grist.any(random);
    }

    @Override
    public String grind(String input) {
        try {
            Document document = PlainText.read(input, Format.MARKDOWN);
            TwoTexts.Text text =
                    new TwoTexts.Text(
                            "draft.md",
                            "Markdown",
                            Cutter.cut(document.paragraphs(), Cutter.Fineness.PARAGRAPHS));
            return Mill.isLookedAtTwice(input)
                    ? Mill.reopened(TwoTexts.dossier(text, text, DAY))
                    : "";
        } catch (Unreadable refused) {
            return String.valueOf(refused.getMessage()).isBlank() ? "refused without a word" : "";
        }
    }
}
