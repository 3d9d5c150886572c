package org.corridorrules.fact;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.corridorrules.pack.ReferenceList;

/**
 * Finds the entries of a list of words in a text, whatever the case of the letters. Entries are written in small
 * letters; those that count inside a longer text have {@code yes} in the column {@code embedded}.
 */
record Wording(ReferenceList list, LocalDate day) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:.()]+");

    /** The entry that is the whole text, or null. */
    ReferenceList.Row whole(String text) {
        return list.find(BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT), day);
    }

    /** The first entry that stands in the text as a word or a run of words, or null. */
    ReferenceList.Row within(String text) {
        String[] words = BETWEEN_WORDS.split(text.strip().toLowerCase(Locale.ROOT));
        for (int from = 0; from < words.length; from++) {
            ReferenceList.Row row = beginningAt(words, from);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private ReferenceList.Row beginningAt(String[] words, int from) {
        StringBuilder phrase = new StringBuilder();
        for (int to = from; to < words.length && phrase.length() <= list.longestKey(); to++) {
            phrase.append(to == from ? "" : " ").append(words[to]);
            ReferenceList.Row row = list.find(phrase.toString(), day);
            if (row != null && list.cell(row, "embedded").equals("yes")) {
                return row;
            }
        }
        return null;
    }
}
