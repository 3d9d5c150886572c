package org.corridorrules.fact;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import org.corridorrules.identifier.IdentifierKind;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.Seal;

/** A declaration as the checkpoint for which it is lodged sees it. */
@Sees(Filing.class)
public final class FilingAt extends Subject {

    private static final DateTimeFormatter DAY_IN_NUMBER = DateTimeFormatter.ofPattern("ddMMuu");

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

    /** Whether the date in the number of preliminary information lies after the arrival at the border. */
    public boolean isNumberedAfterArrival() {
        if (filing.number() == null || IdentifierKind.PI_NUMBER.check(filing.number()).isPresent()) {
            return false;
        }
        LocalDate registered = LocalDate.parse(filing.number().substring(3, 9), DAY_IN_NUMBER);
        return registered.isAfter(situation().checkpoint().at().toLocalDate());
    }

    /** Whether the goods reach the place of exit or clearance after the last day that the declaration sets. */
    public boolean isDeliveredLate() {
        LocalDate delivery = delivery();
        return delivery != null && filing.transitTerm() != null && delivery.isAfter(filing.transitTerm());
    }

    /** Day on which the goods reach the place of exit or clearance; null if the route does not show it. */
    public LocalDate delivery() {
        Passage passage = Passage.from(situation());
        return passage == null ? null : passage.delivery().toLocalDate();
    }

    /**
     * Whether the seals declared are others than those on the units. Navigation seals are left out on both sides: they
     * are put on and taken off on the way.
     */
    public boolean isSealedOtherwise() {
        Set<String> declared = new HashSet<>(filing.seals());
        Set<String> attached = new HashSet<>();
        for (Equipment unit : situation().shipment().equipment()) {
            for (Seal seal : unit.seals()) {
                if (seal.kind() == Seal.Kind.NAVIGATION) {
                    declared.remove(seal.number());
                } else {
                    attached.add(seal.number());
                }
            }
        }
        return !declared.isEmpty() && !attached.isEmpty() && !declared.equals(attached);
    }
}
