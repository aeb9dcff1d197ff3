package org.clauseline.exchange.incoming;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Category;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.SourceKind;
import org.clauseline.dossier.Status;
import org.clauseline.dossier.WebAddress;
import org.clauseline.dossier.When;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.Losses.Loss;
import org.clauseline.exchange.incoming.IncomingEvent.Link;

import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How events from elsewhere would join a dossier: which are new, which seem to be there already,
 * and what has to be said in their place because the dossier wants it. Nothing is invented: an
 * event without a source rests on the file that it came in, and is reported, not confirmed.
 */
public final class Merge {
    private static final int MIDDLING = 3;

    private final Dossier dossier;
    private final Incoming incoming;
    private final String fileName;
    private final LocalDate day;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * An event that would come in.
     *
     * @param event the event as it was told elsewhere
     * @param twin the event of the dossier, or an earlier one of the file, that it seems to be
     */
    public record Entry(IncomingEvent event, Optional<Duplicates.Twin> twin) {
        /** Whether it seems to be new. */
        public boolean isNew() {
            return twin.isEmpty();
        }
    }

    /**
     * Plans.
     *
     * @param fileName of the file that the events came in, without folders
     * @param day the day of the import, by which the file existed
     */
    public Merge(Dossier dossier, Incoming incoming, String fileName, LocalDate day) {
        this.dossier = dossier;
        this.incoming = incoming;
        this.fileName = fileName;
        this.day = day;
        Duplicates duplicates = new Duplicates(dossier);
        for (IncomingEvent event : incoming.events()) {
            entries.add(new Entry(event, duplicates.find(event)));
            duplicates.add(event);
        }
    }

    /** The events that would come in, in the order of the file. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What seems to be there already, each as a sentence. */
    public List<String> known() {
        return entries.stream()
                .flatMap(
                        entry ->
                                entry.twin().stream()
                                        .map(
                                                twin ->
                                                        "“"
                                                                + entry.event().title()
                                                                + "” seems to be “"
                                                                + twin.title()
                                                                + "” ("
                                                                + twin.reason()
                                                                + ")."))
                .toList();
    }

    /** What was not carried over, and what was said in place of what the file does not say. */
    public Losses losses() {
        List<Loss> all = new ArrayList<>(incoming.losses().entries());
        List<IncomingEvent> events = incoming.events();
        all.add(new Loss(incoming.refused().size(), "event that could not be read"));
        all.add(
                new Loss(
                        events.stream().filter(it -> it.category().isEmpty()).count(),
                        "event whose category the file does not tell; taken as a statement"));
        all.add(
                new Loss(
                        events.stream().filter(it -> status(it) == Status.REPORTED).count(),
                        "event taken as reported, for nothing confirms it"));
        all.add(
                new Loss(
                        events.stream().filter(it -> it.links().isEmpty()).count(),
                        "event that names no source, so that it rests on the file"));
        Set<String> there = new HashSet<>();
        events.forEach(it -> there.add(it.id()));
        all.add(
                new Loss(
                        events.stream()
                                .flatMap(it -> it.responds().stream())
                                .filter(id -> !there.contains(id))
                                .count(),
                        "response to an event that the file does not hold"));
        return new Losses(all);
    }

    private static Status status(IncomingEvent event) {
        Status told = event.status().orElse(Status.REPORTED);
        return told == Status.DISPUTED && event.claims().size() < 2 ? Status.REPORTED : told;
    }

    /** The dossier with those events that seem to be new. */
    public Dossier withNew() {
        Set<Integer> chosen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).isNew()) {
                chosen.add(i);
            }
        }
        return with(chosen);
    }

    /**
     * The dossier with some of the events.
     *
     * @param chosen their places in {@link #entries}
     */
    public Dossier with(Set<Integer> chosen) {
        return new Joining().join(chosen);
    }

    /** What is added while events join, each id used once. */
    private final class Joining {
        private final Set<String> ids = new HashSet<>();
        private final List<Side> sides = new ArrayList<>(dossier.sides());
        private final List<Actor> actors = new ArrayList<>(dossier.actors());
        private final List<Source> sources = new ArrayList<>(dossier.sources());
        private final List<Event> events = new ArrayList<>(dossier.events());
        private final Map<String, String> sideOfName = new HashMap<>();
        private final Map<String, String> actorOfName = new HashMap<>();
        private final Map<String, String> sourceOfAddress = new HashMap<>();
        private String ofFile = "";

        Joining() {
            ids.add(dossier.id());
            dossier.sides().forEach(it -> ids.add(it.id()));
            dossier.topics().forEach(it -> ids.add(it.id()));
            dossier.actors().forEach(it -> ids.add(it.id()));
            dossier.sources().forEach(it -> ids.add(it.id()));
            dossier.events().forEach(it -> ids.add(it.id()));
            dossier.drafts().forEach(it -> ids.add(it.id()));
            dossier.drafts().forEach(it -> it.points().forEach(point -> ids.add(point.id())));
            dossier.questions().forEach(it -> ids.add(it.id()));
            dossier.notes().forEach(it -> ids.add(it.id()));
            dossier.sides().forEach(it -> sideOfName.put(name(it.name()), it.id()));
            for (Actor actor : dossier.actors()) {
                actorOfName.putIfAbsent(name(actor.name()), actor.id());
                actor.aliases().forEach(it -> actorOfName.putIfAbsent(name(it), actor.id()));
            }
            dossier.sources().stream()
                    .filter(it -> !it.url().isEmpty())
                    .forEach(it -> sourceOfAddress.putIfAbsent(it.url(), it.id()));
        }

        Dossier join(Set<Integer> chosen) {
            String[] own = new String[entries.size()];
            Map<String, String> idOfThere = new HashMap<>();
            for (int i = 0; i < entries.size(); i++) {
                IncomingEvent it = entries.get(i).event();
                own[i] = chosen.contains(i) ? fresh(wish(it), "event") : "";
                String id = chosen.contains(i) ? own[i] : twinOf(entries.get(i));
                if (!it.id().isEmpty() && !id.isEmpty()) {
                    idOfThere.putIfAbsent(it.id(), id);
                }
            }
            for (int i = 0; i < entries.size(); i++) {
                if (chosen.contains(i)) {
                    events.add(event(entries.get(i).event(), own[i], idOfThere));
                }
            }
            return dossier.revised()
                    .sides(sides)
                    .actors(actors)
                    .sources(sources)
                    .events(events)
                    .dossier();
        }

        private static String wish(IncomingEvent it) {
            return it.id().matches("[a-z0-9][a-z0-9-]*") ? it.id() : it.title();
        }

        private static String twinOf(Entry entry) {
            return entry.twin().map(Duplicates.Twin::id).orElse("");
        }

        private Event event(IncomingEvent it, String id, Map<String, String> idOfThere) {
            List<String> named = new ArrayList<>();
            it.links().stream()
                    .map(this::source)
                    .filter(source -> !named.contains(source))
                    .forEach(named::add);
            if (named.isEmpty()) {
                named.add(file());
            }
            List<Claim> claims =
                    it.claims().stream().map(text -> new Claim(text, named, Extras.NONE)).toList();
            return new Event(
                    id,
                    it.title(),
                    it.summary(),
                    it.when(),
                    Optional.empty(),
                    Optional.empty(),
                    it.place(),
                    it.side().isEmpty() ? "" : side(it.side()),
                    it.category().orElse(Category.STATEMENT),
                    status(it),
                    it.importance() == 0 ? MIDDLING : it.importance(),
                    it.actors().stream().map(this::actor).distinct().toList(),
                    named,
                    claims,
                    List.of(),
                    it.responds().stream()
                            .flatMap(there -> Optional.ofNullable(idOfThere.get(there)).stream())
                            .filter(cause -> !cause.equals(id))
                            .distinct()
                            .toList(),
                    Extras.NONE);
        }

        private String side(String wanted) {
            return sideOfName.computeIfAbsent(
                    name(wanted),
                    any -> {
                        String id = fresh(wanted, "side");
                        sides.add(new Side(id, wanted, "", Extras.NONE));
                        return id;
                    });
        }

        private String actor(String wanted) {
            return actorOfName.computeIfAbsent(
                    name(wanted),
                    any -> {
                        String id = fresh(wanted, "actor");
                        actors.add(new Actor(id, wanted, "", "", List.of(), Extras.NONE));
                        return id;
                    });
        }

        private String source(Link link) {
            String key = link.url().isEmpty() ? link.publisher() + "\n" + link.title() : link.url();
            return sourceOfAddress.computeIfAbsent(
                    key,
                    any -> {
                        String host = host(link.url());
                        String publisher = link.publisher().isEmpty() ? host : link.publisher();
                        String title = link.title().isEmpty() ? host : link.title();
                        String id = fresh(publisher + " " + title, "source");
                        sources.add(
                                new Source(
                                        id,
                                        publisher.isEmpty() ? title : publisher,
                                        title,
                                        link.author(),
                                        date(link.date()),
                                        WebAddress.is(link.url()) ? link.url() : "",
                                        SourceKind.NEWS,
                                        "Named in " + fileName + "; not checked.",
                                        Extras.NONE));
                        return id;
                    });
        }

        /** The file itself, as the source of what names no other. */
        private String file() {
            if (ofFile.isEmpty()) {
                ofFile = fresh("file " + fileName, "source");
                sources.add(
                        new Source(
                                ofFile,
                                incoming.format(),
                                fileName,
                                "",
                                date(""),
                                "",
                                SourceKind.ANALYSIS,
                                "A file that events were taken over from. What it rests on, it does"
                                        + " not say.",
                                Extras.NONE));
            }
            return ofFile;
        }

        private When date(String edtf) {
            try {
                return When.parse(edtf.isEmpty() ? "[.." + day + "]" : edtf, dossier.zone());
            } catch (EdtfException unknown) {
                return date("");
            }
        }

        private String fresh(String words, String otherwise) {
            String plain =
                    Normalizer.normalize(words, Normalizer.Form.NFD)
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("\\p{M}", "")
                            .replaceAll("[^a-z0-9]+", "-")
                            .replaceAll("^-+|-+$", "");
            String stem = plain.isEmpty() ? otherwise : plain;
            String cut = stem.length() <= 40 ? stem : stem.substring(0, 40).replaceAll("-+$", "");
            String id = cut;
            for (int i = 2; !ids.add(id); i++) {
                id = cut + "-" + i;
            }
            return id;
        }
    }

    private static String name(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? url : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException noAddress) {
            return url;
        }
    }
}
