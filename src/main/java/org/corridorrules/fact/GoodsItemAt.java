package org.corridorrules.fact;

import java.util.regex.Pattern;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.DocumentType;

/** A line of goods as one checkpoint sees it. */
@Sees(GoodsItem.class)
public final class GoodsItemAt extends Subject {

    private static final Pattern CUS = Pattern.compile("[0-9]{7}-[0-9]");

    private final GoodsItem item;
    private final ConsignmentAt consignment;

    public GoodsItemAt(ConsignmentAt consignment, GoodsItem item, int index) {
        super(consignment.situation(), consignment.pointer() + "/goods/" + index);
        this.item = item;
        this.consignment = consignment;
    }

    @Override
    Object part() {
        return item;
    }

    /** The consignment that the line belongs to. */
    public ConsignmentAt getConsignment() {
        return consignment;
    }

    /** Who sells to whom: B2C, B2B, C2C, RETURN. */
    @Literal(value = Kind.WORD, of = BusinessModel.class)
    public String getModel() {
        return consignment.getModel();
    }

    /** Whether the commodity code begins with a row of a list on the law date. */
    public boolean hsIn(@Literal(Kind.LIST) String list) {
        return startsInList("hsCode", list);
    }

    /** Whether consignor and consignee are both natural persons. */
    public boolean isBetweenPrivatePersons() {
        return consignment.isBetweenPrivatePersons();
    }

    /** Whether the place of delivery is given and its country does not stand in a list. */
    public boolean deliveredOutside(@Literal(Kind.LIST) String list) {
        return consignment.deliveredOutside(list);
    }

    /** Number of characters of the description. */
    public int descriptionLength() {
        return item.description().length();
    }

    /** Whether a CUS number is given and is not seven digits, a hyphen and a digit. */
    public boolean isCusMalformed() {
        return item.cusNumber() != null && !CUS.matcher(item.cusNumber()).matches();
    }

    /** Whether packages lack marks or their number, and their kind is not in a list of those that have none. */
    public boolean unmarkedExcept(@Literal(Kind.LIST) String list) {
        return item.packaging().stream()
                .filter(packaging -> packaging.marks() == null
                        || packaging.marks().isBlank()
                        || packaging.count() == null)
                .anyMatch(packaging ->
                        situation().law().list(list).find(packaging.type(), situation().day()) == null);
    }

    /** Whether the goods are, hold or come with a battery. */
    public boolean isBattery() {
        return item.battery() != null;
    }

    @Override
    Filing filing(FilingType type) {
        return consignment.filing(type);
    }

    @Override
    String filingPointer(FilingType type) {
        return consignment.filingPointer(type);
    }

    @Override
    public boolean documented(@Literal(value = Kind.WORD, of = DocumentType.class) String type) {
        return consignment.documented(type);
    }
}
