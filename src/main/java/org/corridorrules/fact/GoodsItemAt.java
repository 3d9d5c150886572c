package org.corridorrules.fact;

import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Seal;

/** A line of goods as one checkpoint sees it. */
@Sees(GoodsItem.class)
public final class GoodsItemAt extends Subject {

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

    /** Whether a unit that holds the goods bears a seal of a kind. */
    public boolean sealed(@Literal(value = Kind.WORD, of = Seal.Kind.class) String kind) {
        return consignment.sealed(kind);
    }

    /** Whether the goods bear excise or are under special economic measures of a member state of the EAEU. */
    public boolean isExciseOrSanctioned() {
        return item.excise() || item.sanctioned();
    }
}
