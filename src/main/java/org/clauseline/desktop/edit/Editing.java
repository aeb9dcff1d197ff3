package org.clauseline.desktop.edit;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Question;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Topic;
import org.clauseline.dossier.edit.Change;
import org.clauseline.dossier.edit.Removal;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Everything that can be changed about the open dossier, asked for from menus and keys. */
public final class Editing {
    private final Workspace workspace;
    private final Words words;
    private final ChangeNames names;
    private final Supplier<Window> owner;
    private final Consumer<Scene> dress;
    private final Supplier<LocalDate> today;
    private final Consumer<String> tell;

    /**
     * @param owner the window above which forms open
     * @param dress gives a scene the look of the window
     * @param today the day it is
     * @param tell says a sentence to the user
     */
    public Editing(
            Workspace workspace,
            Supplier<Window> owner,
            Consumer<Scene> dress,
            Supplier<LocalDate> today,
            Consumer<String> tell) {
        this.workspace = workspace;
        this.words = Words.of(Editing.class, workspace.locale());
        this.names = new ChangeNames(words);
        this.owner = owner;
        this.dress = dress;
        this.today = today;
        this.tell = tell;
    }

    /** What can be done to points as a whole. */
    public PointEditing points() {
        return new PointEditing(
                workspace, words, tell, (title, form) -> open(title, form, null), this::apply);
    }

    private Dossier dossier() {
        return workspace.opened().get().dossier();
    }

    private Index index() {
        return workspace.opened().get().index();
    }

    /** What is selected and can be changed. */
    private List<Item> selected() {
        return workspace.selection().get().ids().stream()
                .flatMap(id -> index().item(id).stream())
                .toList();
    }

    private <T extends Item> List<T> selected(Class<T> type) {
        return selected().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Material material() {
        return Material.of(dossier(), today.get(), this::askFor);
    }

    /** Opens the form for a new thing of a kind: its word in the format of dossiers. */
    public void add(String kind) {
        Material material = material();
        Optional<ItemForm> form =
                switch (kind) {
                    case "event" -> Optional.of(eventForm(material, Optional.empty()));
                    case "actor" -> Optional.of(ActorForm.of(words, material, Optional.empty()));
                    case "source" -> Optional.of(SourceForm.of(words, material, Optional.empty()));
                    case "draft" -> Optional.of(DraftForm.of(words, material, Optional.empty()));
                    case "topic" ->
                            Optional.of(SmallForms.topic(words, material, Optional.empty()));
                    case "side" -> Optional.of(SmallForms.side(words, material, Optional.empty()));
                    case "question" ->
                            Optional.of(
                                    SmallForms.question(
                                            words,
                                            material,
                                            Optional.empty(),
                                            selected().stream().map(Item::id).toList()));
                    case "outcome" ->
                            Optional.of(
                                    OutcomeForm.of(
                                            words,
                                            material,
                                            -1,
                                            Optional.empty(),
                                            selected(Point.class).stream().map(Item::id).toList()));
                    case "point" -> newPoint(material);
                    default -> throw new IllegalArgumentException(kind);
                };
        form.ifPresentOrElse(
                found -> open(words.get("add." + kind), found, null),
                () -> tell.accept(words.get("select.draft")));
    }

    private ItemForm eventForm(Material material, Optional<Event> present) {
        EventForm form = new EventForm(words, material, present);
        return ItemForm.of(form.form(), material, form::event);
    }

    /** A new point goes behind the one that is selected, or to the end of the selected draft. */
    private Optional<ItemForm> newPoint(Material material) {
        Optional<Point> after = selected(Point.class).stream().findFirst();
        Optional<Draft> draft =
                after.flatMap(point -> index().draftOf(point.id()))
                        .or(() -> selected(Draft.class).stream().findFirst())
                        .or(() -> index().find(Draft.class, workspace.comparing().get().to()));
        return draft.map(
                into ->
                        PointForm.of(
                                words,
                                material,
                                into,
                                Optional.empty(),
                                after.map(Point::id).orElse("")));
    }

    /** Asks for a thing that another form needs. */
    private void askFor(String kind, Consumer<Item> take) {
        Material material = material();
        ItemForm form =
                kind.equals("actor")
                        ? ActorForm.of(words, material, Optional.empty())
                        : SourceForm.of(words, material, Optional.empty());
        EditDialog.show(
                Window.getWindows().stream().filter(Window::isFocused).findFirst().orElseGet(owner),
                dress,
                words,
                words.get("add." + kind),
                form,
                null,
                change -> {
                    if (change instanceof Change.Put put) {
                        take.accept(put.items().getLast());
                    }
                });
    }

    /** Opens the form for what is selected; several events are changed together. */
    public void editSelected() {
        List<Event> events = selected(Event.class);
        if (events.size() > 1) {
            open(
                    words.get("edit.events", events.size()),
                    BulkForm.of(words, material(), events),
                    null);
            return;
        }
        selected().stream()
                .findFirst()
                .ifPresentOrElse(this::edit, () -> tell.accept(words.get("select.first")));
    }

    /** Opens the form for a thing. */
    public void edit(Item item) {
        Material material = material();
        Optional<ItemForm> form =
                switch (item) {
                    case Event event -> Optional.of(eventForm(material, Optional.of(event)));
                    case Actor actor ->
                            Optional.of(ActorForm.of(words, material, Optional.of(actor)));
                    case Source source ->
                            Optional.of(SourceForm.of(words, material, Optional.of(source)));
                    case Draft draft ->
                            Optional.of(DraftForm.of(words, material, Optional.of(draft)));
                    case Point point ->
                            index().draftOf(point.id())
                                    .map(
                                            draft ->
                                                    PointForm.of(
                                                            words,
                                                            material,
                                                            draft,
                                                            Optional.of(point),
                                                            ""));
                    case Question question ->
                            Optional.of(
                                    SmallForms.question(
                                            words, material, Optional.of(question), List.of()));
                    case Topic topic ->
                            Optional.of(SmallForms.topic(words, material, Optional.of(topic)));
                    case Side side ->
                            Optional.of(SmallForms.side(words, material, Optional.of(side)));
                    default -> Optional.empty();
                };
        form.ifPresent(
                found ->
                        open(
                                words.get("edit." + Names.kind(item), Names.brief(item)),
                                found,
                                null));
    }

    /**
     * What the dossier says of the fate of the selected points.
     *
     * @return their places among the outcomes of the dossier
     */
    public List<Integer> outcomes() {
        Set<String> ids = new HashSet<>();
        selected(Point.class).forEach(point -> ids.add(point.id()));
        List<Outcome> all = dossier().outcomes();
        return IntStream.range(0, all.size())
                .filter(
                        at ->
                                all.get(at).from().stream().anyMatch(ids::contains)
                                        || all.get(at).to().stream().anyMatch(ids::contains))
                .boxed()
                .toList();
    }

    /** The name of an outcome in a menu, such as "21, 22 → 14: merged". */
    public String outcomeName(int at) {
        return Names.of(dossier().outcomes().get(at), index(), words);
    }

    /** Opens the form for an outcome of the dossier. */
    public void editOutcome(int at) {
        Outcome outcome = dossier().outcomes().get(at);
        open(
                words.get("edit.outcome"),
                OutcomeForm.of(words, material(), at, Optional.of(outcome), List.of()),
                null);
    }

    /** Takes an outcome out of the dossier. */
    public void removeOutcome(int at) {
        apply(new Change.RemoveOutcome(at));
    }

    /** Opens the form for what the dossier says about itself. */
    public void describe() {
        open(words.get("describe"), SmallForms.about(words, material()), null);
    }

    /**
     * Asks what a new dossier is to be called, and whether it begins with the sides, topics and
     * actors of the open one.
     *
     * @param open takes the dossier
     */
    public void create(Consumer<Dossier> open) {
        NewDossierForm form = new NewDossierForm(words, dossier(), today.get());
        EditDialog.show(
                owner.get(),
                dress,
                words,
                words.get("create"),
                new ItemForm(form.form(), () -> new Change.Together(List.of())),
                null,
                change -> open.accept(form.dossier()));
    }

    /** Takes out what is selected, unless something would be left without a source. */
    public void removeSelected() {
        List<Item> items = selected();
        if (items.isEmpty()) {
            tell.accept(words.get("select.first"));
            return;
        }
        Set<String> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.id()));
        List<String> obstacles = Removal.obstacles(dossier(), ids);
        if (!obstacles.isEmpty()) {
            String first = index().item(obstacles.getFirst()).map(Names::brief).orElse("");
            tell.accept(words.get("in.the.way", obstacles.size(), first));
            return;
        }
        apply(new Change.Remove(ids));
        workspace.selection().set(Selection.NONE);
    }

    /**
     * Opens the form for a draft whose points come from elsewhere.
     *
     * @param beside shows them
     * @param points makes them, given the id of the draft, its sources and ids for them
     */
    public void addDraft(Region beside, DraftPoints points) {
        Material material = material();
        open(
                words.get("add.draft"),
                DraftForm.of(
                        words,
                        material,
                        Optional.empty(),
                        (id, sources) -> points.of(id, sources, material::id)),
                beside);
    }

    /** Makes points for a draft. */
    public interface DraftPoints {
        /**
         * The points of a draft.
         *
         * @param draft id of the draft
         * @param sources ids of its sources
         * @param ids makes an id of words
         */
        List<Point> of(String draft, List<String> sources, UnaryOperator<String> ids);
    }

    private void open(String title, ItemForm form, @Nullable Region beside) {
        Stage shown = EditDialog.show(owner.get(), dress, words, title, form, beside, this::apply);
        shown.toFront();
    }

    /** Makes a change, under its name, and selects what is new. */
    public void apply(Change change) {
        Dossier before = dossier();
        workspace.apply(names.of(change, before), change::apply);
        newItem(change, before)
                .filter(id -> index().item(id).isPresent())
                .ifPresent(id -> workspace.selection().set(Selection.of(id)));
    }

    private static Optional<String> newItem(Change change, Dossier before) {
        Index known = new Index(before);
        return switch (change) {
            case Change.Put put when !put.items().isEmpty() ->
                    Optional.of(put.items().getLast().id()).filter(id -> known.item(id).isEmpty());
            case Change.AddPoint add -> Optional.of(add.point().id());
            case Change.Together all when !all.changes().isEmpty() ->
                    newItem(all.changes().getLast(), before);
            default -> Optional.empty();
        };
    }
}
