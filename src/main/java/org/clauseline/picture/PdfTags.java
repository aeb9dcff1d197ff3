package org.clauseline.picture;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The logical structure of a PDF file, for readers that speak (ISO 32000-1, 14.7 and 14.8): a
 * picture is one figure with its text alternative; pages of a document are headings and paragraphs
 * in reading order, and whatever is not words is decoration.
 */
final class PdfTags {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole;
    private final COSArray parents = new COSArray();
    private final boolean figure;
    private final Map<String, PDStructureElement> paragraphs = new HashMap<>();
    private COSArray ofPage = new COSArray();
    private @Nullable PDPage page;
    private int pages;

    /**
     * @param figure whether the pages are pictures; else they are the pages of a document
     */
    PdfTags(PDDocument document, boolean figure) {
        this.figure = figure;
        whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
    }

    /** Begins a page; on one that is a picture everything up to its end belongs to the figure. */
    void begin(PDPage begun, Picture picture, PDPageContentStream content) throws IOException {
        page = begun;
        ofPage = new COSArray();
        parents.add(COSInteger.get(pages));
        parents.add(ofPage);
        begun.setStructParents(pages++);
        root.setParentTreeNextKey(pages);
        if (figure) {
            PDStructureElement element = element(StandardStructureTypes.Figure, whole);
            element.setLanguage(picture.about().language());
            element.setAlternateDescription(picture.about().description());
            mark("Figure", element, content);
        }
    }

    /** Ends a page. */
    void end(PDPageContentStream content) throws IOException {
        if (figure) {
            content.endMarkedContent();
        }
    }

    /** Begins what a shape is; {@link #after} ends it. */
    void before(Shape shape, PDPageContentStream content) throws IOException {
        if (figure) {
            return;
        }
        if (shape instanceof Shape.Text text) {
            String type = type(text.tag().role());
            String about = text.tag().about();
            PDStructureElement element =
                    about.isEmpty()
                            ? element(type, whole)
                            : paragraphs.computeIfAbsent(about, any -> element(type, whole));
            mark(type, element, content);
        } else {
            content.beginMarkedContent(ARTIFACT);
        }
    }

    void after(PDPageContentStream content) throws IOException {
        if (!figure) {
            content.endMarkedContent();
        }
    }

    private static String type(Tag.Role role) {
        return switch (role) {
            case TITLE -> StandardStructureTypes.H1;
            case LANE -> StandardStructureTypes.H2;
            default -> StandardStructureTypes.P;
        };
    }

    private PDStructureElement element(String type, PDStructureElement parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    private void mark(String type, PDStructureElement element, PDPageContentStream content)
            throws IOException {
        int id = ofPage.size();
        ofPage.add(element.getCOSObject());
        if (page != null && !page.equals(element.getPage())) {
            // A paragraph that goes on here: its page is told with the number.
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(COSName.PG, page.getCOSObject());
            reference.setInt(COSName.MCID, id);
            kids(element).add(reference);
        } else {
            element.appendKid(id);
        }
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, id);
        content.beginMarkedContent(COSName.getPDFName(type), PDPropertyList.create(properties));
    }

    private static COSArray kids(PDStructureElement element) {
        COSDictionary dictionary = element.getCOSObject();
        if (dictionary.getDictionaryObject(COSName.K) instanceof COSArray list) {
            return list;
        }
        COSArray list = new COSArray();
        list.add(dictionary.getDictionaryObject(COSName.K));
        dictionary.setItem(COSName.K, list);
        return list;
    }
}
