package org.clauseline.exchange.word;

import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.WebAddress;
import org.clauseline.exchange.chronology.Chronology;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** A chronology as a Word document: headings by day, sources with links at the end. */
public final class WordChronology {
    private final Chronology chronology;
    private final WordFile file;
    private final StringBuilder body = new StringBuilder();

    private WordChronology(Chronology chronology) {
        this.chronology = chronology;
        file = new WordFile(chronology.title(), chronology.dossier().language());
    }

    /**
     * Writes the document.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(Chronology chronology, OutputStream out) throws IOException {
        WordChronology word = new WordChronology(chronology);
        word.file.running(chronology.title() + ". " + chronology.asOf(), Chronology.ABOUT);
        word.file.write(word::content, out);
    }

    private void content(Writer out) throws IOException {
        paragraph("Title", chronology.title());
        paragraph("Quiet", chronology.asOf() + " " + Chronology.ABOUT);
        for (Chronology.Day day : chronology.days()) {
            paragraph("Heading1", day.name());
            for (Event event : day.events()) {
                event(event);
                hand(out);
            }
        }
        paragraph("Heading1", "Sources");
        int number = 1;
        for (Source source : chronology.sources()) {
            source(number++, source);
            hand(out);
        }
        hand(out);
    }

    /** Hands on what is written so far. */
    private void hand(Writer out) throws IOException {
        out.append(body);
        body.setLength(0);
    }

    private void event(Event event) {
        paragraph("Heading2", event.title());
        String doubt = Chronology.doubt(event);
        String side = chronology.side(event);
        paragraph(
                "Quiet",
                chronology.words(event.when())
                        + (side.isEmpty() ? "" : " · " + side)
                        + (event.place().isEmpty() ? "" : " · " + event.place())
                        + (doubt.isEmpty() ? "" : " · " + doubt));
        if (!event.summary().isEmpty()) {
            paragraph("Normal", event.summary());
        }
        if (!chronology.responds(event).isEmpty()) {
            paragraph("Normal", chronology.response(event));
        }
        for (Claim claim : event.claims()) {
            paragraph("Normal", "– " + claim.text() + chronology.cited(claim.sources()));
        }
        paragraph("Quiet", "Sources:" + chronology.cited(event.sources()));
    }

    private void source(int number, Source source) {
        open("Point");
        run(number + ".\t" + chronology.citation(source));
        if (WebAddress.is(source.url())) {
            run(" ");
            body.append("<w:hyperlink r:id=\"").append(file.link(source.url())).append("\"><w:r>");
            body.append("<w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr>");
            body.append(WordText.words(source.url(), "w:t")).append("</w:r></w:hyperlink>");
        }
        body.append("</w:p>");
    }

    private void paragraph(String style, String text) {
        open(style);
        run(text);
        body.append("</w:p>");
    }

    private void open(String style) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
    }

    private void run(String text) {
        body.append("<w:r>").append(WordText.words(text, "w:t")).append("</w:r>");
    }
}
