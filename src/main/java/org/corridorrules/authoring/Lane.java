package org.corridorrules.authoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridorrules.itinerary.Geography;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.RuleScope;

/**
 * A way through customs territories, from the first to the last.
 *
 * @param territories each once, in order; a country is taken for the territory it belongs to
 */
public record Lane(List<String> territories) {

    private static final Set<String> AT_FIRST = Set.of("EXPORT", "EXIT", "CARRIAGE");
    private static final Set<String> BETWEEN = Set.of("ENTRY", "TRANSIT", "EXIT", "CARRIAGE");
    private static final Set<String> AT_LAST = Set.of("ENTRY", "TRANSIT", "IMPORT", "CARRIAGE");

    /** Reads {@code CN-KZ-EU}. */
    public static Lane of(String text, Geography geography) {
        return new Lane(Stream.of(text.split("-"))
                .map(part -> geography.territoryOf(part.strip()))
                .distinct()
                .toList());
    }

    /** The first territory that neither the map nor any rule knows; null if all are known. */
    public String stranger(RulePack pack) {
        return territories.stream()
                .filter(territory -> !isKnown(territory, pack))
                .findFirst()
                .orElse(null);
    }

    private static boolean isKnown(String territory, RulePack pack) {
        ReferenceList map = pack.lists().get("territories");
        boolean mapped = map != null
                && map.rows().stream()
                        .anyMatch(row -> map.cell(row, "territory").equals(territory)
                                || map.cell(row, "country").equals(territory));
        return mapped
                || pack.rules().values().stream()
                        .anyMatch(rule -> territory.equals(rule.scope().territory()));
    }

    /** Whether a rule can speak anywhere on the lane. */
    public boolean crosses(RuleScope scope) {
        boolean ends = fits(scope.origin(), territories.get(0))
                && fits(scope.destination(), territories.get(territories.size() - 1));
        return ends
                && territories.stream()
                        .anyMatch(territory -> fits(scope.territory(), territory) && acts(territory, scope.act()));
    }

    private static boolean fits(String asked, String there) {
        return asked == null || asked.equals(there);
    }

    private boolean acts(String territory, String act) {
        int place = territories.indexOf(territory);
        boolean first = place == 0;
        boolean last = place == territories.size() - 1;
        return act == null
                || first && AT_FIRST.contains(act)
                || last && AT_LAST.contains(act)
                || !first && !last && BETWEEN.contains(act);
    }
}
