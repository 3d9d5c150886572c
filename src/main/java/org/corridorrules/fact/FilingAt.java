package org.corridorrules.fact;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.Party;

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

    /** Whether the requested procedure is given and begins with these digits. */
    public boolean procedureStarts(String digits) {
        return filing.procedure() != null && filing.procedure().startsWith(digits);
    }

    /** Whether an additional procedure code is declared. */
    public boolean procedure(String code) {
        return filing.additionalProcedures().contains(code);
    }

    /** Whether it was lodged before the goods arrive at the checkpoint. */
    public boolean isLodgedAhead() {
        return filing.lodgedAt() != null && filing.lodgedAt().isBefore(situation().checkpoint().at());
    }

    /** The end of a time limit that begins with the lodging; null without a time of lodging or a limit. */
    public OffsetDateTime sinceLodging(@Literal(Kind.PARAMETER) String limit) {
        Duration duration = situation().law().duration(limit);
        return filing.lodgedAt() == null || duration == null ? null : filing.lodgedAt().plus(duration);
    }

    /** Whether another party than the declarant and the representative presents the goods. */
    public boolean isPresentedByOther() {
        return filing.presentedBy() != null
                && filing.declarant() != null
                && !same(filing.presentedBy(), filing.declarant())
                && !same(filing.presentedBy(), filing.representative());
    }

    private static boolean same(Party one, Party other) {
        if (other == null) {
            return false;
        }
        return one.eori() != null && other.eori() != null
                ? one.eori().equals(other.eori())
                : one.name().equalsIgnoreCase(other.name());
    }
}
