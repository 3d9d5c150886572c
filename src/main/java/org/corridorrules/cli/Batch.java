package org.corridorrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.Report;
import org.corridorrules.json.Problem;
import org.corridorrules.pack.Severity;
import org.corridorrules.shipment.Shipment;
import org.corridorrules.shipment.ShipmentException;

/**
 * Checks one shipment after another. What is wrong with one does not keep the others from being checked.
 *
 * @param rules asked for when the first shipment has been read
 * @param seen is shown each report
 */
record Batch(
        Supplier<CorridorRules> rules,
        CheckOptions options,
        Severity failOn,
        Consumer<Report> seen,
        Console console,
        ReportSink sink) {

    /**
     * @return the exit status of the worst of them
     * @throws RuntimeException the first with which the engine failed, after all have been checked
     */
    int check(List<Input> inputs) throws IOException {
        int status = ExitStatus.CLEAN;
        int notJudged = 0;
        RuntimeException failure = null;
        for (Input input : inputs) {
            Shipment shipment = read(input);
            if (shipment == null) {
                notJudged++;
                status = Math.max(status, ExitStatus.UNUSABLE);
            } else {
                CorridorRules loaded = rules.get();
                try {
                    Report report = loaded.check(shipment, options);
                    seen.accept(report);
                    sink.report(input.name(), report);
                    if (report.verdict() == Report.Verdict.UNDETERMINED) {
                        console.tell(input.name() + ": not everything could be judged; the report says what and why");
                    }
                    status = Math.max(status, ExitStatus.of(report, failOn));
                } catch (RuntimeException e) {
                    console.tell(input.name() + ": the rules failed on this shipment");
                    notJudged++;
                    failure = failure == null ? e : failure;
                }
            }
        }
        sink.end(notJudged);
        if (failure != null) {
            throw failure;
        }
        return status;
    }

    /** Null, and told why, if it cannot be read. */
    private Shipment read(Input input) {
        try (InputStream stream = input.source().open()) {
            return CorridorRules.read(stream);
        } catch (ShipmentException e) {
            e.problems().forEach(problem -> console.tell(line(input.name(), problem)));
        } catch (IOException e) {
            console.tell(input.name() + ": " + Failure.sentence(e));
        }
        return null;
    }

    /** The form that editors and build servers know how to follow. */
    private static String line(String file, Problem problem) {
        String pointer = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
        return file + ":" + problem.line() + ":" + problem.column() + ": " + pointer + problem.message();
    }
}
