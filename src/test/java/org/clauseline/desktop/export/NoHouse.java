package org.clauseline.desktop.export;

import java.nio.file.Path;
import java.util.Optional;

/** A user who thinks better of everything. */
final class NoHouse implements HouseFiles {
    @Override
    public Optional<Path> chooseStyle() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseNewStyle() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.empty();
    }
}
