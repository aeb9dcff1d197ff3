package org.clauseline.exchange.html;

import org.clauseline.exchange.document.Choices;
import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.Encodings;
import org.clauseline.exchange.document.Encodings.Decoded;
import org.clauseline.exchange.document.Paragraphs;
import org.clauseline.exchange.document.Unreadable;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads HTML. */
public final class HtmlReader {
    private static final int DEPTH = 400;
    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]+)");

    private HtmlReader() {}

    /**
     * Reads a page.
     *
     * @throws Unreadable if it has no words, or too many
     */
    public static Document read(byte[] bytes, Choices choices) throws Unreadable {
        Optional<Charset> declared = declared(bytes);
        Decoded decoded = decode(bytes, choices, declared);
        org.jsoup.nodes.Document page =
                Parser.htmlParser().setMaxDepth(DEPTH).parseInput(decoded.text(), "");
        Paragraphs paragraphs = new Paragraphs();
        PageWalk walk = new PageWalk(paragraphs, choices.revisions());
        walk.read(content(page));
        if (paragraphs.list().isEmpty()) {
            throw new Unreadable("There are no words in it.");
        }
        List<String> remarks = new ArrayList<>(paragraphs.remarks());
        remarks.addAll(walk.remarks());
        return new Document(
                Format.HTML,
                decoded.encoding().name(),
                decoded.guessed(),
                walk.isRevised(),
                paragraphs.list(),
                remarks);
    }

    /** A byte order mark or sound UTF-8 settles the encoding; then what the page says of itself. */
    private static Decoded decode(byte[] bytes, Choices choices, Optional<Charset> declared) {
        Decoded found = Encodings.decode(bytes, choices.encoding());
        boolean open = choices.encoding().isEmpty() && (found.guessed() || found.damaged());
        return open && declared.isPresent() ? Encodings.decode(bytes, declared) : found;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(matcher.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** The part of a page that is its text: what it calls main or its only article, else all. */
    private static Element content(org.jsoup.nodes.Document page) {
        Element main = page.selectFirst("main, [role=main]");
        if (main != null && !main.text().isBlank()) {
            return main;
        }
        Elements articles = page.select("article");
        boolean one = articles.size() == 1 && !articles.text().isBlank();
        return one ? articles.getFirst() : page.body();
    }
}
