package org.clauseline.store;

import org.clauseline.dossier.Dossier;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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

    /** Size in bytes from which on a file is read without having all of it in memory. */
    private static final int LARGE = 1 << 20;

    /** Size in bytes of a usual event; where they are less, the room for ids grows. */
    private static final int EVENT = 400;

    private static final int MARK = 3;
    private static final int PART = 1 << 16;

    private DossierReader() {}

    /** Reads a file. What the system says against it is a finding, too. */
    public static Reading read(Path file) {
        try {
            Optional<Reading.Loaded> flawless = readAsItComes(file);
            if (flawless.isPresent()) {
                return flawless.get();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return readOwn(in.readNBytes(LARGEST + 1));
            }
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
        return readOwn(bytes.clone());
    }

    /**
     * Reads a large file without having its bytes in memory; nothing, if there is anything to say
     * about it, since that needs all of them.
     */
    private static Optional<Reading.Loaded> readAsItComes(Path file) throws IOException {
        long size = Files.size(file);
        if (size < LARGE || size > LARGEST) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), PART)) {
            in.mark(MARK);
            if (startsWithMark(in.readNBytes(MARK))) {
                return Optional.empty();
            }
            in.reset();
            Content.Meter meter = new Content.Meter();
            Findings findings = new Findings();
            Ids ids = new HashedIds(findings, (int) (size / EVENT), true);
            return flawless(meter.on(in), findings, ids, true)
                    .map(dossier -> new Reading.Loaded(dossier, List.of(), meter.content()));
        }
    }

    /**
     * Whether what was just written could be read again; if not, reading the file says why. Nothing
     * of it is kept meanwhile, so that a large dossier is not in memory twice.
     *
     * @param events how many events there should be
     */
    static boolean isReadable(InputStream json, int events) {
        Findings findings = new Findings();
        return isReadable(json, findings, new HashedIds(findings, events, false));
    }

    /**
     * The same of a part of a dossier.
     *
     * @param findings what there is to say about the ids of the rest
     * @param ids those of the rest
     */
    static boolean isReadable(InputStream json, Findings findings, Ids ids) {
        return flawless(json, findings, ids, false).isPresent();
    }

    /**
     * Reads JSON against which there is nothing to say.
     *
     * @param keeping whether the dossier is wanted, and then without warnings, or only whether
     *     there is one
     */
    private static Optional<Dossier> flawless(
            InputStream json, Findings findings, Ids ids, boolean keeping) {
        DossierDecoder decoder =
                new DossierDecoder(tokens(json, findings), ZoneOffset.UTC, ids, keeping);
        try {
            Dossier dossier = decoder.dossier();
            boolean ours =
                    decoder.format().equals(DossierDecoder.FORMAT)
                            && decoder.version() <= DossierDecoder.VERSION
                            && decoder.lateZone().isEmpty();
            boolean silent = keeping ? findings.isEmpty() : !findings.haveErrors();
            return ours && silent ? Optional.of(dossier) : Optional.empty();
        } catch (IOException toldByReadingAllOfIt) {
            return Optional.empty();
        }
    }

    private static Tokens tokens(InputStream json, Findings findings) {
        return new Tokens(
                new InputStreamReader(json, StandardCharsets.UTF_8.newDecoder()), findings);
    }

    /**
     * @param bytes not changed by anybody any more
     */
    static Reading readOwn(byte[] bytes) {
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
            return decode(Content.of(bytes), json, ZoneOffset.UTC);
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
    private static Reading decode(Content content, byte[] json, ZoneId assumed) throws IOException {
        Findings findings = new Findings();
        if (json.length < content.size()) {
            findings.warning(
                    0, "The file begins with a byte order mark, which saving changes will drop.");
        }
        DossierDecoder decoder =
                new DossierDecoder(
                        tokens(new ByteArrayInputStream(json), findings),
                        assumed,
                        new NamedIds(findings),
                        true);
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
            return decode(content, json, decoder.lateZone().get());
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
