package org.clauseline.cli;

import org.clauseline.exchange.publish.HouseStyleFile;
import org.clauseline.timeline.HouseStyle;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;

/** The style of the house that images are given. */
final class StyleOption {
    @Option(
            names = "--style",
            paramLabel = "FILE",
            description =
                    "The style of the house: theme, colours, logo, sizes of type, credit and source"
                            + " line, one setting a line (credit = Graphic: Desk).")
    private @Nullable Path file;

    /** The style; one that asks for nothing if none was named. */
    HouseStyle style() throws Unusable {
        try {
            return file == null ? HouseStyle.NONE : HouseStyleFile.read(file);
        } catch (IOException trouble) {
            throw new Unusable(String.valueOf(trouble.getMessage()), trouble);
        }
    }
}
