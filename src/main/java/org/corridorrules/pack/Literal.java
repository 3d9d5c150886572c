package org.corridorrules.pack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a text in a rule must name, so that a misspelt name is found when the pack is loaded and not at the first
 * shipment. On a parameter of a predicate: the argument. On a method without parameters: what it is compared with.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Literal {

    Kind value();

    /** The words allowed, for {@link Kind#WORD}. */
    Class<? extends Enum<?>> of() default NoWords.class;

    /** What a literal names. */
    enum Kind {
        /** A parameter of the pack. */
        PARAMETER,
        /** A reference list of the pack. */
        LIST,
        /** A field of the part of the shipment that the pattern is about. */
        FIELD,
        /** One of the words of {@link Literal#of()}. */
        WORD
    }

    /** Stands for "no words". */
    enum NoWords {}
}
