package org.corridorrules.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts the house consignments that places in a shipment belong to. */
final class Parcels {

    private static final String START = "/consignments/";

    private Parcels() {}

    /** How many there are; 0 if a place lies outside of them. */
    static int in(List<String> paths) {
        Set<String> parcels = new HashSet<>();
        for (String path : paths) {
            if (!path.startsWith(START)) {
                return 0;
            }
            int end = path.indexOf('/', START.length());
            parcels.add(end < 0 ? path : path.substring(0, end));
        }
        return parcels.size();
    }
}
