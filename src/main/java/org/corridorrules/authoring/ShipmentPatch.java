package org.corridorrules.authoring;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** Makes the changes of a case to its base shipment: first moves the dates, then sets, then removes. */
final class ShipmentPatch {

    private ShipmentPatch() {}

    static JsonNode apply(JsonNode base, RuleCase rule) {
        JsonNode shipment = rule.shift() == 0 ? base : shift(base, rule.shift());
        // A case is judged more than once, so what is set into the shipment may not be the case's own.
        rule.set().forEach((pointer, value) -> set(shipment, pointer, value.deepCopy()));
        rule.remove().forEach(pointer -> remove(shipment, pointer));
        return shipment;
    }

    private static void set(JsonNode shipment, String path, JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode parent = shipment.at(pointer.head());
        String last = pointer.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if (parent instanceof ArrayNode list && last.equals("-")) {
            list.add(value);
        } else if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), value);
        } else if (parent.isMissingNode()) {
            JsonNode grandparent = shipment.at(pointer.head().head());
            String name = pointer.head().last().getMatchingProperty();
            boolean list = last.equals("-");
            if (grandparent instanceof ObjectNode object) {
                if (list) {
                    object.putArray(name).add(value);
                } else {
                    object.putObject(name).set(last, value);
                }
            } else {
                throw new IllegalArgumentException(
                        "nothing stands at " + pointer.head().head());
            }
        }
    }

    private static void remove(JsonNode shipment, String path) {
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode parent = shipment.at(pointer.head());
        String last = pointer.last().getMatchingProperty();
        if (parent instanceof ObjectNode object && object.has(last)) {
            object.remove(last);
        } else if (parent instanceof ArrayNode list && Integer.parseInt(last) < list.size()) {
            list.remove(Integer.parseInt(last));
        } else {
            throw new IllegalArgumentException("nothing stands at " + path + ", so it cannot be removed");
        }
    }

    private static JsonNode shift(JsonNode node, int days) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                field.setValue(shift(field.getValue(), days));
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, shift(list.get(i), days));
            }
        } else if (node instanceof TextNode text) {
            return TextNode.valueOf(shift(text.textValue(), days));
        }
        return node;
    }

    private static String shift(String text, int days) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).plusDays(days).toString()
                    : text.length() >= 20
                            ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                    OffsetDateTime.parse(text).plusDays(days))
                            : text;
        } catch (DateTimeParseException e) {
            return text; // not a date
        }
    }
}
