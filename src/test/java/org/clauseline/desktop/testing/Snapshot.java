package org.clauseline.desktop.testing;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * A picture of what is on the screen, or would be.
 *
 * @param image its pixels
 */
public record Snapshot(WritableImage image) {
    /** Where {@link #save} puts pictures for people to look at. */
    public static final Path FOLDER = Path.of("target", "snapshots");

    /**
     * Lays a root out at a size and takes its picture. It needs no window, so the size may be
     * larger than the screen.
     *
     * @param root a root that is in a scene, or in none yet; its style sheets are applied
     */
    public static Snapshot of(Parent root, double width, double height) {
        if (root.getScene() == null) {
            new Scene(root, width, height);
        }
        if (root instanceof Region region) {
            region.setMinSize(width, height);
            region.setPrefSize(width, height);
            region.setMaxSize(width, height);
        }
        for (int round = 0; round < 3; round++) {
            root.applyCss();
            root.resize(width, height);
            root.layout();
        }
        WritableImage image = new WritableImage((int) width, (int) height);
        return new Snapshot(root.snapshot(new SnapshotParameters(), image));
    }

    /** Takes the picture of a node as it is laid out. */
    public static Snapshot of(Node node) {
        return new Snapshot(node.snapshot(new SnapshotParameters(), null));
    }

    /** The colour of a pixel: alpha, red, green and blue, eight bits each. */
    public int argb(int x, int y) {
        return image.getPixelReader().getArgb(x, y);
    }

    /** How many pixels of a rectangle have this colour. */
    public long count(int x, int y, int width, int height, int argb) {
        PixelReader pixels = image.getPixelReader();
        long count = 0;
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                if (pixels.getArgb(column, row) == argb) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Writes the picture as {@code target/snapshots/NAME.png}, to be looked at. */
    public Path save(String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, argb(x, y));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            ImageIO.write(copy, "png", file.toFile());
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
