package org.clauseline.exchange.chronology;

import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.WebAddress;
import org.clauseline.exchange.MarkdownReport;

import java.io.IOException;
import java.io.Writer;

/** A chronology as Markdown (CommonMark). */
public final class ChronologyMarkdown {
    private ChronologyMarkdown() {}

    /**
     * Writes the text.
     *
     * @throws IOException if what is written to refuses
     */
    public static void write(Chronology chronology, Writer page) throws IOException {
        page.append("# ").append(MarkdownReport.escape(chronology.title())).append("\n\n");
        line(chronology.asOf() + " " + Chronology.ABOUT, page);
        for (Chronology.Day day : chronology.days()) {
            page.append("## ").append(MarkdownReport.escape(day.name())).append("\n\n");
            for (Event event : day.events()) {
                event(event, chronology, page);
            }
        }
        page.append("## Sources\n\n");
        int number = 1;
        for (Source source : chronology.sources()) {
            page.append(Integer.toString(number++)).append(". ");
            page.append(MarkdownReport.escape(chronology.citation(source)));
            if (WebAddress.is(source.url())) {
                page.append(" <").append(MarkdownReport.address(source.url())).append('>');
            }
            page.append('\n');
        }
    }

    private static void event(Event event, Chronology chronology, Writer page) throws IOException {
        page.append("### ").append(MarkdownReport.escape(event.title())).append("\n\n");
        String doubt = Chronology.doubt(event);
        String side = chronology.side(event);
        String head =
                chronology.words(event.when())
                        + (side.isEmpty() ? "" : " · " + side)
                        + (event.place().isEmpty() ? "" : " · " + event.place())
                        + (doubt.isEmpty() ? "" : " · " + doubt);
        line(head, page);
        if (!event.summary().isEmpty()) {
            line(event.summary(), page);
        }
        if (!chronology.responds(event).isEmpty()) {
            line(chronology.response(event), page);
        }
        for (Claim claim : event.claims()) {
            page.append("> ");
            line(claim.text() + chronology.cited(claim.sources()), page);
        }
        line("Sources:" + chronology.cited(event.sources()), page);
    }

    private static void line(String text, Writer page) throws IOException {
        page.append(MarkdownReport.escape(text)).append("\n\n");
    }
}
