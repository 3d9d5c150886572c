package org.corridorrules.cli;

import java.io.IOException;
import java.util.List;
import org.corridorrules.CorridorRules;
import org.corridorrules.authoring.diff.DiffTally;
import org.corridorrules.authoring.diff.RulesComparison;
import org.corridorrules.authoring.diff.ShipmentDiff;
import org.corridorrules.json.Problem;
import org.corridorrules.shipment.ShipmentException;

/** Compares the judgements of one shipment after another, on all cores, in their order. Used once. */
final class DiffRun {

    private static final int PIECES_PER_THREAD = 16;
    private static final int PARTS_OF_MEMORY = 32;

    private final RulesComparison comparison;
    private final DiffTally tally;
    private final Console console;
    private int status = ExitStatus.CLEAN;

    DiffRun(RulesComparison comparison, DiffTally tally, Console console) {
        this.comparison = comparison;
        this.tally = tally;
        this.console = console;
    }

    /**
     * What came of one line.
     *
     * @param diff null if it could not be judged
     * @param problems why it could not be read, one a line
     */
    private record Answer(ShipmentDiff diff, List<String> problems) {}

    /** @return the exit status for what could not be read */
    int run(List<Input> inputs) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        int bytes = (int) Math.min(1 << 28, Runtime.getRuntime().maxMemory() / PARTS_OF_MEMORY);
        Window<List<Line>, List<Answer>> window = new Window<>(
                threads,
                PIECES_PER_THREAD * threads,
                bytes,
                lines -> lines.stream().mapToInt(line -> line.text().length).sum(),
                lines -> lines.stream().map(this::compare).toList());
        window.run(new Lines(inputs), answers -> answers.forEach(this::take));
        return status;
    }

    private Answer compare(Line line) {
        if (line.fault() != null) {
            return new Answer(null, List.of(line.file() + ":" + line.number() + ": " + line.fault()));
        }
        try {
            String source = line.number() > 1
                            || line.file().contains(".ndjson")
                            || line.file().contains(".jsonl")
                    ? line.file() + ":" + line.number()
                    : line.file();
            return new Answer(comparison.of(source, CorridorRules.read(line.text())), List.of());
        } catch (ShipmentException e) {
            return new Answer(
                    null,
                    e.problems().stream().map(problem -> words(line, problem)).toList());
        }
    }

    private static String words(Line line, Problem problem) {
        String pointer = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
        long number = line.number() + problem.line() - 1;
        return line.file() + ":" + number + ":" + problem.column() + ": " + pointer + problem.message();
    }

    private void take(Answer answer) {
        if (answer.diff() != null) {
            tally.add(answer.diff());
        } else {
            answer.problems().forEach(console::tell);
            tally.addUnreadable();
            status = ExitStatus.UNUSABLE;
        }
    }
}
