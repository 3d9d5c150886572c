package org.corridorrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void lines_end_at_spaces() {
        assertThat(Wrap.text("one two three four", 8, 10)).isEqualTo(List.of("one two", "three four"));
    }

    @Test
    void a_long_word_stays_whole() {
        assertThat(Wrap.text("see /consignments/0/goods/0/hsCode now", 10, 10))
                .isEqualTo(List.of("see", "/consignments/0/goods/0/hsCode", "now"));
    }

    @Test
    void chinese_takes_two_columns_and_breaks_anywhere_but_before_a_stop() {
        assertThat(Wrap.text("编码太短，请改正。", 8, 8)).isEqualTo(List.of("编码太", "短，请改", "正。"));
    }

    @Test
    void a_figure_stays_with_the_chinese_character_that_it_counts() {
        assertThat(Wrap.text("期限2026年12月3日15:30（+01:00），还剩7天", 20, 20))
                .isEqualTo(List.of("期", "限2026年12月3日15:30", "（+01:00），还剩7天"));
    }

    @Test
    void latin_marks_are_not_torn_off_a_chinese_text() {
        assertThat(Wrap.text("编码太短(H7)。", 8, 8)).isEqualTo(List.of("编码太短", "(H7)。"));
    }

    @Test
    void kazakh_and_combining_marks_are_counted_as_they_are_seen() {
        assertThat(Columns.of("Қазақстан")).isEqualTo(9);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void control_characters_do_not_reach_the_terminal() {
        assertThat(Wrap.text("a\u001B[31mb\nc\u202Ed", 50, 50)).isEqualTo(List.of("a\uFFFD[31mb c\uFFFDd"));
    }

    @Test
    void an_empty_text_is_an_empty_line() {
        assertThat(Wrap.text("", 10, 10)).isEqualTo(List.of(""));
    }
}
