package org.clauseline.cli;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.When;
import org.clauseline.exchange.LossReport;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;
import org.clauseline.picture.PictureFile;
import org.clauseline.picture.PictureFile.Format;
import org.clauseline.timeline.Folds;
import org.clauseline.timeline.Grouping;
import org.clauseline.timeline.HouseStyle;
import org.clauseline.timeline.Poster;
import org.clauseline.timeline.PosterSettings;
import org.clauseline.timeline.PosterSettings.Crowding;
import org.clauseline.timeline.PosterWarning;
import org.clauseline.timeline.Reckoning;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes the timeline of a dossier as an image to publish. Needs no display. */
@Command(
        name = "timeline",
        description = {
            "Writes the timeline of a dossier as an image to publish: PNG, SVG or PDF.",
            "The same dossier and options give the same bytes. Warnings, such as of small type, go"
                    + " to the standard error stream."
        })
final class ExportTimelineCommand implements Callable<Integer> {
    /** More folds than this leave no room for what is between them. */
    private static final int MOST_FOLDS = 8;

    private static final Duration SOON = Duration.ofSeconds(1);

    @Mixin private DossierOptions options = new DossierOptions();

    @Mixin private ImageSize size = new ImageSize();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write; its ending (.png, .svg or .pdf) tells the format.")
    private Path output = Path.of("");

    @Option(
            names = "--fit-words",
            description = "Words of an SVG keep their width where the typeface is missing.")
    private boolean fitted;

    @Option(names = "--outlines", description = "Words of an SVG as outlines, which need no font.")
    private boolean outlines;

    @Option(
            names = "--from",
            paramLabel = "WHEN",
            description = "First day shown; the span of the dossier if left out.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "WHEN", description = "Last day shown.")
    private @Nullable String to;

    @Option(
            names = "--group",
            defaultValue = "SIDE",
            description =
                    "What lanes stand for: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Grouping grouping = Grouping.SIDE;

    @Option(
            names = "--density",
            defaultValue = "NORMAL",
            description =
                    "How much is put in: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Crowding crowding = Crowding.NORMAL;

    @Option(
            names = "--theme",
            description = "${COMPLETION-CANDIDATES}. Default: that of the style, or LIGHT.")
    private @Nullable Theme theme;

    @Mixin private StyleOption style = new StyleOption();

    @Option(
            names = "--links",
            description = "Words of events lead to their first source, in SVG and PDF.")
    private boolean links;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "Headline; the dossier's if left out.")
    private @Nullable String title;

    @Option(
            names = "--subtitle",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Line below it; the time shown if left out.")
    private String subtitle = "";

    @Option(
            names = "--source",
            paramLabel = "TEXT",
            description = "Source line; made from the sources of what is shown if left out.")
    private @Nullable String source;

    @Option(
            names = "--credit",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Who made the image.")
    private String credit = "";

    @Option(names = "--fold", description = "Folds long quiet times, and says how long they are.")
    private boolean fold;

    @Option(
            names = "--day-one",
            paramLabel = "WHEN",
            description = "Counts days from this one, the first, in place of dates.")
    private @Nullable String dayOne;

    @Option(names = "--no-legend", description = "Leaves out what the shapes mean.")
    private boolean withoutLegend;

    @Option(
            names = "--no-notes",
            description =
                    "Leaves out how far knowledge goes, how many events are shown, and that points"
                            + " are summaries.")
    private boolean withoutNotes;

    @Option(names = "--no-sources", description = "Leaves out the source line.")
    private boolean withoutSources;

    @Option(
            names = "--alt",
            paramLabel = "TEXT",
            description = "Text for people who cannot see it; made from what is shown if left out.")
    private @Nullable String alternative;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone of the days; the dossier's if left out.")
    private @Nullable ZoneId zone;

    @Mixin private ReportOption report = new ReportOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unusable {
        Format format = format();
        Dossier dossier = options.dossier();
        HouseStyle house = style.style();
        PosterSettings settings = house.dress(settings(dossier, house));
        Poster plain = Poster.of(house.dress(dossier), settings, FontMetrics.shipped());
        Poster laid = links ? plain.linked(dossier) : plain;
        Poster poster = alternative == null ? laid : laid.described(alternative);
        PrintWriter complaints = spec.commandLine().getErr();
        for (PosterWarning warning : poster.warnings()) {
            complaints.println(warning.message());
        }
        Progress progress = new Progress(complaints, SOON);
        try {
            Output.write(
                    output,
                    () ->
                            PictureFile.write(
                                    poster.picture(),
                                    format,
                                    settings.size().scale(),
                                    output,
                                    progress::tell));
        } finally {
            progress.end();
        }
        report.write(
                () ->
                        LossReport.ofExport(
                                String.valueOf(output.getFileName()),
                                "image of the timeline",
                                dossier.title(),
                                poster.losses(Locale.UK)));
        return 0;
    }

    private Format format() throws Unusable {
        Format format =
                Format.of(output)
                        .orElseThrow(
                                () ->
                                        new Unusable(
                                                output
                                                        + ": give it the ending .png, .svg or"
                                                        + " .pdf."));
        if (format != Format.SVG) {
            return format;
        }
        return outlines ? Format.SVG_OUTLINES : fitted ? Format.SVG_FITTED : format;
    }

    private PosterSettings settings(Dossier dossier, HouseStyle house) throws Unusable {
        ZoneId shown = zone == null ? dossier.zone() : zone;
        PosterSettings usual = PosterSettings.of(dossier, size.size(), Locale.UK);
        double begin =
                from == null ? usual.period().from() : time("--from", from, shown).earliestStart();
        double end = to == null ? usual.period().to() : time("--to", to, shown).latestEnd();
        if (!(end > begin) || begin == When.PAST || end == When.FUTURE) {
            throw new Unusable("--from and --to: the time shown has to begin before it ends.");
        }
        return new PosterSettings(
                usual.size(),
                new PosterSettings.Text(
                        title == null ? dossier.title() : title,
                        subtitle,
                        Optional.ofNullable(source),
                        credit),
                new PosterSettings.Foot(!withoutLegend, !withoutNotes, !withoutSources),
                new PosterSettings.Period(
                        begin,
                        end,
                        options.asOf(shown),
                        shown,
                        fold ? Folds.quiet(dossier.events(), MOST_FOLDS) : Folds.NONE,
                        Reckoning.DATES.from(origin(shown))),
                new PosterSettings.Dress(
                        grouping,
                        crowding,
                        theme == null ? house.theme().orElse(Palette.LIGHT) : theme.palette(),
                        PosterSettings.TypeSizes.USUAL,
                        Optional.empty()),
                Locale.UK);
    }

    /** The day that is counted as the first, where days are to be counted. */
    private Optional<LocalDate> origin(ZoneId shown) throws Unusable {
        if (dayOne == null) {
            return Optional.empty();
        }
        long start = time("--day-one", dayOne, shown).earliestStart();
        if (start == When.PAST) {
            throw new Unusable("--day-one " + dayOne + ": names no day.");
        }
        return Optional.of(Instant.ofEpochSecond(start).atZone(shown).toLocalDate());
    }

    private static When time(String option, String text, ZoneId zone) throws Unusable {
        try {
            return When.parse(text, zone);
        } catch (EdtfException mistake) {
            throw new Unusable(option + " " + text + ": " + mistake.getMessage(), mistake);
        }
    }
}
