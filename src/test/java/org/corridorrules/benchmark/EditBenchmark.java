package org.corridorrules.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a rule author waits for: a rule is changed, and {@code corridor rules test} answers the cases of its folder, as a
 * process of its own with a cache that knows the pack before the change.
 */
final class EditBenchmark {

    private EditBenchmark() {}

    /** Seconds of each of some runs. */
    static List<Double> run(int times) throws IOException, InterruptedException {
        Path work = WorkDirectory.make("author-");
        EditedPack pack = new EditedPack(work.resolve("rules"));
        answer(pack, work);
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            pack.edit();
            seconds.add(answer(pack, work));
        }
        return seconds;
    }

    private static double answer(EditedPack pack, Path work) throws IOException, InterruptedException {
        List<String> command = List.of(
                StartBenchmark.LAUNCHER.toAbsolutePath().toString(),
                "rules",
                "test",
                "--rules",
                pack.directory().toString(),
                EditedPack.FOLDER);
        Path log = work.resolve("log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("XDG_CACHE_HOME", work.toString());
        long start = System.nanoTime();
        int status = builder.start().waitFor();
        double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        if (status != 0) {
            throw new IllegalStateException("the cases fail:\n" + Files.readString(log, StandardCharsets.UTF_8));
        }
        return seconds;
    }
}
