package org.corridorrules.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.corridorrules.CorridorRules;
import org.corridorrules.engine.Engine;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Shipment;
import org.corridorrules.shipment.ShipmentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is timed before both sides are known to give the same answer. */
class HandWrittenRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RulePack PACK = CorridorRules.bundled().pack();
    private static final HandWrittenRules BY_HAND = new HandWrittenRules(PACK);
    private static final Engine SUBSET = new Engine(Subset.of(PACK, HandWrittenRules.IDS));
    private static final LocalDate[] LAW_DATES = {
        null, LocalDate.parse("2021-06-30"), LocalDate.parse("2026-06-30"), LocalDate.parse("2028-07-01")
    };
    private static final OffsetDateTime LATER = Shipments.NOW.plusMonths(1);

    static List<Path> shipments() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String directory : List.of("samples", "rules/bases")) {
            try (Stream<Path> files = Files.list(Path.of(directory))) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(found::add);
            }
        }
        return found;
    }

    @Test
    void every_rule_written_by_hand_is_a_rule_of_the_pack() {
        assertThat(PACK.rules().keySet()).containsAll(HandWrittenRules.IDS);
    }

    @ParameterizedTest
    @MethodSource("shipments")
    void rules_by_hand_and_the_whole_pack_find_the_same(Path file) throws IOException {
        Shipment shipment = CorridorRules.read(Files.readAllBytes(file));
        Engine whole = new Engine(PACK);
        for (OffsetDateTime now : List.of(Shipments.NOW, LATER)) {
            for (LocalDate day : LAW_DATES) {
                assertThat(Answer.sorted(BY_HAND.judge(shipment, now, day)))
                        .isEqualTo(Answer.of(whole.judge(shipment, now, day), HandWrittenRules.IDS))
                        .isEqualTo(Answer.of(
                                SUBSET.judge(shipment, now, day), PACK.rules().keySet()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "LONG_TRAIN", mode = EnumSource.Mode.EXCLUDE)
    void they_find_the_same_in_what_is_timed(Shipments shipment) {
        Shipment read = shipment.read();
        assertThat(Answer.sorted(BY_HAND.judge(read, Shipments.NOW, null)))
                .isNotEmpty()
                .isEqualTo(Answer.of(SUBSET.judge(read, Shipments.NOW, null), HandWrittenRules.IDS));
    }

    @Test
    void they_find_the_same_after_any_one_field_was_taken_away_or_spoiled() throws IOException {
        Set<String> spoke = new TreeSet<>();
        for (Path file : List.of(
                Path.of("rules/bases/china-europe-express.json"), Path.of("rules/bases/middle-corridor.json"))) {
            ObjectNode root = withOneParcel(file);
            spoil(root, () -> {
                Shipment shipment = read(root);
                if (shipment != null) {
                    List<Answer> found = Answer.sorted(BY_HAND.judge(shipment, Shipments.NOW, null));
                    assertThat(found)
                            .isEqualTo(Answer.of(SUBSET.judge(shipment, Shipments.NOW, null), HandWrittenRules.IDS));
                    found.forEach(answer -> spoke.add(answer.rule()));
                }
            });
        }
        Set<String> silent = new TreeSet<>(HandWrittenRules.IDS);
        silent.removeAll(spoke);
        assertThat(silent).hasSizeLessThan(20);
    }

    private static ObjectNode withOneParcel(Path file) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(Files.readAllBytes(file));
        ArrayNode parcels = (ArrayNode) root.get("consignments");
        ObjectNode parcel = (ObjectNode) parcels.get(0);
        parcel.put("preferenceClaimed", false);
        ((ObjectNode) parcel.get("chinaExport"))
                .put("listOrderNumber", parcel.at("/order/number").textValue());
        ((ObjectNode) parcel.get("goods").get(0))
                .put("brand", "Silk")
                .put("brandAuthorised", true)
                .put("restrictionCode", "1234");
        parcels.removeAll().add(parcel);
        return root;
    }

    private static Shipment read(JsonNode root) {
        try {
            return CorridorRules.read(root.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (ShipmentException e) {
            return null;
        }
    }

    /** Runs a check after each single change of the tree, and puts back what was changed. */
    private static void spoil(JsonNode node, Runnable check) {
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                spoil(list.get(i), check);
            }
        } else if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = object.get(name);
                object.remove(name);
                check.run();
                for (JsonNode other : others(value)) {
                    object.set(name, other);
                    check.run();
                }
                object.set(name, value);
                spoil(value, check);
            }
        }
    }

    /** Other values in the place of one. */
    private static List<JsonNode> others(JsonNode value) {
        if (value.isBoolean()) {
            return List.of(JSON.getNodeFactory().booleanNode(!value.booleanValue()));
        }
        if (value.isArray() && value.path(0).isTextual()) {
            return List.of(list("C07"), list("F49"), list("F53"), list("RU"));
        }
        if (!value.isTextual()) {
            return List.of();
        }
        String text = value.textValue();
        String shorter = text.substring(0, text.length() - 1);
        return Stream.of(shorter, text + "1", shorter + "7", "C2C", "B2B", "ROAD", "YES", "US", "330499", "DECLARATION")
                .filter(other -> !other.isEmpty())
                .<JsonNode>map(TextNode::valueOf)
                .toList();
    }

    private static JsonNode list(String code) {
        return JSON.createArrayNode().add(code);
    }
}
