package org.clauseline.soak.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Good input of one format, cut into the pieces that the format is made of. Pieces are exchanged
 * for others of the same sort, left out, doubled and put elsewhere, whole groups in brackets among
 * them; now and then a letter is struck, as a reader of files must bear that, too.
 */
final class Grist {
    /** What hurts readers of any format. */
    private static final List<String> HURTFUL =
            List.of(
                    "\0", "\ud800", "\udc00", "\u202e", "\u200b", "\ufeff", "\r", "\t", "\u0085",
                    "🔌", "é", "ї", "\u0301", "\uffff", "%s", "&#0;", "%00");

    private final List<Text> texts;
    private final List<String> spares;

    /**
     * @param pieces matches each piece of an input; what no piece matches is left out
     * @param good inputs that the reader takes
     * @param hurtful what hurts readers of this format
     */
    Grist(Pattern pieces, List<String> good, List<String> hurtful) {
        texts = good.stream().map(text -> Text.of(text, pieces)).toList();
        List<String> all = new ArrayList<>(HURTFUL);
        all.addAll(hurtful);
        spares = List.copyOf(all);
    }

    /**
     * @param pieces the pieces of one input in their order
     * @param ends for each piece, where the group that it opens ends (after the last piece of it)
     */
    private record Text(List<String> pieces, List<Integer> ends) {
        static Text of(String text, Pattern piece) {
            List<String> pieces = new ArrayList<>();
            Matcher matcher = piece.matcher(text);
            while (matcher.find()) {
                pieces.add(matcher.group());
            }
            List<Integer> ends = new ArrayList<>();
            Deque<Integer> open = new ArrayDeque<>();
            for (int i = 0; i < pieces.size(); i++) {
                ends.add(i + 1);
                String here = pieces.get(i);
                if ("{[".contains(here)) {
                    open.push(i);
                } else if ("}]".contains(here) && !open.isEmpty()) {
                    ends.set(open.pop(), i + 1);
                }
            }
            return new Text(pieces, ends);
        }

        /** Any piece that begins a group or is one by itself, of the same sort as another. */
        int like(String other, SplittableRandom random) {
            int at = random.nextInt(pieces.size());
            for (int tries = 0; tries < 12 && sort(pieces.get(at)) != sort(other); tries++) {
                at = random.nextInt(pieces.size());
            }
            return at;
        }

        private static char sort(String piece) {
            char first = piece.charAt(0);
            return Character.isDigit(first) ? '0' : Character.isLetter(first) ? 'a' : first;
        }
    }

    /** An input that chance has made. */
    String any(SplittableRandom random) {
        Text text = texts.get(random.nextInt(texts.size()));
        List<String> pieces = new ArrayList<>(text.pieces());
        for (int step = 1 + random.nextInt(4); step > 0 && !pieces.isEmpty(); step--) {
            change(pieces, text, random);
        }
        StringBuilder all = new StringBuilder();
        pieces.forEach(all::append);
        if (random.nextInt(8) == 0) {
            strike(all, random);
        }
        return all.toString();
    }

    private void change(List<String> pieces, Text text, SplittableRandom random) {
        int at = random.nextInt(pieces.size());
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> pieces.set(at, spare(pieces.get(at), random));
            case 3, 4 -> {
                int like = text.like(pieces.get(at), random);
                pieces.set(at, text.pieces().get(like));
            }
            case 5 -> {
                // Group ends are those of the good text; after other changes they may be off, which
                // then is one more change.
                int end = at < text.ends().size() ? text.ends().get(at) : at + 1;
                pieces.subList(at, Math.min(end, pieces.size())).clear();
            }
            case 6 -> {
                int from = random.nextInt(text.pieces().size());
                pieces.addAll(at, text.pieces().subList(from, text.ends().get(from)));
            }
            default -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
        }
    }

    /** What hurts, in the quotes of the piece whose place it takes. */
    private String spare(String piece, SplittableRandom random) {
        String spare = spares.get(random.nextInt(spares.size()));
        boolean quoted = piece.length() > 1 && piece.startsWith("\"") && piece.endsWith("\"");
        if (!quoted || random.nextInt(4) == 0) {
            return spare;
        }
        int at = 1 + random.nextInt(piece.length() - 1);
        return piece.substring(0, at) + spare.replace("\"", "") + piece.substring(at);
    }

    private static void strike(StringBuilder text, SplittableRandom random) {
        for (int i = 1 + random.nextInt(3); i > 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, (char) random.nextInt(0, 0x3000));
                default -> text.insert(at, (char) random.nextInt(32, 127));
            }
        }
    }
}
