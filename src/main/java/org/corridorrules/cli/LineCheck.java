package org.corridorrules.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.Report;
import org.corridorrules.json.Problem;
import org.corridorrules.pack.Severity;
import org.corridorrules.report.CompactJson;
import org.corridorrules.shipment.Shipment;
import org.corridorrules.shipment.ShipmentException;

/**
 * Checks the shipment of one line. Whatever is wrong with it becomes an error record, which takes the place of the
 * report. Thread-safe.
 *
 * @param seen is shown each report, from any thread
 */
record LineCheck(CorridorRules rules, CheckOptions options, Severity failOn, Consumer<Report> seen) {

    LineCheck(CorridorRules rules, CheckOptions options, Severity failOn) {
        this(rules, options, failOn, report -> {});
    }

    Answer check(Line line) {
        if (line.fault() != null) {
            return unreadable(line, List.of(new Problem(1, 1, "", line.fault())));
        }
        Shipment shipment;
        try {
            shipment = CorridorRules.read(line.text());
        } catch (ShipmentException e) {
            return unreadable(line, e.problems());
        }
        try {
            Report report = rules.check(shipment, options);
            seen.accept(report);
            int findings = report.counts().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            int status = ExitStatus.of(report, failOn);
            return new Answer(CompactJson.line(report), status, findings);
        } catch (RuntimeException e) {
            return failed(line, e);
        }
    }

    private static Answer unreadable(Line line, List<Problem> problems) {
        return new Answer(record(line, false, problems), ExitStatus.UNUSABLE, 0);
    }

    private static Answer failed(Line line, RuntimeException e) {
        String message = "the rules failed on this shipment: " + Failure.message(e);
        return new Answer(record(line, true, List.of(new Problem(1, 1, "", message))), ExitStatus.FAILED, 0);
    }

    /** @param failed whether the engine is to blame and not the line; only then it is said */
    private static byte[] record(Line line, boolean failed, List<Problem> problems) {
        List<Map<String, Object>> told = new ArrayList<>();
        for (Problem problem : problems) {
            Map<String, Object> entry = new LinkedHashMap<>();
            // In the file: a document that is one line of many counts its own lines from 1.
            entry.put("line", line.number() + problem.line() - 1);
            entry.put("column", problem.column());
            entry.put("path", problem.pointer());
            entry.put("message", problem.message());
            told.add(entry);
        }
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("file", line.file());
        error.put("line", line.number());
        error.put("offset", line.offset());
        if (failed) {
            error.put("failed", true);
        }
        error.put("problems", told);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("schema", "1");
        whole.put("error", error);
        return CompactJson.line(whole);
    }
}
