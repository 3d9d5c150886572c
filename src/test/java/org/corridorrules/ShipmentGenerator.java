package org.corridorrules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Shipments for load tests, made from a sample: parcels of it under other numbers, and every tenth or so without its HS
 * code. The same seed gives the same lines. Used by one thread.
 */
public final class ShipmentGenerator implements Supplier<String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode sample;
    private final JsonNode parcels;
    private final Random random;
    private int number;

    public ShipmentGenerator(long seed) {
        try {
            sample = (ObjectNode)
                    JSON.readTree(Path.of("samples/ecommerce-corridor.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parcels = sample.remove("consignments");
        random = new Random(seed);
    }

    /** The next shipment, of one parcel, on one line without its line end. */
    @Override
    public String get() {
        number++;
        ObjectNode parcel = parcel();
        ObjectNode shipment =
                shipment("parcel-" + number + "-" + parcel.get("id").textValue(), 1);
        shipment.putArray("consignments").add(parcel);
        ObjectNode note = (ObjectNode) shipment.at("/documents/0/railNote");
        note.set("packages", parcel.get("packages"));
        note.set("grossMass", parcel.get("grossMass"));
        note.set("goodsDescription", parcel.at("/goods/0/description"));
        return shipment.toString();
    }

    /** The next shipment, a container of so many parcels, on one line without its line end. */
    public String container(int count) {
        number++;
        ObjectNode shipment = shipment("container-" + number, count);
        ArrayNode inside = shipment.putArray("consignments");
        int packages = 0;
        BigDecimal mass = BigDecimal.ZERO;
        for (int i = 0; i < count; i++) {
            ObjectNode parcel = parcel();
            inside.add(parcel);
            packages += parcel.get("packages").intValue();
            mass = mass.add(new BigDecimal(parcel.get("grossMass").textValue()));
        }
        ObjectNode note = (ObjectNode) shipment.at("/documents/0/railNote");
        note.put("packages", packages);
        note.put("grossMass", mass.toPlainString());
        return shipment.toString();
    }

    private ObjectNode parcel() {
        ObjectNode parcel = parcels.get(random.nextInt(parcels.size())).deepCopy();
        String id = "LP%010d".formatted(random.nextInt(1_000_000_000));
        parcel.put("id", id);
        ((ObjectNode) parcel.get("chinaExport")).put("waybillNumber", id);
        if (random.nextInt(10) == 0) {
            ((ObjectNode) parcel.at("/goods/0")).remove("hsCode");
        }
        return parcel;
    }

    private ObjectNode shipment(String id, int parcelsInside) {
        ObjectNode shipment = sample.deepCopy();
        shipment.put("id", id);
        for (JsonNode filing : shipment.get("filings")) {
            if (filing.has("houseConsignments")) {
                ((ObjectNode) filing).put("houseConsignments", parcelsInside);
            }
        }
        return shipment;
    }

    /** Writes lines to standard output. Arguments: how many, the seed (default 1), and parcels in each (default 1). */
    public static void main(String[] args) throws IOException {
        ShipmentGenerator generator = new ShipmentGenerator(args.length > 1 ? Long.parseLong(args[1]) : 1);
        int inside = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            for (int i = 0; i < Integer.parseInt(args[0]); i++) {
                String line = inside == 1 ? generator.get() : generator.container(inside);
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
