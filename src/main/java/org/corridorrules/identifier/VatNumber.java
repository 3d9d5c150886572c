package org.corridorrules.identifier;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/**
 * Identification number for value added tax of one of the 27 member states: the prefix of the state and what the state
 * puts behind it, as the Commission publishes the structures for its VIES service.
 *
 * <p>Greece writes EL here (and GR in an EORI number), so GR is a doubt. Northern Ireland is no member state; its
 * prefix XI counts for goods only and is a doubt too. Numbers of the one-stop shops (IM, EU) are other numbers. Check
 * digits: see {@link VatCheckDigit}. Static methods only; no instances, safe for any thread.
 */
final class VatNumber {

    private static final String LENGTHS = "4 to 14";
    private static final int SHORTEST = 4;

    private static final Map<String, Mask> STATES = Map.ofEntries(
            entry("AT", Mask.of("ATU########")),
            entry("BE", Mask.of("BE##########")),
            entry("BG", Mask.of("BG#########", "BG##########")),
            entry("CY", Mask.of("CY########@")),
            entry("CZ", Mask.of("CZ########", "CZ#########", "CZ##########")),
            entry("DE", Mask.of("DE#########")),
            entry("DK", Mask.of("DK########")),
            entry("EE", Mask.of("EE#########")),
            entry("EL", Mask.of("EL#########")),
            entry("ES", Mask.of("ES*#######*")),
            entry("FI", Mask.of("FI########")),
            entry("FR", Mask.of("FR**#########")),
            entry("HR", Mask.of("HR###########")),
            entry("HU", Mask.of("HU########")),
            entry("IE", Mask.of("IE#*#####@", "IE#######@@")),
            entry("IT", Mask.of("IT###########")),
            entry("LT", Mask.of("LT#########", "LT############")),
            entry("LU", Mask.of("LU########")),
            entry("LV", Mask.of("LV###########")),
            entry("MT", Mask.of("MT########")),
            entry("NL", Mask.of("NL#########B##")),
            entry("PL", Mask.of("PL##########")),
            entry("PT", Mask.of("PT#########")),
            entry(
                    "RO",
                    Mask.of(
                            "RO##",
                            "RO###",
                            "RO####",
                            "RO#####",
                            "RO######",
                            "RO#######",
                            "RO########",
                            "RO#########",
                            "RO##########")),
            entry("SE", Mask.of("SE############")),
            entry("SI", Mask.of("SI########")),
            entry("SK", Mask.of("SK##########")));

    private VatNumber() {}

    static Optional<Fault> check(String value) {
        if (value == null || value.isEmpty()) {
            return Fault.length(LENGTHS, value);
        }
        for (int i = 0; i < 2 && i < value.length(); i++) {
            if (!Mask.isLetter(value.charAt(i))) {
                return Fault.character("capital letter", value, i);
            }
        }
        if (value.length() < SHORTEST) {
            return Fault.length(LENGTHS, value);
        }
        Mask form = STATES.get(value.substring(0, 2));
        return form == null ? otherPrefix(value.substring(0, 2)) : inState(value, form);
    }

    private static Optional<Fault> otherPrefix(String prefix) {
        return switch (prefix) {
            case "GR" -> Fault.doubt("EL", "country GR");
            case "XI" -> Fault.doubt("prefix of a member state", "country XI");
            case "IM" -> Fault.form("prefix of a member state", "prefix IM of the import one-stop shop");
            case "EU" -> Fault.form("prefix of a member state", "prefix EU of the non-Union scheme");
            default -> Fault.form("prefix of a member state", "country " + prefix);
        };
    }

    private static Optional<Fault> inState(String value, Mask form) {
        Optional<Fault> fault = form.check(withoutIrishSign(value));
        if (fault.isPresent()) {
            return fault;
        }
        fault = letters(value);
        if (fault.isPresent()) {
            return fault;
        }
        return zeros(value) ? Fault.neverIssued("a number", "a number of zeros only") : VatCheckDigit.check(value);
    }

    /** Old Irish numbers may have a plus or an asterisk in the second place. */
    private static String withoutIrishSign(String value) {
        boolean sign =
                value.startsWith("IE") && value.length() == 10 && (value.charAt(3) == '+' || value.charAt(3) == '*');
        return sign ? value.substring(0, 3) + '0' + value.substring(4) : value;
    }

    /** France leaves two letters out of its key; in Spain the first or the last character is a letter. */
    private static Optional<Fault> letters(String value) {
        if (value.startsWith("FR")) {
            for (int i = 2; i < 4; i++) {
                if (value.charAt(i) == 'I' || value.charAt(i) == 'O') {
                    return Fault.character("digit or capital letter other than I, O", value, i);
                }
            }
        }
        boolean noLetter = value.startsWith("ES") && Mask.isDigit(value.charAt(2)) && Mask.isDigit(value.charAt(10));
        return noLetter ? Fault.character("capital letter", value, 10) : Optional.empty();
    }

    private static boolean zeros(String value) {
        for (int i = 2; i < value.length(); i++) {
            if (Mask.isDigit(value.charAt(i)) && value.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }
}
