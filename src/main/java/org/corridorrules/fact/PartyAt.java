package org.corridorrules.fact;

import java.util.regex.Pattern;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Party;

/** Seller, buyer, consignor or consignee of a consignment as the entry into the Union sees them. */
@Sees(Party.class)
public final class PartyAt extends Subject {

    /** International form of ITU-T E.123. */
    private static final Pattern PHONE = Pattern.compile("\\+(?:[0-9] ?){6,14}[0-9]");

    private final Party party;

    public PartyAt(Situation situation, Party party, String pointer) {
        super(situation, pointer);
        this.party = party;
    }

    @Override
    Object part() {
        return party;
    }

    /** Whether the address has neither a street with a house number nor a post-office box. */
    public boolean isWithoutStreet() {
        return lacks("address/poBox") && !hasStreetAndNumber();
    }

    private boolean hasStreetAndNumber() {
        return has("address/street")
                && (has("address/houseNumber")
                        || party.address().street().chars().anyMatch(Character::isDigit));
    }

    /** Whether a telephone number is given that is not in the international form. */
    public boolean isPhoneMalformed() {
        return party.phone() != null && !PHONE.matcher(party.phone()).matches();
    }
}
