package org.clauseline.dossier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Literal search over a dossier, blind to case and to accents. Built once, so that each key stroke
 * only scans prepared text.
 */
public final class Search {
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Item item, String text, String folded) {}

    /**
     * Something found.
     *
     * @param item what it is
     * @param excerpt the words around the place
     * @param from where the place begins in the excerpt
     * @param to where it ends in the excerpt
     */
    public record Hit(Item item, String excerpt, int from, int to) {}

    /**
     * Prepares a dossier for search: events, points, actors, sources and questions, with all their
     * texts.
     */
    public Search(Dossier dossier) {
        for (Event event : dossier.events()) {
            add(event, event.title(), event.summary(), event.place(), claims(event.claims()));
        }
        for (Draft draft : dossier.drafts()) {
            add(draft, draft.title(), draft.note());
            for (Point point : draft.points()) {
                add(point, point.number(), point.text(), point.note(), claims(point.claims()));
            }
        }
        for (Actor actor : dossier.actors()) {
            add(actor, actor.name(), actor.role(), String.join(", ", actor.aliases()));
        }
        for (Source source : dossier.sources()) {
            add(source, source.title(), source.publisher(), source.author(), source.note());
        }
        for (Question question : dossier.questions()) {
            add(question, question.text());
        }
        for (Note note : dossier.notes()) {
            add(note, note.text());
        }
    }

    private static String claims(List<Claim> claims) {
        return String.join(" · ", claims.stream().map(Claim::text).toList());
    }

    private void add(Item item, String... texts) {
        String text =
                String.join(
                        " · ", List.of(texts).stream().filter(part -> !part.isEmpty()).toList());
        entries.add(new Entry(item, text, fold(text)));
    }

    /**
     * Finds a phrase.
     *
     * @param phrase what to look for, taken literally; blank finds nothing
     * @param most how many hits at the most
     * @param cancelled asked now and then; true ends the search early
     * @return the things that hold the phrase, each once, in the order of the dossier
     */
    public List<Hit> find(String phrase, int most, BooleanSupplier cancelled) {
        String wanted = fold(phrase.strip());
        List<Hit> hits = new ArrayList<>();
        if (wanted.isEmpty()) {
            return hits;
        }
        for (int index = 0; index < entries.size() && hits.size() < most; index++) {
            if (index % 1024 == 0 && cancelled.getAsBoolean()) {
                return hits;
            }
            Entry entry = entries.get(index);
            int at = entry.folded().indexOf(wanted);
            if (at >= 0) {
                hits.add(hit(entry, at, wanted.length()));
            }
        }
        return hits;
    }

    private static Hit hit(Entry entry, int at, int length) {
        String text = entry.text();
        int from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 30)) + 1);
        int wide = text.indexOf(' ', Math.min(text.length(), at + length + 60));
        int to = wide < 0 ? text.length() : wide;
        from = Math.min(from, at);
        String lead = from > 0 ? "… " : "";
        String excerpt = lead + text.substring(from, to) + (to < text.length() ? " …" : "");
        int start = lead.length() + at - from;
        return new Hit(entry.item(), excerpt, start, start + length);
    }

    /**
     * Folds case and accents without changing the length, so that places in the folded text are
     * places in the text.
     */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            folded.append(fold(text.charAt(index)));
        }
        return folded.toString();
    }

    private static char fold(char letter) {
        if (letter < 0x80) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        return switch (letter) {
            case '’', '‘' -> '\'';
            case '“', '”', '«', '»' -> '"';
            case '–', '—', '‑' -> '-';
            case '\u00a0', '\u202f' -> ' ';
            default -> {
                String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
                String lower = apart.substring(0, 1).toLowerCase(Locale.ROOT);
                yield lower.length() == 1 ? lower.charAt(0) : letter;
            }
        };
    }
}
