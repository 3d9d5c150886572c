package org.corridorrules.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridorrules.fact.Facts;
import org.corridorrules.pack.PackFiles;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A rule of the pack as other engines are given it, taken from its file, so that nothing is written twice: one fact, its
 * conditions, one report.
 *
 * @param fact class of the fact that it matches
 * @param variable name of the fact in the report
 * @param where territory and act that it asks for
 * @param conditions the others, in the order of the file; all must hold
 * @param report the call that it makes
 */
record RuleText(String id, Class<?> fact, String variable, Where where, List<Term> conditions, Term.Ask report) {

    /** Where a rule applies; null is everywhere. */
    record Where(String territory, String act) {

        boolean holds(String territory, String act) {
            return (this.territory == null || this.territory.equals(territory))
                    && (this.act == null || this.act.equals(act));
        }
    }

    /** The rules with these ids. */
    static List<RuleText> read(Path directory, Set<String> ids) {
        List<RuleText> rules = new ArrayList<>();
        PackFiles.of(directory).files().forEach((name, bytes) -> {
            if (name.endsWith(".drl")) {
                parse(new String(bytes, StandardCharsets.UTF_8)).stream()
                        .filter(rule -> ids.contains(rule.getName()))
                        .map(RuleText::of)
                        .forEach(rules::add);
            }
        });
        if (rules.size() != ids.size()) {
            throw new IllegalStateException(rules.size() + " rules found where " + ids.size() + " were asked for");
        }
        return List.copyOf(rules);
    }

    private static List<RuleDescr> parse(String source) {
        try {
            return new DrlParser(LanguageLevelOption.DRL6).parse(false, source).getRules();
        } catch (DroolsParserException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static RuleText of(RuleDescr rule) {
        PatternDescr pattern = (PatternDescr) rule.getLhs().getDescrs().get(0);
        List<Term> conditions = pattern.getConstraint().getDescrs().stream()
                .map(Object::toString)
                .map(Term::parse)
                .collect(Collectors.toCollection(ArrayList::new));
        Where where = new Where(take(conditions, "territory"), take(conditions, "act"));
        String call = rule.getConsequence().toString().strip();
        return new RuleText(
                rule.getName(),
                Facts.VOCABULARY.fact(pattern.getObjectType()),
                pattern.getIdentifier(),
                where,
                List.copyOf(conditions),
                (Term.Ask) Term.parse(call.substring(0, call.lastIndexOf(';'))));
    }

    private static String take(List<Term> conditions, String property) {
        for (Term condition : conditions) {
            if (condition instanceof Term.Equal equal && equal.asked() instanceof Term.Ask ask && ask.names(property)) {
                conditions.remove(condition);
                return equal.value().value();
            }
        }
        return null;
    }
}
