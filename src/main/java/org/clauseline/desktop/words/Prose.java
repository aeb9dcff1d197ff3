package org.clauseline.desktop.words;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.function.Consumer;

/**
 * Words that wrap to the width, whatever script they are in, but not to a width below that of the
 * longest piece (see {@link Wrapping}): while a window is being laid out a column may be next to
 * nothing wide for a moment.
 */
public final class Prose extends TextFlow {
    private static final double LEAST = 120;

    private final double most;

    /** Without words yet, and as wide as its words want to be. */
    public Prose() {
        this(Double.MAX_VALUE);
    }

    /**
     * Without words yet.
     *
     * @param most the width in px beyond which it does not want to grow
     */
    public Prose(double most) {
        this.most = most;
        setMinWidth(0);
    }

    /**
     * Adds words behind those that are there.
     *
     * @param look dresses each piece that they are cut into
     */
    public void add(String words, Consumer<Text> look) {
        for (String piece : Wrapping.pieces(words)) {
            Text text = new Text(piece);
            look.accept(text);
            getChildren().add(text);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(super.computePrefWidth(height), most);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wanted = width < 0 && most < Double.MAX_VALUE ? prefWidth(-1) : width;
        return super.computePrefHeight(wanted < 0 ? wanted : Math.max(wanted, LEAST));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, LEAST), height);
    }
}
