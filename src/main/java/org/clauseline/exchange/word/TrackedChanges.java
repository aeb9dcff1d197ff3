package org.clauseline.exchange.word;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.substance.Finding;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Source;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.word.Weave.Fate;
import org.clauseline.exchange.word.Weave.Paragraph;
import org.clauseline.exchange.word.Weave.Piece;

import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A comparison as a Word document with tracked changes: accepting all gives the new draft,
 * rejecting all the old one, point by point and letter by letter. What moved is marked as moved
 * (ISO/IEC 29500-1, 17.13.5). What the dossier and the texts say of a point stands in a comment, so
 * that the body holds the drafts and nothing else.
 */
public final class TrackedChanges {
    private static final String BY = " w:author=\"Clauseline\"";

    private final ComparisonReport report;
    private final WordFile file;
    private final StringBuilder body = new StringBuilder(1 << 15);

    /** Places of the rows that nothing was said of yet. */
    private final IdentityHashMap<Row, Integer> untold = new IdentityHashMap<>();

    private int lastId = 100_000;

    private TrackedChanges(ComparisonReport report) {
        this.report = report;
        file = new WordFile(report.title(), report.dossier().language());
        for (Row row : report.comparison().rows()) {
            untold.put(row, untold.size());
        }
    }

    /**
     * Writes the document.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(ComparisonReport report, OutputStream out) throws IOException {
        TrackedChanges changes = new TrackedChanges(report);
        changes.file.running(
                report.title() + ". " + report.asOf(),
                ComparisonReport.SUMMARIES + " " + ComparisonReport.VOICES);
        List<Paragraph> paragraphs = Weave.of(report.comparison());
        paragraphs.forEach(changes::paragraph);
        // Word keeps the mark of a document's last paragraph, so that must not be one of ours.
        changes.body.append("<w:p/>");
        changes.file.write(writer -> writer.append(changes.body), out);
    }

    private void paragraph(Paragraph paragraph) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"Point\"/>");
        Fate fate = paragraph.fate();
        if (fate != Fate.SAME) {
            body.append("<w:rPr><").append(element(fate)).append(id()).append(BY);
            body.append("/></w:rPr>");
        }
        body.append("</w:pPr>");
        Integer place = untold.remove(paragraph.row());
        int comment = place == null ? -1 : comment(paragraph.row(), place);
        if (comment >= 0) {
            body.append("<w:commentRangeStart w:id=\"").append(comment).append("\"/>");
        }
        number(paragraph);
        for (Piece piece : paragraph.pieces()) {
            if (piece.move() > 0) {
                moved(piece);
            } else {
                run(piece.fate(), piece.text());
            }
        }
        if (comment >= 0) {
            body.append("<w:commentRangeEnd w:id=\"").append(comment).append("\"/><w:r><w:rPr>");
            body.append("<w:rStyle w:val=\"CommentReference\"/></w:rPr>");
            body.append("<w:commentReference w:id=\"").append(comment).append("\"/></w:r>");
        }
        body.append("</w:p>");
    }

    private void number(Paragraph paragraph) {
        String old = label(paragraph.oldNumber());
        String fresh = label(paragraph.newNumber());
        if (old.equals(fresh)) {
            run(Fate.SAME, old);
        } else {
            run(Fate.REMOVED, old);
            run(Fate.ADDED, fresh);
        }
    }

    /** A number as a paragraph begins with it: "7.", a tab. */
    private static String label(String number) {
        if (number.isEmpty()) {
            return "";
        }
        boolean bare = Character.isLetterOrDigit(number.codePointBefore(number.length()));
        return number + (bare ? ".\t" : "\t");
    }

    private void moved(Piece piece) {
        String element = element(piece.fate());
        String name = "move" + piece.move();
        String range = id();
        body.append('<').append(element).append("RangeStart").append(range).append(BY);
        body.append(" w:name=\"").append(name).append("\"/>");
        run(piece.fate(), piece.text());
        body.append('<').append(element).append("RangeEnd").append(range).append("/>");
    }

    private void run(Fate fate, String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean deleted = fate == Fate.REMOVED;
        String words = WordText.words(text, deleted ? "w:delText" : "w:t");
        if (fate == Fate.SAME) {
            body.append("<w:r>").append(words).append("</w:r>");
        } else {
            String element = element(fate);
            body.append('<').append(element).append(id()).append(BY).append("><w:r>");
            body.append(words).append("</w:r></").append(element).append('>');
        }
    }

    private String id() {
        return " w:id=\"" + ++lastId + "\"";
    }

    private static String element(Fate fate) {
        return switch (fate) {
            case SAME -> "w:r";
            case REMOVED -> "w:del";
            case ADDED -> "w:ins";
            case MOVED_FROM -> "w:moveFrom";
            case MOVED_TO -> "w:moveTo";
        };
    }

    /** What is said of a row, or -1 where nothing is to be said: it was kept. */
    private int comment(Row row, int place) {
        if (!row.isChange() && row.note().isEmpty() && row.outcomes().isEmpty()) {
            return -1;
        }
        StringBuilder text = new StringBuilder();
        text.append(report.names(row.from())).append(" → ").append(report.names(row.to()));
        text.append(": ").append(ComparisonReport.word(row));
        if (!row.note().isEmpty()) {
            text.append('\n').append(row.note());
        }
        for (Outcome outcome : row.outcomes()) {
            text.append("\nDossier: ").append(ComparisonReport.statement(outcome));
            for (int number : report.numbers(outcome.sources())) {
                text.append('\n').append(cited(report.sources().get(number - 1)));
            }
        }
        row.engine()
                .ifPresent(
                        verdict ->
                                text.append("\nTexts: ")
                                        .append(ComparisonReport.statement(verdict)));
        for (Finding finding : report.substance().of(place)) {
            text.append("\nIn substance: ").append(finding.inShort());
        }
        return file.comment(text.toString());
    }

    private String cited(Source source) {
        return report.citation(source) + (source.url().isEmpty() ? "" : ", " + source.url());
    }
}
