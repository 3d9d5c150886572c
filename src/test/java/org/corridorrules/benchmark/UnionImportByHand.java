package org.corridorrules.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Party;
import org.corridorrules.shipment.ProductIdentifier;

/** The rules of the import into the Union, by hand. */
final class UnionImportByHand {

    private static final Set<FilingType> IMPORT =
            EnumSet.of(FilingType.H1, FilingType.H6, FilingType.H7, FilingType.I1);

    private final Stop stop;
    private final List<Filing> shared;
    private final boolean past;

    UnionImportByHand(Stop stop) {
        this.stop = stop;
        this.shared = ofImport(stop.shipment().filings());
        this.past = stop.at().at().isBefore(stop.now());
    }

    private static List<Filing> ofImport(List<Filing> filings) {
        List<Filing> found = new ArrayList<>(1);
        for (Filing filing : filings) {
            if (IMPORT.contains(filing.type())) {
                found.add(filing);
            }
        }
        return found;
    }

    void judge() {
        List<Consignment> lots = stop.shipment().consignments();
        for (int i = 0; i < lots.size(); i++) {
            Consignment lot = lots.get(i);
            List<Filing> own = ofImport(lot.filings());
            List<Filing> declarations = own.isEmpty() ? shared : own;
            declaration(i, lot, declarations);
            for (int j = 0; j < lot.goods().size(); j++) {
                goods(i, j, lot, lot.goods().get(j));
            }
        }
    }

    private void declaration(int i, Consignment lot, List<Filing> declarations) {
        boolean sale = lot.model() == BusinessModel.B2C;
        boolean ioss = lot.iossNumber() != null;
        boolean lodged = false;
        boolean h7 = false;
        boolean c07 = false;
        boolean c08 = false;
        boolean f48 = false;
        boolean f49 = false;
        boolean f53 = false;
        for (Filing filing : declarations) {
            lodged |= Stop.lodged(filing);
            h7 |= filing.type() == FilingType.H7;
            for (String code : filing.additionalProcedures()) {
                switch (code) {
                    case "C07" -> c07 = true;
                    case "C08" -> c08 = true;
                    case "F48" -> f48 = true;
                    case "F49" -> f49 = true;
                    case "F53" -> f53 = true;
                    default -> {}
                }
            }
        }
        LawOfDay law = stop.law();
        BigDecimal value = law.lowValue == null ? null : value(lot);
        boolean above = value != null && value.compareTo(law.lowValue) > 0;
        boolean atMost = value != null && !above;
        report(!lodged && !past, "EU-H7-001a", i, "/filings");
        report(!lodged && past, "EU-H7-001b", i, "/filings");
        if (law.newVat) {
            report(h7 && lot.model() != BusinessModel.C2C && above, "EU-H7-002a", i, "/goods");
            report(h7 && lot.preferenceClaimed(), "EU-H7-002d", i, "/preferenceClaimed");
            report(ioss && sale && above, "EU-VAT-001a", i, "/iossNumber");
            report(ioss && !sale, "EU-VAT-001b", i, "/model");
            report(!ioss && f48, "EU-VAT-005a", i, "/iossNumber");
            report(
                    ioss
                            && sale
                            && lodged
                            && !f48
                            && !f49
                            && atMost
                            && lot.goods().stream().noneMatch(item -> law.holds(law.exciseGoods, item.hsCode())),
                    "EU-VAT-005b",
                    i,
                    "/iossNumber");
            report(!ioss && sale && atMost && !f48 && !f49 && !f53, "EU-VAT-005c", i, "/iossNumber");
            boolean platform = lot.order() != null && !Stop.blank(lot.order().platform());
            report(!ioss && sale && atMost && platform, "EU-VAT-008", i, "/order/platform");
            report(f49 && above, "EU-VAT-007a", i, "/goods");
            report(f49 && ioss, "EU-VAT-007b", i, "/iossNumber");
            report(f49 && !sale, "EU-VAT-007c", i, "/model");
        }
        report(law.reformed && c07, "EU-DUT-001a", i, "/filings");
        report(!law.reformed && f53, "EU-DUT-001b", i, "/filings");
        report(law.flatDuty && sale && above, "EU-DUT-002b", i, "/goods");
        report(law.flatDuty && lot.model() == BusinessModel.B2B, "EU-ECO-005", i, "/model");
        report(law.handlingFee && sale, "EU-FEE-001", i, "/goods");
        boolean gift = lot.model() == BusinessModel.C2C || c08;
        report(gift && sold(lot), "EU-ECO-001b", i, "/model");
    }

    private void report(boolean wrong, String rule, int lot, String field) {
        if (wrong) {
            stop.report(rule, lot, field);
        }
    }

    private static boolean sold(Consignment lot) {
        return lot.model() == BusinessModel.B2C
                || lot.model() == BusinessModel.B2B
                || lot.order() != null && lot.order().platform() != null;
    }

    private BigDecimal value(Consignment lot) {
        BigDecimal sum = BigDecimal.ZERO;
        for (GoodsItem item : lot.goods()) {
            BigDecimal value = stop.exchange().convert(item.value(), stop.law().lowValueCurrency);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    private void goods(int i, int j, Consignment lot, GoodsItem item) {
        LawOfDay law = stop.law();
        if (lot.iossNumber() != null && law.newVat) {
            if (item.excise()) {
                stop.report("EU-VAT-001c", i, j, "/excise");
            } else if (law.holds(law.exciseGoods, item.hsCode())) {
                stop.report("EU-VAT-001d", i, j, "/hsCode");
            }
        }
        if (lot.model() != BusinessModel.B2C) {
            return;
        }
        Party person = item.responsiblePerson();
        String country = person == null || person.address() == null
                ? null
                : person.address().country();
        boolean outside = !Stop.blank(country) && !stop.inTerritory(country);
        if (law.productSafety && (person == null || outside) && !law.holds(law.outsideProductSafety, item.hsCode())) {
            stop.report(
                    person == null ? "EU-PROD-001a" : "EU-PROD-001b",
                    i,
                    j,
                    person == null ? "/responsiblePerson" : "/responsiblePerson/address/country");
        }
        if (Stop.blank(country) || outside) {
            if (law.marketSurveyed && law.holds(law.productsWithLaw, item.hsCode()) && !certified(lot)) {
                stop.report("EU-PROD-003", i, j, "/hsCode");
            }
            if (law.holds(law.cosmetics, item.hsCode())) {
                stop.report("EU-PROD-004", i, j, "/hsCode");
            }
        }
        if (item.battery() != null
                && law.batteryRegister
                && Stop.blank(item.battery().producerRegistration())) {
            stop.report("EU-PROD-005", i, j, "/battery/producerRegistration");
        }
        if (law.identifiersObligatory && !law.holds(law.identifierTolerance, item.hsCode())) {
            identifiers(i, j, item);
        }
    }

    private boolean certified(Consignment lot) {
        return Stop.documented(lot.documents(), DocumentType.CONFORMITY_CERTIFICATE)
                || Stop.documented(stop.shipment().documents(), DocumentType.CONFORMITY_CERTIFICATE);
    }

    private void identifiers(int i, int j, GoodsItem item) {
        if (!identified(item, "C127")) {
            stop.report("EU-DUT-005a", i, j, "/productIdentifiers");
        }
        if (!identified(item, "C128")) {
            stop.report("EU-DUT-005b", i, j, "/productIdentifiers");
        }
        boolean none = identified(item, "Y081");
        boolean standard = identified(item, "C129");
        if (!standard && !none) {
            stop.report("EU-DUT-005c", i, j, "/productIdentifiers");
        }
        if (standard && none) {
            stop.report("EU-DUT-005d", i, j, "/productIdentifiers");
        }
    }

    private static boolean identified(GoodsItem item, String code) {
        for (ProductIdentifier identifier : item.productIdentifiers()) {
            if (identifier.code().equals(code) && (code.startsWith("Y") || !Stop.blank(identifier.value()))) {
                return true;
            }
        }
        return false;
    }
}
