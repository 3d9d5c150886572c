package org.corridorrules.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory that a build lays out, and its launcher. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/corridor is a shell script; corridor.bat is not covered")
class LauncherIT {

    private static final Path JAR = Path.of("target/corridor.jar").toAbsolutePath();
    private static final Path HOME = Path.of("target/corridor").toAbsolutePath();
    private static final Path LAUNCHER = HOME.resolve("bin/corridor");
    private static final String NOW = "--now=2026-11-28T12:00:00Z";
    private static final Path CLEAN =
            Path.of("samples/china-europe-express.json").toAbsolutePath();
    private static final Path FAULTY =
            Path.of("samples/china-europe-express-faulty.json").toAbsolutePath();

    @TempDir
    private Path directory;

    private record Run(int status, String out, String err) {}

    private Run run(Path from, Map<String, String> environment, List<String> command, String... arguments)
            throws Exception {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(all)
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("CORRIDOR_OPTS", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private Run launch(Path launcher, String... arguments) throws Exception {
        return run(directory, Map.of(), List.of(launcher.toString()), arguments);
    }

    private Run jar(String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(directory, Map.of(), List.of(java, "-jar", JAR.toString()), arguments);
    }

    /** Number of classes that a run of the launcher takes from the archive. */
    private long fromArchive(Path launcher, String... arguments) throws Exception {
        Path log = directory.resolve("classes.log");
        Map<String, String> options = Map.of("CORRIDOR_OPTS", "-Xlog:class+load:file=" + log);
        Run run = run(directory, options, List.of(launcher.toString()), arguments);
        assertThat(run).isEqualTo(jar(arguments));
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.endsWith("shared objects file (top)"))
                    .count();
        }
    }

    private Path copyOfHome(String name) throws IOException {
        Path copy = directory.resolve(name);
        Files.walkFileTree(HOME, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = copy.resolve(HOME.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
        return copy;
    }

    @Test
    void it_answers_like_the_jar_and_passes_the_exit_status_on() throws Exception {
        Run clean = launch(LAUNCHER, "check", CLEAN.toString(), NOW);
        assertThat(clean).isEqualTo(jar("check", CLEAN.toString(), NOW));
        assertThat(List.of(clean.status(), clean.err())).isEqualTo(List.of(0, ""));
        Run faulty = launch(LAUNCHER, "check", FAULTY.toString(), NOW, "--lang", "ru", "--format", "json");
        assertThat(faulty).isEqualTo(jar("check", FAULTY.toString(), NOW, "--lang", "ru", "--format", "json"));
        assertThat(List.of(faulty.status(), faulty.err())).isEqualTo(List.of(1, ""));
        Run misused = launch(LAUNCHER, "check", "no such file.json", "*", "");
        assertThat(misused).isEqualTo(jar("check", "no such file.json", "*", ""));
        assertThat(misused.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ndjson"})
    void its_classes_come_from_the_archive(String format) throws Exception {
        assertThat(fromArchive(LAUNCHER, "check", CLEAN.toString(), NOW, "--format", format))
                .isGreaterThan(2000);
    }

    @Test
    void it_works_through_symbolic_links_from_any_directory() throws Exception {
        Path absolute = Files.createSymbolicLink(directory.resolve("absolute link"), LAUNCHER);
        Path links = Files.createDirectory(directory.resolve("links"));
        Path relative = Files.createSymbolicLink(links.resolve("relative"), Path.of("../absolute link"));
        Run expected = jar("check", CLEAN.toString(), NOW);
        assertThat(launch(absolute, "check", CLEAN.toString(), NOW)).isEqualTo(expected);
        assertThat(launch(relative, "check", CLEAN.toString(), NOW)).isEqualTo(expected);
        Map<String, String> path = Map.of("PATH", links + ":" + System.getenv("PATH"));
        assertThat(run(links, path, List.of("sh", "-c", "relative check \"$@\"", "sh"), CLEAN.toString(), NOW))
                .isEqualTo(expected);
        Files.delete(absolute); // JUnit warns of a link that leads out of its directory
    }

    @Test
    void a_copy_answers_silently_even_under_a_name_with_a_space() throws Exception {
        Path launcher = copyOfHome("a copy").resolve("bin/corridor");
        Run run = launch(launcher, "check", CLEAN.toString(), NOW);
        assertThat(run).isEqualTo(jar("check", CLEAN.toString(), NOW));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_archive_of_a_copy_can_be_made_anew() throws Exception {
        Path copy = copyOfHome("copy");
        assertThat(launch(copy.resolve("bin/corridor-archive"))).isEqualTo(new Run(0, "", ""));
        assertThat(fromArchive(copy.resolve("bin/corridor"), "check", CLEAN.toString(), NOW))
                .isGreaterThan(2000);
    }

    @Test
    void a_missing_archive_or_one_of_something_else_only_costs_time() throws Exception {
        Path copy = copyOfHome("copy");
        Path archive = copy.resolve("lib/corridor.jsa");
        Files.delete(archive);
        Run expected = jar("check", CLEAN.toString(), NOW);
        assertThat(launch(copy.resolve("bin/corridor"), "check", CLEAN.toString(), NOW))
                .isEqualTo(expected);
        Files.writeString(archive, "no archive");
        assertThat(launch(copy.resolve("bin/corridor"), "check", CLEAN.toString(), NOW))
                .isEqualTo(expected);
    }

    @Test
    void options_for_java_are_passed_on_even_another_collector() throws Exception {
        Map<String, String> options = Map.of("CORRIDOR_OPTS", "-XX:+UseG1GC -Xmx256m");
        assertThat(run(directory, options, List.of(LAUNCHER.toString()), "check", CLEAN.toString(), NOW))
                .isEqualTo(jar("check", CLEAN.toString(), NOW));
    }

    @Test
    void without_java_it_says_what_is_missing() throws Exception {
        Map<String, String> nowhere = Map.of("JAVA_HOME", directory.toString());
        assertThat(run(directory, nowhere, List.of(LAUNCHER.toString()), "--version"))
                .isEqualTo(new Run(
                        3,
                        "",
                        "corridor needs Java 17 or later: " + directory
                                + "/bin/java is not there; install it or set JAVA_HOME\n"));
    }
}
