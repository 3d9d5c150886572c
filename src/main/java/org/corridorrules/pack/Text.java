package org.corridorrules.pack;

/**
 * The words of one rule in one language. Placeholders: {@code {actual}}, {@code {limit}}, {@code {value}},
 * {@code {reason}}, {@code {place}}, {@code {date}}, {@code {0}} ... Where a time limit is reckoned, {@code {limit}} is
 * the moment and {@code {value}} the length of time in the law.
 *
 * @param title what the rule is about, without values
 * @param message what is wrong and why
 * @param remedy what to do
 */
public record Text(String title, String message, String remedy) {}
