package org.clauseline.desktop.detail;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.theme.Card;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The only way out of the program: an address is shown whole, and opened by the system only after a
 * yes. Clauseline itself opens no connection.
 */
public final class LinkDoor {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Words words;
    private final Consumer<String> browser;
    private final Consumer<String> clipboard;

    /**
     * A door.
     *
     * @param browser hands an address to the system
     * @param clipboard takes an address that is copied
     */
    public LinkDoor(Words words, Consumer<String> browser, Consumer<String> clipboard) {
        this.words = words;
        this.browser = browser;
        this.clipboard = clipboard;
    }

    /** Whether an address is of a kind that may be opened at all. */
    public static boolean mayOpen(String address) {
        return uri(address)
                .map(URI::getScheme)
                .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                .filter(SCHEMES::contains)
                .isPresent();
    }

    /** Shows where an address leads, below the node that was clicked, and asks. */
    public void ask(Node clicked, String address) {
        Label host = new WrappedLabel(words.get("door.host", Legible.of(host(address))));
        host.getStyleClass().add("strong");
        Label whole = new WrappedLabel(Legible.of(address));
        whole.setMinHeight(Region.USE_PREF_SIZE);
        whole.setId("link-address");
        Label warning = new Label(words.get("door.leaves"));
        warning.setWrapText(true);
        warning.getStyleClass().addAll("quiet", "small");
        Button open = new Button(words.get("door.open"));
        open.setId("link-open");
        open.getStyleClass().add("primary");
        open.setDisable(!mayOpen(address));
        Button copy = new Button(words.get("door.copy"));
        Button stay = new Button(words.get("door.stay"));
        VBox content = new VBox(8, host, whole, warning, new HBox(8, open, copy, stay));
        content.setPrefWidth(420);
        Card card = new Card(content);
        open.setOnAction(
                event -> {
                    card.hide();
                    browser.accept(address);
                });
        copy.setOnAction(
                event -> {
                    card.hide();
                    clipboard.accept(address);
                });
        stay.setOnAction(event -> card.hide());
        card.showBelow(clicked);
        stay.requestFocus();
    }

    private static String host(String address) {
        return uri(address).map(URI::getHost).orElse(address);
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
