package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpTextsTest {

    @TempDir
    private static Path directory;

    private static Run run(String... args) {
        return Run.of(directory.resolve("cache"), "", args);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Usage: corridor check | Show this help message and exit.",
                "ru | Использование: corridor check | Показать эту справку и закончить.",
                "kk | Қолданылуы: corridor check | Осы анықтаманы көрсетіп, аяқтау.",
                "zh | 用法：corridor check | 显示本帮助并退出。",
                "ZH | 用法：corridor check | 显示本帮助并退出。"
            })
    void the_help_is_in_the_language_asked_for(String language, String start, String line) {
        for (Run run : new Run[] {
            run("check", "--lang", language, "--help"), run("check", "-h", "--lang=" + language, "a.json")
        }) {
            assertThat(run.status()).isEqualTo(0);
            assertThat(run.out()).startsWith(start).contains(line);
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void the_help_is_english_where_nothing_is_asked_for() {
        assertThat(run("check", "--help")).isEqualTo(run("check", "--help", "--lang", "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "../ru", "russian"})
    void an_unknown_language_is_refused_with_those_that_there_are(String language) {
        Run refused = new Run(
                2,
                "",
                """
                Invalid value for option '--lang': "%s" is none of en, ru, kk, zh
                Try 'corridor check --help'.
                """
                        .formatted(language));
        assertThat(run("check", "--lang", language, "-")).isEqualTo(refused);
        assertThat(run("check", "--lang", language, "--help")).isEqualTo(refused);
        assertThat(run("check", "--help", "--lang", language)).isEqualTo(refused);
    }

    @ParameterizedTest
    @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void every_option_is_explained_in_every_language_and_nothing_else(Language language) {
        ResourceBundle texts = HelpTexts.read(language);
        assertThat(new TreeSet<>(texts.keySet())).isEqualTo(keys());
        assertThat(texts.keySet()).allMatch(key -> !texts.getString(key).isBlank());
    }

    private static Set<String> keys() {
        CommandLine check = new CommandLine(new CheckCommand(null, Map.of(), Clock.systemUTC(), () -> null));
        Set<String> keys = new TreeSet<>(Set.of("usage.synopsisHeading", "usage.description"));
        for (ArgSpec argument : check.getCommandSpec().args()) {
            keys.add(
                    argument.descriptionKey() == null
                                    || argument.descriptionKey().isEmpty()
                            ? ((OptionSpec) argument).longestName().substring(2)
                            : argument.descriptionKey());
        }
        return keys;
    }
}
