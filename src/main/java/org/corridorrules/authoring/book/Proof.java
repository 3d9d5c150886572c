package org.corridorrules.authoring.book;

import java.util.ArrayList;
import java.util.List;

/**
 * How well the cases prove a rule.
 *
 * @param speaks number of cases in which it speaks
 * @param silent number of cases in which it is silent
 * @param days number of days on which it begins or ends
 * @param daysTried how many of them are tried, both on the day and on the one before
 * @param changes number of small changes of the rule that can be noticed; 0 if nobody has tried any
 * @param caught how many of them a case notices
 */
public record Proof(int speaks, int silent, int days, int daysTried, int changes, int caught) {

    static final Proof NONE = new Proof(0, 0, 0, 0, 0, 0);

    /** Whether nothing is left to try. */
    boolean isWhole() {
        return speaks > 0 && silent > 0 && daysTried == days && caught == changes;
    }

    /** The same in words, part by part. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        parts.add("speaks in " + cases(speaks));
        parts.add("silent in " + cases(silent));
        if (days > 0) {
            parts.add(daysTried + " of " + days + (days == 1 ? " day" : " days") + " of change tried");
        }
        if (changes > 0) {
            parts.add(caught + " of " + changes + " mutations caught");
        }
        return parts;
    }

    private static String cases(int number) {
        return number == 1 ? "1 case" : number + " cases";
    }
}
