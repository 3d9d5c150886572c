package org.corridorrules.authoring.book;

import java.util.ArrayList;
import java.util.List;
import org.corridorrules.authoring.mutation.Score;

/**
 * How well the cases prove a rule.
 *
 * @param speaks number of cases that expect it to speak
 * @param silent number of cases that expect it to be silent
 * @param days number of days on which it begins or ends
 * @param daysTried how many of them are tried, both on the day and on the one before
 * @param mutation what became of small changes of the rule; null if nobody has tried any
 */
record Proof(int speaks, int silent, int days, int daysTried, Score.Tally mutation) {

    /** Whether nothing is left to try. */
    boolean isWhole() {
        return speaks > 0 && silent > 0 && daysTried == days && (mutation == null || mutation.surviving() == 0);
    }

    /** The same in words, part by part. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        parts.add("speaks in " + cases(speaks));
        parts.add("silent in " + cases(silent));
        if (days > 0) {
            parts.add(daysTried + " of " + days + (days == 1 ? " day" : " days") + " of change tried");
        }
        if (mutation != null) {
            parts.add(words(mutation));
        }
        return parts;
    }

    /** A change that can be noticed should be: those that cannot are left out. */
    static String words(Score.Tally mutation) {
        int noticeable = mutation.caught() + mutation.surviving();
        return mutation.caught() + " of " + noticeable + (noticeable == 1 ? " mutation" : " mutations") + " caught";
    }

    private static String cases(int number) {
        return number == 1 ? "1 case" : number + " cases";
    }
}
