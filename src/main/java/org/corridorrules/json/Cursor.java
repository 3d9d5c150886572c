package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The state of one reading: the parser, where it stands, and what was found wrong. Not thread-safe. */
final class Cursor {

    final JsonParser parser;
    final Limits limits;
    final Problems problems;
    final Texts texts;
    final Path path = new Path();

    private final boolean anchors;
    private int depth;

    Cursor(JsonParser parser, Limits limits, Problems problems) {
        this(parser, limits, problems, Texts.APART);
    }

    Cursor(JsonParser parser, Limits limits, Problems problems, Texts texts) {
        this.texts = texts;
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
        this.anchors = parser.canReadObjectId();
    }

    /** Reads the value that the parser stands on. */
    Object read(ValueReader reader) throws IOException {
        // YAML hands an alias over as if it were text; refusing the anchor keeps it from being taken for a value.
        if (anchors && parser.getObjectId() != null) {
            return refuse("an anchor (&) stands before the value; anchors and aliases are not read, repeat the value");
        }
        return reader.read(this);
    }

    /** Tells a problem with the value that the parser stands on and skips exactly that value. */
    Object refuse(String message) throws IOException {
        report(message);
        parser.skipChildren();
        return null;
    }

    /** Tells a problem where the parser stands. */
    void report(String message) {
        report(here(), message);
    }

    void report(Place place, String message) {
        problems.add(place, path.pointer(), message);
    }

    Place here() {
        return Place.of(parser.currentTokenLocation());
    }

    /** Goes into an object or a list, unless that is too deep: then it is told and skipped. */
    boolean enter() throws IOException {
        if (depth == limits.maxDepth()) {
            refuse("objects and lists stand more than " + Words.count(depth, "level", "levels")
                    + " deep inside one another; flatten this part of the document");
            return false;
        }
        depth++;
        path.push();
        return true;
    }

    void leave() {
        depth--;
        path.pop();
    }
}
