package org.clauseline.store;

import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file held at some moment, told by its size and a hash of its bytes (SHA-256), so that a
 * large dossier is not in memory a second time. Two contents are equal if those of both are.
 */
public final class Content {
    private static final int PART = 1 << 16;

    private final long size;
    private byte @Nullable [] bytes;
    private String hash;

    private Content(long size, byte @Nullable [] bytes, String hash) {
        this.size = size;
        this.bytes = bytes;
        this.hash = hash;
    }

    /**
     * The content of these bytes, which the caller does not change any more. They are hashed when
     * it is first compared, since most small dossiers that are opened never are.
     */
    static Content of(byte[] bytes) {
        return new Content(bytes.length, bytes, "");
    }

    /** The content of all that is left to read. */
    static Content of(InputStream in) throws IOException {
        Meter meter = new Meter();
        byte[] part = new byte[PART];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            meter.add(part, 0, read);
        }
        return meter.content();
    }

    /** Works out a content from its bytes, part by part. */
    static final class Meter {
        private final MessageDigest digest = digest();
        private long size;

        private void add(byte[] part, int offset, int length) {
            digest.update(part, offset, length);
            size += length;
        }

        /** The same stream; what is read from it is added. */
        InputStream on(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] part, int offset, int length) throws IOException {
                    int read = super.read(part, offset, length);
                    if (read > 0) {
                        add(part, offset, read);
                    }
                    return read;
                }
            };
        }

        /** The same stream; what is written to it is added. */
        OutputStream on(OutputStream out) {
            return new FilterOutputStream(out) {
                @Override
                public void write(int b) throws IOException {
                    write(new byte[] {(byte) b}, 0, 1);
                }

                @Override
                public void write(byte[] part, int offset, int length) throws IOException {
                    add(part, offset, length);
                    out.write(part, offset, length);
                }
            };
        }

        /** What all parts make; nothing is added after that. */
        Content content() {
            return new Content(size, null, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** How many bytes there are. */
    public long size() {
        return size;
    }

    /** The hash of the bytes, in 64 hexadecimal digits. */
    synchronized String hash() {
        if (bytes != null) {
            hash = HexFormat.of().formatHex(digest().digest(bytes));
            bytes = null;
        }
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Content content && isAs(content));
    }

    private boolean isAs(Content other) {
        return size == other.size && hash().equals(other.hash());
    }

    @Override
    public int hashCode() {
        return hash().hashCode();
    }

    @Override
    public String toString() {
        return size + " bytes";
    }
}
