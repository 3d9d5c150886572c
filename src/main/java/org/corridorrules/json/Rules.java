package org.corridorrules.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What {@link Field} says about a component, made ready for use. Absent rules are null or 0. Immutable. */
record Rules(
        String doc,
        String example,
        boolean required,
        boolean filled,
        Pattern pattern,
        BigDecimal min,
        BigDecimal max,
        int maxLength,
        int minItems,
        int maxItems) {

    /** A component without an annotation takes every value of its type, empty texts too. */
    private static final Rules NONE = new Rules("", "", false, false, null, null, null, 0, 0, 0);

    static Rules of(Field field) {
        if (field == null) {
            return NONE;
        }
        return new Rules(
                field.doc(),
                field.example(),
                field.required(),
                field.required() && !field.mayBeEmpty(),
                field.pattern().isEmpty() ? null : Pattern.compile(field.pattern()),
                field.min().isEmpty() ? null : new BigDecimal(field.min()),
                field.max().isEmpty() ? null : new BigDecimal(field.max()),
                field.maxLength(),
                field.minItems(),
                field.maxItems());
    }

    /** For an entry of a list or a map: it must be there, and the number of entries is not its affair. */
    Rules ofEntry() {
        return saysNothing() ? NONE : new Rules(doc, example, true, true, pattern, min, max, maxLength, 0, 0);
    }

    // Not by equals: that of a record is put together at its first call, which takes longer than everything here.
    private boolean saysNothing() {
        boolean free =
                pattern == null && min == null && max == null && maxLength == 0 && minItems == 0 && maxItems == 0;
        return free && !required && !filled && doc.isEmpty() && example.isEmpty();
    }

    /** What to write instead, from the field's meaning and example; begins with a semicolon, or is empty. */
    String advice(ValueReader reader) {
        String meaning = doc.isEmpty() ? "" : "; this field is: " + withoutFullStop(doc);
        return meaning + (example.isEmpty() ? "" : "; for example " + reader.exampleAsJson(example));
    }

    static String withoutFullStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
