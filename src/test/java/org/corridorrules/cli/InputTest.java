package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

    @TempDir
    private Path directory;

    @Test
    void the_length_of_a_file_is_known_and_that_of_standard_input_is_not() throws Exception {
        Path file = Files.writeString(directory.resolve("a.json"), "12345");
        assertThat(Input.file(file).size()).isEqualTo(5);
        assertThat(Input.standard(InputStream.nullInputStream()).size()).isEqualTo(-1);
        assertThat(Input.file(directory.resolve("none.json")).size()).isEqualTo(-1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_is_no_file_has_no_length() {
        assertThat(Input.file(Path.of("/dev/zero")).size()).isEqualTo(-1);
    }

    @Test
    void the_way_through_several_inputs_is_as_long_as_they_are_together() throws Exception {
        Path a = Files.writeString(directory.resolve("a.ndjson"), "{}\n\n{}");
        Path b = Files.writeString(directory.resolve("b.json"), "{ }");
        try (Lines lines = new Lines(List.of(Input.file(a), Input.file(b)))) {
            assertThat(lines.whole()).isEqualTo(9);
            assertThat(lines.skip(10)).isEqualTo(3);
            assertThat(lines.read()).isEqualTo(9);
        }
        try (Lines lines = new Lines(List.of(Input.file(a), Input.standard(InputStream.nullInputStream())))) {
            assertThat(lines.whole()).isEqualTo(-1);
        }
    }
}
