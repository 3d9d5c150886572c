package org.corridorrules.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What one component of a record means and which values it takes. The reader enforces it, the schema publishes it.
 *
 * <p>A rule that does not fit the component's type (a pattern on a number, say) is refused with an
 * {@link IllegalArgumentException} when the reader or the schema is built. In a list or a map, {@link #pattern()},
 * {@link #min()}, {@link #max()} and {@link #maxLength()} hold for each entry.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {

    /** The meaning, in a customs broker's words; it appears in the schema and in messages. */
    String doc() default "";

    /**
     * A value as it may be written: plain for a text, a number or a date; for a list, one entry or a whole JSON list;
     * for an object or a map, JSON.
     */
    String example() default "";

    /** The name in the document, where it differs from the component's. */
    String name() default "";

    /** Whether the field must be there; a required text must not be empty either. */
    boolean required() default false;

    /** Whether a required text may be empty all the same. */
    boolean mayBeEmpty() default false;

    /** A regular expression for the whole text, in the dialect that Java and ECMAScript share. */
    String pattern() default "";

    /** The least number, inclusive. */
    String min() default "";

    /** The greatest number, inclusive. */
    String max() default "";

    /** The greatest number of characters; 0 for no limit of its own. */
    int maxLength() default 0;

    /** The least number of entries in a list. */
    int minItems() default 0;

    /** The greatest number of entries in a list; 0 for no limit. */
    int maxItems() default 0;
}
