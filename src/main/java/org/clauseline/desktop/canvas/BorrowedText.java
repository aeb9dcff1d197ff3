package org.clauseline.desktop.canvas;

import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that are more than letters of the shipped typeface in a row: Arabic and Hebrew, Indic
 * scripts, marks that combine, ideographs and emoji. JavaFX shapes them with the system's fonts,
 * all that are new in a picture together, and their pixels are kept. Used on the JavaFX thread.
 */
final class BorrowedText {
    /** In pixels, several screens full; what was not drawn for longest goes first. */
    private static final int MOST_KEPT = 8_000_000;

    /** In pixels, wider than a screen. */
    private static final double MOST_WIDTH = 4096;

    private static final int AT_ONCE = 64;

    /** Room for letters that reach beyond their advance, in pixels. */
    private static final int MARGIN = 6;

    /** How the metrics end words that run to the left and were cut. */
    private static final String CUT_AT_THE_LEFT = "…\u200F";

    private static final double ABOVE = 1.6;
    private static final double BELOW = 0.9;

    private final Map<Key, Sample> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Key, Double> wanted = new LinkedHashMap<>();
    private int keptPixels;

    private record Key(String text, Font font, Colour colour, Anchor anchor, double scale) {
        /** The text tells most of them apart, and has its hash at hand. */
        @Override
        public int hashCode() {
            return 31 * text.hashCode() + colour.argb();
        }

        int above() {
            return (int) Math.ceil(ABOVE * font.size() * scale);
        }

        int height() {
            return above() + (int) Math.ceil(BELOW * font.size() * scale);
        }

        /** Pixels from the left of the sample to the anchor, in a room so wide. */
        int anchorX(int room) {
            return switch (anchor) {
                case START -> MARGIN;
                case MIDDLE -> MARGIN + room / 2;
                case END -> MARGIN + room;
            };
        }
    }

    /**
     * A text as the pixels that are not clear.
     *
     * @param places row (16 bits) and column of each
     * @param argb colour of each, multiplied by its opacity
     * @param x the anchor from the left
     * @param baseline the base line from the top
     */
    @SuppressWarnings("ArrayRecordComponent") // shared, never compared
    private record Sample(int[] places, int[] argb, int x, int baseline) {}

    /**
     * Draws a text, or notes that it is wanted.
     *
     * @param metrics tell the room for it
     * @param x pixel of its anchor
     * @param baseline pixel below its base line
     */
    void draw(
            Shape.Text text,
            FontMetrics metrics,
            double scale,
            int x,
            int baseline,
            Pixels pixels) {
        Key key = new Key(text.text(), text.font(), text.colour(), text.anchor(), scale);
        Sample sample = kept.get(key);
        if (sample == null) {
            double room = metrics.width(text.text(), text.font()) * scale;
            wanted.put(key, Math.min(MOST_WIDTH, Math.ceil(room)));
            return;
        }
        pixels.lay(sample.places, sample.argb, x - sample.x, baseline - sample.baseline);
    }

    /** Makes what was noted as wanted; answers whether anything was. */
    boolean fetch() {
        List<Map.Entry<Key, Double>> all = new ArrayList<>(wanted.entrySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            make(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        wanted.clear();
        Iterator<Sample> oldest = kept.values().iterator();
        while (keptPixels > MOST_KEPT && oldest.hasNext()) {
            keptPixels -= oldest.next().argb.length;
            oldest.remove();
        }
        return !all.isEmpty();
    }

    /** One text below the other on a canvas of their own. */
    private void make(List<Map.Entry<Key, Double>> texts) {
        int width = 1;
        int height = 0;
        for (Map.Entry<Key, Double> text : texts) {
            width = Math.max(width, text.getValue().intValue() + 2 * MARGIN);
            height += text.getKey().height();
        }
        Canvas canvas = new Canvas(width, height);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setTextBaseline(VPos.BASELINE);
        int top = 0;
        for (Map.Entry<Key, Double> text : texts) {
            write(text.getKey(), text.getValue().intValue(), top, pen);
            top += text.getKey().height();
        }
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        WritableImage image = canvas.snapshot(clear, null);
        top = 0;
        for (Map.Entry<Key, Double> text : texts) {
            keep(text.getKey(), text.getValue().intValue(), top, image.getPixelReader());
            top += text.getKey().height();
        }
    }

    private static void write(Key key, int room, int top, GraphicsContext pen) {
        Colour colour = key.colour;
        pen.setFill(Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity()));
        pen.setFont(ShippedFonts.of(new Font(key.font.weight(), key.font.size() * key.scale)));
        pen.setTextAlign(
                switch (key.anchor) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        pen.save();
        pen.beginPath();
        pen.rect(0, top, room + 2 * MARGIN, key.height());
        pen.clip();
        double x = key.anchorX(room);
        if (key.text.endsWith(CUT_AT_THE_LEFT) && key.anchor == Anchor.START) {
            // JavaFX puts an omission at the right of words that run to the left, where they begin.
            double omission = FontMetrics.shipped().width(CUT_AT_THE_LEFT, key.font) * key.scale;
            String words = key.text.substring(0, key.text.length() - CUT_AT_THE_LEFT.length());
            pen.fillText(CUT_AT_THE_LEFT.substring(0, 1), x, top + key.above());
            pen.fillText(words, x + omission, top + key.above(), Math.max(1, room - omission));
        } else {
            pen.fillText(key.text, x, top + key.above(), room);
        }
        pen.restore();
    }

    private void keep(Key key, int room, int top, PixelReader image) {
        int width = room + 2 * MARGIN;
        int[] argb = new int[width * key.height()];
        image.getPixels(
                0, top, width, key.height(), PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        Sample sample = sparse(argb, width, key.anchorX(room), key.above());
        kept.put(key, sample);
        keptPixels += sample.argb.length;
    }

    private static Sample sparse(int[] image, int width, int x, int baseline) {
        int[] places = new int[image.length];
        int[] argb = new int[image.length];
        int count = 0;
        for (int i = 0; i < image.length; i++) {
            if (image[i] >>> 24 > 0) {
                places[count] = ((i / width) << 16) | (i % width);
                argb[count++] = image[i];
            }
        }
        return new Sample(Arrays.copyOf(places, count), Arrays.copyOf(argb, count), x, baseline);
    }
}
