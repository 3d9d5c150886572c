package org.corridorrules.cli;

import java.nio.file.Path;
import java.util.Map;

/** Where compiled rule packs are kept between runs, as the platform has it. */
final class CacheDirectory {

    private static final String NAME = "corridor-rules";

    private CacheDirectory() {}

    /**
     * @param environment variables of the process
     * @param home of the user, for a process without HOME
     */
    static Path of(Map<String, String> environment, String home) {
        String windows = environment.getOrDefault("LOCALAPPDATA", "");
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        // The XDG specification has relative paths ignored.
        if (!xdg.isEmpty() && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, NAME);
        }
        if (!windows.isEmpty()) {
            return Path.of(windows, NAME);
        }
        return Path.of(environment.getOrDefault("HOME", home), ".cache", NAME);
    }
}
