package org.corridorrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.corridorrules.pack.ReferenceList.Row;
import org.junit.jupiter.api.Test;

class ReferenceListTest {

    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    private static Row row(String key, LocalDate from, LocalDate until) {
        return new Row(List.of(key), from, until, Confidence.HIGH, "Some Act");
    }

    private static ReferenceList list(Row... rows) {
        return new ReferenceList("codes", List.of("hs"), List.of(rows));
    }

    @Test
    void a_code_is_found_by_the_longest_key_that_it_begins_with() {
        ReferenceList list = list(row("85", null, null), row("8507", null, null), row("850760", null, null));
        assertThat(list.findPrefix("85076000", DAY)).isEqualTo(row("850760", null, null));
        assertThat(list.findPrefix("85079", DAY)).isEqualTo(row("8507", null, null));
        assertThat(list.findPrefix("851", DAY)).isEqualTo(row("85", null, null));
        assertThat(list.findPrefix("8", DAY)).isNull();
        assertThat(list.findPrefix("", DAY)).isNull();
    }

    @Test
    void a_longer_key_that_is_not_in_force_leaves_the_shorter_one() {
        ReferenceList list = list(row("85", null, null), row("8507", DAY, DAY.plusDays(1)));
        assertThat(list.findPrefix("850760", DAY.minusDays(1))).isEqualTo(row("85", null, null));
        assertThat(list.findPrefix("850760", DAY)).isEqualTo(row("8507", DAY, DAY.plusDays(1)));
        assertThat(list.findPrefix("850760", DAY.plusDays(1))).isEqualTo(row("85", null, null));
    }

    @Test
    void a_text_begins_keys_as_far_as_it_is_asked() {
        ReferenceList list = list(row("spare parts", null, null));
        assertThat(list.isBeginning("old spare tyres", 4, 9)).isTrue();
        assertThat(list.isBeginning("old spare tyres", 4, 15)).isFalse();
    }

    @Test
    void a_walk_finds_what_trying_every_length_finds() {
        Random random = new Random(8507);
        Row[] rows = random.ints(400, 0, 100_000)
                .mapToObj(String::valueOf)
                .distinct()
                .map(key -> row(key, null, null))
                .toArray(Row[]::new);
        ReferenceList list = list(rows);
        for (int i = 0; i < 2000; i++) {
            String code = String.valueOf(random.nextInt(1_000_000));
            assertThat(list.findPrefix(code, DAY)).as(code).isEqualTo(longest(list, code));
        }
    }

    private static Row longest(ReferenceList list, String code) {
        for (int length = code.length(); length > 0; length--) {
            Row row = list.find(code.substring(0, length), DAY);
            if (row != null) {
                return row;
            }
        }
        return null;
    }
}
