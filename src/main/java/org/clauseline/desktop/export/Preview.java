package org.clauseline.desktop.export;

import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.clauseline.picture.Picture;
import org.clauseline.picture.PngPainter;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The pixels of an image as they are written, for the screen and the clipboard. */
final class Preview {
    private static final int OPAQUE = 0xFF000000;

    private Preview() {}

    /** Pixels of the screen to a pixel of the window that shows something, 1 if none does. */
    static double outputScale(Node node) {
        return node.getScene() == null || node.getScene().getWindow() == null
                ? 1
                : node.getScene().getWindow().getOutputScaleX();
    }

    static Image of(Picture picture, double scale) {
        BufferedImage painted = PngPainter.image(picture, scale);
        int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        WritableImage image = new WritableImage(painted.getWidth(), painted.getHeight());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        painted.getWidth(),
                        painted.getHeight(),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        painted.getWidth());
        return image;
    }
}
