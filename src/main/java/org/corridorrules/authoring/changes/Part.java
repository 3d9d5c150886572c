package org.corridorrules.authoring.changes;

import java.util.Comparator;

/** A part of a rule pack that has a name. */
public record Part(Kind kind, String name) implements Comparable<Part> {

    /** What a pack consists of. */
    public enum Kind {
        RULE("rule", "rules"),
        PARAMETER("parameter", "parameters"),
        LIST("list", "lists"),
        TEXT("text", "texts");

        private final String one;
        private final String many;

        Kind(String one, String many) {
            this.one = one;
            this.many = many;
        }

        /** So many of them, in words. */
        public String count(long number) {
            return number + " " + (number == 1 ? one : many);
        }

        String one() {
            return one;
        }
    }

    @Override
    public int compareTo(Part other) {
        return Comparator.comparing(Part::kind).thenComparing(Part::name).compare(this, other);
    }
}
