package org.corridorrules.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundledRulesTest {

    @Test
    void the_bundled_rules_have_no_lint() {
        assertThat(Linter.lint(Path.of("rules"))).isEmpty();
    }
}
