package org.clauseline.desktop.compare;

import javafx.scene.text.TextFlow;

import org.clauseline.desktop.words.Wrapping;

/**
 * Words that wrap to the width, but not to a width below that of the longest piece (see {@link
 * Wrapping}): while a window is being laid out a column may be next to nothing wide for a moment.
 */
final class Prose extends TextFlow {
    private static final double LEAST = 120;

    Prose() {
        setMinWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, LEAST));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, LEAST), height);
    }
}
