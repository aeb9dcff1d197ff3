package org.clauseline.exchange.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Comparison.Verdict;
import org.clauseline.compare.Redline.Run;
import org.clauseline.compare.substance.Finding;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Source;
import org.clauseline.exchange.ComparisonReport;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * A comparison as JSON (RFC 8259), for other programs: every row with its points, both voices, the
 * runs of words by mark, and the sources in full. Characters that HTML takes for markup are
 * escaped, so that the text may stand in a page.
 */
public final class ComparisonJson {
    private final ComparisonReport report;
    private final JsonWriter json;

    private ComparisonJson(ComparisonReport report, JsonWriter json) {
        this.report = report;
        this.json = json;
    }

    /** Writes the comparison. */
    public static String write(ComparisonReport report) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.setHtmlSafe(true);
            new ComparisonJson(report, json).whole();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string refuses text", impossible);
        }
        return text.append('\n').toString();
    }

    private void whole() throws IOException {
        json.beginObject();
        text("format", "clauseline-comparison");
        json.name("version").value(1);
        text("title", report.title());
        text("dossier", report.dossier().title());
        text("language", report.dossier().language());
        text("asOf", report.asOf());
        text("about", ComparisonReport.SUMMARIES);
        text("voices", ComparisonReport.VOICES);
        text("note", report.comparison().note());
        draft("from", report.comparison().from());
        draft("to", report.comparison().to());
        json.name("counts").beginObject();
        for (var count : report.comparison().counts().entrySet()) {
            json.name(ComparisonReport.word(count.getKey())).value(count.getValue());
        }
        json.endObject();
        json.name("rows").beginArray();
        for (int place = 0; place < report.comparison().rows().size(); place++) {
            row(place);
        }
        json.endArray();
        json.name("sources").beginArray();
        for (Source source : report.sources()) {
            source(source);
        }
        json.endArray();
        json.endObject();
    }

    private void draft(String name, Draft draft) throws IOException {
        json.name(name).beginObject();
        text("id", draft.id());
        text("title", draft.title());
        text("when", draft.when().text());
        text("completeness", draft.completeness().name().toLowerCase(Locale.ROOT));
        text("note", draft.note());
        list("sources", draft.sources());
        json.endObject();
    }

    private void row(int place) throws IOException {
        Row row = report.comparison().rows().get(place);
        json.beginObject();
        points("from", row.from());
        points("to", row.to());
        text("change", ComparisonReport.word(row.change()));
        json.name("wordsChanged").value(row.wordsChanged());
        json.name("runs").beginArray();
        for (Run run : row.redline().runs()) {
            json.beginObject();
            text("mark", run.mark().name().toLowerCase(Locale.ROOT));
            json.name("text").value(run.text());
            json.name("weighty").value(run.weighty());
            json.name("from").value(run.origin());
            json.name("to").value(run.target());
            json.endObject();
        }
        json.endArray();
        json.name("inSubstance").beginArray();
        for (Finding finding : report.substance().of(place)) {
            json.beginObject();
            text("kind", ComparisonReport.word(finding.kind()));
            text("before", finding.before());
            text("after", finding.after());
            json.endObject();
        }
        json.endArray();
        json.name("dossierSays").beginArray();
        for (Outcome outcome : row.outcomes()) {
            json.beginObject();
            text("outcome", outcome.fate().word());
            text("certainty", outcome.certainty().word());
            text("note", outcome.note());
            list("sources", outcome.sources());
            json.endObject();
        }
        json.endArray();
        if (row.engine().isPresent()) {
            verdict(row.engine().get());
        }
        text("note", row.note());
        json.endObject();
    }

    private void verdict(Verdict verdict) throws IOException {
        json.name("textsSay").beginObject();
        text("change", ComparisonReport.word(verdict.change()));
        json.name("likeness").value(hundredths(verdict.score()));
        json.name("lead").value(hundredths(verdict.margin()));
        text("reason", verdict.reason());
        json.endObject();
    }

    private static double hundredths(double share) {
        return Math.round(share * 100) / 100.0;
    }

    private void points(String name, List<Point> points) throws IOException {
        json.name(name).beginArray();
        for (Point point : points) {
            json.beginObject();
            text("id", point.id());
            text("number", point.number());
            text("topic", point.topic());
            json.name("text").value(point.text());
            text("certainty", point.certainty().word());
            json.name("struckOut").value(point.isStruckOut());
            list("sources", point.sources());
            json.endObject();
        }
        json.endArray();
    }

    private void source(Source source) throws IOException {
        json.beginObject();
        text("id", source.id());
        text("publisher", source.publisher());
        text("title", source.title());
        text("author", source.author());
        text("date", source.date().text());
        text("url", source.url());
        text("kind", source.kind().word());
        json.endObject();
    }

    private void list(String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    /** A text that may be absent: then its name is, too. */
    private void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name(name).value(value);
        }
    }
}
