package org.corridorrules.pack;

import java.util.Locale;

/** The kinds of what can be wrong in a pack so that it cannot be used. */
public enum Flaw {
    /** A file that cannot be read as YAML or as a table, or that holds an unknown or missing entry. */
    FILE_UNREADABLE,
    /** A rule file whose package does not fit its folder. */
    PACKAGE_FOLDER,
    /** Something in a rule file that is neither its package nor a rule. */
    FOREIGN_STATEMENT,
    /** A rule without its when, then or end. */
    RULE_NOT_WHOLE,
    /** An attribute that would set an order of rules. */
    RULE_ORDER,
    /** An id that has not the form of ids. */
    ID_FORM,
    /** Two rules with one id. */
    ID_USED_TWICE,
    /** A rule that does not say all of itself. */
    METADATA_INCOMPLETE,
    /** A word or day in the metadata that is none. */
    METADATA_VALUE,
    /** An annotation that does not exist. */
    UNKNOWN_ANNOTATION,
    /** A BLOCK of LOW confidence. */
    UNSURE_BLOCK,
    /** A rule, value or row that ends before it begins. */
    NEVER_IN_FORCE,
    /** More or less than one fact in a condition. */
    ONE_FACT,
    /** A bracket that is missing or too many. */
    BRACKET_MISSING,
    /** A quote that is missing. */
    QUOTE_MISSING,
    /** Quotes that are not straight. */
    CURLY_QUOTES,
    /** A comma that is missing or too many. */
    COMMA_MISSING,
    /** A semicolon that is missing. */
    SEMICOLON_MISSING,
    /** A sign that compares nothing, such as a single =. */
    WRONG_SIGN,
    /** A value of another kind than the one asked for. */
    WRONG_KIND,
    /** A word that must stand in quotes. */
    WORD_WITHOUT_QUOTES,
    /** A fact that does not exist. */
    UNKNOWN_FACT,
    /** A property, predicate or call that does not exist. */
    UNKNOWN_PROPERTY,
    /** A field of the shipment that does not exist. */
    UNKNOWN_FIELD,
    /** A word that a closed list of words does not have. */
    UNKNOWN_WORD,
    /** A parameter that does not exist. */
    UNKNOWN_PARAMETER,
    /** A reference list that does not exist. */
    UNKNOWN_LIST,
    /** A name with $ that was not given. */
    UNKNOWN_NAME,
    /** A then part that does more or less than report once. */
    THEN_REPORTS,
    /** A parameter or text that stands twice. */
    WRITTEN_TWICE,
    /** A time between two values of a parameter in which nothing holds. */
    DATES_GAP,
    /** Two values or rows that hold at the same time. */
    DATES_OVERLAP,
    /** Values that do not stand in the order of time. */
    DATES_ORDER,
    /** A value that its unit does not allow. */
    VALUE_UNIT,
    /** A table without the columns that every table has. */
    LIST_COLUMNS,
    /** A rule without an English text. */
    TEXT_MISSING,
    /** A placeholder that does not exist. */
    UNKNOWN_PLACEHOLDER;

    /** Its name for people: short, with hyphens, never changed. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
