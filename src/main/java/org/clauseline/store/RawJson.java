package org.clauseline.store;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;

/**
 * Carries values that this version does not understand from one text to another; numbers keep their
 * spelling.
 */
final class RawJson {
    /** Is told of each key that stands twice in an object, and of its place. */
    interface Duplicates {
        void found(String key, long at);
    }

    private static final FormattingStyle STYLE =
            FormattingStyle.PRETTY.withIndent("  ").withNewline("\n");

    private RawJson() {}

    /**
     * The one value of a text, each part of it on a line of its own, indented by two spaces.
     *
     * @throws IllegalArgumentException if the text is no JSON
     */
    static String indented(String json) {
        StringWriter text = new StringWriter();
        JsonWriter writer = new JsonWriter(text);
        writer.setStrictness(Strictness.STRICT);
        writer.setFormattingStyle(STYLE);
        writer.setHtmlSafe(false);
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(Syntax.DEEPEST);
            copy(reader, writer, (key, at) -> {});
            var _ = reader.peek();
        } catch (IOException notJson) {
            throw new IllegalArgumentException("an unknown key holds no JSON", notJson);
        }
        return text.toString();
    }

    /** Writes the value that the reader comes to next. */
    static void copy(JsonReader reader, JsonWriter writer, Duplicates duplicates)
            throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader, writer, duplicates);
            case BEGIN_ARRAY -> {
                reader.beginArray();
                writer.beginArray();
                while (reader.hasNext()) {
                    copy(reader, writer, duplicates);
                }
                reader.endArray();
                writer.endArray();
            }
            case STRING -> writer.value(reader.nextString());
            case NUMBER -> writer.jsonValue(reader.nextString());
            case BOOLEAN -> writer.value(reader.nextBoolean());
            default -> {
                reader.nextNull();
                writer.nullValue();
            }
        }
    }

    private static void object(JsonReader reader, JsonWriter writer, Duplicates duplicates)
            throws IOException {
        reader.beginObject();
        writer.beginObject();
        Set<String> seen = new HashSet<>();
        for (long at = reader.getCharacterOffset();
                reader.hasNext();
                at = reader.getCharacterOffset()) {
            String key = reader.nextName();
            if (!seen.add(key)) {
                duplicates.found(key, at);
            }
            writer.name(key);
            copy(reader, writer, duplicates);
        }
        reader.endObject();
        writer.endObject();
    }
}
