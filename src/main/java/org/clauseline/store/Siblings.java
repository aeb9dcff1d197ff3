package org.clauseline.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * The names of the files that stand beside a dossier. They are made of the dossier's name,
 * shortened where it leaves no room: file systems end names at 255 bytes, and a dossier's own name
 * may have all of them.
 */
final class Siblings {
    /** Bytes of a name that leave room for what is added to it. */
    private static final int ROOM = 200;

    private final Path file;
    private final String stem;

    /**
     * @param file the dossier, with links resolved
     */
    Siblings(Path file) {
        this.file = file;
        this.stem = stem(file.getFileName().toString());
    }

    /** Follows links to the file that they stand for, also when it does not exist yet. */
    static Path resolve(Path path) throws IOException {
        Path link = path.toAbsolutePath().normalize();
        for (int hops = 0; Files.isSymbolicLink(link); hops++) {
            if (hops == 40) {
                throw new IOException("its links lead in a circle");
            }
            link = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
        }
        Path folder = link.getParent();
        return folder == null || !Files.isDirectory(folder)
                ? link
                : folder.toRealPath().resolve(link.getFileName());
    }

    Path file() {
        return file;
    }

    Path folder() {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    Path temporary(int random) {
        return file.resolveSibling("." + stem + "." + HexFormat.of().toHexDigits(random) + ".tmp");
    }

    boolean isTemporary(Path other) {
        return Pattern.matches(
                "\\." + Pattern.quote(stem) + "\\.[0-9a-f]{8}\\.tmp",
                other.getFileName().toString());
    }

    Path lock() {
        return file.resolveSibling("." + stem + ".lock");
    }

    Path recovery() {
        return file.resolveSibling("." + stem + ".recovery");
    }

    /** The name under which a recovery of an earlier run is put aside. */
    Path recovery(String stamp) {
        return file.resolveSibling("." + stem + "." + stamp + ".recovery");
    }

    boolean isPutAside(Path other) {
        String name = other.getFileName().toString();
        return name.startsWith("." + stem + ".")
                && name.endsWith(".recovery")
                && !other.equals(recovery());
    }

    Path backups() {
        return file.resolveSibling(stem + ".backups");
    }

    private static String stem(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= ROOM) {
            return name;
        }
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        int end = ROOM;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8)
                + "~"
                + HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
