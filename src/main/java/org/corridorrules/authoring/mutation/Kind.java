package org.corridorrules.authoring.mutation;

/** What a small change does. */
public enum Kind {
    WITHOUT_CONDITION("a condition left out"),
    OPPOSITE_CONDITION("a condition turned round"),
    WITHOUT_PART("a part of a condition left out"),
    SEVERITY("another severity"),
    LIMIT("a limit moved by one unit"),
    DAY("a day moved by one"),
    VERSION("a value left out"),
    ROW("a row left out");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** In the words of a report. */
    public String words() {
        return words;
    }
}
