package org.corridorrules.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.corridorrules.json.Spelling;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.RulePack;

/**
 * One case of a rule test: a base shipment, the changes to it, and what the rules should say.
 *
 * @param name a sentence
 * @param family the sentence as it is written for several values ({@code each}); null for a case of its own
 * @param base name of a shipment under {@code bases/}
 * @param now the moment of knowledge
 * @param lawDate the day whose law applies everywhere; null for each checkpoint's own day
 * @param shift moves every date of the shipment by so many days
 * @param overlay values of parameters in place of those of the pack, as a company would decide them, such as a switch
 * @param set new values by JSON pointer; a pointer that ends in {@code /-} appends to a list
 * @param remove JSON pointers of what is taken away
 * @param expect what the rules should say
 */
public record RuleCase(
        String name,
        String family,
        String base,
        String now,
        String lawDate,
        int shift,
        Map<String, String> overlay,
        Map<String, JsonNode> set,
        List<String> remove,
        Expect expect) {

    /** The ids that the case makes speak: those of rules, and of things that are not judged. */
    public Set<String> speaking() {
        Set<String> ids = new TreeSet<>();
        expect.fires().forEach(fired -> ids.add(String.valueOf(fired.rule())));
        expect.deadlines().forEach(deadline -> ids.add(String.valueOf(deadline.rule())));
        expect.charges().forEach(charge -> ids.add(String.valueOf(charge.rule())));
        expect.papers().forEach(paper -> ids.add(String.valueOf(paper.rule())));
        ids.addAll(expect.notChecked());
        return ids;
    }

    /** Whether the case says anything of one of these rules. */
    public boolean concerns(Set<String> rules) {
        return Stream.concat(speaking().stream(), expect.silent().stream()).anyMatch(rules::contains);
    }

    /** What the case says of one rule, and nothing else; not its verdict, which is that of all rules. */
    public RuleCase about(String rule) {
        Expect about = new Expect(
                expect.fires().stream()
                        .filter(fired -> rule.equals(fired.rule()))
                        .toList(),
                expect.silent().stream().filter(rule::equals).toList(),
                expect.deadlines().stream()
                        .filter(deadline -> rule.equals(deadline.rule()))
                        .toList(),
                expect.charges().stream()
                        .filter(charge -> rule.equals(charge.rule()))
                        .toList(),
                expect.papers().stream()
                        .filter(paper -> rule.equals(paper.rule()))
                        .toList(),
                expect.notChecked().stream().filter(rule::equals).toList(),
                null);
        return expecting(about);
    }

    /** The same shipment with other expectations. */
    public RuleCase expecting(Expect other) {
        return new RuleCase(name, family, base, now, lawDate, shift, overlay, set, remove, other);
    }

    /**
     * The pack with the values that the case sets.
     *
     * @throws IllegalArgumentException if the pack has no such parameter, or the value is not of its unit
     */
    public RulePack decided(RulePack pack) {
        RulePack decided = pack;
        for (Map.Entry<String, String> own : overlay.entrySet()) {
            Parameter parameter = pack.parameters().get(own.getKey());
            if (parameter == null) {
                throw new IllegalArgumentException("overlay: there is no parameter " + own.getKey()
                        + Spelling.nearest(own.getKey(), pack.parameters().keySet())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""));
            }
            decided = decided.with(parameter.decided(own.getValue()));
        }
        return decided;
    }

    /** The ids of which the case says anything. */
    public Set<String> named() {
        Set<String> ids = speaking();
        expect.silent().forEach(id -> ids.add(String.valueOf(id)));
        return ids;
    }

    /** What the rules should say; what is left out is not looked at. */
    public record Expect(
            List<Fired> fires,
            List<String> silent,
            List<ExpectedDeadline> deadlines,
            List<ExpectedCharge> charges,
            List<ExpectedPaper> papers,
            List<String> notChecked,
            String verdict) {}

    /** A finding; only the fields given are compared. */
    public record Fired(
            String rule, String at, String path, String actual, String limit, String severity, Integer times) {}

    /** A time limit; only the fields given are compared. */
    public record ExpectedDeadline(String rule, String state, String dueAt, String at, Integer times) {}

    /** A charge; only the fields given are compared. */
    public record ExpectedCharge(
            String rule, String kind, String amount, String currency, String path, String at, Integer times) {}

    /** A paper; only the fields given are compared. */
    public record ExpectedPaper(
            String rule, String document, String at, String paperless, Boolean present, Integer times) {}
}
