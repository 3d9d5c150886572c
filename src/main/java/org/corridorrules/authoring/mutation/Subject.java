package org.corridorrules.authoring.mutation;

import java.util.List;
import java.util.function.Supplier;

/**
 * Something whose changes are tried together: a rule, a parameter or a list.
 *
 * @param key hash of everything on which the outcome depends
 * @param mutants the changes, made when they are needed
 */
record Subject(String key, Supplier<List<Mutant>> mutants) {}
