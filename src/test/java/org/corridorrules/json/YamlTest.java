package org.corridorrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same rules for YAML, where the test class path has it. */
class YamlTest {

    private JsonFactory yaml;

    @BeforeEach
    void needs_yaml() throws Exception {
        Class<?> factory = null;
        try {
            factory = Class.forName("com.fasterxml.jackson.dataformat.yaml.YAMLFactory");
        } catch (ClassNotFoundException absent) {
            assumeTrue(false, "no YAML on the class path");
        }
        yaml = (JsonFactory) factory.getConstructor().newInstance();
    }

    private Reading<Load> read(String text) throws Exception {
        try (JsonParser parser = yaml.createParser(text)) {
            return Reads.LOADS.read(parser);
        }
    }

    @Test
    void yaml_is_read_like_json() throws Exception {
        assertThat(
                        read(
                                """
                id: XA-1
                booked: 2026-07-01
                mass: 12.50
                hsCode: "080810"
                marks:
                legs:
                  - mode: RAIL
                    from: {code: CN}
                """))
                .isEqualTo(Reads.readWith(
                        """
                "booked":"2026-07-01","mass":12.50,"hsCode":"080810"
                """));
    }

    @Test
    void problems_have_the_places_of_the_yaml() throws Exception {
        assertThat(
                        Reads.told(
                                read(
                                        """
                id: XA-1
                hsCode: 851762
                sealed: nein
                mass: 0x1F
                parcels: 1_000
                seals: 010
                legs:
                  - mode: RIAL
                    from: {code: CN}
                """)))
                .containsExactly(
                        "line 2, column 9, /hsCode: expected text in double quotes, found the number 851762; put it in"
                                + " quotes: \"851762\"",
                        "line 3, column 9, /sealed: expected true or false, found the text \"nein\"; write true or false"
                                + " without quotes",
                        "line 4, column 7, /mass: the number 0x1F cannot be taken exactly; write it in plain digits like"
                                + " 12.50, at most 18 before and 9 after the point",
                        "line 5, column 10, /parcels: 1_000 is out of range or not in plain digits; write a number from 1"
                                + " to 2147483647",
                        "line 6, column 8, /seals: 010 is out of range or not in plain digits; write a number from"
                                + " -2147483648 to 2147483647",
                        "line 8, column 11, /legs/0/mode: \"RIAL\" is not allowed here; did you mean \"RAIL\"?; allowed:"
                                + " RAIL, ROAD, SEA, AIR");
    }

    @Test
    void a_yaml_syntax_error_is_told_in_plain_words() throws Exception {
        assertThat(Reads.told(read("marks: [a\nlegs: b")))
                .containsExactly(
                        "line 2, column 5, /marks/0: the document is not well-formed here; look for a missing quote,"
                                + " comma, colon or bracket, or a wrong indentation");
    }

    @Test
    void an_empty_yaml_document_is_told() throws Exception {
        assertThat(Reads.told(read("# nothing\n")))
                .containsExactly("line 1, column 1: the document is empty; it needs an object { }");
    }

    @Test
    void a_second_yaml_document_is_told() throws Exception {
        assertThat(Reads.told(read("id: a\nlegs: [{mode: SEA, from: {code: CN}}]\n---\nid: b\n")))
                .containsExactly(
                        "line 4, column 1: the document ends before this; take out what follows, one document is"
                                + " read at a time");
    }

    @Test
    void an_anchor_is_refused_because_its_alias_would_be_taken_for_text() throws Exception {
        assertThat(Reads.told(read("id: a\nlegs: [{mode: SEA, from: &cn {code: CN}}]\n")))
                .containsExactly(
                        "line 2, column 26, /legs/0/from: an anchor (&) stands before the value; anchors and aliases are"
                                + " not read, repeat the value");
    }
}
