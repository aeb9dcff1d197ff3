package org.clauseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** {@code clauseline export timeline} on the dossier that ships with the program. */
class ExportTimelineCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    private int run(String name, String... more) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        Stream<String> fixed =
                Stream.of("export", "timeline", "-o", folder.resolve(name).toString());
        return command.execute(Stream.concat(fixed, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void writesAPngOfTheSizeAskedFor() throws IOException {
        assertThat(run("a.png", "--size", "1080x1350", "--scale", "2")).isZero();
        BufferedImage image = ImageIO.read(folder.resolve("a.png").toFile());
        assertThat(image.getWidth()).isEqualTo(2160);
        assertThat(image.getHeight()).isEqualTo(2700);
        assertThat(err.toString()).doesNotContain("image");
    }

    @Test
    void takesWordsLanesTimeAndTheme() throws IOException {
        assertThat(
                        run(
                                "a.svg",
                                "--title",
                                "Four days",
                                "--subtitle",
                                "in Geneva",
                                "--credit",
                                "Graphic: desk",
                                "--from",
                                "2025-11-21",
                                "--to",
                                "2025-11-24",
                                "--group",
                                "category",
                                "--theme",
                                "dark",
                                "--as-of",
                                "2025-11-23"))
                .isZero();
        assertThat(folder.resolve("a.svg"))
                .content()
                .contains(
                        ">Four days<",
                        ">in Geneva<",
                        ">Graphic: desk<",
                        ">Fri 21 Nov<",
                        ">Mon 24<",
                        "As known on 23 November 2025")
                .doesNotContain(">Tue 25<", "28 to 19 points");
    }

    @Test
    void writesPdfAndOutlines() throws IOException {
        assertThat(run("a.pdf", "--preset", "a4")).isZero();
        assertThat(Files.readAllBytes(folder.resolve("a.pdf"))).startsWith('%', 'P', 'D', 'F');
        assertThat(run("b.svg", "--outlines", "--size", "120x80mm")).isZero();
        assertThat(folder.resolve("b.svg")).content().doesNotContain("<text").contains("<path");
    }

    @Test
    void sameBytesTwice() throws IOException {
        for (String ending : new String[] {"png", "svg", "pdf"}) {
            assertThat(run("one." + ending)).isZero();
            assertThat(run("two." + ending)).isZero();
            assertThat(folder.resolve("one." + ending))
                    .hasSameBinaryContentAs(folder.resolve("two." + ending));
        }
    }

    @Test
    void saysWhatIsWrongAndWritesNothing() throws IOException {
        assertThat(run("a.gif")).isEqualTo(2);
        assertThat(err.toString()).contains("ending .png, .svg or .pdf");
        assertThat(run("missing/a.png")).isEqualTo(2);
        assertThat(err.toString()).contains("folder does not exist");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size=20x10",
                "--size=wide",
                "--scale=9",
                "--from=2025-13-40",
                "--to=2020-01-01",
                "--group=colour",
                "--dpi=x",
                "--dossier=/no/such/file",
                "--as-of=soon"
            })
    void refusesWhatMakesNoSense(String option) throws IOException {
        assertThat(run("a.png", option)).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
        assertThat(folder.resolve("a.png")).doesNotExist();
    }

    @Test
    void warnsOfSmallType() {
        assertThat(run("a.png", "--size", "170x130")).isZero();
        assertThat(err.toString()).contains("below the 12 px");
    }
}
