package org.corridorrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.corridorrules.CorridorRules;
import org.corridorrules.Report;
import org.corridorrules.WaiverUse;
import org.corridorrules.Waivers;
import org.corridorrules.pack.Overlay;
import org.corridorrules.pack.PackProblem;
import org.corridorrules.pack.RulePackException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options {@code --overlay} and {@code --waivers}: what a company has decided itself. */
final class OwnDecisions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "Decisions of your company in place of what the rules say: dated values, and rules that weigh"
                    + " otherwise or are silent.")
    private Path overlayFile;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "Findings that you let pass: by rule, place and shipment, with reason, owner and expiry.")
    private Path waiverFile;

    /** The files given that are there. */
    List<Path> files() {
        return Stream.of(overlayFile, waiverFile)
                .filter(file -> file != null && Files.exists(file))
                .toList();
    }

    private Overlay overlay;
    private Waivers waivers;
    private WaiverUse use;

    /** Waivers that cannot be used; the input is to blame, not the rules. */
    static final class UnusableWaivers extends Exception {
        private static final long serialVersionUID = 1L;

        UnusableWaivers(RulePackException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** The rules as the company has decided. */
    Supplier<CorridorRules> over(Supplier<CorridorRules> rules) throws IOException, UnusableWaivers {
        mustExist("--overlay", overlayFile);
        mustExist("--waivers", waiverFile);
        if (overlayFile == null && waiverFile == null) {
            return rules;
        }
        if (waiverFile != null) {
            waivers = read(waiverFile);
            use = waivers.use();
        }
        CorridorRules own = rules.get();
        if (overlayFile != null) {
            overlay = Overlay.read(overlayFile);
            own = own.with(overlay);
        }
        CorridorRules decided = waivers == null ? own : waived(own);
        return () -> decided;
    }

    private void mustExist(String option, Path file) {
        if (file != null && !Files.isRegularFile(file)) {
            throw new ParameterException(command.commandLine(), option + " " + file + ": there is no such file");
        }
    }

    private static Waivers read(Path file) throws IOException, UnusableWaivers {
        try {
            return Waivers.read(file);
        } catch (RulePackException e) {
            throw new UnusableWaivers(e);
        }
    }

    private CorridorRules waived(CorridorRules rules) throws UnusableWaivers {
        try {
            return rules.with(waivers);
        } catch (RulePackException e) {
            throw new UnusableWaivers(e);
        }
    }

    /** Takes a report into account; may be called from many threads. */
    void see(Report report) {
        if (use != null) {
            use.add(report);
        }
    }

    /** The decisions that no longer count on a day. */
    List<PackProblem> expired(LocalDate today) {
        List<PackProblem> expired = new ArrayList<>();
        if (overlay != null) {
            expired.addAll(overlay.expired(today));
        }
        if (waivers != null) {
            expired.addAll(waivers.expired(today));
        }
        return expired;
    }

    /**
     * What is to be said at the end of a run of a day: decisions that have expired, waivers that were of no use.
     *
     * @param whole whether all shipments were seen; of a part of them nobody knows which waivers are of no use
     */
    List<PackProblem> remarks(LocalDate today, boolean whole) {
        List<PackProblem> remarks = expired(today);
        if (use != null && whole) {
            remarks.addAll(use.unused(today));
        }
        return remarks;
    }
}
