package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.desktop.testing.Snapshot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javax.imageio.ImageIO;

/**
 * Holds a picture against one that was looked at and found good. A pixel counts as different if one
 * of its channels is off by more than 32 of 255; at most 0.2 % of the pixels may be. With {@code
 * -Dgolden.write=true} the good pictures are written anew, to be looked at.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/clauseline/desktop/compare");
    private static final int CHANNEL = 32;
    private static final double SHARE = 0.002;

    private Golden() {}

    static void check(Snapshot snapshot, String name) {
        Path fresh = snapshot.save(name);
        Path good = FOLDER.resolve(name + ".png");
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(FOLDER);
                Files.copy(fresh, good, StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(good).exists();
            compare(ImageIO.read(fresh.toFile()), ImageIO.read(good.toFile()), fresh, good);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void compare(BufferedImage fresh, BufferedImage good, Path a, Path b) {
        assertThat(fresh.getWidth()).isEqualTo(good.getWidth());
        assertThat(fresh.getHeight()).isEqualTo(good.getHeight());
        long different = 0;
        for (int y = 0; y < good.getHeight(); y++) {
            for (int x = 0; x < good.getWidth(); x++) {
                if (differs(fresh.getRGB(x, y), good.getRGB(x, y))) {
                    different++;
                }
            }
        }
        double share = (double) different / ((long) good.getWidth() * good.getHeight());
        assertThat(share).as("share of pixels of %s that differ from %s", a, b).isLessThan(SHARE);
    }

    private static boolean differs(int a, int b) {
        for (int shift = 0; shift < 32; shift += 8) {
            if (Math.abs((a >>> shift & 0xFF) - (b >>> shift & 0xFF)) > CHANNEL) {
                return true;
            }
        }
        return false;
    }
}
