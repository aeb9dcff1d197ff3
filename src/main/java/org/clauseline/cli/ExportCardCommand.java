package org.clauseline.cli;

import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.sheet.PointCard;
import org.clauseline.picture.Palette;
import org.clauseline.picture.PictureFile;
import org.clauseline.picture.PictureFile.Format;
import org.clauseline.timeline.HouseStyle;
import org.clauseline.timeline.PosterSize;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Writes what became of a single point as an image. */
@Command(
        name = "card",
        description = {
            "Writes what became of a single point as an image: which drafts, the words with what"
                    + " was struck out and put in, who says so, as of when.",
            "Sizes as for the timeline; PNG, SVG or PDF. What the card leaves out of the"
                    + " comparison goes to the standard error stream."
        })
final class ExportCardCommand implements Callable<Integer> {
    @Mixin private ComparisonOptions compared = new ComparisonOptions();

    @Option(
            names = "--point",
            required = true,
            paramLabel = "NUMBER",
            description = "The number of the point in either draft, or its id.")
    private String point = "";

    @Mixin private ImageSize size = new ImageSize();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write; its ending (.png, .svg or .pdf) tells the format.")
    private Path output = Path.of("");

    @Option(
            names = "--theme",
            description = "${COMPLETION-CANDIDATES}. Default: that of the style, or LIGHT.")
    private @Nullable Theme theme;

    @Mixin private StyleOption style = new StyleOption();

    @Option(
            names = "--credit",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Who made the image.")
    private String credit = "";

    @Mixin private LossOptions losses = new LossOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unusable {
        Format format =
                Format.of(output)
                        .orElseThrow(
                                () ->
                                        new Unusable(
                                                output
                                                        + ": give it the ending .png, .svg or"
                                                        + " .pdf."));
        PosterSize sheet = size.size();
        HouseStyle house = style.style();
        Palette plain = theme == null ? house.theme().orElse(Palette.LIGHT) : theme.palette();
        ComparisonReport report = compared.report(spec.commandLine().getErr());
        List<Integer> places = PointCard.places(report, point);
        if (places.isEmpty()) {
            throw new Unusable("--point " + point + ": neither draft has a point of that number.");
        }
        PointCard card =
                PointCard.of(
                        report,
                        places.getFirst(),
                        sheet.width(),
                        sheet.height(),
                        new PointCard.House(
                                house.dress(plain), house.credit(credit), house.logo(plain)),
                        sheet.smallestType());
        Output.write(
                output,
                () ->
                        PictureFile.write(
                                card.picture(), format, sheet.scale(), output, share -> {}));
        losses.tell(
                output,
                "image of a point",
                report.dossier(),
                card.losses(),
                spec.commandLine().getErr());
        return 0;
    }
}
