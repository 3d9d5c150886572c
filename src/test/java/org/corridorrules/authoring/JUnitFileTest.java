package org.corridorrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JUnitFileTest {

    @Test
    void every_file_of_cases_is_a_suite_and_what_differs_is_a_failure() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JUnitFile.write(
                List.of(
                        new JUnitFile.Outcome("eu/entry/ens.test.yaml", "a seller in <Xi'an> & \"more\"", List.of()),
                        new JUnitFile.Outcome(
                                "cn/exit/manifest.test.yaml",
                                "late",
                                List.of("CN-MAN-001 should fire, but is silent", "a bell \u0007"))),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites name="corridor rules test" tests="2" failures="1">
                          <testsuite name="cn/exit/manifest.test.yaml" tests="1" failures="1">
                            <testcase classname="cn/exit/manifest.test.yaml" name="late" file="cn/exit/manifest.test.yaml">
                              <failure message="CN-MAN-001 should fire, but is silent">CN-MAN-001 should fire, but is silent
                        a bell ?</failure>
                            </testcase>
                          </testsuite>
                          <testsuite name="eu/entry/ens.test.yaml" tests="1" failures="0">
                            <testcase classname="eu/entry/ens.test.yaml" name="a seller in &lt;Xi'an&gt; &amp; &quot;more&quot;" file="eu/entry/ens.test.yaml"></testcase>
                          </testsuite>
                        </testsuites>
                        """);
    }
}
