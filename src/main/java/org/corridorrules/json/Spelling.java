package org.corridorrules.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known name was meant. Stateless and thread-safe. */
public final class Spelling {

    private static final int MOST_EDITS = 2;
    private static final int SHORTEST_PREFIX = 3;

    private Spelling() {}

    /**
     * The known name nearest to what was written: the same but for upper and lower case, or at most two edits away and
     * no more than half of the name (swapping two neighbours is one edit), or else a name that begins with what was written or the other way round.
     * Between equals the first of {@code known} wins.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String wanted = written.toLowerCase(Locale.ROOT);
        String best = null;
        int bestEdits = MOST_EDITS + 1;
        for (String name : known) {
            int edits = edits(wanted, name.toLowerCase(Locale.ROOT), bestEdits - 1);
            if (edits < bestEdits && edits * 2 <= name.length() && edits < wanted.length()) {
                best = name;
                bestEdits = edits;
            }
        }
        return best != null ? Optional.of(best) : byPrefix(wanted, known);
    }

    private static Optional<String> byPrefix(String wanted, Collection<String> known) {
        return known.stream()
                .filter(name -> Math.min(name.length(), wanted.length()) >= SHORTEST_PREFIX)
                .filter(name -> {
                    String lower = name.toLowerCase(Locale.ROOT);
                    return lower.startsWith(wanted) || wanted.startsWith(lower);
                })
                .findFirst();
    }

    /** Optimal string alignment distance, or anything above {@code bound} once it cannot be within it. */
    private static int edits(String a, String b, int bound) {
        // Also keeps a hostile, endless name from costing anything.
        if (Math.abs(a.length() - b.length()) > bound) {
            return bound + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
