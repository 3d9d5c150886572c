package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.corridorrules.pack.Overlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/company-pack.md} fit the bundled rules. */
class CompanyPackTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path directory;

    @Test
    void the_overlay_and_the_waivers_of_the_page_are_taken() throws IOException {
        List<String> examples = YAML.matcher(Files.readString(Path.of("docs/company-pack.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(examples).hasSize(2);
        CorridorRules rules = CorridorRules.bundled();
        Path overlay = Files.writeString(directory.resolve("own.yaml"), examples.get(0));
        Path waivers = Files.writeString(directory.resolve("waivers.yaml"), examples.get(1));
        assertThatCode(() -> rules.with(Overlay.read(overlay)).with(Waivers.read(waivers)))
                .doesNotThrowAnyException();
    }
}
