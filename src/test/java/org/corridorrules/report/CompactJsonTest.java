package org.corridorrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompactJsonTest {

    @Test
    void a_value_is_one_line_without_blanks() {
        assertThat(new String(
                        CompactJson.line(Map.of("place", List.of("西安", 1L, true, "a\nb"))), StandardCharsets.UTF_8))
                .isEqualTo("{\"place\":[\"西安\",1,true,\"a\\nb\"]}\n");
    }

    @Test
    void a_report_says_the_same_as_the_indented_one() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(CompactJson.line(Reports.blocked())))
                .isEqualTo(mapper.readTree(JsonReport.toString(Reports.blocked())));
    }
}
