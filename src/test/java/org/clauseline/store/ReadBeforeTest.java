package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Revision;
import org.clauseline.dossier.Status;
import org.clauseline.store.SaveResult.Failed;
import org.clauseline.store.SaveResult.Saved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Versions that are saved after another was, and of which only what is new is read back. */
class ReadBeforeTest {
    private static final Dossier FIRST = Dossiers.random(1, 200);
    private static final Dossier SPARSE = sparse();

    @TempDir private Path folder = Path.of("");
    private final List<DossierFile> opened = new ArrayList<>();

    @BeforeEach
    void saveFirst() {
        opened.add(DossierFile.open(folder.resolve("talks.dossier.json"), Clock.systemUTC()));
        assertThat(save(FIRST)).isInstanceOf(Saved.class);
    }

    @AfterEach
    void letGo() throws IOException {
        opened.getFirst().close();
    }

    @Test
    void aChangedEventIsSaved() {
        Dossier next = with(7, event -> event.revised().title("Another").event());

        assertThat(save(next)).isInstanceOf(Saved.class);
        assertThat(held()).isEqualTo(next);
    }

    @Test
    void aChangedEventThatCouldNotBeReadAgainIsNot() {
        Dossier endless = with(7, it -> it.revised().title("a".repeat(1_000_001)).event());

        assertThat(((Failed) save(endless)).message())
                .contains("could not be opened again", "longer than 1000000 characters");
        assertThat(held()).isEqualTo(FIRST);
    }

    @Test
    void theSameEventTwiceIsNotSaved() {
        List<Event> events = new ArrayList<>(FIRST.events());
        events.add(events.getFirst());

        assertThat(((Failed) save(FIRST.revised().events(events).dossier())).message())
                .contains("is already that of an event");
    }

    /** Whatever an event that stayed as it was refers to, be it the only one. */
    @ParameterizedTest
    @ValueSource(strings = {"side", "actor", "source", "source of a claim", "point", "event"})
    void whatAnEventRefersToDoesNotGoAway(String what) {
        assertThat(save(SPARSE)).isInstanceOf(Saved.class);
        Revision less = SPARSE.revised();
        Revision without =
                switch (what) {
                    case "side" -> less.sides(List.of());
                    case "actor" -> less.actors(List.of());
                    case "source" -> less.sources(SPARSE.sources().subList(0, 2));
                    case "source of a claim" ->
                            less.sources(List.of(SPARSE.sources().get(0), SPARSE.sources().get(2)));
                    case "point" -> less.drafts(List.of());
                    default -> less.events(SPARSE.events().subList(1, 200));
                };

        assertThat(((Failed) save(without.dossier())).message())
                .contains("could not be opened again", "Nothing in the file has the id");
        assertThat(held()).isEqualTo(SPARSE);
    }

    /** Times without a zone of their own are others in another zone, so all is read again. */
    @Test
    void anotherZoneIsAnotherDossier() {
        Dossier elsewhere = FIRST.revised().zone(ZoneId.of("Pacific/Apia")).dossier();

        assertThat(ReadBefore.of(FIRST, elsewhere)).isEmpty();
        assertThat(ReadBefore.of(FIRST, FIRST.revised().title("Next").dossier())).isPresent();
    }

    @Test
    void whereMuchIsNewAllIsReadAgain() {
        Dossier other = Dossiers.random(2, 200);

        assertThat(ReadBefore.of(FIRST, other)).isEmpty();
        assertThat(save(other)).isInstanceOf(Saved.class);
        assertThat(held()).isEqualTo(other);
    }

    /** Events of which only the last refers to more than one and the same source. */
    private static Dossier sparse() {
        List<String> first = List.of("source-1");
        List<Event> events = new ArrayList<>();
        for (Event event : FIRST.events()) {
            events.add(
                    event.revised()
                            .side("")
                            .status(Status.REPORTED)
                            .actors(List.of())
                            .sources(first)
                            .claims(List.of())
                            .points(List.of())
                            .responds(List.of())
                            .event());
        }
        Draft draft = FIRST.drafts().getFirst();
        Point point = draft.points().getFirst();
        events.add(
                events.removeLast()
                        .revised()
                        .side("us")
                        .actors(List.of("actor-1"))
                        .sources(List.of("source-1", "source-3"))
                        .claims(List.of(new Claim("So.", List.of("source-2"), Extras.NONE)))
                        .points(List.of(point.id()))
                        .responds(List.of("event-1"))
                        .event());
        Draft bare =
                new Draft(
                        draft.id(),
                        draft.title(),
                        List.of(),
                        draft.when(),
                        draft.known(),
                        draft.completeness(),
                        "",
                        first,
                        List.of(
                                new Point(
                                        point.id(),
                                        "1",
                                        "",
                                        "",
                                        "Text.",
                                        Certainty.PUBLISHED,
                                        Optional.empty(),
                                        "",
                                        first,
                                        List.of(),
                                        Extras.NONE)),
                        Extras.NONE);
        return FIRST.revised()
                .sides(FIRST.sides().subList(0, 1))
                .actors(List.of(new Actor("actor-1", "A", "", "", List.of(), Extras.NONE)))
                .sources(FIRST.sources().subList(0, 3))
                .events(events)
                .drafts(List.of(bare))
                .outcomes(List.of())
                .questions(List.of())
                .notes(List.of())
                .marks(List.of())
                .pins(List.of())
                .dossier();
    }

    private Dossier with(int place, UnaryOperator<Event> change) {
        List<Event> events = new ArrayList<>(FIRST.events());
        events.set(place, change.apply(events.get(place)));
        return FIRST.revised().events(events).dossier();
    }

    private SaveResult save(Dossier dossier) {
        return opened.getFirst().save(dossier);
    }

    private Dossier held() {
        return Optional.of(DossierReader.read(opened.getFirst().path()))
                .map(Reading.Loaded.class::cast)
                .orElseThrow()
                .dossier();
    }
}
