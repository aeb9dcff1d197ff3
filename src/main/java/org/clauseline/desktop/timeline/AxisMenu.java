package org.clauseline.desktop.timeline;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.When;
import org.clauseline.timeline.Reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How time is told on the axis: folds, dates or days counted from one, and a second clock. */
final class AxisMenu {
    private static final List<String> CLOCKS =
            List.of(
                    "Europe/Kyiv",
                    "Europe/Zurich",
                    "Europe/London",
                    "America/New_York",
                    "Europe/Moscow",
                    "UTC");

    private final Workspace workspace;
    private final Folding folding;
    private final Choosing choosing;
    private final Words words;
    private final ZoneId own;
    private final Runnable story;
    private final Runnable leads;
    private final MenuButton button = new MenuButton();

    /**
     * @param own the zone of the reader
     * @param story tells the starred events
     * @param leads shows gaps and contradictions
     */
    AxisMenu(
            Workspace workspace,
            Folding folding,
            Choosing choosing,
            Words words,
            ZoneId own,
            Runnable story,
            Runnable leads) {
        this.workspace = workspace;
        this.folding = folding;
        this.choosing = choosing;
        this.words = words;
        this.own = own;
        this.story = story;
        this.leads = leads;
        button.setId("axis");
        button.setGraphic(Icon.CLOCK.node());
        button.getStyleClass().addAll("icon-button", "icon-menu");
        Hint.on(button, words.get("axis"));
        button.setAccessibleText(words.get("axis"));
        button.getItems().add(new MenuItem(words.get("axis.dates")));
        button.setOnShowing(event -> button.getItems().setAll(items()));
    }

    /** The button that opens it. */
    MenuButton button() {
        return button;
    }

    /** What it offers now. */
    List<MenuItem> items() {
        CheckMenuItem fold = new CheckMenuItem(words.get("axis.fold"));
        fold.setId("axis-fold");
        fold.setSelected(folding.isOn());
        fold.setOnAction(event -> folding.toggle());
        ToggleGroup group = new ToggleGroup();
        Optional<LocalDate> begin = begin();
        Optional<LocalDate> selected = choosing.selected().flatMap(this::dayOf);
        RadioMenuItem dates = counting(group, "axis.dates", Optional.empty());
        RadioMenuItem days = counting(group, "axis.days", begin);
        days.setDisable(begin.isEmpty());
        RadioMenuItem since = counting(group, "axis.days.event", selected);
        since.setDisable(selected.isEmpty());
        Optional<LocalDate> origin = workspace.reckoning().get().origin();
        dates.setSelected(origin.isEmpty());
        days.setSelected(origin.isPresent() && origin.equals(begin));
        since.setSelected(origin.isPresent() && !origin.equals(begin));
        return List.of(
                fold,
                new SeparatorMenuItem(),
                dates,
                days,
                since,
                new SeparatorMenuItem(),
                clocks(),
                new SeparatorMenuItem(),
                item(words.get("axis.story"), story),
                item(words.get("axis.leads"), leads));
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }

    private RadioMenuItem counting(ToggleGroup group, String key, Optional<LocalDate> day) {
        RadioMenuItem item = new RadioMenuItem(words.get(key));
        item.setId(key.replace('.', '-'));
        item.setToggleGroup(group);
        item.setOnAction(event -> reckon(workspace.reckoning().get().from(day)));
        return item;
    }

    private void reckon(Reckoning reckoning) {
        workspace.reckoning().set(reckoning);
    }

    /**
     * The first day that the dossier is about: of its span, or where that is open of its events.
     */
    private Optional<LocalDate> begin() {
        When span = workspace.opened().get().dossier().span();
        if (span.earliestStart() != When.PAST) {
            return Optional.of(day(span.earliestStart(), span.zone()));
        }
        return workspace.opened().get().dossier().events().stream()
                .map(Event::when)
                .filter(when -> when.earliestStart() != When.PAST)
                .min((one, other) -> Long.compare(one.earliestStart(), other.earliestStart()))
                .flatMap(when -> dated(when));
    }

    private Optional<LocalDate> dayOf(Event event) {
        return dated(event.when());
    }

    /** The day on which something began, where it took place; absent where no calendar reaches. */
    private static Optional<LocalDate> dated(When when) {
        boolean reaches = Math.abs((double) when.earliestStart()) < 3e11;
        return reaches ? Optional.of(day(when.earliestStart(), when.zone())) : Optional.empty();
    }

    private static LocalDate day(long instant, ZoneId zone) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(instant), zone);
    }

    private Menu clocks() {
        Menu menu = new Menu(words.get("axis.second"));
        ToggleGroup group = new ToggleGroup();
        menu.getItems().add(clock(group, words.get("axis.second.none"), Optional.empty()));
        List<ZoneId> zones = new ArrayList<>(CLOCKS.stream().map(ZoneId::of).toList());
        zones.removeIf(zone -> zone.getRules().equals(own.getRules()));
        zones.add(own);
        for (ZoneId zone : zones) {
            if (!zone.equals(workspace.zone().get())) {
                String city = city(zone);
                String name = zone.equals(own) ? words.get("axis.second.own", city) : city;
                menu.getItems().add(clock(group, name, Optional.of(zone)));
            }
        }
        return menu;
    }

    private RadioMenuItem clock(ToggleGroup group, String name, Optional<ZoneId> zone) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(workspace.reckoning().get().second().equals(zone));
        item.setOnAction(event -> reckon(workspace.reckoning().get().beside(zone)));
        return item;
    }

    /** The city that a zone is named after, with the one that readers would look for. */
    private String city(ZoneId zone) {
        String id = zone.getId();
        if (id.equals("Europe/Zurich")) {
            return words.get("clock.geneva");
        }
        if (id.equals("America/New_York")) {
            return words.get("clock.washington");
        }
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
