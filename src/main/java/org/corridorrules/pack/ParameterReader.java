package org.corridorrules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridorrules.json.Field;
import org.corridorrules.json.StrictReader;

/** Reads the files under {@code parameters/} and checks that the dates of every value fit together. */
final class ParameterReader {

    private static final StrictReader<ParameterFile> READER = StrictReader.of(ParameterFile.class);

    private final List<PackProblem> problems;

    ParameterReader(List<PackProblem> problems) {
        this.problems = problems;
    }

    /** A file under {@code parameters/}. */
    record ParameterFile(@Field(doc = "Parameters by name.", required = true) Map<String, Entry> parameters) {

        record Entry(
                @Field(doc = "What the value means.", required = true) String description,
                @Field(doc = "What it is measured in.", required = true) String unit,
                @Field(doc = "Facts of the law that it carries.") List<String> facts,
                @Field(doc = "The values in the order of time.", required = true, minItems = 1) List<Dated> values,
                @Field(doc = "The day on which it was last compared with the law; none counts as the day of the pack.")
                        LocalDate reviewed) {}

        record Dated(
                @Field(doc = "First day; none if open.") LocalDate from,
                @Field(doc = "First day on which it no longer holds; none if the next value begins there.")
                        LocalDate until,
                @Field(doc = "The value, in quotes.", required = true) String value,
                @Field(doc = "IN_FORCE, PLANNED or DISPUTED.") Status status,
                @Field(doc = "How sure.", required = true) Confidence confidence,
                @Field(doc = "The law.", required = true) String basis,
                @Field(doc = "Anything a reader should know.") String note) {}
    }

    /** Opens a YAML file of the pack as a record. */
    interface Opener {
        <R extends Record> R open(String name, StrictReader<R> reader);

        /** The file itself, in which problems are placed; null if their place is not known. */
        default SourceFile file(String name) {
            return null;
        }
    }

    List<Parameter> read(List<String> names, Opener opener) {
        List<Parameter> parameters = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            ParameterFile file = opener.open(name, READER);
            if (file == null) {
                continue;
            }
            SourceFile source = opener.file(name);
            SourceFile place = source != null ? source : new SourceFile(name, "", problems);
            file.parameters().forEach((key, entry) -> {
                if (!seen.add(key)) {
                    problem(Flaw.WRITTEN_TWICE, place, key, "is defined twice; remove one");
                }
                parameters.add(parameter(place, key, entry));
            });
        }
        parameters.sort(Comparator.comparing(Parameter::name));
        return List.copyOf(parameters);
    }

    /** The parameters of one file that has been read. */
    List<Parameter> read(SourceFile file, Map<String, ParameterFile.Entry> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> parameter(file, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Parameter::name))
                .toList();
    }

    private Parameter parameter(SourceFile file, String name, ParameterFile.Entry entry) {
        List<Parameter.Value> values = new ArrayList<>();
        for (int i = 0; i < entry.values().size(); i++) {
            ParameterFile.Dated dated = entry.values().get(i);
            LocalDate next =
                    i + 1 < entry.values().size() ? entry.values().get(i + 1).from() : null;
            boolean last = i + 1 == entry.values().size();
            if (!last && next == null) {
                problem(
                        Flaw.DATES_ORDER,
                        file,
                        name,
                        "value " + (i + 2) + " has no from; only the first may be open to the past");
            } else if (!last && dated.until() != null && dated.until().isBefore(next)) {
                problem(
                        Flaw.DATES_GAP,
                        file,
                        name,
                        "has a gap: nothing holds from " + dated.until() + " to " + next + "; mend until or from");
            } else if (!last && dated.until() != null && dated.until().isAfter(next)) {
                problem(
                        Flaw.DATES_OVERLAP,
                        file,
                        name,
                        "has an overlap: two values hold from " + next + " to " + dated.until()
                                + "; mend until or from");
            } else if (!last && dated.from() != null && !dated.from().isBefore(next)) {
                problem(
                        Flaw.DATES_ORDER,
                        file,
                        name,
                        "is not in the order of time: " + dated.from() + " stands before " + next
                                + "; put the older value first");
            }
            LocalDate until = dated.until() != null ? dated.until() : next;
            if (dated.from() != null && until != null && !dated.from().isBefore(until)) {
                problem(
                        Flaw.NEVER_IN_FORCE,
                        file,
                        name,
                        "has a value that never holds: from " + dated.from() + " until " + until
                                + "; mend one of the days");
            }
            checkUnit(file, name, entry.unit(), dated.value());
            values.add(new Parameter.Value(
                    dated.from(),
                    until,
                    dated.value(),
                    dated.status() == null ? Status.IN_FORCE : dated.status(),
                    dated.confidence(),
                    Basis.parse(dated.basis()),
                    dated.note()));
        }
        return new Parameter(
                name, entry.description(), entry.unit(), entry.facts(), List.copyOf(values), entry.reviewed());
    }

    private void checkUnit(SourceFile file, String name, String unit, String value) {
        String wrong = wrong(unit, value);
        if (wrong != null) {
            problem(Flaw.VALUE_UNIT, file, name, wrong);
        }
    }

    /** Why a value is not of a unit; null if it is. */
    static String wrong(String unit, String value) {
        try {
            switch (unit) {
                case "duration" -> notNegative(java.time.Duration.parse(value));
                case "period" -> java.time.Period.parse(value);
                case "date" -> LocalDate.parse(value);
                case "switch", "text" -> {}
                default -> new java.math.BigDecimal(value);
            }
            return null;
        } catch (RuntimeException e) {
            return "has the value \"" + value + "\", which is no " + unit + "; write " + example(unit);
        }
    }

    private static void notNegative(java.time.Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("a limit of the law is never negative");
        }
    }

    private static String example(String unit) {
        return switch (unit) {
            case "duration" -> "\"PT2H\" for two hours or \"P1D\" for a day";
            case "period" -> "\"P90D\" for 90 days or \"P1Y\" for a year";
            case "date" -> "a day such as \"2026-07-01\"";
            default -> "a number such as \"150\" or \"0.5\"";
        };
    }

    private static void problem(Flaw flaw, SourceFile file, String name, String what) {
        file.problemOf(flaw, name, "parameter " + name + " " + what);
    }
}
