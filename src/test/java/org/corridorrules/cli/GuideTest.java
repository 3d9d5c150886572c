package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.corridorrules.docs.WrittenPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rule author's guide shows what the program answers: its edits are made and its commands run, in their order. */
class GuideTest {

    /** Short, because long names would break the lines of the answers elsewhere. */
    private static final Path PARENT = Path.of("target");

    private static final String OWN = "mine";

    /** The day of the bundled rules. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    /** Stays between runs: to compile all rules takes longer than everything else here. */
    private static final Path CACHE = Path.of("target/guide-cache").toAbsolutePath();

    @BeforeEach
    void copy_the_rules() throws IOException {
        delete(PARENT.resolve(OWN));
        // What is known of changes to the rules is told in the answer.
        delete(CACHE.resolve("corridor-rules/mutation-1"));
        Path rules = Path.of("rules");
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.toList()) {
                Files.copy(file, PARENT.resolve(OWN).resolve(rules.relativize(file)));
            }
        }
    }

    @Test
    void every_command_of_the_guide_answers_what_the_guide_says() throws IOException {
        String guide = WrittenPage.read("rules.md");
        StringBuilder replayed = new StringBuilder();
        for (GuideBlock block : GuideBlock.of(guide)) {
            switch (block.kind()) {
                case "diff" -> {
                    edit(block);
                    replayed.append(block.text());
                }
                case "console" -> replayed.append(replay(block));
                default -> replayed.append(block.text());
            }
        }
        assertThat(GuideBlock.of(guide)).extracting(GuideBlock::kind).contains("diff", "console");
        WrittenPage.isUpToDate("rules.md", replayed.toString(), GuideTest::settled);
    }

    private static void edit(GuideBlock block) throws IOException {
        GuideEdit edit = GuideEdit.of(block.body());
        assertThat(edit.file()).startsWith(OWN + "/");
        Path file = PARENT.resolve(edit.file());
        Files.writeString(file, edit.on(Files.readString(file)));
    }

    private String replay(GuideBlock block) {
        StringBuilder text = new StringBuilder(block.opening());
        for (String line :
                block.body().lines().filter(line -> line.startsWith("$ ")).toList()) {
            text.append(line).append('\n').append(answer(line));
        }
        return text.append(block.closing()).toString();
    }

    private String answer(String line) {
        List<String> words = List.of(line.substring(2).split(" "));
        assertThat(words.get(0)).isEqualTo("corridor");
        String[] args = words.stream().skip(1).map(GuideTest::placed).toArray(String[]::new);
        Run run = Run.of(CACHE, "", CLOCK, args);
        return (run.out() + run.err()).replace(PARENT.resolve(OWN).toString(), OWN);
    }

    private static String placed(String word) {
        return word.matches(OWN + "(-book|/.*)?") ? PARENT.resolve(word).toString() : word;
    }

    /** A change of any rule changes the hash of the pack, and a new one the length of the book. */
    private static String settled(String text) {
        return text.replaceAll("\\([0-9a-f]{12}\\)", "(hash)").replaceAll("\\d+ files; begin", "files; begin");
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
