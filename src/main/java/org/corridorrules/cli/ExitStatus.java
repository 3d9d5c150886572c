package org.corridorrules.cli;

/** What the command tells the shell. Of several outcomes the greatest number counts. */
final class ExitStatus {

    /** Nothing at or above the severity of {@code --fail-on}. */
    static final int CLEAN = 0;
    /** Findings at or above it. */
    static final int FINDINGS = 1;
    /** Wrong usage, or input that cannot be read. */
    static final int UNUSABLE = 2;
    /** The rules or the engine failed. */
    static final int FAILED = 3;

    private ExitStatus() {}
}
