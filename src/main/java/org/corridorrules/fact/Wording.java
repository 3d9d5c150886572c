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

    /** Below it stand the alphabets, in which nearly all texts are written: they need no closer look. */
    private static final char FIRST_IDEOGRAPH = '\u3007';

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:.()]+");

    /** The entry that is the whole text, or null. */
    ReferenceList.Row whole(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        int firstWord = 0;
        while (firstWord < plain.length() && !Character.isWhitespace(plain.charAt(firstWord))) {
            firstWord++;
        }
        // Nearly no text begins as an entry does, so the blanks are evened out only for those that do.
        return list.isBeginning(plain, 0, firstWord)
                ? list.find(BLANKS.matcher(plain).replaceAll(" "), day)
                : null;
    }

    /** The first entry that stands in the text as a word, a run of words or, in Chinese, a run of signs, or null. */
    ReferenceList.Row within(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (!holdsBeginning(plain)) {
            return amongIdeographs(plain);
        }
        String[] words = BETWEEN_WORDS.split(plain.strip());
        for (int from = 0; from < words.length; from++) {
            ReferenceList.Row row = beginningAt(words, from);
            if (row != null) {
                return row;
            }
        }
        return amongIdeographs(plain);
    }

    /** The first entry in a script that sets no blanks between words, wherever it stands; null if there is none. */
    private ReferenceList.Row amongIdeographs(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_IDEOGRAPH
                    && Character.isIdeographic(text.charAt(i))
                    && list.isBeginning(text, i, i + 1)) {
                ReferenceList.Row row = list.findPrefix(text.substring(i), day);
                if (row != null && list.cell(row, "embedded").equals("yes")) {
                    return row;
                }
            }
        }
        return null;
    }

    /** Whether any word of a text is also the first word of an entry; most texts hold none. */
    private boolean holdsBeginning(String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBetweenWords(text.charAt(i))) {
                if (i > from && list.isBeginning(text, from, i)) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean isBetweenWords(char sign) {
        return switch (sign) {
            case ' ', '\t', '\n', '\r', '\f', '\u000B', ',', ';', ':', '.', '(', ')' -> true;
            default -> false;
        };
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
