package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.Arrays;

/** Where the reader stands, as a JSON pointer that is only spelled out when a problem asks for it. Not thread-safe. */
final class Path {

    private String[] names = new String[16];
    private int[] indexes = new int[16];
    private int size;

    /** Goes into an object or a list; the step inside it is set by {@link #name} or {@link #index}. */
    void push() {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            indexes = Arrays.copyOf(indexes, size * 2);
        }
        names[size] = null;
        indexes[size] = -1;
        size++;
    }

    void pop() {
        size--;
    }

    void name(String name) {
        names[size - 1] = name;
    }

    void index(int index) {
        indexes[size - 1] = index;
    }

    /** Takes the name of the field at which the parser itself stands: it looks ahead of us, and may have failed there. */
    void follow(JsonStreamContext parser) {
        if (size > 0 && parser.inObject() && parser.getNestingDepth() == size) {
            name(parser.getCurrentName());
        }
    }

    String pointer() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < size; i++) {
            if (names[i] != null) {
                out.append('/').append(names[i].replace("~", "~0").replace("/", "~1"));
            } else if (indexes[i] >= 0) {
                out.append('/').append(indexes[i]);
            }
        }
        return out.toString();
    }
}
