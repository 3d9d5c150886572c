package org.corridorrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class SchemaWriterTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode SCHEMA = SchemaWriter.schemaOf(Load.class, "https://example.org/load", "Load");

    private static void property(String pointer, String expected) throws Exception {
        // Compared as text read back: numbers of other classes are equal there.
        assertThat(MAPPER.readTree(SCHEMA.at(pointer).toString())).isEqualTo(MAPPER.readTree(expected));
    }

    @Test
    void the_whole_is_described() throws Exception {
        property("/$schema", "\"https://json-schema.org/draft/2020-12/schema\"");
        property("/$id", "\"https://example.org/load\"");
        property("/title", "\"Load\"");
        property("/description", "\"One load on its way.\"");
        property("/type", "\"object\"");
        property("/required", "[\"id\",\"legs\"]");
        property("/additionalProperties", "false");
    }

    @Test
    void text_is_described() throws Exception {
        property(
                "/properties/id",
                """
                {"type":"string","minLength":1,"maxLength":10,"pattern":"^\\\\P{Cc}*$",
                 "description":"the number of the load","examples":["XA-1"]}""");
        property(
                "/properties/hsCode",
                """
                {"type":["string","null"],"pattern":"^[0-9]{6,10}$",
                 "description":"six to ten digits of the Harmonized System","examples":["851762"]}""");
        property(
                "/$defs/Place/properties/code",
                """
                {"type":"string","minLength":1,"pattern":"^(?:[A-Z]{5}|[A-Z]{2})$"}""");
    }

    @Test
    void numbers_are_described() throws Exception {
        property(
                "/properties/parcels",
                """
                {"type":["integer","null"],"minimum":1,"maximum":2147483647,"examples":[12]}""");
        property(
                "/properties/mass",
                """
                {"type":["number","string","null"],"minimum":0,"maximum":900000,
                 "pattern":"^(0|[1-9][0-9]{0,17})(\\\\.[0-9]{1,9})?$",
                 "description":"gross mass in kilograms","examples":["12.50"]}""");
        property(
                "/properties/value",
                """
                {"type":["number","string","null"],"exclusiveMinimum":-1000000000000000000,
                 "exclusiveMaximum":1000000000000000000,"pattern":"^-?(0|[1-9][0-9]{0,17})(\\\\.[0-9]{1,9})?$"}""");
    }

    @Test
    void dates_and_times_are_described() throws Exception {
        property("/properties/booked/format", "\"date\"");
        property("/properties/departs/format", "\"date-time\"");
        property("/properties/stop/format", "\"duration\"");
    }

    @Test
    void lists_maps_codes_and_records_are_described() throws Exception {
        property(
                "/properties/legs",
                """
                {"type":"array","items":{"$ref":"#/$defs/Leg"},"minItems":1,"maxItems":3}""");
        property(
                "/properties/marks",
                """
                {"type":["array","null"],"items":{"type":"string","minLength":1,"maxLength":12,"pattern":"^\\\\P{Cc}*$"},
                 "description":"marks on the goods","examples":[["FRAGILE"]]}""");
        property(
                "/properties/class",
                """
                {"type":["string","null"],"enum":["PARCEL","CONTAINER",null],"description":"kind of goods"}""");
        property("/properties/inside", """
                {"anyOf":[{"$ref":"#"},{"type":"null"}]}""");
        property(
                "/$defs/Leg",
                """
                {"description":"One carriage by one mode.","type":"object","properties":{
                   "mode":{"type":"string","enum":["RAIL","ROAD","SEA","AIR"],"description":"Means of transport.",
                           "examples":["RAIL"]},
                   "from":{"$ref":"#/$defs/Place"},
                   "to":{"anyOf":[{"$ref":"#/$defs/Place"},{"type":"null"}]}},
                 "required":["mode","from"],"additionalProperties":false}""");
    }
}
