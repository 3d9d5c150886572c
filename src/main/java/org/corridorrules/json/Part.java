package org.corridorrules.json;

/**
 * One component of a record. Immutable.
 *
 * @param bit this component in a set of components
 */
record Part(String name, int index, long bit, Rules rules, ValueReader reader) {

    /** What to say when the field is missing from its object. */
    String missing() {
        String example = rules.example().isEmpty()
                ? ""
                : ", for example \"" + name + "\": " + reader.exampleAsJson(rules.example());
        String meaning = rules.doc().isEmpty() ? "" : " (" + Rules.withoutFullStop(rules.doc()) + ")";
        return "the required field \"" + name + "\"" + meaning + " is missing; add it" + example;
    }

    /** What to say when the field is there but has no value. */
    String withoutValue() {
        return "\"" + name + "\" has no value but is required; fill it in" + rules.advice(reader);
    }
}
