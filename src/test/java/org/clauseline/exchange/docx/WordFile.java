package org.clauseline.exchange.docx;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;

/**
 * Makes Word files for tests: paragraphs given in WordprocessingML, without the prefix's address.
 */
public final class WordFile {
    private static final String SPACE =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final XWPFDocument document = new XWPFDocument();
    private int lists;

    /** A paragraph with typed words only. */
    public WordFile text(String words) throws XmlException {
        return paragraph("<w:r><w:t>" + words + "</w:t></w:r>");
    }

    /** A paragraph. */
    public WordFile paragraph(String inner) throws XmlException {
        document.createParagraph().getCTP().set(CTP.Factory.parse(fragment(inner)));
        return this;
    }

    /** An item of a list. */
    public WordFile item(int list, int level, String words) throws XmlException {
        return paragraph(
                "<w:pPr><w:numPr><w:ilvl w:val=\""
                        + level
                        + "\"/><w:numId w:val=\""
                        + list
                        + "\"/></w:numPr></w:pPr><w:r><w:t>"
                        + words
                        + "</w:t></w:r>");
    }

    /** A list whose levels are given as format and text, such as "decimal" and "%1."; its id. */
    public int list(String... levels) throws XmlException {
        XWPFNumbering numbering = document.createNumbering();
        StringBuilder inner = new StringBuilder();
        for (int i = 0; i + 1 < levels.length; i += 2) {
            inner.append("<w:lvl w:ilvl=\"").append(i / 2).append("\"><w:start w:val=\"1\"/>");
            inner.append("<w:numFmt w:val=\"").append(levels[i]).append("\"/><w:lvlText w:val=\"");
            inner.append(levels[i + 1]).append("\"/></w:lvl>");
        }
        CTAbstractNum shared = CTAbstractNum.Factory.parse(fragment(inner.toString()));
        shared.setAbstractNumId(BigInteger.valueOf(lists++));
        BigInteger id = numbering.addAbstractNum(new XWPFAbstractNum(shared));
        return numbering.addNum(id).intValue();
    }

    private static String fragment(String inner) {
        return "<xml-fragment " + SPACE + ">" + inner + "</xml-fragment>";
    }

    /** The bytes of the file. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
