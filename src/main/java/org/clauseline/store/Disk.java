package org.clauseline.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * The operations on files of which saving consists, one by one, so that each can be made to fail in
 * a test.
 */
interface Disk {
    /** A new file that is being written. */
    interface Sink extends Closeable {
        /** Writes some of the bytes that remain in the buffer. */
        void write(ByteBuffer bytes) throws IOException;

        /** Waits until what was written is on the disk. */
        void force() throws IOException;
    }

    /**
     * Makes a file.
     *
     * @param secret whether nobody else may read it until it is given another mode
     * @throws java.nio.file.FileAlreadyExistsException if there is one of that name
     */
    Sink create(Path file, boolean secret) throws IOException;

    /** Opens a file to read it from its beginning. */
    InputStream open(Path file) throws IOException;

    /** Whether a file holds this and nothing else. */
    boolean holds(Path file, Content content) throws IOException;

    /** Gives a file the mode of another and, where the system lets us, its owner. */
    void giveMode(Path file, Path like) throws IOException;

    /**
     * Puts one file into the place of another, whether that exists or not, so that no moment sees
     * neither or half of one.
     */
    void replace(Path from, Path to) throws IOException;

    /**
     * Gives a file a second name, once what it holds is on the disk. If the file is then replaced
     * under its first name, it goes on under the second.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is a file of the second name
     * @throws IOException also where the file system knows no second names
     */
    void link(Path file, Path second) throws IOException;

    /** Waits until the names in a folder are on the disk. */
    void forceFolder(Path folder) throws IOException;

    /** Whether there is a file of this name. */
    boolean exists(Path file);

    /**
     * Whether nobody has the right to write a file: its owner protects it on purpose, though the
     * folder would let us replace it.
     */
    boolean isMarkedReadOnly(Path file) throws IOException;

    /** Deletes a file if it exists. */
    void delete(Path file) throws IOException;

    /** Makes a folder if it does not exist. */
    void makeFolder(Path folder) throws IOException;

    /** What a folder holds; nothing if it does not exist. */
    List<Path> list(Path folder) throws IOException;
}
