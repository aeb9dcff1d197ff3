package org.clauseline.desktop.timeline;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

import org.clauseline.desktop.canvas.PictureView;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Event;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Tag;
import org.clauseline.timeline.Density;
import org.clauseline.timeline.Emphasis;
import org.clauseline.timeline.Frame;
import org.clauseline.timeline.Hit;
import org.clauseline.timeline.Style;
import org.clauseline.timeline.TimeScale;
import org.clauseline.timeline.Timeline;
import org.clauseline.timeline.Viewport;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The canvas on which the timeline is drawn, at most once a pulse and only when something changed.
 */
final class TimelineView extends Region {
    private final Workspace workspace;
    private final Words words;
    private final Preparation preparation;
    private final PictureView picture = new PictureView(this::draw);
    private final ScrollBar bar = new ScrollBar();
    private final ReadOnlyObjectWrapper<Optional<Frame>> frame =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<Hit> choose = hit -> {};
    private Consumer<Hit> open = hit -> {};
    private final VirtualChildren children =
            new VirtualChildren(this::say, hit -> choose.accept(hit), hit -> open.accept(hit));
    private final Travel travel;
    private final Region anchor = new Region();
    private final BooleanProperty roomy = new SimpleBooleanProperty();
    private double scroll;
    private String hovered = "";
    private final ObjectProperty<Optional<Span>> band =
            new SimpleObjectProperty<>(Optional.empty());

    TimelineView(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        preparation = new Preparation(workspace);
        travel = new Travel(workspace.span()::set, this::scrollTo);
        getChildren().addAll(picture, children, bar);
        getStyleClass().add("timeline-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleRoleDescription(words.get("view.role"));
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((observed, before, now) -> scrollTo(now.doubleValue()));
        workspace.span().subscribe(this::refresh);
        workspace.selection().subscribe(this::refresh);
        workspace.asOf().subscribe(this::refresh);
        workspace.palette().subscribe(this::refresh);
        workspace.zone().subscribe(this::refresh);
        workspace.folds().subscribe(this::refresh);
        workspace.reckoning().subscribe(this::refresh);
        workspace.hits().subscribe(this::refresh);
        workspace.links().subscribe(links -> refresh());
        workspace.opened().subscribe(this::refresh);
        workspace.grouping().subscribe(this::refresh);
        workspace.filter().subscribe(this::refresh);
        focusedProperty().subscribe(this::refresh);
        roomy.subscribe(this::refresh);
        band.subscribe(this::refresh);
        preparation.timeline().addListener((observed, before, now) -> follow());
    }

    /** The head of another timeline may be higher, and the bar begins below it. */
    private void follow() {
        requestLayout();
        refresh();
    }

    /** Asks for a new frame at the next pulse. */
    void refresh() {
        picture.redraw();
    }

    /** Whether lanes are as high as their labels need, rather than all of them in view at once. */
    BooleanProperty roomy() {
        return roomy;
    }

    /** What was drawn last; absent before the first time and while there is nothing to draw. */
    ReadOnlyObjectProperty<Optional<Frame>> frame() {
        return frame.getReadOnlyProperty();
    }

    /** The timeline that is shown. */
    ReadOnlyObjectProperty<Optional<Timeline>> timeline() {
        return preparation.timeline();
    }

    /** Time and place on the canvas. */
    TimeScale scale() {
        return TimeScale.of(viewport(), nameWidth());
    }

    private Viewport viewport() {
        return canvas().viewport(scroll);
    }

    private Canvas canvas() {
        return new Canvas(workspace, getWidth(), getHeight());
    }

    /**
     * Says what those do who cannot see what is drawn: how they select it, and how they open it.
     */
    void onAction(Consumer<Hit> choosing, Consumer<Hit> opening) {
        choose = choosing;
        open = opening;
    }

    /** What stands in for what is drawn, for those who look at how it behaves. */
    VirtualChildren children() {
        return children;
    }

    /** What is drawn somewhere, and when it was. */
    private String say(Hit hit) {
        return new Spoken(workspace, words).tell(hit);
    }

    /** What is in view, in words; put together only when somebody asks. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && frame.get().isPresent()
                ? new Spoken(workspace, words).tell(preparation.timeline().get(), frame.get())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** A node without a look where something is drawn, for cards to open below. */
    Region anchor(Hit hit) {
        if (!getChildren().contains(anchor)) {
            anchor.setManaged(false);
            anchor.setMouseTransparent(true);
            getChildren().add(anchor);
        }
        double left = Math.max(nameWidth(), hit.left());
        anchor.resizeRelocate(
                left, hit.top(), Math.max(1, hit.right() - left), hit.bottom() - hit.top());
        return anchor;
    }

    /** Shows another time at once. */
    void show(TimeScale scale) {
        travel.stop();
        workspace.span().set(new Span(scale.from(), scale.to()));
    }

    /** Travels to another time. */
    void travelTo(Span span) {
        travel.to(workspace.span().get(), scroll, span, scroll);
    }

    /** Travels so that a row is in view, and to another time. */
    void travelTo(Span span, double rowTop) {
        travel.to(workspace.span().get(), scroll, span, scrollFor(rowTop));
    }

    private double scrollFor(double rowTop) {
        Optional<Timeline> shown = preparation.timeline().get();
        if (shown.isEmpty()) {
            return scroll;
        }
        double header = shown.get().headerHeight();
        double row = shown.get().rowHeight();
        boolean above = rowTop - scroll < header;
        boolean below = rowTop + row - scroll > getHeight();
        double middle = rowTop - header - (getHeight() - header - row) / 2;
        return above || below ? limit(middle) : scroll;
    }

    void stopTravel() {
        travel.stop();
    }

    double scroll() {
        return scroll;
    }

    /** Scrolls the lanes; what is beyond their ends is not shown. */
    void scrollTo(double offset) {
        double limited = limit(offset);
        if (limited != scroll) {
            scroll = limited;
            refresh();
        }
    }

    private double limit(double offset) {
        double most =
                preparation
                        .timeline()
                        .get()
                        .map(it -> it.contentHeight() - getHeight())
                        .orElse(0.0);
        return Math.rint(Math.max(0, Math.min(most, offset)));
    }

    /** Marks what is under the pointer; empty for nothing. */
    void hover(String id) {
        if (!hovered.equals(id)) {
            hovered = id;
            refresh();
        }
    }

    /** The stretch of time that is marked, if any. */
    ObjectProperty<Optional<Span>> band() {
        return band;
    }

    double nameWidth() {
        return canvas().nameWidth();
    }

    Style style() {
        return canvas().style();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        picture.resize(width, height);
        double barWidth = bar.prefWidth(-1);
        bar.resizeRelocate(width - barWidth, header(), barWidth, Math.max(0, height - header()));
    }

    /**
     * Asks for the timeline of what is open now; needed only while the canvas itself is not shown.
     */
    void prepare() {
        Canvas canvas = canvas();
        preparation.want(
                canvas.style(),
                canvas.packedWidth(),
                roomy.get() ? Density.NO_LIMIT : canvas.packedHeight());
    }

    private double header() {
        return preparation.timeline().get().map(Timeline::headerHeight).orElse(0.0);
    }

    private void draw() {
        prepare();
        Optional<Timeline> shown = preparation.timeline().get();
        if (shown.isEmpty() || shown.get().size() == 0) {
            drawWords(emptyText(shown.isPresent()));
            frame.set(Optional.empty());
            bar.setVisible(false);
            children.show(List.of());
            return;
        }
        if (!shown.get().suits(style())) {
            // One that suits is under way; until then what is drawn stays.
            return;
        }
        scroll = limit(scroll);
        Frame laid = shown.get().frame(viewport(), style(), emphasis());
        picture.show(laid.picture(), band.get().map(this::bandMark).stream().toList());
        children.show(laid.hits());
        showBar(laid.contentHeight());
        frame.set(Optional.of(laid));
    }

    private void showBar(double content) {
        double most = Math.max(0, content - getHeight());
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * getHeight() / Math.max(1, content));
        bar.setUnitIncrement(44);
        bar.setBlockIncrement(getHeight() / 2);
        bar.setValue(scroll);
    }

    /** What is stressed and held back. */
    Emphasis emphasis() {
        Set<String> selected = new HashSet<>(workspace.selection().get().ids());
        return new Emphasis(
                selected,
                workspace.links().getValue().events(),
                workspace.hits().get(),
                hovered,
                workspace.asOf().get());
    }

    private String emptyText(boolean prepared) {
        if (preparation.isUnderWay() || !prepared) {
            return words.get("view.preparing");
        }
        List<Event> all = workspace.opened().get().dossier().events();
        return words.get(all.isEmpty() ? "view.empty" : "view.filtered", all.size());
    }

    /** Says in words why there is nothing to see. */
    private void drawWords(String text) {
        Palette palette = workspace.palette().get();
        Shape line =
                new Shape.Text(
                        getWidth() / 2,
                        getHeight() / 2,
                        text,
                        new Font(Font.Weight.REGULAR, 14),
                        palette.quiet(),
                        Anchor.MIDDLE,
                        Tag.of(Tag.Role.TITLE));
        picture.show(
                new Picture(
                        getWidth(),
                        getHeight(),
                        palette.surface(),
                        List.of(line),
                        Picture.About.NOTHING));
        setAccessibleText(text);
    }

    private Shape bandMark(Span span) {
        TimeScale scale = scale();
        double left = Math.max(scale.left(), scale.x(span.from()));
        double right = Math.min(scale.right(), scale.x(span.to()));
        Colour accent = workspace.palette().get().accent();
        return new Shape.Rectangle(
                left,
                header(),
                Math.max(1, right - left),
                getHeight() - header(),
                0,
                Optional.of(accent.withOpacity(0.16)),
                Optional.empty(),
                Tag.of(Tag.Role.SELECTION));
    }
}
