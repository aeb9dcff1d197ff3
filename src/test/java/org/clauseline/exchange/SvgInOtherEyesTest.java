package org.clauseline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Dossier;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Picture;
import org.clauseline.picture.PictureFile;
import org.clauseline.picture.PictureFile.Format;
import org.clauseline.picture.Raster;
import org.clauseline.timeline.HouseStyle;
import org.clauseline.timeline.Poster;
import org.clauseline.timeline.PosterPreset;
import org.clauseline.timeline.PosterSettings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

/**
 * SVG files as the programs of others paint them, beside our PNG of the same picture: a whole image
 * with a logo, in a light, a dark and a grey theme.
 */
class SvgInOtherEyesTest {
    /** Edges are smoothed differently by each program; more than this apart is another colour. */
    private static final int APART = 200;

    /** Side of the squares in which words of another typeface are compared, in pixels. */
    private static final int SQUARE = 20;

    @TempDir private Path folder;

    /** A program that paints SVG files. */
    enum Program {
        RSVG,
        INKSCAPE,
        CHROMIUM;

        void paint(Path svg, Path png, Picture picture, Path scratch)
                throws IOException, InterruptedException {
            switch (this) {
                case RSVG -> OtherProgram.run("rsvg-convert", svg, "-o", png);
                case INKSCAPE -> OtherProgram.run("inkscape", svg, "-o", png);
                case CHROMIUM ->
                        OtherProgram.paint(
                                svg,
                                png,
                                (int) picture.width(),
                                (int) picture.height(),
                                scratch.resolve("profile"));
            }
        }
    }

    private static Picture picture(PosterPreset preset, Palette palette) {
        Dossier dossier = Reports.shippedDossier();
        int[] pixels = new int[120 * 40];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = i % 120 < 60 ? 0xFFB5421A : 0x800B66B0;
        }
        HouseStyle house = HouseStyle.NONE.withImages(Map.of("", new Raster(120, 40, pixels)));
        PosterSettings settings =
                PosterSettings.of(dossier, preset.size(), Locale.UK).withPalette(palette);
        return Poster.of(dossier, house.dress(settings), FontMetrics.shipped()).picture();
    }

    private BufferedImage ours(Picture picture) throws IOException {
        return ImageIO.read(written(picture, Format.PNG).toFile());
    }

    private Path written(Picture picture, Format format) throws IOException {
        Path file = folder.resolve("picture" + format.ending());
        PictureFile.write(picture, format, 1, file, share -> {});
        return file;
    }

    private BufferedImage theirs(Program program, Picture picture, Format format)
            throws IOException, InterruptedException {
        Path png = folder.resolve("theirs.png");
        program.paint(written(picture, format), png, picture, folder);
        BufferedImage image = ImageIO.read(png.toFile());
        Files.delete(png);
        return image;
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void outlines_look_as_the_png_does(Program program) throws Exception {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.PRINT)) {
            Picture picture = picture(PosterPreset.ARTICLE, palette);
            BufferedImage ours = ours(picture);
            BufferedImage theirs = theirs(program, picture, Format.SVG_OUTLINES);
            assertThat(theirs.getWidth()).isEqualTo(ours.getWidth());
            assertThat(theirs.getHeight()).isEqualTo(ours.getHeight());
            long apart = 0;
            for (int y = 0; y < ours.getHeight(); y++) {
                for (int x = 0; x < ours.getWidth(); x++) {
                    int one = ours.getRGB(x, y);
                    apart += distance(one, theirs.getRGB(x, y)) > APART ? 1 : 0;
                }
            }
            assertThat(apart / (double) (ours.getWidth() * ours.getHeight())).isLessThan(0.003);
        }
    }

    /**
     * Without our typeface letters differ, but no line may stand elsewhere or be longer. Librsvg
     * does not know the length of a text and is left out.
     */
    @ParameterizedTest
    @EnumSource(names = {"INKSCAPE", "CHROMIUM"})
    void words_stand_where_they_stand_in_the_png(Program program) throws Exception {
        for (PosterPreset preset : List.of(PosterPreset.ARTICLE, PosterPreset.STORY)) {
            Picture picture = picture(preset, Palette.LIGHT);
            BufferedImage ours = ours(picture);
            BufferedImage theirs = theirs(program, picture, Format.SVG_FITTED);
            long squares = 0;
            long apart = 0;
            for (int y = 0; y + SQUARE <= ours.getHeight(); y += SQUARE) {
                for (int x = 0; x + SQUARE <= ours.getWidth(); x += SQUARE) {
                    squares++;
                    apart += Math.abs(ink(ours, x, y) - ink(theirs, x, y)) > 0.12 ? 1 : 0;
                }
            }
            assertThat(apart / (double) squares).isLessThan(0.02);
        }
    }

    /** How dark a square is on the whole, 0 to 1. */
    private static double ink(BufferedImage image, int left, int top) {
        long light = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                light += 765 - distance(image.getRGB(x, y), 0xFFFFFF);
            }
        }
        return 1 - light / (765.0 * SQUARE * SQUARE);
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            sum += Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF));
        }
        return sum;
    }
}
