package org.corridorrules.fact;

import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Party;

/** Seller, buyer, consignor or consignee of a consignment as the entry into the Union sees them. */
@Sees(Party.class)
public final class PartyAt extends Subject {

    private static final int LEAST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    private final Party party;

    PartyAt(Situation situation, Party party, Pointer pointer) {
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
                && (has("address/houseNumber") || hasDigit(party.address().street()));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a telephone number is given that is not in the international form. */
    public boolean isPhoneMalformed() {
        return party.phone() != null && !isInternational(party.phone());
    }

    /** The international form of ITU-T E.123: a plus sign, then digits, parted by single blanks. */
    private static boolean isInternational(String phone) {
        int digits = 0;
        for (int i = 1; i < phone.length(); i++) {
            char sign = phone.charAt(i);
            boolean blankBetween = sign == ' ' && digits > 0 && phone.charAt(i - 1) != ' ' && i + 1 < phone.length();
            if (sign >= '0' && sign <= '9') {
                digits++;
            } else if (!blankBetween) {
                return false;
            }
        }
        return phone.startsWith("+") && digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
    }
}
