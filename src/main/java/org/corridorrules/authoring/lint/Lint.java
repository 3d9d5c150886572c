package org.corridorrules.authoring.lint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.corridorrules.json.Spelling;
import org.corridorrules.pack.Flaw;

/** What lint finds beyond what makes a pack unusable ({@link Flaw}). */
public enum Lint {
    /** A number in a rule. */
    NUMBER_IN_RULE(Level.ERROR),
    /** Several codes in one condition. */
    CODES_IN_RULE(Level.ERROR),
    /** Conditions of which two never hold together. */
    NEVER_FIRES(Level.ERROR),
    /** A parameter that has no value on any day of the rule. */
    PARAMETER_WITHOUT_VALUE(Level.ERROR),
    /** A list that has no row on any day of the rule. */
    LIST_EMPTY(Level.ERROR),
    /** A switch that never stands at the word that a rule asks for. */
    SWITCH_NEVER_SET(Level.WARNING),
    /** Two rules that ask and report the same. */
    RULES_EQUAL(Level.ERROR),
    /** A rule that speaks only where another of its family says the same. */
    RULE_SHADOWED(Level.WARNING),
    /** A rule without its text in one of the four languages. */
    TEXT_UNTRANSLATED(Level.ERROR),
    /** A text with other placeholders than the English one. */
    PLACEHOLDERS_DIFFER(Level.ERROR),
    /** A placeholder that the call of the rule does not fill. */
    PLACEHOLDER_EMPTY(Level.ERROR),
    /** A text whose rule does not exist. */
    TEXT_OF_NO_RULE(Level.WARNING),
    /** A BLOCK that can never block, because its law is not settled. */
    BLOCK_UNSETTLED(Level.WARNING),
    /** A rule that no case makes speak. */
    RULE_UNTESTED(Level.ERROR),
    /** A rule that no case expects to be silent. */
    SILENCE_UNTESTED(Level.WARNING),
    /** A file of cases that cannot be read. */
    CASE_UNREADABLE(Level.ERROR),
    /** A case that expects something of a rule that does not exist. */
    CASE_OF_NO_RULE(Level.ERROR),
    /** A parameter that no rule reads. */
    PARAMETER_UNUSED(Level.WARNING),
    /** A list that no rule reads. */
    LIST_UNUSED(Level.WARNING),
    /** An id that is not yet in the list of ids. */
    ID_NEW(Level.WARNING),
    /** An id of the list of ids that no rule has. */
    ID_LOST(Level.ERROR),
    /** An id that belonged to a rule that is no more. */
    ID_REUSED(Level.ERROR),
    /** A rule that takes the place of one that never was. */
    SUPERSEDES_UNKNOWN(Level.ERROR),
    /** A day of review after the day of the pack. */
    REVIEW_IN_FUTURE(Level.ERROR),
    /** Two rows with one key that hold at the same time. */
    ROWS_DIFFER(Level.WARNING),
    /** Time between two rows with one key in which none holds. */
    ROWS_GAP(Level.WARNING),
    /** A part of a new rule that its author has not written yet. */
    NOT_FILLED_IN(Level.ERROR);

    /** How much a finding weighs. */
    public enum Level {
        /** What must be mended. */
        ERROR,
        /** What a person should look at. */
        WARNING
    }

    private final Level level;

    Lint(Level level) {
        this.level = level;
    }

    /** How much a finding of this kind weighs. */
    public Level level() {
        return level;
    }

    /** Its name for people: short, with hyphens, never changed. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ids of everything that can be found, in their order. */
    public static List<String> ids() {
        return Stream.concat(
                        Stream.of(Flaw.values()).map(Flaw::id),
                        Stream.of(values()).map(Lint::id))
                .sorted()
                .toList();
    }

    /** The id that was probably meant, in words that end a sentence; empty if none comes near. */
    public static String nearest(String id) {
        return Spelling.nearest(id, ids())
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }
}
