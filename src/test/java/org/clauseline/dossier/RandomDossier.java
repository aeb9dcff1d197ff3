package org.clauseline.dossier;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Makes up a dossier; see {@link Dossiers#random}. */
final class RandomDossier {
    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 11, 19, 0, 0);
    private static final int DAYS = 10;

    private static final List<String> SIDES =
            List.of("us", "ukraine", "russia", "europe", "talks", "others");
    private static final List<String> COLOURS =
            List.of("#1f6fb2", "", "#a33b3b", "#5a7d2a", "", "#777777");
    private static final int SOURCES = 40;
    private static final int ACTORS = 30;
    private static final int TOPICS = 8;

    private static final String[] TITLES = {
        "Talks in Geneva",
        "A deadline is moved",
        "Envoy meets ministers",
        "Зустріч делегацій у Женеві",
        "Переговоры продолжены",
        "Δηλώσεις μετά τη συνάντηση",
        "Ein Entwurf wird Zeile für Zeile durchgesehen – ohne Ergebnis",
        "«Clause 7» & <clause 8> “quoted”, it’s said",
        "قمة في جنيف",
        "日内瓦会谈",
        "Strike on a power station 🔌",
        "A very long headline that tells at once who met whom, where, for how many hours, what each"
            + " side said when it left the room, what was denied an hour later, and which of the"
            + " nineteen remaining points nobody would speak about",
        "Unübersehbarwortungetümszusammensetzungsbeispielohnetrennstelle",
    };

    private final SplittableRandom random;

    RandomDossier(long seed) {
        random = new SplittableRandom(seed);
    }

    static When span() {
        return Dossiers.when("2025-11-19/2025-11-28");
    }

    Dossier make(int events) {
        List<Draft> drafts = IntStream.rangeClosed(1, 3).mapToObj(this::draft).toList();
        List<String> pointIds =
                drafts.stream().flatMap(d -> d.points().stream()).map(Point::id).toList();
        List<Event> made = new ArrayList<>(events);
        for (int i = 1; i <= events; i++) {
            made.add(event(i, pointIds));
        }
        return new Dossier(
                "random",
                "Made-up talks",
                "Nothing here happened.",
                "en",
                Dossiers.ZONE,
                span(),
                sides(),
                IntStream.rangeClosed(1, TOPICS)
                        .mapToObj(i -> new Topic("topic-" + i, "Subject " + i, Extras.NONE))
                        .toList(),
                IntStream.rangeClosed(1, ACTORS).mapToObj(this::actor).toList(),
                IntStream.rangeClosed(1, SOURCES).mapToObj(this::source).toList(),
                made,
                drafts,
                outcomes(drafts),
                List.of(
                        new Question(
                                "question-1",
                                "Who wrote it?",
                                List.of("draft-1"),
                                List.of("source-1"),
                                Extras.NONE),
                        new Question(
                                "question-2", "What else?", List.of(), List.of(), Extras.NONE)),
                List.of(
                        new Note(
                                "note-1",
                                "draft-2",
                                "Ask again.\nTwice.",
                                "2025-11-28T12:00:00Z",
                                "2025-11-28T12:30:00Z",
                                Extras.NONE)),
                events == 0 ? List.of() : List.of("event-1", "draft-3"),
                pins(drafts),
                Extras.NONE);
    }

    private static List<Pin> pins(List<Draft> drafts) {
        String from = drafts.get(0).points().getFirst().id();
        String to = drafts.get(1).points().getFirst().id();
        String other = drafts.get(1).points().getLast().id();
        return List.of(
                new Pin(from, to, Pin.Bond.TOGETHER, Extras.NONE),
                new Pin(from, other, Pin.Bond.APART, Extras.NONE));
    }

    private static List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < SIDES.size(); i++) {
            sides.add(new Side(SIDES.get(i), "Side " + (i + 1), COLOURS.get(i), Extras.NONE));
        }
        return sides;
    }

    private Actor actor(int i) {
        return new Actor(
                "actor-" + i,
                "Actor " + i,
                chance(2) ? "Minister" : "",
                chance(4) ? "" : pick(SIDES),
                chance(3) ? List.of("A. " + i, "Актор " + i) : List.of(),
                Extras.NONE);
    }

    private Source source(int i) {
        return new Source(
                "source-" + i,
                "Publisher " + (i % 9 + 1),
                title(),
                chance(2) ? "Author " + i : "",
                day(FIRST.plusDays(random.nextInt(DAYS))),
                chance(5) ? "" : "https://example.org/reports/" + i,
                pick(SourceKind.values()),
                chance(5) ? "Behind a paywall." : "",
                Extras.NONE);
    }

    private Event event(int number, List<String> pointIds) {
        Status status = pick(Status.values());
        return new Event(
                "event-" + number,
                title(),
                chance(3) ? "" : "What happened, as told in event " + number + ". " + title() + ".",
                when(),
                Optional.empty(),
                chance(4) ? Optional.of(day(FIRST.plusDays(DAYS + 1L))) : Optional.empty(),
                chance(2) ? "Geneva" : "",
                chance(8) ? "" : pick(SIDES),
                pick(Category.values()),
                status,
                1 + Math.min(random.nextInt(5), random.nextInt(5)),
                chance(2) ? List.of() : List.of("actor-" + (1 + random.nextInt(ACTORS))),
                chance(3) ? List.of(sourceId(), "source-" + SOURCES) : List.of(sourceId()),
                status == Status.DISPUTED ? claims() : List.of(),
                chance(6) ? List.of(pick(pointIds)) : List.of(),
                number % 9 == 0 ? List.of("event-" + number / 3) : List.of(),
                Extras.NONE);
    }

    /** Moments, days, spans and one-of sets that overlap each other within the ten days. */
    private When when() {
        LocalDateTime start = FIRST.plusMinutes(random.nextInt(DAYS * 24 * 60));
        LocalDateTime startDay = start.truncatedTo(ChronoUnit.DAYS);
        LocalDateTime laterDay = startDay.plusDays(1 + random.nextInt(3));
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> day(startDay);
            case 3, 4 -> Dossiers.when(start.toString());
            case 5 -> {
                LocalDateTime end = start.plusMinutes(15 + random.nextInt(36 * 60));
                yield Dossiers.when(start + "/" + end);
            }
            case 6 -> Dossiers.when(date(startDay) + "/" + date(laterDay));
            default -> Dossiers.when("[" + date(startDay) + ".." + date(laterDay) + "]");
        };
    }

    private Draft draft(int number) {
        String id = "draft-" + number;
        List<Point> points = new ArrayList<>();
        int top = 10 + random.nextInt(20);
        for (int i = 1; i <= top; i++) {
            String pointId = id + "-" + i;
            points.add(point(pointId, Integer.toString(i), ""));
            int below = chance(4) ? 1 + random.nextInt(4) : 0;
            for (int j = 0; j < below; j++) {
                char letter = (char) ('a' + j);
                points.add(point(pointId + letter, Character.toString(letter), pointId));
            }
        }
        return new Draft(
                id,
                "Draft " + number,
                chance(2) ? List.of("actor-" + number) : List.of(),
                day(FIRST.plusDays(2L * number)),
                day(FIRST.plusDays(2L * number + 1)),
                pick(Completeness.values()),
                "",
                List.of(sourceId()),
                points,
                Extras.NONE);
    }

    private Point point(String id, String number, String parent) {
        Certainty certainty = pick(Certainty.values());
        return new Point(
                id,
                number,
                parent,
                chance(3) ? "" : "topic-" + (1 + random.nextInt(TOPICS)),
                chance(15) ? "" : "The parties agree that " + title() + ".",
                certainty,
                chance(6) ? Optional.of(day(FIRST.plusDays(DAYS))) : Optional.empty(),
                chance(6) ? "Quote with care." : "",
                List.of(sourceId()),
                certainty == Certainty.DISPUTED ? claims() : List.of(),
                Extras.NONE);
    }

    private static List<Outcome> outcomes(List<Draft> drafts) {
        return List.of(
                new Outcome(
                        List.of("draft-1-1"),
                        List.of("draft-2-2", "draft-2-3"),
                        "",
                        Fate.SPLIT,
                        Certainty.REPORTED,
                        "One became two.",
                        List.of("source-1"),
                        Optional.of(drafts.get(1).known()),
                        Extras.NONE),
                new Outcome(
                        List.of("draft-2-1"),
                        List.of(),
                        "draft-3",
                        Fate.REMOVED,
                        Certainty.PUBLISHED,
                        "Gone.",
                        List.of("source-2"),
                        Optional.empty(),
                        Extras.NONE));
    }

    private List<Claim> claims() {
        return List.of(
                new Claim("It is so.", List.of("source-1"), Extras.NONE),
                new Claim(
                        "It is not so: " + title(), List.of("source-2", "source-3"), Extras.NONE));
    }

    private String title() {
        return TITLES[random.nextInt(TITLES.length)];
    }

    private String sourceId() {
        return "source-" + (1 + random.nextInt(SOURCES - 1));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static When day(LocalDateTime midnight) {
        return Dossiers.when(date(midnight));
    }

    private static String date(LocalDateTime midnight) {
        return midnight.toLocalDate().toString();
    }
}
