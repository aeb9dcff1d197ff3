package org.clauseline.desktop.words;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.HyperlinkSkin;

/** A link that wraps its words to its width, whatever script they are in. */
public final class WrappedLink extends Hyperlink {
    private final WrappedWords wrapped = new WrappedWords(this);

    /** A link that says this. */
    public WrappedLink(String words) {
        setText(words);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new HyperlinkSkin(this) {
            @Override
            protected double computeMinWidth(
                    double height, double top, double right, double bottom, double left) {
                return wrapped.isLeftToSkin()
                        ? super.computeMinWidth(height, top, right, bottom, left)
                        : left + right;
            }

            @Override
            protected double computeMinHeight(
                    double width, double top, double right, double bottom, double left) {
                return wrapped.isLeftToSkin()
                        ? super.computeMinHeight(width, top, right, bottom, left)
                        : computePrefHeight(width, top, right, bottom, left);
            }

            @Override
            protected double computePrefHeight(
                    double width, double top, double right, double bottom, double left) {
                return wrapped.height(width - left - right)
                        .map(height -> top + height + bottom)
                        .orElseGet(() -> super.computePrefHeight(width, top, right, bottom, left));
            }

            @Override
            protected void layoutChildren(double x, double y, double width, double height) {
                if (!wrapped.layOut(x, y, width, height)) {
                    super.layoutChildren(x, y, width, height);
                }
            }
        };
    }
}
