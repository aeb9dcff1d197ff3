package org.clauseline.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;

/**
 * Says in plain words what the system has against an operation on a file, without the path, which
 * the reader knows.
 */
final class Trouble {
    private Trouble() {}

    static String of(Exception trouble) {
        return switch (trouble) {
            case NoSuchFileException missing -> "it does not exist";
            case AccessDeniedException denied -> "access to it is denied";
            case NotDirectoryException none -> "its folder is no folder";
            case ReadOnlyFileSystemException readOnly -> "the disk is read-only";
            case FileSystemException other when other.getReason() != null ->
                    "the system says: " + other.getReason();
            case IOException other when other.getMessage() != null ->
                    "the system says: " + other.getMessage();
            default -> "the system gives no reason";
        };
    }
}
