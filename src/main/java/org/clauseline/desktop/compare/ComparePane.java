package org.clauseline.desktop.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.clauseline.desktop.Words;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.WhenWording;

/**
 * The comparison of drafts: any two side by side or as one redline, or all of them as a table. It renders from the workspace and
 * sends choices of drafts and points to it. Used on the JavaFX thread.
 */
public final class ComparePane extends BorderPane {
    /** Space left and right of what a row shows, in px. */
    static final double ROW_PADDING = 12;

    private static final Duration PATIENCE = Duration.millis(150);

    private final Workspace workspace;
    private final Words words;
    private final CompareModel model;
    private final RowChoice choice;
    private final TextSelection selection = new TextSelection();
    private final RowFlow<Line> flow = new RowFlow<>(this::row);
    private final ChangeStrip strip = new ChangeStrip(flow::scrollTo);
    private final BorderPane rows = new BorderPane(flow);
    private final VBox notices = new VBox(Page.GAP);
    private final StackPane middle = new StackPane();
    private final ProgressBar progress = new ProgressBar();
    private final Set<Line> open = new HashSet<>();
    private RowFactory factory;
    private TableHeader header;

    /**
     * A pane on a workspace.
     *
     * @param executor runs comparisons, off the JavaFX thread
     * @param clipboard takes text that is copied
     */
    public ComparePane(Workspace workspace, Executor executor, Consumer<String> clipboard) {
        this.workspace = workspace;
        words = Words.of(ComparePane.class, workspace.locale());
        model = new CompareModel(workspace, executor);
        choice = new RowChoice(model);
        getStyleClass().addAll("panel", "compare-pane");
        getStylesheets()
                .add(Objects.requireNonNull(ComparePane.class.getResource("compare.css")).toExternalForm());
    }
}
