package org.clauseline.store;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells line, column and JSON path of offsets in a text, by going through it once more. */
final class Places {
    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1, in code points
     */
    record Place(int line, int column) {}

    private Places() {}

    /** Turns mistakes in a well-formed text into findings, in the order of the text. */
    static List<Finding> of(List<Findings.Mistake> mistakes, byte[] json) {
        if (mistakes.isEmpty()) {
            return List.of();
        }
        List<Findings.Mistake> ordered = new ArrayList<>(mistakes);
        ordered.sort(Comparator.comparingLong(Findings.Mistake::at));
        String text = new String(json, StandardCharsets.UTF_8);
        Map<Long, String> paths = paths(ordered, text);
        List<Finding> findings = new ArrayList<>();
        Cursor cursor = new Cursor(text);
        for (Findings.Mistake mistake : ordered) {
            Place place = cursor.moveTo(tokenAfter(text, Math.toIntExact(mistake.at())));
            findings.add(
                    new Finding(
                            mistake.severity(),
                            place.line(),
                            place.column(),
                            paths.getOrDefault(mistake.at(), "$"),
                            mistake.message()));
        }
        return findings;
    }

    /** The place of one offset. */
    static Place of(int offset, String text) {
        return new Cursor(text).moveTo(offset);
    }

    /** Where the next token begins: past white space and what separates two tokens. */
    private static int tokenAfter(String text, int offset) {
        int at = offset;
        while (at < text.length() && " \t\r\n:,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Map<Long, String> paths(List<Findings.Mistake> ordered, String text) {
        Map<Long, String> paths = new HashMap<>();
        ordered.forEach(mistake -> paths.put(mistake.at(), "$"));
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            skim(reader, paths);
        } catch (IOException e) {
            throw new UncheckedIOException("the text was well-formed a moment ago", e);
        }
        return paths;
    }

    private static void skim(JsonReader reader, Map<Long, String> paths) throws IOException {
        note(reader, reader.getCharacterOffset(), paths);
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                reader.beginObject();
                long key = reader.getCharacterOffset();
                while (reader.hasNext()) {
                    var _ = reader.nextName();
                    note(reader, key, paths);
                    skim(reader, paths);
                    key = reader.getCharacterOffset();
                }
                reader.endObject();
            }
            case BEGIN_ARRAY -> {
                reader.beginArray();
                long element = reader.getCharacterOffset();
                while (reader.hasNext()) {
                    note(reader, element, paths);
                    skim(reader, paths);
                    element = reader.getCharacterOffset();
                }
                reader.endArray();
            }
            default -> reader.skipValue();
        }
    }

    private static void note(JsonReader reader, long offset, Map<Long, String> paths) {
        if (paths.containsKey(offset)) {
            paths.put(offset, Wording.fill("%s", reader.getPath()));
        }
    }

    /** Walks forward through a text and counts its lines. */
    private static final class Cursor {
        private final String text;
        private int offset;
        private int line = 1;
        private int lineStart;

        Cursor(String text) {
            this.text = text;
        }

        Place moveTo(int target) {
            for (; offset < target; offset++) {
                if (text.charAt(offset) == '\n') {
                    line++;
                    lineStart = offset + 1;
                }
            }
            return new Place(line, text.codePointCount(lineStart, target) + 1);
        }
    }
}
