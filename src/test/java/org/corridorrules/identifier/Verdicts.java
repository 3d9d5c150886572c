package org.corridorrules.identifier;

/** How the tests of this package read the answer of a check. */
final class Verdicts {

    private Verdicts() {}

    /** The kind of the fault, or null where the value was accepted. */
    static Fault.Kind faultKind(IdentifierKind kind, String value) {
        return kind.check(value).map(Fault::kind).orElse(null);
    }

    /** What a reader is told, or "accepted". */
    static String told(IdentifierKind kind, String value) {
        return kind.check(value).map(Fault::describe).orElse("accepted");
    }

    static boolean refused(IdentifierKind kind, String value) {
        Fault.Kind fault = faultKind(kind, value);
        return fault != null && fault != Fault.Kind.DOUBT;
    }
}
