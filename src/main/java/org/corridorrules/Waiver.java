package org.corridorrules;

import java.time.LocalDate;
import java.util.List;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/**
 * The decision of a company to let findings of one rule pass at one place of named shipments. Immutable.
 *
 * @param path JSON pointer; a segment {@code *} stands for any one segment
 * @param shipments their ids; {@code *} at the end of one stands for any further characters
 * @param until first day on which it no longer counts
 */
@Doc("The decision to let findings of one rule pass at one place of named shipments.")
public record Waiver(
        @Field(doc = "Id of the rule.", example = "EU-ENS-010b", required = true) String rule,
        @Field(
                        doc =
                                "JSON pointer into the shipment; * stands for any one segment; empty for the whole shipment.",
                        example = "/consignments/*/goods/*/hsCode",
                        required = true,
                        mayBeEmpty = true,
                        pattern = "(/(\\*|([^/*~]|~[01])*))*")
                String path,
        @Field(
                        doc = "Ids of the shipments; * at the end of one stands for any further characters.",
                        example = "CEE-2026-11-*",
                        required = true,
                        minItems = 1,
                        pattern = "[^*]+\\*?")
                List<String> shipments,
        @Field(
                        doc = "Why, for whoever reads the report or audits the company.",
                        example = "The carrier adds the code; agreed by letter of 2026-11-20.",
                        required = true,
                        pattern = ".*\\S.*")
                String reason,
        @Field(doc = "Who answers for it.", example = "Compliance, A. Nurlanova", required = true, pattern = ".*\\S.*")
                String owner,
        @Field(doc = "First day on which it no longer counts.", example = "2027-03-01", required = true)
                LocalDate until) {

    public Waiver {
        shipments = List.copyOf(shipments);
    }

    /** Whether it counts on a day. */
    public boolean countsOn(LocalDate today) {
        return today.isBefore(until);
    }

    /** Whether it is about a place in a shipment, whatever the shipment and the day. */
    boolean covers(String rule, String pointer) {
        return this.rule.equals(rule) && fits(pointer);
    }

    private boolean fits(String pointer) {
        int i = 0;
        int j = 0;
        while (i < path.length() && j < pointer.length()) {
            int endOfPattern = end(path, i);
            int endOfPointer = end(pointer, j);
            boolean any = endOfPattern - i == 2 && path.charAt(i + 1) == '*';
            if (!any
                    && (endOfPattern - i != endOfPointer - j || !path.regionMatches(i, pointer, j, endOfPattern - i))) {
                return false;
            }
            i = endOfPattern;
            j = endOfPointer;
        }
        return i == path.length() && j == pointer.length();
    }

    /** Where the segment ends whose slash stands at a place. */
    private static int end(String pointer, int slash) {
        int next = pointer.indexOf('/', slash + 1);
        return next < 0 ? pointer.length() : next;
    }
}
