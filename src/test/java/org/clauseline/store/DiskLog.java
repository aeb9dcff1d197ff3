package org.clauseline.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * The real disk, which writes down what was asked of it, and what may be left of that when the
 * power is cut: of data, nothing is safe that was not waited for, and may come back as zeros, by
 * half or not at all; of names, any of those that were not waited for may be lost, whatever came
 * after. That is more than most file systems lose (POSIX promises no more).
 */
final class DiskLog implements Disk {
    /** One thing that was asked of the disk. */
    sealed interface Entry {
        record Created(Path file, int node) implements Entry {}

        @SuppressWarnings("ArrayRecordComponent") // shared, never compared
        record Written(int node, byte[] bytes) implements Entry {}

        record Forced(int node) implements Entry {}

        record Renamed(Path from, Path to) implements Entry {}

        record Linked(Path file, Path second) implements Entry {}

        record Deleted(Path file) implements Entry {}

        record FolderForced(Path folder) implements Entry {}
    }

    private final Disk disk = new SystemDisk();
    private final List<Entry> entries = new ArrayList<>();

    /** What stands under each name that was not there at the beginning. */
    private final Map<Path, Integer> written = new HashMap<>();

    private int nodes;

    List<Entry> entries() {
        return entries;
    }

    @Override
    public Sink create(Path file, boolean secret) throws IOException {
        Sink sink = disk.create(file, secret);
        int node = nodes++;
        entries.add(new Entry.Created(file, node));
        written.put(file, node);
        return new Sink() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                byte[] copy = new byte[bytes.remaining()];
                bytes.duplicate().get(copy);
                sink.write(bytes);
                entries.add(
                        new Entry.Written(
                                node, Arrays.copyOf(copy, copy.length - bytes.remaining())));
            }

            @Override
            public void force() throws IOException {
                sink.force();
                entries.add(new Entry.Forced(node));
            }

            @Override
            public void close() throws IOException {
                sink.close();
            }
        };
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return disk.open(file);
    }

    @Override
    public boolean holds(Path file, Content content) throws IOException {
        return disk.holds(file, content);
    }

    @Override
    public void giveMode(Path file, Path like) throws IOException {
        disk.giveMode(file, like);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        disk.replace(from, to);
        entries.add(new Entry.Renamed(from, to));
        copyName(written, from, to);
        written.remove(from);
    }

    /** What the file holds is on the disk first; of what was there at the beginning, all is. */
    @Override
    public void link(Path file, Path second) throws IOException {
        disk.link(file, second);
        if (written.containsKey(file)) {
            entries.add(new Entry.Forced(written.get(file)));
        }
        entries.add(new Entry.Linked(file, second));
        copyName(written, file, second);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(folder);
        entries.add(new Entry.FolderForced(folder));
    }

    @Override
    public boolean exists(Path file) {
        return disk.exists(file);
    }

    @Override
    public boolean isMarkedReadOnly(Path file) throws IOException {
        return disk.isMarkedReadOnly(file);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
        entries.add(new Entry.Deleted(file));
        written.remove(file);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        disk.makeFolder(folder);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    /**
     * The files after a power cut behind the first entries.
     *
     * @param before the files that were there at the beginning, safe on the disk
     * @param cut how many entries there were
     */
    static Map<Path, byte[]> afterPowerCut(
            Map<Path, byte[]> before, List<Entry> entries, int cut, SplittableRandom random) {
        Map<Integer, byte[]> cached = new HashMap<>();
        Map<Integer, byte[]> safe = new HashMap<>();
        List<Integer> lost = new ArrayList<>();
        for (int i = 0; i < cut; i++) {
            switch (entries.get(i)) {
                case Entry.Created(Path file, int node) -> cached.put(node, new byte[0]);
                case Entry.Written(int node, byte[] bytes) -> {
                    byte[] old = cached.getOrDefault(node, new byte[0]);
                    byte[] all = Arrays.copyOf(old, old.length + bytes.length);
                    System.arraycopy(bytes, 0, all, old.length, bytes.length);
                    cached.put(node, all);
                }
                case Entry.Forced(int node) -> safe.put(node, cached.get(node));
                default -> {
                    continue;
                }
            }
        }
        for (int i = 0; i < cut; i++) {
            if (isName(entries.get(i))
                    && !isForced(entries.subList(i, cut), entries.get(i))
                    && random.nextBoolean()) {
                lost.add(i);
            }
        }
        return files(before, entries, cut, lost, node -> survived(node, cached, safe, random));
    }

    private static boolean isName(Entry entry) {
        return entry instanceof Entry.Created
                || entry instanceof Entry.Renamed
                || entry instanceof Entry.Linked
                || entry instanceof Entry.Deleted;
    }

    /** Whether the folder of a name was waited for afterwards. */
    private static boolean isForced(List<Entry> after, Entry entry) {
        Path file =
                switch (entry) {
                    case Entry.Created created -> created.file();
                    case Entry.Renamed renamed -> renamed.to();
                    case Entry.Linked linked -> linked.second();
                    case Entry.Deleted deleted -> deleted.file();
                    default -> throw new IllegalArgumentException();
                };
        return after.contains(new Entry.FolderForced(Objects.requireNonNull(file.getParent())));
    }

    private static byte[] survived(
            int node,
            Map<Integer, byte[]> cached,
            Map<Integer, byte[]> safe,
            SplittableRandom random) {
        byte[] forced = safe.getOrDefault(node, new byte[0]);
        byte[] all = cached.getOrDefault(node, new byte[0]);
        if (forced.length == all.length) {
            return forced;
        }
        return switch (random.nextInt(4)) {
            case 0 -> forced;
            case 1 -> Arrays.copyOf(forced, all.length);
            case 2 -> Arrays.copyOf(all, forced.length + (all.length - forced.length) / 2);
            default -> all;
        };
    }

    private static void copyName(Map<Path, Integer> names, Path from, Path to) {
        names.remove(to);
        if (names.containsKey(from)) {
            names.put(to, names.get(from));
        }
    }

    /** Gives a name to what was written since the beginning, else to what was there then. */
    private static void give(
            Path name,
            @Nullable Integer node,
            byte @Nullable [] old,
            Map<Path, Integer> names,
            Map<Path, byte[]> olds) {
        if (node != null) {
            names.put(name, node);
        } else if (old != null) {
            olds.put(name, old);
        }
    }

    private interface Nodes {
        byte[] content(int node);
    }

    /** Plays the names again, without those that were lost. */
    private static Map<Path, byte[]> files(
            Map<Path, byte[]> before,
            List<Entry> entries,
            int cut,
            List<Integer> lost,
            Nodes nodes) {
        Map<Path, Integer> names = new HashMap<>();
        Map<Path, Integer> seen = new HashMap<>();
        Map<Path, byte[]> old = new HashMap<>(before);
        for (int i = 0; i < cut; i++) {
            boolean kept = !lost.contains(i);
            switch (entries.get(i)) {
                case Entry.Created(Path file, int node) -> {
                    seen.put(file, node);
                    if (kept) {
                        names.put(file, node);
                        old.remove(file);
                    }
                }
                case Entry.Renamed(Path from, Path to) -> {
                    Integer node = seen.remove(from);
                    seen.put(to, node);
                    if (kept) {
                        names.remove(from);
                        names.put(to, node);
                        old.remove(to);
                    }
                }
                case Entry.Linked(Path file, Path second) -> {
                    copyName(seen, file, second);
                    if (kept) {
                        give(second, seen.get(file), before.get(file), names, old);
                    }
                }
                case Entry.Deleted(Path file) -> {
                    seen.remove(file);
                    if (kept) {
                        names.remove(file);
                        old.remove(file);
                    }
                }
                default -> {
                    continue;
                }
            }
        }
        Map<Path, byte[]> files = new HashMap<>(old);
        names.forEach((name, node) -> files.put(name, nodes.content(node)));
        return files;
    }
}
