package org.corridorrules.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Times whole processes that check one shipment, against one that only reads it with Jackson. The programs take turns,
 * so that what else the machine does disturbs them alike. Needs {@code mvn package}.
 */
public final class StartBenchmark {

    private static final int WARM = 3;
    static final int RUNS = 15;
    static final int QUICK_RUNS = 7;

    static final Path LAUNCHER = Path.of("target/corridor/bin/corridor");
    private static final Path JAR = Path.of("target/corridor.jar");
    private static final String SHIPMENT = "rules/bases/china-europe-express.json";
    private static final Pattern JACKSON = Pattern.compile("jackson-(core|databind|annotations)-[^/\\\\]*[.]jar");

    private StartBenchmark() {}

    public static void main(String[] arguments) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8), RUNS);
    }

    /** Runs the programs and prints their medians and ratios; says so if they are not built. */
    static void print(PrintStream out, int runs) {
        out.printf("%nStart: a whole process for one shipment (%s)%n", SHIPMENT);
        if (!Files.exists(LAUNCHER) || !Files.exists(JAR)) {
            out.printf("  not measured: %s or %s is missing; run mvn package first%n", LAUNCHER, JAR);
            return;
        }
        List<String> check = List.of("check", SHIPMENT, "--now", "2026-11-28T12:00:00Z");
        List<Program> programs = List.of(
                new Program(List.of(java(), "-cp", jacksonPath(), JacksonAlone.class.getName(), SHIPMENT), ""),
                new Program(with(check, LAUNCHER.toAbsolutePath().toString()), "CLEAR"),
                new Program(with(check, java(), "-jar", JAR.toString()), "CLEAR"));
        double[] medians = medians(programs, runs);
        out.printf("  %-36s %12s %20s %8s%n", "", "Jackson alone", "corridor", "ratio");
        compare(out, "bin/corridor, with the archive", medians[0], medians[1]);
        compare(out, "java -jar corridor.jar", medians[0], medians[2]);
        out.printf("Milliseconds, medians of %d runs in turn; ratio = second / first.%n", runs);
    }

    private static void compare(PrintStream out, String name, double alone, double corridor) {
        out.printf(Locale.ROOT, "  %-36s %12.0f %20.0f %8.2f%n", name, alone, corridor, corridor / alone);
    }

    /** @param answer how its output begins: a program that does not answer is not timed */
    private record Program(List<String> command, String answer) {

        double milliseconds() throws IOException, InterruptedException {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            long end = System.nanoTime();
            if (status != 0 || !output.startsWith(answer)) {
                throw new IOException(command + " ended with status " + status + ": " + output);
            }
            return (end - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        }
    }

    private static double[] medians(List<Program> programs, int runs) {
        double[][] times = new double[programs.size()][runs];
        try {
            for (int run = -WARM; run < runs; run++) {
                for (int program = 0; program < programs.size(); program++) {
                    double time = programs.get(program).milliseconds();
                    if (run >= 0) {
                        times[program][run] = time;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Stream.of(times)
                .mapToDouble(all -> {
                    Arrays.sort(all);
                    return all[runs / 2];
                })
                .toArray();
    }

    private static List<String> with(List<String> arguments, String... program) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The class path of this program without all that reading JSON does not need. */
    private static String jacksonPath() {
        List<String> path = new ArrayList<>(List.of(ownClasses()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (JACKSON.matcher(Path.of(entry).getFileName().toString()).matches()) {
                path.add(entry);
            }
        }
        return String.join(File.pathSeparator, path);
    }

    private static String ownClasses() {
        try {
            return Path.of(StartBenchmark.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
