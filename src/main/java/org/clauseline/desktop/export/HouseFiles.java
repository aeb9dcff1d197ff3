package org.clauseline.desktop.export;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for what a house keeps; each answer is absent if the user thought better of it. */
public interface HouseFiles {
    /** A style to use. */
    Optional<Path> chooseStyle();

    /** A file for a style that is to be written. */
    Optional<Path> chooseNewStyle();

    /** A folder that a set of images goes into. */
    Optional<Path> chooseFolder();
}
