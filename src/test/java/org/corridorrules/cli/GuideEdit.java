package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An edit as the guide shows it: the file behind {@code +++}, then lines that stay (a space in front), go (-) or come
 * (+).
 */
record GuideEdit(String file, List<String> lines) {

    static GuideEdit of(String block) {
        List<String> lines = block.lines().toList();
        assertThat(lines.get(0)).startsWith("+++ ");
        return new GuideEdit(lines.get(0).substring(4), lines.subList(1, lines.size()));
    }

    /** The text after the edit. */
    String on(String text) {
        String before = without('+');
        assertThat(text.split(java.util.regex.Pattern.quote(before), -1))
                .as("the lines of the guide that stay or go must stand once in %s:\n%s", file, before)
                .hasSize(2);
        return text.replace(before, without('-'));
    }

    private String without(char sign) {
        return lines.stream()
                .filter(line -> line.isEmpty() || line.charAt(0) != sign)
                .map(line -> (line.isEmpty() ? "" : line.substring(1)) + "\n")
                .collect(Collectors.joining());
    }
}
