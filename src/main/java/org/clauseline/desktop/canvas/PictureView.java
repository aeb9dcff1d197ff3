package org.clauseline.desktop.canvas;

import javafx.geometry.Insets;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundImage;
import javafx.scene.layout.BackgroundPosition;
import javafx.scene.layout.BackgroundRepeat;
import javafx.scene.layout.BackgroundSize;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;

import java.nio.IntBuffer;
import java.util.List;

/**
 * Shows a picture in the pixels of the screen, drawn anew at most once a pulse and only when asked
 * for. It is unmanaged, so that a new picture does not make JavaFX lay out what lies around it; its
 * owner resizes it.
 *
 * <p>Without a GPU JavaFX draws shape by shape and letter by letter what was asked of a canvas; one
 * opaque image, painted by our own {@link PixelPainter}, costs less than half. There are two of
 * them in turn, since JavaFX may still be showing the last one. JavaFX cannot know that the image
 * is opaque and would paint the grounds below it at every frame; the insets say so.
 */
public final class PictureView extends Region {
    /** A clear pixel: JavaFX asks only regions with a background how much of them is opaque. */
    private static final Background NOTHING =
            new Background(
                    new BackgroundImage(
                            new WritableImage(1, 1),
                            BackgroundRepeat.NO_REPEAT,
                            BackgroundRepeat.NO_REPEAT,
                            BackgroundPosition.DEFAULT,
                            BackgroundSize.DEFAULT));

    /** One for all views, so that a new one finds letters and marks rasterised. */
    private static final PixelPainter PAINTER =
            new PixelPainter(FontMetrics.shipped(), new BorrowedText());

    private final Runnable draw;
    private final ImageView view = new ImageView();
    private Sheet front = new Sheet(1, 1);
    private Sheet back = new Sheet(1, 1);
    private boolean stale = true;

    /** Pixels and the image of JavaFX that shows them. */
    private static final class Sheet {
        private final Pixels pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        Sheet(int width, int height) {
            pixels = new Pixels(width, height);
            buffer =
                    new PixelBuffer<>(
                            width,
                            height,
                            IntBuffer.wrap(pixels.argb),
                            PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }

        boolean fits(int width, int height) {
            return pixels.width == width && pixels.height == height;
        }
    }

    /**
     * @param draw calls {@link #show}; is run when the view has a size and was asked to redraw
     */
    public PictureView(Runnable draw) {
        this.draw = draw;
        setManaged(false);
        setBackground(NOTHING);
        view.setManaged(false);
        view.setMouseTransparent(true);
        getChildren().add(view);
        widthProperty().subscribe(this::redraw);
        heightProperty().subscribe(this::redraw);
    }

    /** Asks for a new picture at the next pulse. */
    public void redraw() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (stale && getWidth() > 0 && getHeight() > 0) {
            draw.run();
            // What was made ready on the way to this picture is in it, and no reason for another.
            stale = false;
        }
    }

    /** Shows a picture, from now on. On the JavaFX thread. */
    public void show(Picture picture) {
        show(picture, List.of());
    }

    /**
     * Shows a picture with more shapes over it.
     *
     * @param over drawn in their order, after those of the picture
     */
    public void show(Picture picture, List<Shape> over) {
        double scale = outputScale();
        int width = (int) Math.max(1, Math.round(picture.width() * scale));
        int height = (int) Math.max(1, Math.round(picture.height() * scale));
        Sheet next = back.fits(width, height) ? back : new Sheet(width, height);
        next.buffer.updateBuffer(
                buffer -> {
                    PAINTER.paint(picture, over, scale, next.pixels);
                    return null;
                });
        back = front;
        front = next;
        view.setImage(next.image);
        view.setFitWidth(width / scale);
        view.setFitHeight(height / scale);
        boolean covered = width == getWidth() * scale && height == getHeight() * scale;
        setOpaqueInsets(covered ? Insets.EMPTY : null);
    }

    /** Pixels of the screen to a CSS pixel. */
    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
