package org.clauseline.exchange.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.clauseline.exchange.document.Limits;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Takes the letters of each page from PDFBox and makes spans of them. */
final class PageLetters extends PDFTextStripper {
    /** A gap as wide as this part of the font size parts words; one as wide as that parts spans. */
    private static final double WORD_GAP = 0.17;

    private static final double SPAN_GAP = 1.4;

    private final List<Page> pages = new ArrayList<>();
    private int characters;
    private boolean tooMany;

    PageLetters() {
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /** The pages that were read. */
    List<Page> pages() {
        return pages;
    }

    /** Whether there were more letters than a document may have. */
    boolean isTooLong() {
        return tooMany;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        characters += letter.getUnicode().length();
        tooMany |= characters > Limits.CHARACTERS;
        if (!tooMany) {
            super.processTextPosition(letter);
        }
    }

    @Override
    protected void writePage() throws IOException {
        List<TextPosition> letters = charactersByArticle.stream().flatMap(List::stream).toList();
        PDPage page = getCurrentPage();
        pages.add(new Page(spans(letters), page.getCropBox().getHeight()));
        charactersByArticle.forEach(List::clear);
    }

    /** Only letters in the direction that most have; the rest are stamps and marginal notes. */
    private static List<Span> spans(List<TextPosition> letters) {
        double direction = direction(letters);
        List<TextPosition> upright =
                letters.stream()
                        .filter(letter -> Math.abs(letter.getDir() - direction) < 1)
                        .sorted(Comparator.comparingDouble(TextPosition::getYDirAdj))
                        .toList();
        List<Span> spans = new ArrayList<>();
        List<TextPosition> row = new ArrayList<>();
        for (TextPosition letter : upright) {
            if (!row.isEmpty() && !isOnRow(row, letter)) {
                addRow(row, spans);
                row.clear();
            }
            row.add(letter);
        }
        addRow(row, spans);
        return spans;
    }

    private static double direction(List<TextPosition> letters) {
        int[] counts = new int[4];
        for (TextPosition letter : letters) {
            counts[Math.round(letter.getDir() / 90) & 3]++;
        }
        int most = 0;
        for (int i = 1; i < 4; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most * 90.0;
    }

    private static boolean isOnRow(List<TextPosition> row, TextPosition letter) {
        TextPosition last = row.getLast();
        double reach = 0.35 * Math.max(size(last), size(letter));
        return letter.getYDirAdj() - last.getYDirAdj() < Math.max(0.5, reach)
                && letter.getYDirAdj() - row.getFirst().getYDirAdj() < 2 * reach;
    }

    private static double size(TextPosition letter) {
        double size = Math.abs(letter.getFontSizeInPt());
        return size > 1 && size < 500 ? size : Math.max(1, letter.getHeightDir());
    }

    private static void addRow(List<TextPosition> row, List<Span> spans) {
        List<TextPosition> letters = new ArrayList<>(row);
        letters.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        List<TextPosition> open = new ArrayList<>();
        double end = 0;
        for (TextPosition letter : letters) {
            boolean blank = letter.getUnicode().isBlank();
            if (!open.isEmpty() && !blank && letter.getXDirAdj() - end > SPAN_GAP * size(letter)) {
                addSpan(open, spans);
                open.clear();
            }
            if (!blank || !open.isEmpty()) {
                open.add(letter);
            }
            end = blank ? end : letter.getXDirAdj() + letter.getWidthDirAdj();
        }
        addSpan(open, spans);
    }

    private static void addSpan(List<TextPosition> letters, List<Span> spans) {
        StringBuilder text = new StringBuilder();
        double end = 0;
        double right = 0;
        double size = 0;
        boolean bold = true;
        for (TextPosition letter : letters) {
            boolean gap = !text.isEmpty() && letter.getXDirAdj() - end > WORD_GAP * size(letter);
            boolean spaced = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
            if (letter.getUnicode().isBlank() || gap) {
                text.append(spaced ? "" : " ");
            }
            end = letter.getXDirAdj() + letter.getWidthDirAdj();
            if (!letter.getUnicode().isBlank()) {
                text.append(plain(letter.getUnicode()));
                right = Math.max(right, end);
                size = Math.max(size, size(letter));
                bold &= isBold(letter.getFont());
            }
        }
        String stripped = text.toString().strip();
        if (!stripped.isEmpty()) {
            TextPosition first = letters.getFirst();
            double base = letters.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
            spans.add(new Span(stripped, first.getXDirAdj(), right, base, size, bold));
        }
    }

    /** Ligatures and other forms that only printers need, as plain letters. */
    private static String plain(String letters) {
        boolean special = letters.chars().anyMatch(PageLetters::isForm);
        return special ? Normalizer.normalize(letters, Normalizer.Form.NFKC) : letters;
    }

    private static boolean isForm(int letter) {
        return (letter >= 0xFB00 && letter <= 0xFDFF) || (letter >= 0xFE70 && letter < 0xFEFF);
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }
}
