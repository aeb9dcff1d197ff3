package org.clauseline.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.desktop.theme.ThemeChoice;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.dossier.Category;
import org.clauseline.dossier.Filter;
import org.clauseline.dossier.Status;
import org.clauseline.timeline.Folds;
import org.clauseline.timeline.Grouping;
import org.clauseline.timeline.Reckoning;
import org.clauseline.timeline.Ribbons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

class SettingsFileTest {
    @TempDir Path folder;

    private static final Look LOOK =
            new Look(
                    new Span(1_763_503_200.25, 1_764_367_200),
                    Grouping.TOPIC,
                    new Comparing("us-draft", "e3-draft", Comparing.Mode.REDLINE),
                    new Filter(
                            Set.of("us", "ua"),
                            Set.of("nato"),
                            Set.of(Category.MILITARY),
                            Set.of(Status.DENIED, Status.DISPUTED),
                            Set.of("bbc"),
                            3,
                            true,
                            false),
                    "Europe/Kyiv",
                    new Folds(
                            List.of(
                                    new Folds.Gap(1_763_600_000.5, 1_763_700_000, true),
                                    new Folds.Gap(1_763_800_000, 1_763_900_000, false))),
                    new Reckoning(
                            Optional.of(LocalDate.of(-44, 3, 15)),
                            Optional.of(ZoneId.of("America/New_York"))),
                    true,
                    Ribbons.Of.POINTS);

    @Test
    void whatIsWrittenIsRead() {
        Settings settings =
                Settings.FIRST
                        .withWindow(1280, 800, true)
                        .withTheme(ThemeChoice.DARK)
                        .withRoom(Arrangement.ABOVE, 0.5, 0.7, false)
                        .opened(Path.of("/tmp/one.dossier.json"))
                        .opened(Path.of("/tmp/два файли=#.dossier.json"))
                        .looked("talks", LOOK);
        SettingsFile file = new SettingsFile(folder.resolve("deep").resolve("down"));
        file.write(settings);
        assertThat(file.read()).isEqualTo(settings);
    }

    @Test
    void theFileHoldsNoDateAndIsTheSameEachTime() throws IOException {
        SettingsFile file = new SettingsFile(folder);
        file.write(Settings.FIRST.looked("talks", LOOK));
        byte[] first = Files.readAllBytes(folder.resolve("settings.properties"));
        file.write(Settings.FIRST.looked("talks", LOOK));
        assertThat(folder.resolve("settings.properties")).hasBinaryContent(first);
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("settings.properties"));
        assertThat(new String(first, StandardCharsets.UTF_8)).doesNotContain("#");
    }

    @Test
    void aFirstStartFindsWhatSuitsMost() {
        assertThat(new SettingsFile(folder.resolve("none")).read()).isEqualTo(Settings.FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u12",
                "window.width=NaN\nwindow.height=-4\ntheme=purple\ndivider.main=7\nrecent.0=\u0000",
                "looks=talks other\nlook.talks.from=5\nlook.talks.to=1",
                "no settings at all"
            })
    void aBrokenFileCountsAsAFirstStart(String text) throws IOException {
        Files.writeString(folder.resolve("settings.properties"), text);
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "folds=1/2/true 1.5/3/false\nlook.talks.second-clock=Mars/Olympus",
                "folds=5/4/true\nlook.talks.day-one=2025-02-30",
                "folds=NaN/1/true\nlook.talks.ribbons=CLAUSES",
                "folds=1/2\nlook.talks.ribbons.shown=perhaps"
            })
    void anAxisThatMakesNoSenseIsAPlainOne(String text) throws IOException {
        Files.writeString(
                folder.resolve("settings.properties"),
                "looks=talks\nlook.talks.from=1\nlook.talks.to=5\nlook.talks." + text);

        Look look = Objects.requireNonNull(new SettingsFile(folder).read().looks().get("talks"));

        assertThat(look.folds()).isEqualTo(Folds.NONE);
        assertThat(look.reckoning()).isEqualTo(Reckoning.DATES);
        assertThat(look.ribbons()).isEqualTo(Ribbons.Of.TOPICS);
        assertThat(look.ribbonsShown()).isFalse();
    }

    @Test
    void bytesThatAreNoTextDoNoHarm() throws IOException {
        Files.write(
                folder.resolve("settings.properties"),
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 'a'});
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void aFolderThatCannotBeWrittenCostsNothing() throws IOException {
        Path occupied = Files.writeString(folder.resolve("file"), "");
        new SettingsFile(occupied).write(Settings.FIRST);
        assertThat(occupied).isEmptyFile();
    }

    @Test
    void theFileOpenedLastComesFirstAndOnlyOnce() {
        Settings settings = Settings.FIRST;
        for (int i = 0; i < 15; i++) {
            settings = settings.opened(Path.of("/d/" + i));
        }
        settings = settings.opened(Path.of("/d/12"));
        assertThat(settings.recent())
                .hasSize(10)
                .startsWith(Path.of("/d/12"), Path.of("/d/14"))
                .doesNotHaveDuplicates();
    }

    @Test
    void settingsLieWhereTheSystemWantsThem() {
        Path home = Path.of("/home/reader");
        assertThat(SettingsFile.standard(Map.of("XDG_CONFIG_HOME", "/etc/mine"), home).folder())
                .isEqualTo(Path.of("/etc/mine/clauseline"));
        assertThat(SettingsFile.standard(Map.of("XDG_CONFIG_HOME", "relative"), home).folder())
                .isEqualTo(Path.of("/home/reader/.config/clauseline"));
        assertThat(SettingsFile.standard(Map.of(), home).folder())
                .isEqualTo(Path.of("/home/reader/.config/clauseline"));
    }
}
