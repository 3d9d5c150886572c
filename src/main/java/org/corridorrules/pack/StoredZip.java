package org.corridorrules.pack;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Files as one zip file, in the order of their names, not compressed and without times, so that equal files give equal
 * bytes on every machine and Java. It is written here because the one of Java promises no such thing. What it reads must
 * be, byte for byte, what it would write: so nothing can hide between the entries, and nothing swells while it is read.
 */
final class StoredZip {

    /** Of the whole file. */
    static final int MOST_BYTES = 64 << 20;

    private static final int MOST_FILES = 20_000;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;

    private static final short VERSION = 10;
    private static final short UTF_8_NAMES = 0x0800;
    private static final int FIRST_OF_1980 = 0x00210000;

    /** Segments without anything that an operating system reads as more than a name. */
    private static final Pattern NAME =
            Pattern.compile("(?!\\.{1,2}(/|$))[^/\\\\:\\p{Cc}]+" + "(/(?!\\.{1,2}(/|$))[^/\\\\:\\p{Cc}]+)*");

    private StoredZip() {}

    /** @throws IOException if there are too many, or one has a name that could not be read again */
    static byte[] write(SortedMap<String, byte[]> files) throws IOException {
        long length = END_LENGTH;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            checkName(file.getKey());
            length += LOCAL_LENGTH + CENTRAL_LENGTH + 2L * bytes(file.getKey()).length + file.getValue().length;
        }
        if (length > MOST_BYTES || files.size() > MOST_FILES) {
            throw tooLarge();
        }
        ByteBuffer zip = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer directory = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        files.forEach((path, content) -> {
            byte[] name = bytes(path);
            int offset = zip.position();
            zip.putInt(LOCAL);
            putCommon(zip, name, content);
            zip.put(name).put(content);
            directory.putInt(CENTRAL).putShort(VERSION);
            putCommon(directory, name, content);
            directory.putShort((short) 0).putInt(0).putInt(0).putInt(offset).put(name);
        });
        int start = zip.position();
        zip.put(directory.flip());
        short count = (short) files.size();
        zip.putInt(END).putInt(0).putShort(count).putShort(count);
        zip.putInt(directory.limit()).putInt(start).putShort((short) 0);
        return zip.array();
    }

    private static void putCommon(ByteBuffer zip, byte[] name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        zip.putShort(VERSION).putShort(UTF_8_NAMES).putShort((short) 0).putInt(FIRST_OF_1980);
        zip.putInt((int) sum.getValue()).putInt(content.length).putInt(content.length);
        zip.putShort((short) name.length).putShort((short) 0);
    }

    /** @throws IOException with what is wrong, in plain words */
    static SortedMap<String, byte[]> read(byte[] bytes) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < END_LENGTH || zip.getInt(0) != LOCAL) {
            throw new IOException("this is no rule pack; make one with corridor rules pack DIR --out FILE");
        }
        try {
            while (zip.getInt(zip.position()) == LOCAL) {
                int at = zip.position();
                int length = zip.getInt(at + 18);
                byte[] name = new byte[Short.toUnsignedInt(zip.getShort(at + 26))];
                zip.position(at + LOCAL_LENGTH).get(name);
                if (length < 0 || length > zip.remaining() || files.size() == MOST_FILES) {
                    throw changed();
                }
                byte[] content = new byte[length];
                zip.get(content);
                String path = new String(name, StandardCharsets.UTF_8);
                checkName(path);
                if (files.put(path, content) != null) {
                    throw new IOException("the name \"" + path + "\" stands in it twice; " + AGAIN);
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw changed();
        }
        if (!Arrays.equals(write(files), bytes)) {
            throw changed();
        }
        return files;
    }

    /** What to do about a file that is not as it was made. */
    static final String AGAIN = "get it again from whoever made it";

    private static IOException changed() {
        return new IOException(
                "it is not as corridor rules pack wrote it: something was changed in it, or is missing; " + AGAIN);
    }

    private static IOException tooLarge() {
        return new IOException("a rule pack has at most " + (MOST_BYTES >> 20) + " MB and " + MOST_FILES
                + " files; look for what does not belong to it");
    }

    private static void checkName(String name) throws IOException {
        if (!NAME.matcher(name).matches() || name.length() > 1000) {
            throw new IOException(
                    "the name \"" + name.replaceAll("\\p{Cc}", "?") + "\" is no path within a pack; rename that file");
        }
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
