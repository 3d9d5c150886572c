package org.corridorrules.pack;

/** Hears what rules ask of the law. May be told by several threads at once. */
public interface LawReader {

    /** @param value in force on the day; null where the law of the day has none */
    void parameter(Parameter parameter, Parameter.Value value);

    /** A row that was found in a list, or looked at among all. */
    void row(ReferenceList list, ReferenceList.Row row);

    /** A list in which something was looked for, found or not. */
    void list(ReferenceList list);
}
