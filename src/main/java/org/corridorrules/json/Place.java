package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonLocation;

/**
 * A place as the parser knows it. For bytes only the offset counts: the parser's own columns count bytes, which is wrong
 * for a reader of Chinese or Russian text, so line and column are counted again from the bytes.
 */
record Place(long offset, int line, int column) {

    static final Place START = new Place(0, 1, 1);

    static Place of(JsonLocation location) {
        return new Place(
                location.getByteOffset(), Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
