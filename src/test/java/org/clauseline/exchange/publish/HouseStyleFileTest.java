package org.clauseline.exchange.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clauseline.picture.Palette;
import org.clauseline.timeline.HouseStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** The style of a house on disk, with its logos beside it. */
class HouseStyleFileTest {
    @TempDir private Path folder;

    private Path style(String text) throws IOException {
        return Files.writeString(folder.resolve("house.txt"), text);
    }

    @Test
    void logos_are_read_from_the_folder_of_the_style() throws IOException {
        BufferedImage logo = new BufferedImage(30, 10, BufferedImage.TYPE_INT_ARGB);
        ImageIO.write(logo, "png", folder.resolve("planet.png").toFile());
        HouseStyle style = HouseStyleFile.read(style("dark.logo = planet.png\ncredit = Planet"));
        assertThat(style.logo(Palette.DARK).orElseThrow().width()).isEqualTo(30);
        assertThat(style.logo(Palette.LIGHT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../planet.png",
                "/etc/hostname",
                "http://example.org/a.png",
                "file:///etc/hostname",
                "",
                "none.png"
            })
    void no_logo_comes_from_elsewhere(String name) throws IOException {
        Path style = style("credit = Planet\nlogo = " + name + "\n");
        assertThatThrownBy(() -> HouseStyleFile.read(style))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The logo “" + name + "” cannot be used: ")
                .hasMessageEndingWith(".");
    }

    @Test
    void what_is_no_style_is_told_with_its_name() throws IOException {
        Path none = folder.resolve("none.txt");
        assertThatThrownBy(() -> HouseStyleFile.read(none))
                .hasMessage(none + " cannot be read: There is no file of that name.");
        Path bytes = Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xC3, 0x28});
        assertThatThrownBy(() -> HouseStyleFile.read(bytes)).hasMessageContaining("no text");
        Path large = style("#".repeat(200_000));
        assertThatThrownBy(() -> HouseStyleFile.read(large)).hasMessageContaining("too large");
        Path wrong = style("credit = a\nsize = 3");
        assertThatThrownBy(() -> HouseStyleFile.read(wrong))
                .hasMessage(wrong + ": Line 2: there is no setting size");
    }
}
