package org.corridorrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private record Manifest(List<String> sellers) {}

    /** A document in which a few sellers come again and again, to about so many bytes. */
    private static List<String> sellers(int bytes) {
        String list = IntStream.range(0, bytes / 20)
                .mapToObj(i -> "\"Lantern Craft %04d\"".formatted(i % 100))
                .collect(Collectors.joining(","));
        return StrictReader.of(Manifest.class)
                .read(("{\"sellers\":[" + list + "]}").getBytes(UTF_8))
                .value()
                .sellers();
    }

    private static int copies(List<String> texts) {
        Set<String> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        distinct.addAll(texts);
        return distinct.size();
    }

    @Test
    void texts_that_come_again_in_a_large_document_are_kept_once() {
        List<String> sellers = sellers(2 << 20);
        assertThat(sellers).hasSizeGreaterThan(100_000);
        assertThat(sellers.get(100_001)).isEqualTo("Lantern Craft 0001");
        assertThat(copies(sellers)).isLessThan(2000);
    }

    @Test
    void a_small_document_is_read_as_it_stands() {
        List<String> sellers = sellers(20_000);
        assertThat(copies(sellers)).isEqualTo(sellers.size());
    }
}
