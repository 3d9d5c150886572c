package org.corridorrules.json;

/** Counts lines and columns, in characters, up to byte offsets that only grow. Not thread-safe. */
final class LineCounter {

    private final byte[] text;
    private int at;
    private int line = 1;
    private int column = 1;

    LineCounter(byte[] text, int from) {
        this.text = text;
        this.at = from;
    }

    void moveTo(long offset) {
        while (at < offset && at < text.length) {
            byte b = text[at++];
            boolean ends = b == '\n' || (b == '\r' && !(at < text.length && text[at] == '\n'));
            if (ends) {
                line++;
                column = 1;
            } else if (!Utf8.continues(b)) {
                column++;
            }
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
