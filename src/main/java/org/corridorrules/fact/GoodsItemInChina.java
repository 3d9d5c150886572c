package org.corridorrules.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.shipment.ChinaGoods;
import org.corridorrules.shipment.GoodsItem;

/** What can be asked of a line of goods that China imports or exports: code, duty, VAT, consumption tax. */
public abstract class GoodsItemInChina extends Subject {

    final GoodsItem item;
    final ConsignmentAt consignment;
    private final int line;

    GoodsItemInChina(ConsignmentAt consignment, GoodsItem item, int line) {
        super(consignment.situation(), consignment.place().child("goods").child(line));
        this.item = item;
        this.consignment = consignment;
        this.line = line;
    }

    /** The commodity code of the Chinese declaration: its own, or else the HS code; null if neither is given. */
    public String getChineseCode() {
        return item.chinaCode() != null ? item.chinaCode() : item.hsCode();
    }

    /** Import VAT of China within the limits of retail, or in full where the duty rate counts; null if not known. */
    public Sum chinaVat(
            @Literal(Kind.PARAMETER) String rate,
            @Literal(Kind.LIST) String reduced,
            @Literal(Kind.LIST) String consumption,
            @Literal(Kind.PARAMETER) String share) {
        BigDecimal part = situation().law().decimal(share);
        return part == null ? null : chinaTax(vatRate(rate, reduced), consumptionRate(consumption), null, part);
    }

    /** Consumption tax of China within the limits of retail; null if none, or not known. */
    public Sum chinaConsumptionTax(@Literal(Kind.LIST) String consumption, @Literal(Kind.PARAMETER) String share) {
        BigDecimal part = situation().law().decimal(share);
        BigDecimal rate = consumptionRate(consumption);
        return part == null || rate == null || rate.signum() == 0 ? null : chinaTax(rate, rate, null, part);
    }

    /** The whole import duty of China at the rate that is given for the line; null if not known. */
    public Sum chinaDuty() {
        BigDecimal rate = item.chinaGoods() == null ? null : item.chinaGoods().dutyRate();
        ChineseTax.Base base = rate == null ? null : chinaBase();
        return base == null ? null : ChineseTax.simple(base, rate);
    }

    /** The whole import VAT of China, on value and duty; null if not known. */
    public Sum chinaFullVat(
            @Literal(Kind.PARAMETER) String rate,
            @Literal(Kind.LIST) String reduced,
            @Literal(Kind.LIST) String consumption) {
        Sum duty = chinaDuty();
        return duty == null
                ? null
                : chinaTax(vatRate(rate, reduced), consumptionRate(consumption), duty, BigDecimal.ONE);
    }

    /** The whole consumption tax of China, on value and duty; null if none, or not known. */
    public Sum chinaFullConsumptionTax(@Literal(Kind.LIST) String consumption) {
        Sum duty = chinaDuty();
        BigDecimal rate = consumptionRate(consumption);
        return duty == null || rate == null || rate.signum() == 0 ? null : chinaTax(rate, rate, duty, BigDecimal.ONE);
    }

    private Sum chinaTax(BigDecimal rate, BigDecimal consumption, Sum duty, BigDecimal share) {
        ChineseTax.Base base = rate == null || consumption == null ? null : chinaBase();
        return base == null ? null : ChineseTax.composite(base, duty, consumption, rate, share);
    }

    private ChineseTax.Base chinaBase() {
        return ChineseTax.base(this, consignment.consignment, line);
    }

    private BigDecimal vatRate(String rate, String reduced) {
        if (item.chinaGoods() != null && item.chinaGoods().vatRate() != null) {
            return item.chinaGoods().vatRate();
        }
        ReferenceList.Row row = chineseRow(reduced);
        return situation()
                .law()
                .decimal(row == null ? rate : situation().law().list(reduced).cell(row, "rate"));
    }

    /** The rate of consumption tax: given, or of the list; zero where none is due; null where that is not known. */
    private BigDecimal consumptionRate(String list) {
        if (item.chinaGoods() != null && item.chinaGoods().consumptionRate() != null) {
            return item.chinaGoods().consumptionRate();
        }
        ReferenceList.Row row = chineseRow(list);
        if (row == null) {
            return BigDecimal.ZERO;
        }
        ReferenceList table = situation().law().list(list);
        BigDecimal rate = situation().law().decimal(table.cell(row, "rate"));
        if (table.cell(row, "priced").equals("no")) {
            return rate;
        }
        Integer comparison = pricePerContent(table, row);
        return comparison == null ? null : comparison >= 0 ? rate : BigDecimal.ZERO;
    }

    /** How the price of a millilitre, gram, piece or sheet compares with the limit of the row; null if not known. */
    private Integer pricePerContent(ReferenceList table, ReferenceList.Row row) {
        ChinaGoods goods = item.chinaGoods();
        if (goods == null || goods.content() == null || goods.contentUnit() == null || item.quantity() == null) {
            return null;
        }
        boolean pieces = goods.contentUnit() == ChinaGoods.ContentUnit.PIECE;
        BigDecimal limit = situation().law().decimal(table.cell(row, pieces ? "per_piece" : "per_content"));
        ChineseTax.Base base = limit == null ? null : chinaBase();
        return base == null
                ? null
                : base.total().compareTo(limit.multiply(goods.content()).multiply(item.quantity()));
    }

    /** Whether consumption tax hangs on the price of the content, and the shipment does not give what it needs. */
    public boolean consumptionTaxUnknown(@Literal(Kind.LIST) String list) {
        return chineseRow(list) != null && consumptionRate(list) == null;
    }

    /** Whether consumption tax hangs on the price of the content, and that is exactly at the limit. */
    public boolean pricedAtLimit(@Literal(Kind.LIST) String list) {
        ReferenceList.Row row = chineseRow(list);
        ReferenceList table = situation().law().list(list);
        if (row == null || table.cell(row, "priced").equals("no")) {
            return false;
        }
        Integer comparison = pricePerContent(table, row);
        return comparison != null && comparison == 0;
    }

    /** Export duty at the rate that is given for the line, on the price without it, in yuan; null if not known. */
    public Sum chinaExportDuty() {
        BigDecimal rate = item.chinaGoods() == null ? null : item.chinaGoods().exportDutyRate();
        BigDecimal value = rate == null ? null : convert(item.value(), "CNY");
        return value == null ? null : ChineseTax.exportDuty(value.setScale(2, RoundingMode.HALF_UP), rate);
    }

    private ReferenceList.Row chineseRow(String list) {
        return getChineseCode() == null
                ? null
                : situation()
                        .law()
                        .list(list)
                        .findPrefix(getChineseCode(), situation().day());
    }
}
