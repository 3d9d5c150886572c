package org.corridorrules.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What bytes are written in. Stateless. */
final class Utf8 {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** Whether a byte is the second or a later one of its character. */
    static boolean continues(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** Where the character at an offset before {@code to} begins: the parser may stand in the middle of one. */
    static long startOfCharacter(byte[] text, long offset, int to) {
        long at = offset;
        while (at > 0 && at < to && continues(text[(int) at])) {
            at--;
        }
        return at;
    }

    /** Where the text begins: after a byte order mark, if there is one. */
    static int start(byte[] text) {
        boolean marked =
                text.length >= 3 && (text[0] & 0xFF) == 0xEF && (text[1] & 0xFF) == 0xBB && (text[2] & 0xFF) == 0xBF;
        return marked ? 3 : 0;
    }

    /** Whether the text is in UTF-16 or UTF-32: such a mark, or a zero byte beside the first character. */
    static boolean isWide(byte[] text) {
        if (text.length < 2) {
            return false;
        }
        int first = text[0] & 0xFF;
        int second = text[1] & 0xFF;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return marked || first == 0 || second == 0;
    }

    /** The offset of the first byte that is not valid UTF-8, or -1. */
    static int firstInvalid(byte[] text, int from) {
        int at = from;
        while (at < text.length) {
            // Nearly all of a document is plain ASCII, where eight bytes go in one step.
            if (at + Long.BYTES <= text.length && ((long) EIGHT_BYTES.get(text, at) & HIGH_BITS) == 0) {
                at += Long.BYTES;
                continue;
            }
            int length = characterLength(text, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    /** The bytes of the character at this place; 0 for a broken, overlong or surrogate one. */
    private static int characterLength(byte[] text, int at) {
        int first = text[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > text.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if (!continues(text[at + i])) {
                return 0;
            }
        }
        int second = text[at + 1] & 0xFF;
        boolean overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
        boolean outside = (first == 0xED && second >= 0xA0) || (first == 0xF4 && second >= 0x90);
        return overlong || outside ? 0 : length;
    }
}
