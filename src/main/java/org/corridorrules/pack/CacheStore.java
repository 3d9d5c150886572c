package org.corridorrules.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Entries of a cache as files of a directory that its owner alone may enter. Several processes may use it at once,
 * because an entry appears under its name only when it is whole.
 *
 * <p>Each use of the cache leaves a list of the entries that it needs. The newest lists stay, and with them the entries
 * that they name; everything else is removed whenever something is added. The age of a list is the time that the file
 * system gave it.
 */
final class CacheStore {

    /** So many uses are remembered, each of another set of entries. */
    private static final int MOST_LISTS = 16;

    /** A draft as much older than the newest list was left behind by a process that died. */
    private static final Duration OLDEST_DRAFT = Duration.ofHours(1);

    /** An entry ends with its checksum, so that a torn or spoilt one is never used. */
    private static final int SUM = Long.BYTES;

    private static final String LIST = "list-";
    private static final String DRAFT = "draft-";
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private final Path directory;

    /** @param directory made if absent */
    CacheStore(Path directory) {
        this.directory = directory;
    }

    /**
     * Notes that these entries are in use, and makes the directory for them.
     *
     * @throws IOException if the directory cannot be used, or somebody else may write to it
     */
    void use(Collection<String> entries) throws IOException {
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)}
                : new FileAttribute<?>[0];
        Files.createDirectories(directory, attributes);
        byte[] text = String.join("\n", entries).getBytes(StandardCharsets.UTF_8);
        String list = LIST + Hashes.sha256(text);
        write(list, text);
        if (posix) {
            checkOwner(directory.resolve(list));
        }
    }

    private void checkOwner(Path ours) throws IOException {
        PosixFileAttributes found =
                Files.readAttributes(directory, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean mine = found.owner().equals(Files.getOwner(ours));
        if (!mine || !OWNER_ALONE.containsAll(found.permissions())) {
            throw new IOException("others than its owner may use " + directory);
        }
    }

    /** The entry as it was written; null if there is none, or it is damaged. */
    byte[] read(String entry) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(directory.resolve(entry));
        } catch (IOException e) {
            return null;
        }
        int length = bytes.length - SUM;
        return length >= 0 && Arrays.equals(bytes, length, bytes.length, sum(bytes, length), 0, SUM)
                ? Arrays.copyOf(bytes, length)
                : null;
    }

    /** Adds an entry or takes the place of one. */
    void write(String entry, byte[] content) throws IOException {
        Path draft = Files.createTempFile(directory, DRAFT, "");
        try {
            byte[] bytes = Arrays.copyOf(content, content.length + SUM);
            System.arraycopy(sum(content, content.length), 0, bytes, content.length, SUM);
            Files.write(draft, bytes);
            Files.move(
                    draft,
                    directory.resolve(entry),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static byte[] sum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return ByteBuffer.allocate(SUM).putLong(sum.getValue()).array();
    }

    /** Removes an entry that is of no use. */
    void remove(String entry) {
        try {
            Files.deleteIfExists(directory.resolve(entry));
        } catch (IOException e) {
            // It is found useless again and does no harm.
        }
    }

    /** Removes what none of the newest lists names. */
    void sweep() throws IOException {
        List<Entry> entries = entries();
        List<Entry> lists = entries.stream()
                .filter(entry -> entry.name().startsWith(LIST))
                .sorted(Comparator.comparing(Entry::age).reversed().thenComparing(Entry::name))
                .limit(MOST_LISTS)
                .toList();
        Set<String> keep = new HashSet<>();
        for (Entry list : lists) {
            keep.add(list.name());
            byte[] names = read(list.name());
            if (names != null) {
                new String(names, StandardCharsets.UTF_8).lines().forEach(keep::add);
            }
        }
        Instant newest = lists.isEmpty() ? Instant.EPOCH : lists.get(0).age();
        for (Entry entry : entries) {
            boolean draft = entry.name().startsWith(DRAFT);
            boolean stays = draft ? !entry.age().isBefore(newest.minus(OLDEST_DRAFT)) : keep.contains(entry.name());
            if (!stays) {
                remove(entry.name());
            }
        }
    }

    private record Entry(String name, Instant age) {}

    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                try {
                    entries.add(new Entry(
                            file.getFileName().toString(),
                            Files.getLastModifiedTime(file).toInstant()));
                } catch (NoSuchFileException e) {
                    // Another process was faster.
                }
            }
        }
        return entries;
    }
}
