package org.corridorrules.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corridorrules.shipment.ChinaExport;
import org.corridorrules.shipment.Consignment;

/** Numbers of parcel waybills that stand on more than one consignment, counted once for a check. Immutable. */
final class RepeatedWaybills {

    private final Set<String> numbers;

    private RepeatedWaybills(Set<String> numbers) {
        this.numbers = Set.copyOf(numbers);
    }

    static RepeatedWaybills in(List<Consignment> consignments) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (Consignment consignment : consignments) {
            ChinaExport export = consignment.chinaExport();
            String number = export == null ? null : export.waybillNumber();
            if (number != null && !seen.add(number)) {
                repeated.add(number);
            }
        }
        return new RepeatedWaybills(repeated);
    }

    boolean contains(String number) {
        return number != null && numbers.contains(number);
    }
}
