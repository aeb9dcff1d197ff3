package org.clauseline.exchange.word;

/** The styles of our documents: few, and named so that a newsroom's template can take them over. */
final class WordStyles {
    private WordStyles() {}

    static String xml(String language) {
        StringBuilder xml =
                new StringBuilder(
                        "<w:styles"
                            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts"
                            + " w:ascii=\"Source Sans Pro\" w:hAnsi=\"Source Sans Pro\""
                            + " w:cs=\"Arial\" w:eastAsia=\"Arial\"/><w:sz w:val=\"22\"/><w:szCs"
                            + " w:val=\"22\"/><w:lang w:val=\""
                                + language
                                + "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                                + "<w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/>"
                                + "</w:pPr></w:pPrDefault></w:docDefaults>");
        style(xml, "Normal", "Normal", " w:default=\"1\"", "", "");
        style(xml, "Title", "Title", "", keep(0, 120), "<w:b/>" + size(40));
        style(xml, "Heading1", "heading 1", "", keep(280, 80) + outline(0), "<w:b/>" + size(28));
        style(xml, "Heading2", "heading 2", "", keep(200, 40) + outline(1), "<w:b/>" + size(23));
        style(
                xml,
                "Point",
                "Point",
                "",
                "<w:tabs><w:tab w:val=\"left\" w:pos=\"567\"/></w:tabs>"
                        + "<w:ind w:left=\"567\" w:hanging=\"567\"/>",
                "");
        style(xml, "Quiet", "Quiet", "", "", "<w:color w:val=\"5B6573\"/>" + size(19));
        style(xml, "Header", "header", "", "", "<w:color w:val=\"5B6573\"/>" + size(18));
        style(xml, "Footer", "footer", "", "", "<w:color w:val=\"5B6573\"/>" + size(17));
        style(xml, "CommentText", "annotation text", "", "", size(20));
        xml.append("<w:style w:type=\"character\" w:styleId=\"Hyperlink\">");
        xml.append("<w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"1F5FBF\"/>");
        xml.append("<w:u w:val=\"single\"/></w:rPr></w:style>");
        xml.append("<w:style w:type=\"character\" w:styleId=\"CommentReference\">");
        xml.append("<w:name w:val=\"annotation reference\"/><w:rPr><w:sz w:val=\"16\"/>");
        xml.append("</w:rPr></w:style>");
        return xml.append("</w:styles>").toString();
    }

    private static String keep(int before, int after) {
        return "<w:keepNext/><w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>";
    }

    private static String outline(int level) {
        return "<w:outlineLvl w:val=\"" + level + "\"/>";
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    private static void style(
            StringBuilder xml, String id, String name, String more, String shape, String letters) {
        xml.append("<w:style w:type=\"paragraph\"").append(more).append(" w:styleId=\"").append(id);
        xml.append("\"><w:name w:val=\"").append(name).append("\"/>");
        if (!id.equals("Normal")) {
            xml.append("<w:basedOn w:val=\"Normal\"/>");
        }
        xml.append("<w:qFormat/><w:pPr>").append(shape).append("</w:pPr>");
        xml.append("<w:rPr>").append(letters);
        xml.append("</w:rPr></w:style>");
    }
}
