package org.clauseline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.clauseline.picture.SvgPainter.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

class SvgPainterTest {
    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "title",
                    "desc",
                    "g",
                    "rect",
                    "line",
                    "circle",
                    "ellipse",
                    "polygon",
                    "polyline",
                    "text",
                    "path");
    private static final Set<String> NAMESPACES = Set.of("xmlns", "xmlns:inkscape");

    @Test
    void hasOneTextALine() throws Exception {
        List<String> lines = List.of("Geneva talks", "Umerov: “no deal” & <so on>", "Київ");
        Document svg = read(SvgPainter.text(Samples.everything(lines), Words.TEXT));
        assertThat(elements(svg, "text"))
                .extracting(Node::getTextContent)
                .containsExactlyElementsOf(lines);
        assertThat(elements(svg, "text"))
                .allSatisfy(text -> assertThat(elements(text, "*")).isEmpty());
    }

    @Test
    void namesItsLayersInTheOrderOfPainting() throws Exception {
        Document svg = read(SvgPainter.text(Samples.everything(List.of("Geneva")), Words.TEXT));
        assertThat(elements(svg, "g"))
                .extracting(group -> group.getAttribute("id"))
                .containsExactly(
                        "background",
                        "layer-shading",
                        "layer-axis",
                        "layer-event",
                        "layer-connector",
                        "layer-label");
        assertThat(elements(svg, "g"))
                .allSatisfy(
                        group -> {
                            assertThat(group.getAttribute("inkscape:groupmode")).isEqualTo("layer");
                            assertThat(group.getAttribute("inkscape:label")).isNotEmpty();
                        });
    }

    @Test
    void roleThatComesAgainOpensALayerOfItsOwnSoThatNothingIsHidden() throws Exception {
        List<Shape> shapes = Samples.everything(List.of()).shapes();
        Picture picture =
                new Picture(
                        10,
                        10,
                        Samples.WHITE,
                        List.of(shapes.get(2), shapes.get(1), shapes.get(3)),
                        Picture.About.NOTHING);
        assertThat(elements(read(SvgPainter.text(picture, Words.TEXT)), "g"))
                .extracting(group -> group.getAttribute("id"))
                .containsExactly("background", "layer-event", "layer-axis", "layer-event-2");
    }

    @Test
    void marksCarryTheIdOfWhatTheyShowAndItsName() throws Exception {
        Document svg = read(SvgPainter.text(Samples.everything(List.of()), Words.TEXT));
        Element mark = elements(svg, "circle").getFirst();
        assertThat(mark.getAttribute("id")).isEqualTo("event-geneva-talks");
        assertThat(mark.getTextContent()).isEqualTo("Geneva <talks>");
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() throws Exception {
        Document svg = read(SvgPainter.text(Samples.everything(List.of()), Words.TEXT));
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 400.5 420");
        assertThat(elements(svg, "title").getFirst().getTextContent())
                .isEqualTo("Ten days — “plan” <b>");
        assertThat(elements(svg, "desc").getFirst().getTextContent())
                .isEqualTo("Alt text: Київ & Geneva\nGraphic: Newsroom");
    }

    @ParameterizedTest
    @EnumSource(Words.class)
    void hostileWordsStayWords(Words words) throws Exception {
        assertInert(SvgPainter.text(Samples.everything(Samples.HOSTILE), words));
        Picture.About about =
                new Picture.About(
                        String.join("", Samples.HOSTILE.subList(0, 12)),
                        String.join("", Samples.HOSTILE.subList(0, 12)),
                        "en\" onload=\"x",
                        "--><script>");
        Picture picture = Samples.everything(List.of());
        assertInert(
                SvgPainter.text(new Picture(9, 9, Samples.WHITE, picture.shapes(), about), words));
    }

    @Property(tries = 200)
    void anyWordsMakeAFileThatCanBeRead(@ForAll String words) throws Exception {
        assertInert(SvgPainter.text(Samples.everything(List.of(words)), Words.TEXT));
    }

    @Test
    void outlinesNeedNoFontAndKeepTheirWordsAsLabels() throws Exception {
        Document svg =
                read(SvgPainter.text(Samples.everything(List.of("Geneva", "北京")), Words.OUTLINES));
        assertThat(elements(svg, "text")).isEmpty();
        assertThat(elements(svg, "path"))
                .extracting(path -> path.getAttribute("aria-label"))
                .containsExactly("Geneva", "北京");
        assertThat(elements(svg, "path"))
                .allSatisfy(
                        path -> assertThat(path.getAttribute("d")).startsWith("M").endsWith("Z"));
    }

    @Test
    void sameBytesTwiceAndInEveryLocale() throws IOException {
        Picture picture = Samples.everything(Samples.HOSTILE);
        byte[] first = bytes(picture);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(bytes(picture)).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersAreShort() {
        assertThat(
                        Stream.of(0.0, -0.0001, 1.5, -2.25, 3.1416, 1e7, -0.5, 12.3004)
                                .map(SvgText::number))
                .containsExactly("0", "0", "1.5", "-2.25", "3.142", "10000000", "-0.5", "12.3");
    }

    private static byte[] bytes(Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgPainter.write(picture, Words.TEXT, out);
        return out.toByteArray();
    }

    private static void assertInert(String text) throws Exception {
        Document svg = read(text);
        List<String> ids = new ArrayList<>();
        for (Element element : elements(svg, "*")) {
            assertThat(ELEMENTS).contains(element.getTagName());
            IntStream.range(0, element.getAttributes().getLength())
                    .mapToObj(i -> element.getAttributes().item(i))
                    .forEach(
                            attribute -> {
                                assertThat(attribute.getNodeName())
                                        .doesNotStartWith("on")
                                        .isNotIn(
                                                "style",
                                                "class",
                                                "href",
                                                "xlink:href",
                                                "filter",
                                                "dominant-baseline");
                                if (!attribute.getNodeName().equals("aria-label")
                                        && !NAMESPACES.contains(attribute.getNodeName())) {
                                    assertThat(attribute.getNodeValue())
                                            .doesNotContain("url(", "http", "<");
                                }
                            });
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.matches("[a-z][A-Za-z0-9_-]*"));
    }

    private static Document read(String svg)
            throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        return factory.newDocumentBuilder().parse(new InputSource(new ByteArrayInputStream(bytes)));
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static List<Element> elements(Element parent, String name) {
        return elements(parent.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
