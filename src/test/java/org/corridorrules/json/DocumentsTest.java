package org.corridorrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are wrong as a whole: their syntax, encoding and size. */
class DocumentsTest {

    private static final String WHOLE = "{\"id\":\"a\"," + Reads.LEGS + "}";
    private static final String CUT_OFF =
            "the document ends too early; a closing }, ] or \" is missing, or the file was cut off";
    private static final String NOT_UTF8 = "the text is not valid UTF-8 here; save the document as UTF-8";
    private static final String TRAILING =
            "the document ends before this; take out what follows, one document is read at a time";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void an_empty_document_is_told(String text) {
        assertThat(Reads.problems(text))
                .containsExactly("line 1, column 1: the document is empty; it needs an object { }");
    }

    @Test
    void an_open_brace_alone_ends_too_early() {
        assertThat(Reads.problems("{")).containsExactly("line 1, column 2: " + CUT_OFF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            []      | a list [ ]
            [{}]    | a list [ ]
            "x"     | the text "x"
            12      | the number 12
            true    | true
            null    | nothing
            """)
    void a_document_must_be_an_object(String text, String found) {
        assertThat(Reads.problems(text))
                .containsExactly(
                        "line 1, column 1: expected an object { }, found " + found + "; it has these fields: id,"
                                + " hsCode, mass, value, parcels, seals, serial, sealed, express, booked, departs, stop, legs,"
                                + " marks, fees, class, inside");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"id"                 | 6, /id: the document ends too early; a closing }, ] or " is missing, or the file was cut off
            {"id":                | 7, /id: the document ends too early; a closing }, ] or " is missing, or the file was cut off
            {"id":"x              | 9, /id: the document ends too early; a closing }, ] or " is missing, or the file was cut off
            {"id":"a",}           | 11, /id: unexpected "}"; take out the comma before it
            {"id" "a"}            | 7, /id: unexpected double quote; a colon is needed between a field's name and its value
            {"id":"a" "seals":1}  | 11, /id: unexpected double quote; a comma or } is needed here
            {'id':"a"}            | 2, : unexpected "'"; a field's name in double quotes is needed here
            {id:"a"}              | 2, : unexpected "i"; a field's name in double quotes is needed here
            {"id":abc}            | 7, /id: "abc" is not a value; put text in double quotes; without quotes only numbers, true and false may stand
            {"id":'a'}            | 7, /id: unexpected "'"; a value is needed here: text in double quotes, a number, true, false, [ ] or { }
            {"id":“a”}            | 7, /id: unexpected "“"; a value is needed here: text in double quotes, a number, true, false, [ ] or { }
            {"marks":["a" "b"]}   | 15, /marks/0: unexpected double quote; a comma or ] is needed here
            {"marks":["a",]}      | 15, /marks/0: unexpected "]"; a value is missing before it, or there is a comma too many
            {"marks":["a"}        | 14, /marks/0: found } where ] is needed; a bracket is missing or wrong
            {"seals":01}          | 11, /seals: a number does not begin with 0; put a code in double quotes, take the 0 out of a number
            {"seals":1.}          | 12, /seals: unexpected "}"; the number is not complete; write it like 12.50
            {"seals":NaN}         | 13, /seals: "NaN" is not a value; put text in double quotes; without quotes only numbers, true and false may stand
            {"id":"\\q"}          | 9, /id: a backslash stands before "q"; write a backslash in text as \\\\
            {"id":"\\u12g4"}      | 12, /id: unexpected "g"; four digits or letters a to f are needed after \\u
            {/*x*/}               | 2, : unexpected "/"; comments are not read; take it out
            <load/>               | 1, : unexpected "<"; a value is needed here: text in double quotes, a number, true, false, [ ] or { }
            ]                     | 1, : this ] closes nothing; take it out
            """)
    void a_syntax_error_is_told_in_plain_words(String text, String problem) {
        assertThat(Reads.read(text).problems())
                .singleElement()
                .extracting(p -> p.column() + ", " + p.pointer() + ": " + p.message())
                .isEqualTo(problem);
    }

    @Test
    void a_line_break_inside_quotes_is_told() {
        assertThat(Reads.problems("{\"id\":\n\"a\nb\"}"))
                .containsExactly("line 2, column 3, /id: a line break or control character stands inside quotes; the"
                        + " closing quote may be missing");
    }

    @Test
    void problems_before_a_syntax_error_are_kept() {
        assertThat(Reads.problems("{\"sealed\":0,\n\"seals\":1,\n\"marks\":[}"))
                .containsExactly(
                        "line 1, column 11, /sealed: expected true or false, found the number 0; write true or false"
                                + " without quotes",
                        "line 3, column 10, /marks: found } where ] is needed; a bracket is missing or wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "1", "x", "}", ","})
    void nothing_may_follow_the_document(String more) {
        assertThat(Reads.problems(WHOLE + "\n " + more)).containsExactly("line 2, column 2: " + TRAILING);
    }

    @Test
    void space_may_follow_the_document() {
        assertThat(Reads.read(WHOLE + " \n\t\r\n ").ok()).isTrue();
    }

    @Test
    void a_byte_order_mark_is_passed_over_and_not_counted() {
        assertThat(Reads.read("\uFEFF" + WHOLE)).isEqualTo(Reads.read(WHOLE));
        assertThat(Reads.problems("\uFEFF{\"x\":1," + WHOLE.substring(1)))
                .singleElement()
                .asString()
                .startsWith("line 1, column 2, /x: unknown field \"x\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void utf_16_is_refused(String encoding) {
        assertThat(Reads.told(Reads.LOADS.read(WHOLE.getBytes(Charset.forName(encoding)))))
                .containsExactly("line 1, column 1: the document is written in UTF-16 or UTF-32; save it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"FF", "C0AF", "EDA080", "E080AF", "F4908080", "C3", "E4B8", "80"})
    void bytes_that_are_not_utf_8_are_told_with_the_problems_before_them(String hex) {
        byte[] text = bytes("{\"sealed\":0,\n\"id\":\"é", hex, "\"," + Reads.LEGS + "}");
        assertThat(Reads.told(Reads.LOADS.read(text)))
                .containsExactly(
                        "line 1, column 11, /sealed: expected true or false, found the number 0; write true or false"
                                + " without quotes",
                        "line 2, column 8, /id: " + NOT_UTF8);
    }

    @Test
    void bytes_that_are_not_utf_8_are_told_wherever_they_stand() {
        assertThat(Reads.told(Reads.LOADS.read(bytes("", "FF", "")))).containsExactly("line 1, column 1: " + NOT_UTF8);
        assertThat(Reads.told(Reads.LOADS.read(bytes("{\"seals\":1", "FF", "}"))))
                .containsExactly("line 1, column 11, /seals: " + NOT_UTF8);
        assertThat(Reads.told(Reads.LOADS.read(bytes(WHOLE, "FF", ""))))
                .containsExactly("line 1, column " + (WHOLE.length() + 1) + ": " + NOT_UTF8);
        assertThat(Reads.told(Reads.LOADS.read(bytes("{\"id\" x", "FF", ""))))
                .containsExactly(
                        "line 1, column 7, /id: unexpected \"x\"; a colon is needed between a field's name and its"
                                + " value");
    }

    @Test
    void a_document_that_is_too_large_is_refused() throws IOException {
        StrictReader<Load> reader = StrictReader.of(Load.class, new Limits(64, 20, 10, 100));
        String problem = "line 1, column 1: the document is larger than 20 bytes; split it";
        byte[] text = WHOLE.getBytes(StandardCharsets.UTF_8);
        assertThat(Reads.told(reader.read(text))).containsExactly(problem);
        assertThat(Reads.told(reader.read(new ByteArrayInputStream(text)))).containsExactly(problem);
    }

    @Test
    void a_text_that_is_too_long_for_any_field_is_one_problem() {
        StrictReader<Load> reader = StrictReader.of(Load.class, new Limits(64, 1000, 10, 5));
        String document = "{\"id\":\"abcdef\",\"seals\":true," + Reads.LEGS + "}";
        assertThat(Reads.told(reader.read(document.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        "line 1, column 7, /id: the text has 6 characters, at most 5 are allowed; shorten it: \"abcdef\"",
                        "line 1, column 24, /seals: expected a whole number, found true");
    }

    @Test
    void what_stands_too_deep_is_skipped_and_told_once() {
        StrictReader<Load> reader = StrictReader.of(Load.class, new Limits(3, 1000, 10, 100));
        String document = "{\"id\":\"a\",\"legs\":[{\"mode\":\"SEA\",\"from\":{\"code\":[[]]}}],\"sealed\":1}";
        assertThat(Reads.told(reader.read(document.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        "line 1, column 40, /legs/0/from: objects and lists stand more than 3 levels deep inside one"
                                + " another; flatten this part of the document",
                        "line 1, column 65, /sealed: expected true or false, found the number 1; write true or false"
                                + " without quotes");
    }

    @Test
    void endless_nesting_does_no_harm() {
        String text = "{\"inside\":".repeat(500_000);
        assertThat(Reads.problems(text))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("line 1, column 641, " + "/inside".repeat(64)
                        + ": objects and lists stand more than 64 levels");
        assertThat(Reads.problems("{\"x\":" + "[".repeat(500_000)))
                .last()
                .asString()
                .endsWith("the document goes beyond what is read safely (nesting or names); simplify it here");
    }

    @Test
    void after_so_many_problems_the_rest_is_left_out() {
        StrictReader<Load> reader = StrictReader.of(Load.class, new Limits(64, 1000, 2, 100));
        assertThat(Reads.told(reader.read("{\"a\":1,\n\"b\":1,\n\"c\":1,\n\"d\":1}".getBytes(StandardCharsets.UTF_8))))
                .hasSize(3)
                .last()
                .isEqualTo(
                        "line 3, column 1, /c: there are more than 2 problems; the rest is left out: mend these first"
                                + " and check again");
    }

    @Test
    void a_stream_that_fails_is_the_callers_affair() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> Reads.LOADS.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void no_damage_to_a_document_makes_the_reader_throw() {
        byte[] whole =
                ("{\"id\":\"易\",\"mass\":\"12.50\",\"value\":1e3,\"sealed\":true,\"fees\":{\"a\":1},\"stop\":\"PT4H\","
                                + "\"booked\":\"2026-07-01\",\"departs\":\"2026-07-01T08:00:00Z\"," + Reads.LEGS + "}")
                        .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20260701);
        byte[] tricky = "{}[]\",:\\/ 0e-9.nt\u0000\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] text = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
            for (int damage = random.nextInt(4); damage >= 0 && text.length > 0; damage--) {
                text[random.nextInt(text.length)] =
                        random.nextBoolean() ? (byte) random.nextInt(256) : tricky[random.nextInt(tricky.length)];
            }
            Reading<Load> reading = Reads.LOADS.read(text);
            assertThat(reading.problems()).allSatisfy(problem -> assertThat(problem.message())
                    .doesNotContain("jackson", "REDACTED", "token"));
        }
    }

    @Test
    void a_reading_has_either_a_value_or_problems() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading<>(null, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading<>("x", List.of(new Problem(1, 1, "", "wrong"))));
    }

    @Test
    void limits_have_bounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1001, 1, 1, 1))
                .withMessage("maxDepth must be 1 to 1000, not 1001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1, 0, 1, 1))
                .withMessage("limits must be 1 or more");
    }

    private static byte[] bytes(String before, String hex, String after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(java.util.HexFormat.of().parseHex(hex));
        out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
