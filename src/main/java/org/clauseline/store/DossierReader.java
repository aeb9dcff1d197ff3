package org.clauseline.store;

import org.clauseline.dossier.Dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads dossier files: all that is in one, or all that is wrong with it.
 *
 * <p>What JSON is, is strict (RFC 8259), and stricter: no key twice in an object, nothing nested
 * deeper than 64, at most 256 MiB, 1,000,000 events, 1,000,000 characters in a text and 1,000 in a
 * number. A byte order mark is passed over with a warning. Numbers are whole and are never read as
 * floating point.
 */
public final class DossierReader {
    /** Size in bytes of the largest file that is read. */
    public static final int LARGEST = 256 << 20;

    private static final int MARK = 3;

    private DossierReader() {}

    /** Reads a file. What the system says against it is a finding, too. */
    public static Reading read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return read(Content.of(bytes));
        } catch (IOException denied) {
            return refused(
                    Reading.Cause.UNREADABLE,
                    1,
                    1,
                    Wording.fill("The file cannot be read (%s).", Trouble.of(denied)));
        }
    }

    /** Reads the bytes of a file. */
    public static Reading read(byte[] bytes) {
        return read(Content.of(bytes.clone()));
    }

    static Reading read(Content content) {
        return read(content, true);
    }

    /**
     * What speaks first against these bytes as those of a dossier file. Nothing of it is kept
     * meanwhile, so that a large dossier is not in memory twice.
     */
    static Optional<Finding> refusal(Content content) {
        return read(content, false) instanceof Reading.Refused refused
                ? Optional.of(refused.findings().getFirst())
                : Optional.empty();
    }

    /**
     * @param keeping whether the dossier is wanted, and not only what is wrong with it
     */
    private static Reading read(Content content, boolean keeping) {
        byte[] bytes = content.bytes();
        if (bytes.length == 0) {
            return refused(
                    Reading.Cause.DAMAGED,
                    1,
                    1,
                    "The file is empty: it is damaged. Look for an earlier version of it.");
        }
        if (bytes.length > LARGEST) {
            return refused(
                    Reading.Cause.TOO_LARGE, 1, 1, "The file is larger than 256 MiB; split it.");
        }
        byte[] json = startsWithMark(bytes) ? Arrays.copyOfRange(bytes, MARK, bytes.length) : bytes;
        try {
            return decode(content, json, ZoneOffset.UTC, keeping);
        } catch (BeyondLimits limits) {
            Places.Place place =
                    Places.of((int) limits.at(), new String(json, StandardCharsets.UTF_8));
            return refused(
                    Reading.Cause.TOO_LARGE,
                    place.line(),
                    place.column(),
                    String.valueOf(limits.getMessage()));
        } catch (IOException notJson) {
            return Damage.explain(json, notJson);
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /**
     * Reads once, or twice where the zone of the dossier stands after times and is another than
     * assumed.
     */
    private static Reading decode(Content content, byte[] json, ZoneId assumed, boolean keeping)
            throws IOException {
        Findings findings = new Findings();
        if (json.length < content.size()) {
            findings.warning(
                    0, "The file begins with a byte order mark, which saving changes will drop.");
        }
        Reader reader =
                new InputStreamReader(
                        new ByteArrayInputStream(json), StandardCharsets.UTF_8.newDecoder());
        DossierDecoder decoder = new DossierDecoder(new Tokens(reader, findings), assumed, keeping);
        Dossier dossier = decoder.dossier();
        if (!decoder.format().equals(DossierDecoder.FORMAT)) {
            return refused(
                    Reading.Cause.NOT_A_DOSSIER,
                    1,
                    1,
                    "This is no dossier: it does not say \"format\": \"clauseline-dossier\".");
        }
        if (decoder.version() > DossierDecoder.VERSION) {
            return refused(
                    Reading.Cause.NEWER,
                    1,
                    1,
                    Wording.fill(
                            "A newer program made this file: it has version %s of the format, and"
                                + " up to %s is understood here. Update Clauseline to open it; the"
                                + " file was left as it is.",
                            decoder.version(), DossierDecoder.VERSION));
        }
        if (decoder.lateZone().isPresent()) {
            return decode(content, json, decoder.lateZone().get(), keeping);
        }
        List<Finding> placed = findings.in(json);
        return findings.haveErrors()
                ? new Reading.Refused(Reading.Cause.MISTAKES, placed)
                : new Reading.Loaded(dossier, placed, content);
    }

    static Reading.Refused refused(Reading.Cause cause, int line, int column, String message) {
        return new Reading.Refused(
                cause, List.of(new Finding(Finding.Severity.ERROR, line, column, "$", message)));
    }
}
