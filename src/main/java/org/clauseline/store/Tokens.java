package org.clauseline.store;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;

/**
 * The values of a JSON text, one after the other, each read as what it should be. A value of
 * another type becomes a finding, is passed over and stands as empty, so that reading goes on to
 * the next mistake.
 */
final class Tokens {
    /** Longest text, in UTF-16 code units. */
    static final int LONGEST_TEXT = 1_000_000;

    private final JsonReader reader;
    private final Findings findings;
    private long at;
    private boolean wasText;
    private boolean afterKey;
    private boolean nullTaken;

    /**
     * @param json the text, without a byte order mark
     */
    Tokens(Reader json, Findings findings) {
        this.reader = new JsonReader(json);
        this.reader.setStrictness(Strictness.STRICT);
        this.reader.setNestingLimit(Syntax.DEEPEST);
        this.findings = findings;
    }

    /** Where the value stands that is read next, as {@link Findings} counts. */
    long at() {
        return at;
    }

    /** How many characters were read so far. */
    long offset() {
        return reader.getCharacterOffset();
    }

    Findings findings() {
        return findings;
    }

    /** Begins an object if one stands here. */
    boolean beginObject() throws IOException {
        if (!isNext(JsonToken.BEGIN_OBJECT, "an object in braces { }")) {
            return false;
        }
        reader.beginObject();
        at = reader.getCharacterOffset();
        return true;
    }

    /** Begins a list if one stands here. */
    boolean beginList() throws IOException {
        if (!isNext(JsonToken.BEGIN_ARRAY, "a list in brackets [ ]")) {
            return false;
        }
        reader.beginArray();
        at = reader.getCharacterOffset();
        return true;
    }

    /** Whether another key or element follows; {@link #at} is then its place. */
    boolean hasNext() throws IOException {
        at = reader.getCharacterOffset();
        afterKey = false;
        return reader.hasNext();
    }

    void endObject() throws IOException {
        reader.endObject();
    }

    void endList() throws IOException {
        reader.endArray();
    }

    /** The next key; {@link #at} is then the place of its value. */
    String key() throws IOException {
        String key = reader.nextName();
        at = reader.getCharacterOffset();
        afterKey = true;
        return key;
    }

    /**
     * Whether the value of the last key was null where something else should have stood; asked once
     * for each.
     */
    boolean tookNull() {
        boolean took = nullTaken;
        nullTaken = false;
        return took;
    }

    /** Passes over a value; it has to be JSON all the same. */
    void skip() throws IOException {
        RawJson.copy(reader, new JsonWriter(Writer.nullWriter()), this::reportTwice);
    }

    /** A text as it stands, or the empty text if something else does. */
    String text() throws IOException {
        wasText = isNext(JsonToken.STRING, "a text in double quotes");
        if (!wasText) {
            return "";
        }
        String text = reader.nextString();
        if (text.length() > LONGEST_TEXT) {
            findings.error(
                    at, "The text is longer than " + LONGEST_TEXT + " characters; shorten it.");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\t' && c != '\n') {
                findings.warning(
                        at,
                        Wording.fill(
                                "The text holds a control character (%s); it is shown as a mark."
                                        + " Delete it.",
                                Wording.unicode(c)));
                break;
            }
        }
        return text;
    }

    /**
     * Whether the last {@link #text} was one; if not, that is reported and nothing more needs to be
     * said of it.
     */
    boolean wasText() {
        return wasText;
    }

    /**
     * A whole number, or the lowest allowed if something else stands here.
     *
     * @param range what is allowed, in words
     */
    int integer(int lowest, int highest, String range) throws IOException {
        if (!isNext(JsonToken.NUMBER, range)) {
            return lowest;
        }
        String number = reader.nextString();
        try {
            int value = Integer.parseInt(number);
            if (value >= lowest && value <= highest) {
                return value;
            }
        } catch (NumberFormatException notWhole) {
            // Told below, as for a number that is out of range.
        }
        findings.error(at, Wording.fill("%s is not %s.", shortened(number), range));
        return lowest;
    }

    /** Any value, as JSON text without white space. */
    String raw() throws IOException {
        StringWriter json = new StringWriter();
        JsonWriter writer = new JsonWriter(json);
        writer.setStrictness(Strictness.STRICT);
        writer.setHtmlSafe(false);
        RawJson.copy(reader, writer, this::reportTwice);
        return json.toString();
    }

    /** Makes sure that nothing follows the outermost value. */
    void end() throws IOException {
        var _ = reader.peek();
    }

    /** Reports a key that stands twice in its object. */
    void reportTwice(String key, long place) {
        findings.error(
                place,
                Wording.fill(
                        "The key \"%s\" stands here for the second time; keep one of the two.",
                        shortened(key)));
    }

    static String shortened(String text) {
        return Wording.shortened(text, 60);
    }

    private boolean isNext(JsonToken wanted, String words) throws IOException {
        JsonToken token = reader.peek();
        boolean isValueOfKey = afterKey;
        afterKey = false;
        if (token == wanted) {
            return true;
        }
        if (token == JsonToken.NULL && isValueOfKey) {
            findings.warning(at, "Leave the key out instead of writing null.");
            reader.nextNull();
            nullTaken = true;
            return false;
        }
        findings.error(
                at, Wording.fill("%s should stand here, not %s.", capital(words), name(token)));
        skip();
        return false;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String name(JsonToken token) {
        return switch (token) {
            case BEGIN_OBJECT -> "an object";
            case BEGIN_ARRAY -> "a list";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "null";
        };
    }
}
