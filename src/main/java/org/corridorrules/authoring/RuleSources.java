package org.corridorrules.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.corridorrules.pack.CompiledPack;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RuleText;

/** The rule files of a pack, each read when it is first asked for. Thread-safe. */
public final class RuleSources {

    /** Where the files of the bundled pack lie, beside its content. */
    static final String BUNDLED =
            CompiledPack.BUNDLED.substring(0, CompiledPack.BUNDLED.lastIndexOf('/') + 1) + "rules/";

    /** Opens a file of the pack. */
    private interface Opener {
        InputStream open(String file) throws IOException;
    }

    private final Opener opener;
    private final Map<String, String> files = new ConcurrentHashMap<>();

    private RuleSources(Opener opener) {
        this.opener = opener;
    }

    /** The files of the bundled pack. */
    public static RuleSources bundled() {
        return new RuleSources(file -> RuleSources.class.getClassLoader().getResourceAsStream(BUNDLED + file));
    }

    /** The files of a pack in a directory. */
    public static RuleSources in(Path directory) {
        return new RuleSources(file -> Files.newInputStream(directory.resolve(file)));
    }

    /** A rule as it stands in its file; empty if the file has changed since the rules were read. */
    public Optional<RuleText> rule(RuleInfo rule) {
        return RuleText.find(files.computeIfAbsent(rule.file(), this::read), rule.id());
    }

    private String read(String file) {
        try (InputStream stream = opener.open(file)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
