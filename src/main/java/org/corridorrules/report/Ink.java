package org.corridorrules.report;

/** Colours of a terminal (ANSI). */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    RED("1;31"),
    YELLOW("33"),
    GREEN("32"),
    CYAN("36");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String paint(String text) {
        return code.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }

    /** The colour of a severity, a verdict or the state of a deadline. */
    static Ink of(String word) {
        return switch (word) {
            case "BLOCK", "BLOCKED", "MISSED" -> RED;
            case "WARN", "ATTENTION", "UNDETERMINED", "PAPER_NEEDED" -> YELLOW;
            case "CLEAR", "MET" -> GREEN;
            case "INFO", "DUE", "UNKNOWN" -> CYAN;
            default -> PLAIN;
        };
    }
}
