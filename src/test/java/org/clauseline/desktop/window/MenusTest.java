package org.clauseline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Menus whose items depend on what is open. */
@FxTest
class MenusTest {
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private Windows window;
    private List<MenuButton> menus;

    @BeforeEach
    void open() {
        window = Windows.shipped(folder.resolve("settings")).shown();
        menus =
                window.desk().root().lookupAll(".menu-button").stream()
                        .filter(Node::isVisible)
                        .map(MenuButton.class::cast)
                        .toList();
    }

    @AfterEach
    void close() {
        window.desk().keeper().leave(true);
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }

    @Test
    void offerTheDraftsAndTheTopicsWhenTheyAreShown() {
        Workspace workspace = window.desk().workspace();
        Draft first = workspace.opened().get().dossier().drafts().getFirst();
        assertThat(menus).hasSizeGreaterThan(4);
        List<String> offered = new ArrayList<>();
        for (MenuButton menu : menus) {
            menu.show();
            Pulse.next();
            menu.getItems().forEach(item -> offered.add(item.getText()));
            assertThat(menu.getItems()).isNotEmpty();
            assertThat(menu.isShowing()).isTrue();
            menu.hide();
        }
        assertThat(offered).contains(first.title(), "All topics");
    }

    @Test
    void holdNothingOfWhatTheyOfferedBeforeWhileNobodySeesThem() {
        menus.forEach(MenuButton::show);
        Pulse.next();
        menus.forEach(MenuButton::hide);
        Workspace workspace = window.desk().workspace();
        List<Draft> drafts = workspace.opened().get().dossier().drafts();
        List<WeakReference<MenuItem>> offered = new ArrayList<>();
        for (int turn = 0; turn < 12; turn++) {
            Comparing now = workspace.comparing().get();
            workspace
                    .comparing()
                    .set(
                            new Comparing(
                                    drafts.get(turn % 2).id(),
                                    drafts.get(1 - turn % 2).id(),
                                    now.mode()));
            Pulse.pass(3);
            menus.forEach(
                    menu ->
                            menu.getItems()
                                    .forEach(item -> offered.add(new WeakReference<>(item))));
        }
        System.gc();
        Set<MenuItem> held =
                offered.stream()
                        .flatMap(item -> Optional.ofNullable(item.get()).stream())
                        .collect(Collectors.toSet());
        Set<MenuItem> now =
                menus.stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .collect(Collectors.toSet());
        assertThat(held).isEqualTo(now);
    }
}
