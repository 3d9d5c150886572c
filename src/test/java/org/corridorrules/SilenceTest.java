package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.authoring.RuleCaseRunner;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RuleScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule speaks in a territory, at an act, for a mode or on a day that is not its own. */
class SilenceTest {

    private static final CorridorRules RULES = CorridorRules.bundled();
    private static final RuleCases CASES = new RuleCases(Path.of("rules"));
    private static final RuleCaseRunner RUNNER = new RuleCaseRunner(RULES, CASES);
    private static final List<RuleCase> ALL =
            CASES.all().values().stream().flatMap(Collection::stream).toList();
    private static final Map<String, List<RuleCase>> FIRING = firing();
    private static final Map<String, List<String>> TITLES = titles();
    private static final CheckOptions OPTIONS = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"));

    /** That a rule said something at a checkpoint. */
    private record Word(String rule, String checkpoint) {}

    static List<Path> shipments() throws IOException {
        try (Stream<Path> bases = Files.list(Path.of("rules", "bases"));
                Stream<Path> samples = Files.list(Path.of("samples"))) {
            return Stream.concat(bases, samples)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static List<RuleInfo> rules_that_begin() {
        return RULES.pack().rules().values().stream()
                .filter(rule -> rule.from() != null)
                .toList();
    }

    static List<RuleInfo> rules_that_end() {
        return RULES.pack().rules().values().stream()
                .filter(rule -> rule.until() != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipments")
    void a_rule_speaks_only_where_it_belongs_on_the_route(Path file) throws IOException {
        assertThat(misplaced(RULES.check(Files.readAllBytes(file), OPTIONS))).isEmpty();
    }

    @Test
    void no_case_makes_a_rule_speak_where_it_does_not_belong() {
        assertThat(ALL.parallelStream().flatMap(rule -> misplaced(judge(rule, lawDate(rule))).stream()
                        .map(word -> rule.name() + ": " + word)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules_that_begin")
    void a_rule_is_silent_on_the_day_before_it_begins(RuleInfo rule) {
        assertThat(firing(rule)).isNotEmpty().allSatisfy(firing -> assertThat(
                        speakers(judge(firing, rule.from().minusDays(1))))
                .doesNotContain(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules_that_end")
    void a_rule_is_silent_from_the_day_on_which_it_ends(RuleInfo rule) {
        assertThat(firing(rule)).isNotEmpty().allSatisfy(firing -> assertThat(speakers(judge(firing, rule.until())))
                .doesNotContain(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules_that_begin")
    void a_rule_speaks_on_the_day_on_which_it_begins(RuleInfo rule) {
        assertThat(firing(rule)).anySatisfy(firing -> assertThat(speakers(judge(firing, rule.from())))
                .contains(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules_that_end")
    void a_rule_speaks_on_the_last_day_before_it_ends(RuleInfo rule) {
        assertThat(firing(rule)).anySatisfy(firing -> assertThat(
                        speakers(judge(firing, rule.until().minusDays(1))))
                .contains(rule.id()));
    }

    private static List<RuleCase> firing(RuleInfo rule) {
        return FIRING.getOrDefault(rule.id(), List.of());
    }

    private static Map<String, List<RuleCase>> firing() {
        Map<String, List<RuleCase>> firing = new HashMap<>();
        ALL.forEach(each -> each.speaking().forEach(id -> firing.computeIfAbsent(id, none -> new ArrayList<>())
                .add(each)));
        return firing;
    }

    /** What is not checked is told by the title of its rule, not by the id. */
    private static Map<String, List<String>> titles() {
        return RULES.pack().rules().keySet().stream()
                .collect(Collectors.groupingBy(id -> RULES.pack().text(id, "en").title()));
    }

    private static LocalDate lawDate(RuleCase rule) {
        return rule.lawDate() == null ? null : LocalDate.parse(rule.lawDate());
    }

    private static Report judge(RuleCase rule, LocalDate day) {
        CheckOptions options = CheckOptions.at(OffsetDateTime.parse(rule.now())).withLawDate(day);
        return RUNNER.rulesOf(rule).check(CASES.shipment(rule), options);
    }

    private static Set<String> speakers(Report report) {
        Set<String> ids = words(report).map(Word::rule).collect(Collectors.toCollection(TreeSet::new));
        report.notChecked().forEach(entry -> ids.addAll(TITLES.getOrDefault(entry.what(), List.of())));
        return ids;
    }

    private static Stream<Word> words(Report report) {
        return Stream.of(
                        report.findings().stream().map(finding -> new Word(finding.rule(), finding.checkpoint())),
                        report.deadlines().stream().map(deadline -> new Word(deadline.rule(), deadline.checkpoint())),
                        report.charges().stream().map(charge -> new Word(charge.rule(), charge.checkpoint())))
                .flatMap(Function.identity());
    }

    private static List<String> misplaced(Report report) {
        Map<String, Report.Stop> stops =
                report.itinerary().stream().collect(Collectors.toMap(Report.Stop::checkpoint, Function.identity()));
        return words(report)
                .filter(word -> !belongs(RULES.pack().rules().get(word.rule()), stops.get(word.checkpoint())))
                .map(Word::toString)
                .toList();
    }

    /** The folder of a rule names its territory, or the mode of carriage, apart from what its condition says. */
    private static boolean belongs(RuleInfo rule, Report.Stop stop) {
        String[] folder = rule.folder().toUpperCase(Locale.ROOT).split("/", -1);
        // A document or a wagon is judged once, on the first leg that has it: a rail note on the ferry before the
        // rails.
        boolean seenOnce =
                rule.scope().fact().equals("DocumentAt") || rule.scope().fact().equals("IdentifierAt");
        boolean home = folder[0].equals("CARRIAGE")
                ? seenOnce || folder[1].equals("ANY") || folder[1].equals(stop.mode())
                : folder[0].equals(stop.territory());
        RuleScope scope = rule.scope();
        return home
                && (scope.territory() == null || scope.territory().equals(stop.territory()))
                && (scope.act() == null || scope.act().equals(stop.act()))
                && scope.allowsMode(stop.mode())
                && rule.inForceOn(stop.lawDate());
    }
}
