package org.corridorrules.authoring;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A case as it is written. What is left out is null.
 *
 * @param each values of which each makes a case of its own, in place of every <code>{each}</code>; null if it is one case
 */
record WrittenCase(
        String name,
        String base,
        String now,
        String lawDate,
        int shift,
        Map<String, String> overlay,
        Map<String, JsonNode> set,
        List<String> remove,
        List<String> each,
        RuleCase.Expect expect) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACE = "{each}";

    List<WrittenCase> spelledOut() throws JacksonException {
        if (each == null) {
            return List.of(this);
        }
        String form = JSON.writeValueAsString(this);
        String title = String.valueOf(name);
        List<WrittenCase> all = new ArrayList<>();
        for (String value : each) {
            String quoted = JSON.writeValueAsString(value);
            WrittenCase one =
                    JSON.readValue(form.replace(PLACE, quoted.substring(1, quoted.length() - 1)), WrittenCase.class);
            all.add(title.contains(PLACE) ? one : one.named(title + ": " + value));
        }
        return all;
    }

    private WrittenCase named(String other) {
        return new WrittenCase(other, base, now, lawDate, shift, overlay, set, remove, each, expect);
    }
}
