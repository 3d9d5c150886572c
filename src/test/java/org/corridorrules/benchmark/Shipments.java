package org.corridorrules.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.corridorrules.CorridorRules;
import org.corridorrules.shipment.Shipment;

/** The shipments that are timed. */
public enum Shipments {
    /** The first consignment of the China-Europe Express. */
    PARCEL("one parcel") {
        @Override
        Shipment read() {
            return replicate("samples/china-europe-express.json", 1);
        }
    },
    /** The container of the sample, as it stands. */
    CONTAINER("200 parcels") {
        @Override
        Shipment read() {
            return replicate("samples/ecommerce-corridor.json", 200);
        }
    },
    /** The parcels of the container fifteen times, each with an id of its own. */
    TRAIN("3,000 parcels") {
        @Override
        Shipment read() {
            return replicate("samples/ecommerce-corridor.json", 3000);
        }
    },
    /** A whole train, likewise. */
    LONG_TRAIN("30,000 parcels") {
        @Override
        Shipment read() {
            return replicate("samples/ecommerce-corridor.json", 30_000);
        }
    };

    /** The moment of knowledge of every measurement. */
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-28T12:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String title;

    Shipments(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract Shipment read();

    private static Shipment replicate(String file, int parcels) {
        try {
            ObjectNode shipment = (ObjectNode) JSON.readTree(Files.readAllBytes(Path.of(file)));
            ArrayNode before = (ArrayNode) shipment.get("consignments");
            ArrayNode after = JSON.createArrayNode();
            for (int i = 0; i < parcels; i++) {
                ObjectNode parcel = before.get(i % before.size()).deepCopy();
                if (i >= before.size()) {
                    String id = parcel.get("id").textValue() + "-" + i;
                    parcel.put("id", id);
                    ((ObjectNode) parcel.get("order")).put("number", "PO-" + i);
                    ((ObjectNode) parcel.get("chinaExport")).put("waybillNumber", id);
                }
                after.add(parcel);
            }
            shipment.set("consignments", after);
            for (var filing : shipment.get("filings")) {
                if (filing.has("houseConsignments")) {
                    ((ObjectNode) filing).put("houseConsignments", parcels);
                }
            }
            return CorridorRules.read(JSON.writeValueAsBytes(shipment));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
