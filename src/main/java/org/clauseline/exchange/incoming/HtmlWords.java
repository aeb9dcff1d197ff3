package org.clauseline.exchange.incoming;

import org.clauseline.dossier.WebAddress;
import org.clauseline.exchange.incoming.IncomingEvent.Link;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a piece of HTML, and where it links to. Nothing that it refers to is looked up.
 *
 * @param text plain text, a line a paragraph
 * @param links to web addresses
 */
public record HtmlWords(String text, List<Link> links) {
    private static final int DEPTH = 200;
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern BREAKS = Pattern.compile(" ?\\n\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");

    public HtmlWords {
        links = List.copyOf(links);
    }

    /** Reads a piece of HTML; plain text is taken as it is. */
    public static HtmlWords of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return new HtmlWords(html.strip(), List.of());
        }
        Element body = Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, "").body();
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        NodeTraversor.traverse(new Walk(text, links), body);
        String plain = BREAKS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\n");
        return new HtmlWords(plain.strip(), links);
    }

    private record Walk(StringBuilder text, List<Link> links) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && !isUnseen(node)) {
                text.append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
            } else if (node instanceof Element element) {
                if (element.isBlock() || element.normalName().equals("br")) {
                    text.append('\n');
                }
                String address = element.attr("href").strip();
                if (element.normalName().equals("a") && WebAddress.is(address)) {
                    links.add(Link.to(element.text(), address));
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                text.append('\n');
            }
        }

        private static boolean isUnseen(Node node) {
            return node.parent() instanceof Element parent && UNSEEN.contains(parent.normalName());
        }
    }
}
