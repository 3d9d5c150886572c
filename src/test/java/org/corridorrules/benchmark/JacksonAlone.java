package org.corridorrules.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;

/** A program that only reads a JSON file into a tree: the least that a check in Java can take from its start. */
final class JacksonAlone {

    private JacksonAlone() {}

    public static void main(String[] arguments) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(new File(arguments[0]));
        if (!tree.isObject()) {
            throw new IOException(arguments[0] + " holds no shipment");
        }
    }
}
