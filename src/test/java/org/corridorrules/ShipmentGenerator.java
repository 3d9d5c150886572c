package org.corridorrules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Supplier;

/**
 * One-parcel shipments for load tests, made from a sample: each a parcel of it under another number, and every tenth or
 * so without its HS code. The same seed gives the same lines. Used by one thread.
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

    /** The next shipment, on one line without its line end. */
    @Override
    public String get() {
        number++;
        ObjectNode parcel = parcels.get(random.nextInt(parcels.size())).deepCopy();
        String id = "LP%010d".formatted(random.nextInt(1_000_000_000));
        parcel.put("id", id);
        ((ObjectNode) parcel.get("chinaExport")).put("waybillNumber", id);
        if (random.nextInt(10) == 0) {
            ((ObjectNode) parcel.at("/goods/0")).remove("hsCode");
        }
        ObjectNode shipment = sample.deepCopy();
        shipment.put("id", "parcel-" + number + "-" + id);
        shipment.putArray("consignments").add(parcel);
        ObjectNode note = (ObjectNode) shipment.at("/documents/0/railNote");
        note.set("packages", parcel.get("packages"));
        note.set("grossMass", parcel.get("grossMass"));
        note.set("goodsDescription", parcel.at("/goods/0/description"));
        for (JsonNode filing : shipment.get("filings")) {
            if (filing.has("houseConsignments")) {
                ((ObjectNode) filing).put("houseConsignments", 1);
            }
        }
        return shipment.toString();
    }

    /** Writes lines to standard output. Arguments: how many, and the seed (default 1). */
    public static void main(String[] args) throws IOException {
        ShipmentGenerator generator = new ShipmentGenerator(args.length > 1 ? Long.parseLong(args[1]) : 1);
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            for (int i = 0; i < Integer.parseInt(args[0]); i++) {
                out.write((generator.get() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
