/**
 * Renders a {@link org.corridorrules.Report}: as JSON for machines, as text for people at a terminal. Every word that is
 * not in the report itself comes from {@link org.corridorrules.language.Labels}; nothing depends on the locale, time zone
 * or platform of the Java machine.
 */
package org.corridorrules.report;
