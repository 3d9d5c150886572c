package org.corridorrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told about values that do not fit. */
class ProblemsTest {

    private static final String ID_MISSING =
            "the required field \"id\" (the number of the load) is missing; add it, for example \"id\": \"XA-1\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        "marks":"A"            | /marks: expected a list [ ], found the text "A"; put brackets around it, even around a single entry
        "marks":[7]            | /marks/0: expected text in double quotes, found the number 7; put it in quotes: "7"
        "marks":[true]         | /marks/0: expected text in double quotes, found true
        "marks":["A",null]     | /marks/1: this entry of the list has no value; fill it in or take it out
        "marks":[""]           | /marks/0: the text is empty but the field is required; fill it in; this field is: marks on the goods; for example "FRAGILE"
        "marks":["ABCDEFGHIJKLM"] | /marks/0: the text has 13 characters, at most 12 are allowed; shorten it: "ABCDEFGHIJKLM"
        "marks":["a\\u0007b"]  | /marks/0: the text has a control character (U+0007) at position 2; remove it: "a\\u0007b"
        "marks":["a\\nb"]      | /marks/0: the text has a control character (a line break) at position 2; remove it: "a\\u000Ab"
        "marks":["\\uD83D"]    | /marks/0: the text has half a character (U+D83D) at position 1; write it again: "\\uD83D"
        "marks":["\\uDE00\\uD83D"] | /marks/0: the text has half a character (U+DE00) at position 1; write it again: "\\uDE00\\uD83D"
        "hsCode":851762        | /hsCode: expected text in double quotes, found the number 851762; put it in quotes: "851762"
        "hsCode":"85-17"       | /hsCode: "85-17" does not have the right form; this field is: six to ten digits of the Harmonized System; for example "851762"
        "sealed":"yes"         | /sealed: expected true or false, found the text "yes"; write true or false without quotes
        "sealed":1             | /sealed: expected true or false, found the number 1; write true or false without quotes
        "express":{}           | /express: expected true or false, found an object { }; write true or false without quotes
        "seals":"2"            | /seals: expected a whole number, found the text "2"; write digits without quotes
        "seals":2.5            | /seals: expected a whole number, found the number 2.5; leave the decimals out
        "seals":2147483648     | /seals: 2147483648 is out of range; write a number from -2147483648 to 2147483647
        "seals":[1]            | /seals: expected a whole number, found a list [ ]
        "parcels":0            | /parcels: 0 is out of range; write a number from 1 to 2147483647
        "serial":9223372036854775808 | /serial: 9223372036854775808 is out of range; write a number from -9223372036854775808 to 9223372036854775807
        "serial":1e999999999   | /serial: 1e999999999 is out of range or not in plain digits; write a number from -9223372036854775808 to 9223372036854775807
        "mass":-0.01           | /mass: -0.01 is out of range; write a number from 0 to 900000
        "mass":"-0.01"         | /mass: "-0.01" is out of range; write a number from 0 to 900000
        "mass":900000.01        | /mass: 900000.01 is out of range; write a number from 0 to 900000
        "mass":"1,5"           | /mass: "1,5" is not a decimal number; write it like "12.50": digits and a point, no thousands separator, at most 18 digits before and 9 after the point
        "mass":"1e3"           | /mass: "1e3" is not a decimal number; write it like "12.50": digits and a point, no thousands separator, at most 18 digits before and 9 after the point
        "mass":true            | /mass: expected a decimal number such as 12.50, found true
        "value":1e999999999    | /value: the number 1e999999999 cannot be taken exactly; write it in plain digits like 12.50, at most 18 before and 9 after the point
        "value":1e18           | /value: the number 1e18 cannot be taken exactly; write it in plain digits like 12.50, at most 18 before and 9 after the point
        "value":1e-10          | /value: the number 1e-10 cannot be taken exactly; write it in plain digits like 12.50, at most 18 before and 9 after the point
        "value":1e-99999999999 | /value: the number 1e-99999999999 cannot be taken exactly; write it in plain digits like 12.50, at most 18 before and 9 after the point
        "class":"PARCELS"      | /class: "PARCELS" is not allowed here; did you mean "PARCEL"?; allowed: PARCEL, CONTAINER
        "class":"BAG"          | /class: "BAG" is not allowed here; allowed: PARCEL, CONTAINER
        "class":3              | /class: expected one of PARCEL, CONTAINER in double quotes, found the number 3; put it in quotes: "3"
        "booked":"01.07.2026"  | /booked: "01.07.2026" is not a date of the right form; write year-month-day, for example "2026-07-01"
        "booked":"2026-02-30"  | /booked: "2026-02-30" is not a day of the calendar; correct the month or the day
        "booked":20260701      | /booked: expected a date such as "2026-07-01" in double quotes, found the number 20260701; put it in quotes: "20260701"
        "departs":"2026-07-01T08:00:00" | /departs: "2026-07-01T08:00:00" has no offset from UTC, so the moment is not certain; add the offset of the place, for example "2026-07-01T08:00:00+08:00", or Z for UTC: "2026-07-01T08:00:00Z"
        "departs":"2026-07-01 08:00" | /departs: "2026-07-01 08:00" has no offset from UTC, so the moment is not certain; add the offset of the place, for example "2026-07-01T08:00:00+08:00", or Z for UTC: "2026-07-01T08:00:00Z"
        "departs":"2026-07-01" | /departs: "2026-07-01" is not a date and time of the right form; write date, T, time with seconds and offset, for example "2026-07-01T08:00:00+08:00"
        "departs":"2026-07-01T25:00:00Z" | /departs: "2026-07-01T25:00:00Z" is not a moment of the calendar and the clock; correct the date, the time or the offset
        "stop":"4 hours"       | /stop: "4 hours" is not a length of time; write days, hours, minutes and seconds as in "PT4H" (4 hours), "PT1H30M" or "P2D" (2 days)
        "stop":"PT"            | /stop: "PT" is not a length of time; write days, hours, minutes and seconds as in "PT4H" (4 hours), "PT1H30M" or "P2D" (2 days)
        "fees":[]              | /fees: expected an object { } of names and values, found a list [ ]
        "fees":{"a":null}      | /fees/a: "a" has no value; fill it in or take it out
        "fees":{"a":1,"a":2}   | /fees/a: the name "a" stands here a second time; keep one of the two
        "fees":{"a/b~c":"x"}   | /fees/a~1b~0c: "x" is not a decimal number; write it like "12.50": digits and a point, no thousands separator, at most 18 digits before and 9 after the point
        "sealed":true,"sealed":false | /sealed: the field "sealed" stands here a second time; keep one of the two
        "hscode":"851762"      | /hscode: unknown field "hscode"; did you mean "hsCode"?
        "parcel":1             | /parcel: unknown field "parcel"; did you mean "parcels"?
        "kind":"PARCEL"        | /kind: unknown field "kind"; the fields here are: id, hsCode, mass, value, parcels, seals, serial, sealed, express, booked, departs, stop, legs, marks, fees, class, inside
        "a/b~":[{"x":[1]}]     | /a~1b~0: unknown field "a/b~"; the fields here are: id, hsCode, mass, value, parcels, seals, serial, sealed, express, booked, departs, stop, legs, marks, fees, class, inside
        "inside":[{}]          | /inside: expected an object { }, found a list [ ]; it has these fields: id, hsCode, mass, value, parcels, seals, serial, sealed, express, booked, departs, stop, legs, marks, fees, class, inside
        """)
    void one_problem_is_told_for_one_wrong_value(String line, String problem) {
        assertThat(Reads.readWith(line).problems())
                .singleElement()
                .extracting(p -> p.pointer() + ": " + p.message())
                .isEqualTo(problem);
    }

    @Test
    void a_missing_field_is_told_where_its_object_begins() {
        assertThat(Reads.problems("\n  {" + Reads.LEGS + "}")).containsExactly("line 2, column 3: " + ID_MISSING);
    }

    @Test
    void a_missing_field_of_a_nested_object_has_the_pointer_of_the_object() {
        assertThat(Reads.problems("{\"id\":\"a\",\"legs\":[\n{\"from\":{\"code\":\"CN\"}}]}"))
                .containsExactly(
                        "line 2, column 1, /legs/0: the required field \"mode\" (Means of transport) is missing;"
                                + " add it, for example \"mode\": \"RAIL\"");
    }

    @Test
    void a_required_field_that_is_null_is_told_where_it_stands() {
        assertThat(Reads.problems("{" + Reads.LEGS + ",\n\"id\":null}"))
                .containsExactly("line 2, column 6, /id: \"id\" has no value but is required; fill it in;"
                        + " this field is: the number of the load; for example \"XA-1\"");
    }

    @Test
    void a_required_text_must_not_be_empty() {
        assertThat(Reads.problems("{" + Reads.LEGS + ",\n\"id\":\"\"}"))
                .containsExactly("line 2, column 6, /id: the text is empty but the field is required; fill it in;"
                        + " this field is: the number of the load; for example \"XA-1\"");
    }

    @Test
    void a_pattern_without_a_meaning_is_shown_itself() {
        assertThat(Reads.problems("{\"id\":\"a\",\"legs\":[{\"mode\":\"SEA\",\"from\":{\"code\":\"cn\"}}]}"))
                .containsExactly("line 1, column 48, /legs/0/from/code: \"cn\" does not have the right form;"
                        + " the form is [A-Z]{5}|[A-Z]{2}");
    }

    @Test
    void lists_may_be_neither_too_short_nor_too_long() {
        String leg = "{\"mode\":\"RAIL\",\"from\":{\"code\":\"CN\"}}";
        assertThat(Reads.problems("{\"id\":\"a\",\"legs\":[]}"))
                .containsExactly("line 1, column 18, /legs: the list has 0 entries; it takes 1 to 3");
        assertThat(Reads.problems("{\"id\":\"a\",\"legs\":[" + String.join(",", leg, leg, leg, leg) + "]}"))
                .containsExactly("line 1, column 18, /legs: the list has 4 entries; it takes 1 to 3");
    }

    @Test
    void all_problems_of_a_document_are_told_at_once_and_in_order() {
        assertThat(
                        Reads.problems(
                                """
                { "sealed": "no",
                  "hscode": {"deep": [1, {"er": 2}]},
                  "legs": [ {"mode": "RALI", "from": {"code": "CN"}},
                            {"mode": "SEA", "from": []} ],
                  "mass": [[1], 2], "seals": 1.5 }
                """))
                .containsExactly(
                        "line 1, column 1: " + ID_MISSING,
                        "line 1, column 13, /sealed: expected true or false, found the text \"no\"; write true or false"
                                + " without quotes",
                        "line 2, column 3, /hscode: unknown field \"hscode\"; did you mean \"hsCode\"?",
                        "line 3, column 22, /legs/0/mode: \"RALI\" is not allowed here; did you mean \"RAIL\"?; allowed:"
                                + " RAIL, ROAD, SEA, AIR",
                        "line 4, column 37, /legs/1/from: expected an object { }, found a list [ ]; it has these fields:"
                                + " code, grid",
                        "line 5, column 11, /mass: expected a decimal number such as 12.50, found a list [ ]",
                        "line 5, column 30, /seals: expected a whole number, found the number 1.5; leave the decimals out");
    }

    @Test
    void columns_count_characters_not_bytes() {
        assertThat(Reads.problemsWith("\"marks\":[\"易碎\",\"хрупкое\",\"😀\"],\"sealed\":0"))
                .containsExactly("line 2, column 39, /sealed: expected true or false, found the number 0; write true or"
                        + " false without quotes");
    }

    @Test
    void lines_end_as_on_any_system() {
        assertThat(Reads.problems("{\"id\":\"a\",\r\n" + Reads.LEGS + ",\r\"seals\":1,\n\"sealed\":0}"))
                .extracting(p -> p.substring(0, 16))
                .containsExactly("line 4, column 1");
    }

    @Test
    void a_long_value_is_shown_in_part() {
        assertThat(Reads.problemsWith("\"hsCode\":\"" + "7".repeat(200) + "\""))
                .containsExactly("line 2, column 10, /hsCode: \"" + "7".repeat(60) + "…\" does not have the right form;"
                        + " this field is: six to ten digits of the Harmonized System; for example \"851762\"");
    }

    @Test
    void a_number_of_many_digits_costs_nothing_and_is_one_problem() {
        assertThat(Reads.problemsWith("\"value\":" + "9".repeat(2_000_000) + ",\"seals\":" + "1".repeat(3000)))
                .containsExactly(
                        "line 2, column 9, /value: the number " + "9".repeat(60)
                                + "… cannot be taken exactly; write it in"
                                + " plain digits like 12.50, at most 18 before and 9 after the point",
                        "line 2, column 2000018, /seals: " + "1".repeat(60)
                                + "… is out of range or not in plain digits;"
                                + " write a number from -2147483648 to 2147483647");
    }

    @Test
    void a_record_may_refuse_a_combination() {
        assertThat(Reads.told(StrictReader.of(Span.class)
                        .read("{\"spans\":[{\"from\":2,\"to\":1}]}".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .containsExactly("line 1, column 11, /spans/0: \"from\" is after \"to\"; exchange them");
    }

    record Span(int from, int to, List<Span> spans) {
        Span {
            if (from > to) {
                throw new IllegalArgumentException("\"from\" is after \"to\"; exchange them");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"record", "BigDecimal", "token", "null", "java", "String", "Exception", "Jackson", "Source"})
    void no_message_has_a_programmers_word(String word) {
        String document =
                """
                {"id":null,"hsCode":[],"mass":{},"value":"x","parcels":"x","seals":{},"serial":[],"sealed":3,"express":[],
                 "booked":[],"departs":1,"stop":{},"legs":[null,3],"marks":{},"fees":3,"class":[],"inside":4,"other":null,
                 "id":2} x""";
        List<String> problems = Reads.problems(document);
        assertThat(problems).hasSize(21).noneMatch(problem -> problem.contains(word));
    }

    @Test
    void a_problem_is_told_with_its_place() {
        assertThat(new Problem(3, 12, "/legs/0/mode", "wrong")).hasToString("line 3, column 12, /legs/0/mode: wrong");
        assertThat(new Problem(1, 1, "", "wrong")).hasToString("line 1, column 1: wrong");
    }

    @Test
    void problems_are_ordered_by_place() {
        Problem a = new Problem(1, 2, "/b", "x");
        Problem b = new Problem(1, 10, "/a", "x");
        Problem c = new Problem(1, 10, "/b", "x");
        Problem d = new Problem(2, 1, "", "x");
        assertThat(List.of(d, c, b, a).stream().sorted()).containsExactly(a, b, c, d);
    }

    @Test
    void a_stream_is_read_to_its_end() throws Exception {
        byte[] text = ("{\"id\":\"a\"," + Reads.LEGS + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(Reads.LOADS.read(new java.io.ByteArrayInputStream(text))).isEqualTo(Reads.LOADS.read(text));
    }
}
