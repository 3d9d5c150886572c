package org.corridorrules.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.corridorrules.authoring.review.CalendarFile;
import org.corridorrules.authoring.review.KnownChange;
import org.corridorrules.authoring.review.LawCalendar;
import org.corridorrules.authoring.review.Overdue;
import org.corridorrules.authoring.review.Reviews;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.RulePack;
import org.corridorrules.report.PrettyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code corridor rules stale}: what of the rules is overdue for a look at the law, and what changes next. */
@Command(
        name = "stale",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = {
            "Says what was not compared with the law for long, which planned dates have come, which lists have a"
                    + " successor, and what is known to change next.",
            "Ends with 1 if anything is overdue."
        })
final class RulesStaleCommand implements Callable<Integer> {

    private static final Map<Overdue.Kind, String> HEADS = Map.of(
            Overdue.Kind.PLANNED_DATE_HAS_COME, "Planned or disputed dates that have come",
            Overdue.Kind.EDITION_HAS_SUCCESSOR, "Lists of an edition that has a successor",
            Overdue.Kind.VALUE_HAS_ENDED, "Values that ended without another",
            Overdue.Kind.NOT_REVIEWED, "Not compared with the law for long");

    private final Console console;
    private final Map<String, String> environment;
    private final Clock clock;

    /** Forms of the answer. */
    enum Form {
        TEXT,
        JSON
    }

    /** The answer for a machine. */
    record Answer(LocalDate on, String olderThan, List<Overdue> overdue, List<KnownChange> changes) {}

    @Option(
            names = "--older-than",
            paramLabel = "SPAN",
            defaultValue = "180d",
            converter = SpanConverter.class,
            description = "What was reviewed longer ago is overdue: 180d, 26w, 6m or 1y. Default: 180d.")
    private Period olderThan;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day to look from. Default: today, in UTC.")
    private LocalDate day;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "text or json.")
    private Form form;

    @Option(
            names = "--ics",
            description = "Print the coming changes alone, as a calendar that programs for appointments read.")
    private boolean calendar;

    @Mixin
    private RulesOption rules;

    RulesStaleCommand(Console console, Map<String, String> environment, Clock clock) {
        this.console = console;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        RulePack pack = rules.load(environment).pack();
        LocalDate today = day == null ? LocalDate.now(clock) : day;
        List<Overdue> overdue = Reviews.overdue(pack, today, olderThan);
        List<KnownChange> changes = LawCalendar.after(today, pack);
        if (calendar) {
            console.out().print(CalendarFile.of(changes, pack.id() + " " + pack.version(), today));
            return ExitStatus.CLEAN;
        }
        if (form == Form.JSON) {
            PrettyJson.write(new Answer(today, olderThan.toString(), overdue, changes), console.out());
        } else {
            console.out().print(text(today, overdue, changes));
        }
        return overdue.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private static String text(LocalDate today, List<Overdue> overdue, List<KnownChange> changes) {
        StringBuilder text = new StringBuilder();
        Overdue.Kind kind = null;
        for (Overdue entry : overdue) {
            if (entry.kind() != kind) {
                kind = entry.kind();
                text.append(text.length() == 0 ? "" : "\n")
                        .append(HEADS.get(kind))
                        .append('\n');
            }
            text.append("  ")
                    .append(entry.subject())
                    .append(' ')
                    .append(entry.reason())
                    .append('\n');
        }
        if (overdue.isEmpty()) {
            text.append("Nothing is overdue on ").append(today).append(".\n");
        }
        text.append("\nKnown changes of the law after ").append(today).append('\n');
        if (changes.isEmpty()) {
            text.append("  none\n");
        }
        LocalDate day = null;
        for (KnownChange change : changes) {
            text.append(change.day().equals(day) ? "            " : "  " + change.day())
                    .append("  ")
                    .append(change.subject())
                    .append(' ')
                    .append(change.what())
                    .append(law(change.basis()))
                    .append('\n');
            day = change.day();
        }
        text.append('\n').append(overdue.size()).append(" overdue, ").append(changes.size());
        return text.append(" known changes to come\n").toString();
    }

    private static String law(List<Basis> basis) {
        return basis.isEmpty() ? "" : basis.stream().map(Basis::citation).collect(Collectors.joining("; ", " [", "]"));
    }
}
