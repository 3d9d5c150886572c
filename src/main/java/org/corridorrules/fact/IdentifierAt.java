package org.corridorrules.fact;

import org.corridorrules.identifier.Fault;
import org.corridorrules.identifier.IdentifierKind;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;

/** An identifier of which something is wrong. Faultless ones are no facts: no rule speaks of them. */
public final class IdentifierAt extends Subject {

    private final IdentifierKind kind;
    private final String value;
    private final Fault fault;

    IdentifierAt(Situation situation, IdentifierKind kind, String value, Fault fault, Pointer pointer) {
        super(situation, pointer);
        this.kind = kind;
        this.value = value;
        this.fault = fault;
    }

    @Override
    Object part() {
        return value;
    }

    /** Kind of the identifier. */
    @Literal(value = Kind.WORD, of = IdentifierKind.class)
    public String getKind() {
        return kind.name();
    }

    /** What is wrong: LENGTH, CHARACTER, FORM, CHECK_DIGIT, DATE, NEVER_ISSUED, DOUBT. */
    @Literal(value = Kind.WORD, of = Fault.Kind.class)
    public String getFault() {
        return fault.kind().name();
    }

    /** Whether the identifier is allowed but unusual. */
    public boolean isDoubtful() {
        return fault.kind() == Fault.Kind.DOUBT;
    }

    Fault fault() {
        return fault;
    }

    boolean isPersonal() {
        return kind == IdentifierKind.IIN || kind == IdentifierKind.CN_RESIDENT_ID;
    }
}
