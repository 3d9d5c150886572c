package org.corridorrules.benchmark;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.ChinaExport;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Mode;

/** The rules of the Chinese export and exit, by hand. */
final class ChinaByHand {

    private final Stop stop;

    ChinaByHand(Stop stop) {
        this.stop = stop;
    }

    void exit() {
        if (!Stop.lodged(stop.filing(FilingType.CN_ADVANCE_MANIFEST))) {
            stop.reportFiling("CN-MAN-003a", FilingType.CN_ADVANCE_MANIFEST);
        }
        if (stop.at().mode() == Mode.RAIL) {
            stop.due("CN-MAN-003b", stop.leg().loading(), stop.law().chinaOutByRail, FilingType.CN_ADVANCE_MANIFEST);
        }
        if (stop.at().mode() == Mode.ROAD) {
            stop.due("CN-MAN-003c", stop.leg().loading(), stop.law().chinaOutByRoad, FilingType.CN_ADVANCE_MANIFEST);
        }
    }

    void export() {
        Set<String> repeated = repeatedWaybills();
        List<Consignment> lots = stop.shipment().consignments();
        for (int i = 0; i < lots.size(); i++) {
            Consignment lot = lots.get(i);
            ChinaExport data = lot.chinaExport();
            boolean list = data != null && data.channel() == ChinaExport.Channel.LIST;
            if (list) {
                list(i, lot, data, repeated);
            }
            boolean declared = data != null
                    && ("0110".equals(data.supervisionMode()) || data.channel() == ChinaExport.Channel.DECLARATION);
            if (declared && !data.lateDeclarationAllowed()) {
                declaration(i, lot);
            }
            if ((lot.model() == BusinessModel.B2C || lot.model() == BusinessModel.B2B)
                    && stop.at().mode() != Mode.POST
                    && (data == null || Stop.blank(data.supervisionMode()))) {
                stop.report("CN-DATA-006a", i, "/chinaExport/supervisionMode");
            }
            if (data != null
                    && "9610".equals(data.supervisionMode())
                    && Stop.blank(data.listNumber())
                    && data.listLodgedAt() == null) {
                stop.report("CN-MODE-002c", i, "/chinaExport/listNumber");
            }
            for (int j = 0; j < lot.goods().size(); j++) {
                goods(i, j, lot.goods().get(j), list, declared);
            }
        }
    }

    private void declaration(int i, Consignment lot) {
        boolean own = Stop.index(lot.filings(), FilingType.CN_EXPORT_DECLARATION) >= 0;
        boolean shared = Stop.index(stop.shipment().filings(), FilingType.CN_EXPORT_DECLARATION) >= 0;
        stop.due(
                "CN-DEC-001",
                stop.leg().loading(),
                stop.law().chinaExport,
                own || !shared ? lot.filings() : stop.shipment().filings(),
                own || !shared ? "/consignments/" + i : "",
                FilingType.CN_EXPORT_DECLARATION);
    }

    private void list(int i, Consignment lot, ChinaExport data, Set<String> repeated) {
        missing("CN-DATA-001a", i, data.orderSentAt() == null, "orderSentAt");
        missing("CN-DATA-001b", i, data.waybillSentAt() == null, "waybillSentAt");
        OffsetDateTime lodged = data.listLodgedAt();
        if (lodged != null) {
            boolean early = data.orderSentAt() != null && lodged.isBefore(data.orderSentAt())
                    || data.waybillSentAt() != null && lodged.isBefore(data.waybillSentAt());
            missing("CN-DATA-001c", i, early, "listLodgedAt");
            OffsetDateTime loading = stop.leg().loading();
            missing("CN-DATA-001f", i, loading != null && lodged.isAfter(loading), "listLodgedAt");
        }
        String order = lot.order() == null || Stop.blank(lot.order().number())
                ? null
                : lot.order().number();
        boolean listOrder = !Stop.blank(data.listOrderNumber());
        missing(
                "CN-DATA-003a",
                i,
                listOrder && order != null && !data.listOrderNumber().equals(order),
                "listOrderNumber");
        boolean waybill = !Stop.blank(data.waybillNumber());
        missing(
                "CN-DATA-003b",
                i,
                waybill && !Stop.blank(lot.id()) && !data.waybillNumber().equals(lot.id()),
                "waybillNumber");
        missing("CN-DATA-006b", i, Stop.blank(data.customsOffice()), "customsOffice");
        missing("CN-DATA-006c", i, Stop.blank(data.logisticsCode()), "logisticsCode");
        missing("CN-DATA-006d", i, Stop.blank(data.ownerCode()), "ownerCode");
        missing("CN-DATA-006e", i, Stop.blank(data.transportMode()), "transportMode");
        missing("CN-DATA-006f", i, !waybill, "waybillNumber");
        if (lot.grossMass() == null) {
            stop.report("CN-DATA-006j", i, "/grossMass");
        } else {
            BigDecimal net = BigDecimal.ZERO;
            for (GoodsItem item : lot.goods()) {
                net = item.netMass() == null ? net : net.add(item.netMass());
            }
            if (net.compareTo(lot.grossMass()) > 0) {
                stop.report("CN-DATA-006k", i, "/grossMass");
            }
        }
        if (lot.packages() == null) {
            stop.report("CN-DATA-006m", i, "/packages");
        }
        missing("CN-DATA-006o", i, order == null && !listOrder, "listOrderNumber");
        missing("CN-DATA-007", i, repeated.contains(data.waybillNumber()), "waybillNumber");
    }

    private void missing(String rule, int i, boolean wrong, String field) {
        if (wrong) {
            stop.report(rule, i, "/chinaExport/" + field);
        }
    }

    private void goods(int i, int j, GoodsItem item, boolean list, boolean declared) {
        String code = item.chinaCode() != null ? item.chinaCode() : item.hsCode();
        if (list) {
            if (item.quantity() == null) {
                stop.report("CN-DATA-006g", i, j, "/quantity");
            }
            if (Stop.blank(item.unit())) {
                stop.report("CN-DATA-006h", i, j, "/unit");
            }
            if (item.netMass() == null) {
                stop.report("CN-DATA-006i", i, j, "/netMass");
            } else if (item.grossMass() != null && item.netMass().compareTo(item.grossMass()) > 0) {
                stop.report("CN-DATA-006l", i, j, "/netMass");
            }
            if (code == null) {
                stop.report("CN-DATA-006n", i, j, "/chinaCode");
            }
        }
        if (declared && code != null && code.length() < stop.law().chineseDigits) {
            stop.report("CN-ID-005", i, j, "/chinaCode");
        }
        if (!chinese(item.description())
                && !(item.descriptions() != null && chinese(item.descriptions().get("zh")))) {
            stop.report("CN-DATA-009", i, j, "/description");
        }
        Integer length = stop.law().restrictionCodeLength;
        if (length != null
                && !Stop.blank(item.restrictionCode())
                && item.restrictionCode().length() != length) {
            stop.report("CN-DEC-006d", i, j, "/restrictionCode");
        }
        if (stop.law().dualUseRegulated
                && item.dualUse() == GoodsItem.Controlled.YES
                && Stop.blank(item.exportLicence())) {
            stop.report("CN-EXC-001a", i, j, "/exportLicence");
        }
        if (!Stop.blank(item.brand()) && !item.brandAuthorised()) {
            stop.report("CN-IPR-001", i, j, "/brand");
        }
    }

    private static boolean chinese(String text) {
        return text != null && text.codePoints().anyMatch(Character::isIdeographic);
    }

    private Set<String> repeatedWaybills() {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (Consignment lot : stop.shipment().consignments()) {
            String number = lot.chinaExport() == null ? null : lot.chinaExport().waybillNumber();
            if (number != null && !seen.add(number)) {
                repeated.add(number);
            }
        }
        return repeated;
    }
}
