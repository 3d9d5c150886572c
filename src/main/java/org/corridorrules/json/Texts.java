package org.corridorrules.json;

/**
 * Keeps a text that comes again in a large document once: thousands of parcels share their sellers, places and codes,
 * and would fill the memory with copies. Used by one thread.
 */
final class Texts {

    /** Where there is little to share, and nothing to be gained from looking for it. */
    static final Texts APART = new Texts(0);

    private static final int LARGE = 1 << 20;
    private static final int SLOTS = 1 << 13;
    private static final int LONGEST = 100;

    private final String[] slots;

    private Texts(int slots) {
        this.slots = new String[slots];
    }

    /** For a document of so many bytes. */
    static Texts of(long bytes) {
        return bytes < LARGE ? APART : new Texts(SLOTS);
    }

    /** An equal text: an earlier one, as long as it is remembered. */
    String shared(String text) {
        if (slots.length == 0 || text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        String earlier = slots[slot];
        if (text.equals(earlier)) {
            return earlier;
        }
        slots[slot] = text;
        return text;
    }
}
