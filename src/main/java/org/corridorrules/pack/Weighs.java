package org.corridorrules.pack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which method of the same fact works out the value that a predicate holds against its limit, so that people can be
 * told the value. It takes the arguments of the predicate, or none.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Weighs {

    /** Name of the method. */
    String value();
}
