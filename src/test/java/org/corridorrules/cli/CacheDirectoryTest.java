package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheDirectoryTest {

    private static Path of(Map<String, String> environment) {
        return CacheDirectory.of(environment, "/home/user");
    }

    @Test
    void the_cache_lies_where_the_platform_has_it() {
        String absolute = Path.of("/var/cache").toAbsolutePath().toString();
        assertThat(of(Map.of("XDG_CACHE_HOME", absolute, "HOME", "/home/me")))
                .isEqualTo(Path.of(absolute, "corridor-rules"));
        assertThat(of(Map.of("HOME", "/home/me"))).isEqualTo(Path.of("/home/me/.cache/corridor-rules"));
        assertThat(of(Map.of("LOCALAPPDATA", "C:/Local"))).isEqualTo(Path.of("C:/Local/corridor-rules"));
        assertThat(of(Map.of())).isEqualTo(Path.of("/home/user/.cache/corridor-rules"));
    }

    @Test
    void a_relative_cache_is_passed_over() {
        assertThat(of(Map.of("XDG_CACHE_HOME", "cache", "HOME", "/home/me")))
                .isEqualTo(Path.of("/home/me/.cache/corridor-rules"));
    }
}
