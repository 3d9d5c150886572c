package org.corridorrules.fact;

import java.math.BigDecimal;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.DocumentType;

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

    /** Whether the goods are said to bear excise duty. */
    public boolean isExcise() {
        return item.excise();
    }

    /** Whether a product identifier with a code is given; Y081 says that none exists and needs no value. */
    public boolean identified(String code) {
        return item.productIdentifiers().stream()
                .anyMatch(identifier -> identifier.code().equals(code)
                        && (code.startsWith("Y") || identifier.value() != null && !identifier.value().isBlank()));
    }

    /** Whether the quantity, or the net mass where the row counts kilograms, is above the row of a list of allowances. */
    public boolean aboveAllowance(@Literal(Kind.LIST) String list) {
        ReferenceList.Row row = prefixRow("hsCode", list);
        if (row == null) {
            return false;
        }
        ReferenceList table = situation().law().list(list);
        String unit = table.cell(row, "unit");
        BigDecimal amount = unit.equals("KGM") ? item.netMass() : unit.equals(item.unit()) ? item.quantity() : null;
        return amount != null && amount.compareTo(new BigDecimal(table.cell(row, "most"))) > 0;
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
