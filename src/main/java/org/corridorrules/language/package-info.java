/**
 * The words, dates and numbers around the texts of the rules, in each language; data in
 * {@code labels.<language>.properties}. Nothing depends on the locale, time zone or platform of the Java machine.
 */
package org.corridorrules.language;
