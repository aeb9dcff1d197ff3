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
 * The values of any JSON text, read with Gson. A value of another type becomes a finding, is passed
 * over and stands as empty, so that reading goes on to the next mistake.
 */
final class GsonTokens implements Tokens {
    private final JsonReader reader;
    private final Findings findings;
    private long at;
    private boolean wasText;
    private boolean afterKey;
    private boolean nullTaken;

    /**
     * @param json the text, without a byte order mark
     */
    GsonTokens(Reader json, Findings findings) {
        this.reader = new JsonReader(json);
        this.reader.setStrictness(Strictness.STRICT);
        this.reader.setNestingLimit(Syntax.DEEPEST);
        this.findings = findings;
    }

    @Override
    public long at() {
        return at;
    }

    @Override
    public long offset() {
        return reader.getCharacterOffset();
    }

    @Override
    public Findings findings() {
        return findings;
    }

    @Override
    public boolean beginObject() throws IOException {
        if (!isNext(JsonToken.BEGIN_OBJECT, "an object in braces { }")) {
            return false;
        }
        reader.beginObject();
        at = reader.getCharacterOffset();
        return true;
    }

    @Override
    public boolean beginList() throws IOException {
        if (!isNext(JsonToken.BEGIN_ARRAY, "a list in brackets [ ]")) {
            return false;
        }
        reader.beginArray();
        at = reader.getCharacterOffset();
        return true;
    }

    @Override
    public boolean hasNext() throws IOException {
        at = reader.getCharacterOffset();
        afterKey = false;
        return reader.hasNext();
    }

    @Override
    public void endObject() throws IOException {
        reader.endObject();
    }

    @Override
    public void endList() throws IOException {
        reader.endArray();
    }

    @Override
    public String key() throws IOException {
        String key = reader.nextName();
        at = reader.getCharacterOffset();
        afterKey = true;
        return key;
    }

    @Override
    public boolean tookNull() {
        boolean took = nullTaken;
        nullTaken = false;
        return took;
    }

    @Override
    public void skip() throws IOException {
        RawJson.copy(reader, new JsonWriter(Writer.nullWriter()), this::reportTwice);
    }

    @Override
    public String text() throws IOException {
        wasText = isNext(JsonToken.STRING, "a text in double quotes");
        if (!wasText) {
            return "";
        }
        String text = reader.nextString();
        if (text.length() > LONGEST_TEXT) {
            findings.error(
                    at, "The text is longer than " + LONGEST_TEXT + " characters; shorten it.");
        }
        warnOfControl(text);
        return text;
    }

    @Override
    public boolean wasText() {
        return wasText;
    }

    @Override
    public int integer(int lowest, int highest, String range) throws IOException {
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
        findings.error(at, Wording.fill("%s is not %s.", Tokens.shortened(number), range));
        return lowest;
    }

    @Override
    public String raw() throws IOException {
        StringWriter json = new StringWriter();
        JsonWriter writer = new JsonWriter(json);
        writer.setStrictness(Strictness.STRICT);
        writer.setHtmlSafe(false);
        RawJson.copy(reader, writer, this::reportTwice);
        return json.toString();
    }

    @Override
    public void end() throws IOException {
        var _ = reader.peek();
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
