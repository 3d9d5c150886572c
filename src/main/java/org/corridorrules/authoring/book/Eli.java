package org.corridorrules.authoring.book;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address that every act of the European Union has by its kind and number (European Legislation Identifier). */
final class Eli {

    private static final Map<String, String> KINDS = Map.of("Regulation", "reg", "Directive", "dir", "Decision", "dec");
    private static final Pattern BEFORE = Pattern.compile("(?:(?:Council|Commission) )?"
            + "(Delegated |Implementing |)(Regulation|Directive|Decision) \\((EU|EC|EEC)\\) (?:No )?(\\d+)/(\\d+)");
    private static final Pattern BEHIND = Pattern.compile("(?:(?:Council|Commission) )?"
            + "(Delegated |Implementing |)(Directive|Decision) (\\d{4})/(\\d+)/(?:EU|EC|EEC)");

    private Eli() {}

    /** The address of an act; empty if its name is not that of one of the Union. */
    static Optional<String> of(String act) {
        Matcher behind = BEHIND.matcher(act);
        if (behind.matches()) {
            return Optional.of(address(behind.group(1), behind.group(2), behind.group(3), behind.group(4)));
        }
        Matcher before = BEFORE.matcher(act);
        if (!before.matches()) {
            return Optional.empty();
        }
        // Since 2015 the year comes first; older regulations have it behind their number.
        boolean yearFirst = before.group(3).equals("EU")
                && before.group(4).compareTo("2015") >= 0
                && before.group(4).length() == 4;
        String year = before.group(yearFirst ? 4 : 5);
        // Up to 1998 a year was written with two digits.
        String full = year.length() == 2 ? "19" + year : year;
        return full.length() == 4
                ? Optional.of(address(before.group(1), before.group(2), full, before.group(yearFirst ? 5 : 4)))
                : Optional.empty();
    }

    private static String address(String manner, String kind, String year, String number) {
        String suffix = manner.isEmpty() ? "" : manner.startsWith("D") ? "_del" : "_impl";
        return "https://data.europa.eu/eli/" + KINDS.get(kind) + suffix + "/" + year + "/" + number + "/oj";
    }
}
