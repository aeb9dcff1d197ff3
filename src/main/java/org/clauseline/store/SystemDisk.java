package org.clauseline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The disk of this machine. */
final class SystemDisk implements Disk {
    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    @Override
    public Sink create(Path file, boolean secret) throws IOException {
        FileAttribute<?>[] mode =
                secret && isPosix(file)
                        ? new FileAttribute<?>[] {PRIVATE}
                        : new FileAttribute<?>[0];
        FileChannel channel =
                FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        mode);
        return new Sink() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                channel.write(bytes);
            }

            @Override
            public void force() throws IOException {
                channel.force(true);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public boolean holds(Path file, Content content) throws IOException {
        if (Files.size(file) != content.size()) {
            return false;
        }
        try (InputStream in = open(file)) {
            return Content.of(in).equals(content);
        }
    }

    @Override
    public void giveMode(Path file, Path like) throws IOException {
        if (!isPosix(file)) {
            return;
        }
        PosixFileAttributeView to = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributes wanted = Files.readAttributes(like, PosixFileAttributes.class);
        PosixFileAttributes given = to.readAttributes();
        try {
            if (!wanted.group().equals(given.group())) {
                to.setGroup(wanted.group());
            }
            if (!wanted.owner().equals(given.owner())) {
                to.setOwner(wanted.owner());
            }
        } catch (FileSystemException notOurs) {
            // Only the system's administrator may give files away. A file in a shared folder then
            // belongs to whoever saved it last; its mode, set below, still lets the others in.
        }
        to.setPermissions(wanted.permissions());
    }

    @Override
    public boolean exists(Path file) {
        return Files.exists(file);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        // Somebody else may have written it. Windows waits only for files open for writing.
        if (isPosix(file)) {
            force(file);
        }
        try {
            Files.createLink(second, file);
        } catch (UnsupportedOperationException none) {
            throw new FileSystemException(second.toString(), null, none.getMessage());
        }
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        // Windows cannot open folders as files; there, names are kept by the journal of NTFS.
        if (isPosix(folder)) {
            force(folder);
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public boolean isMarkedReadOnly(Path file) throws IOException {
        if (!isPosix(file)) {
            return !Files.isWritable(file);
        }
        return Collections.disjoint(
                Files.getPosixFilePermissions(file),
                Set.of(
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.GROUP_WRITE,
                        PosixFilePermission.OTHERS_WRITE));
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
        }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
