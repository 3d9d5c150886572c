package org.corridorrules.fact;

import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;

/** A declaration as the checkpoint for which it is lodged sees it. */
@Sees(Filing.class)
public final class FilingAt extends Subject {

    private final Filing filing;

    public FilingAt(Situation situation, Filing filing, String pointer) {
        super(situation, pointer);
        this.filing = filing;
    }

    @Override
    Object part() {
        return filing;
    }

    /** Kind of the declaration. */
    @Literal(value = Kind.WORD, of = FilingType.class)
    public String getType() {
        return filing.type().name();
    }
}
