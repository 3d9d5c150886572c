package org.corridorrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static List<String> lines(InputStream in, int longest) {
        LineReader reader = new LineReader("f", in, longest);
        List<String> told = new ArrayList<>();
        for (Line line = reader.next(); line != null; line = reader.next()) {
            String text = line.fault() != null ? "! " + line.fault() : new String(line.text(), UTF_8);
            told.add(line.number() + " @" + line.offset() + " " + text.replace("\r", "\\r"));
        }
        return told;
    }

    private static List<String> lines(String text) {
        return lines(new ByteArrayInputStream(text.getBytes(UTF_8)), 100);
    }

    @Test
    void lines_come_with_their_number_and_the_offset_of_their_first_byte() {
        assertThat(lines("a\n西\nb")).containsExactly("1 @0 a", "2 @2 西", "3 @6 b");
    }

    @Test
    void blank_lines_are_passed_over_but_counted() {
        assertThat(lines("\n \t\n\r\na\r\n\nb\n\n")).containsExactly("4 @6 a\\r", "6 @10 b");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n")).isEmpty();
    }

    @Test
    void a_line_longer_than_the_buffer_is_whole() {
        String longLine = "x".repeat(200_000);
        InputStream in = new ByteArrayInputStream((longLine + "\nb\n").getBytes(UTF_8));
        assertThat(lines(in, 200_000)).containsExactly("1 @0 " + longLine, "2 @200001 b");
    }

    @Test
    void a_line_that_is_too_long_is_faulty_and_the_next_one_is_not() {
        InputStream in = new ByteArrayInputStream("x".repeat(101).concat("\nb").getBytes(UTF_8));
        assertThat(lines(in, 100))
                .containsExactly(
                        "1 @0 ! the line is longer than 100 bytes, an eighth of the memory; write one shipment a line, or"
                                + " give Java more memory, as with java -Xmx4g",
                        "2 @102 b");
    }

    @Test
    void a_line_of_a_gigabyte_takes_no_more_memory_than_the_longest() {
        InputStream endless = new InputStream() {
            private long left = 1L << 30;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int number = (int) Math.min(left, length);
                left -= number;
                return number == 0 ? -1 : number;
            }
        };
        LineReader reader = new LineReader("f", endless, 1 << 20);
        assertThat(reader.next().fault()).startsWith("the line is longer than 1048576 bytes");
        assertThat(reader.offset()).isEqualTo(1L << 30);
        assertThat(reader.next()).isNull();
    }

    @Test
    void a_byte_order_mark_alone_is_a_blank_line() {
        assertThat(lines("\uFEFF\r\na")).containsExactly("2 @5 a");
        assertThat(lines("\uFEFFa\nb")).containsExactly("1 @0 \uFEFFa", "2 @5 b");
    }

    @Test
    void a_stream_that_breaks_off_ends_with_a_faulty_line() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }
        };
        InputStream in = new SequenceInputStream(new ByteArrayInputStream("a\nhalf".getBytes(UTF_8)), broken);
        assertThat(lines(in, 100))
                .containsExactly("1 @0 a", "2 @2 ! the file cannot be read on from this line: disk gone");
    }

    @Test
    void it_is_known_whether_the_last_line_has_its_end() {
        LineReader whole = new LineReader("f", new ByteArrayInputStream("a\n".getBytes(UTF_8)), 100);
        whole.next();
        assertThat(whole.ended()).isTrue();
        assertThat(whole.offset()).isEqualTo(2);
        LineReader half = new LineReader("f", new ByteArrayInputStream("a".getBytes(UTF_8)), 100);
        half.next();
        assertThat(half.ended()).isFalse();
    }
}
