package org.clauseline.store;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * The values of a large dossier against which there is little to say, read from its bytes: without
 * a text for every key and a copy of every letter on the way, less is left for the collector. It
 * takes nothing that {@link GsonTokens} would refuse, and gives up where it is in any doubt; then
 * the file has to be read with those, which also say what is wrong.
 */
final class PlainTokens implements Tokens {
    private static final int END = -1;
    private static final int PART = 1 << 16;

    /** In bytes: more than the longest text can take. */
    private static final int LONGEST = 1 << 23;

    private final InputStream in;
    private final Findings findings;
    private final Letters letters = new Letters();
    private final byte[] closings = new byte[Syntax.DEEPEST + 1];
    private final boolean[] begun = new boolean[Syntax.DEEPEST + 1];
    private int depth;

    /** Bytes that were read; those before {@code mark} are done with. */
    private byte[] buffer = new byte[PART];

    private long passed;
    private int mark;
    private int at;
    private int end;

    /**
     * @param json the text in UTF-8, without a byte order mark
     */
    PlainTokens(InputStream json, Findings findings) {
        this.in = json;
        this.findings = findings;
    }

    @Override
    public long at() {
        return offset();
    }

    @Override
    public long offset() {
        return passed + at;
    }

    @Override
    public Findings findings() {
        return findings;
    }

    @Override
    public boolean beginObject() throws IOException {
        return begin('{', '}');
    }

    @Override
    public boolean beginList() throws IOException {
        return begin('[', ']');
    }

    private boolean begin(char opening, char closing) throws IOException {
        take(opening);
        if (depth == Syntax.DEEPEST) {
            throw odd();
        }
        depth++;
        closings[depth] = (byte) closing;
        begun[depth] = false;
        return true;
    }

    @Override
    public boolean hasNext() throws IOException {
        if (next() == closings[depth]) {
            return false;
        }
        if (begun[depth]) {
            take(',');
        }
        begun[depth] = true;
        return true;
    }

    @Override
    public void endObject() throws IOException {
        take('}');
        depth--;
    }

    @Override
    public void endList() throws IOException {
        take(']');
        depth--;
    }

    @Override
    public String key() throws IOException {
        String key = string();
        take(':');
        return key;
    }

    @Override
    public boolean tookNull() {
        return false;
    }

    /** {@inheritDoc} That is asked for only where something is wrong. */
    @Override
    public void skip() throws IOException {
        throw odd();
    }

    @Override
    public String text() throws IOException {
        String text = string();
        if (text.length() > LONGEST_TEXT) {
            throw odd();
        }
        if (letters.mayHoldControl()) {
            warnOfControl(text);
        }
        return text;
    }

    @Override
    public boolean wasText() {
        return true;
    }

    @Override
    public int integer(int lowest, int highest, String range) throws IOException {
        int first = next();
        long value = 0;
        int digits = 0;
        while ((at < end || more()) && buffer[at] >= '0' && buffer[at] <= '9' && digits < 10) {
            value = value * 10 + (buffer[at++] - '0');
            digits++;
        }
        boolean plain = digits == 1 || (digits > 1 && first != '0');
        if (!plain || value < lowest || value > highest) {
            throw odd();
        }
        return (int) value;
    }

    @Override
    public String raw() throws IOException {
        byte[] bytes = rawBytes();
        String json = Letters.decoded(bytes, 0, bytes.length);
        StringWriter written = new StringWriter();
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(Syntax.DEEPEST - depth);
            JsonWriter writer = new JsonWriter(written);
            writer.setStrictness(Strictness.STRICT);
            writer.setHtmlSafe(false);
            RawJson.copy(reader, writer, this::reportTwice);
            var _ = reader.peek();
        }
        return written.toString();
    }

    /** The bytes up to the end of the value that stands next, if it is one. */
    private byte[] rawBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int open = 0;
        boolean within = false;
        // Gson would pass over a byte order mark here, as at the beginning of a file.
        if (next() > '~') {
            throw odd();
        }
        while (at < end || more()) {
            byte b = buffer[at];
            boolean ends = b == ',' || b == ']' || b == '}';
            if (!within && ends && open == 0) {
                break;
            }
            if (b == '"') {
                within = !within;
            } else if (b == '\\') {
                bytes.write(b);
                at++;
                if (at == end && !more()) {
                    throw odd();
                }
            } else if (!within && (b == '[' || b == '{')) {
                open++;
            } else if (!within && ends) {
                open -= b == ',' ? 0 : 1;
            }
            bytes.write(buffer[at++]);
        }
        return bytes.toByteArray();
    }

    @Override
    public void end() throws IOException {
        if (next() != END) {
            throw odd();
        }
    }

    /** The text in double quotes that stands next. */
    private String string() throws IOException {
        take('"');
        mark = at;
        boolean plain = true;
        boolean escaped = false;
        while (true) {
            at = Letters.pass(buffer, at, end);
            if (at == end) {
                if (!more()) {
                    throw odd();
                }
                continue;
            }
            byte b = buffer[at];
            if (b == '"') {
                break;
            }
            if (b >= 0 && b < ' ') {
                throw odd();
            }
            plain = false;
            if (b == '\\') {
                escaped = true;
                at++;
                if (at == end && !more()) {
                    throw odd();
                }
            }
            at++;
        }
        String text = letters.text(buffer, mark, at, plain, escaped);
        at++;
        mark = at;
        return text;
    }

    private void take(char wanted) throws IOException {
        if (next() != wanted) {
            throw odd();
        }
        at++;
        mark = at;
    }

    /** The byte that stands next after white space, which is passed over. */
    private int next() throws IOException {
        while (true) {
            while (at < end) {
                byte b = buffer[at];
                if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                    mark = at;
                    return b & 0xFF;
                }
                at++;
            }
            mark = at;
            if (!more()) {
                return END;
            }
        }
    }

    /** Reads on, and keeps what stands behind the mark. */
    private boolean more() throws IOException {
        System.arraycopy(buffer, mark, buffer, 0, end - mark);
        passed += mark;
        at -= mark;
        end -= mark;
        mark = 0;
        if (end == buffer.length) {
            if (end >= LONGEST) {
                throw odd();
            }
            buffer = Arrays.copyOf(buffer, end * 2);
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read > 0;
    }

    private static IOException odd() {
        return new IOException("This has to be read with GsonTokens.");
    }
}
