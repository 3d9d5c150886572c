package org.corridorrules.authoring.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.corridorrules.pack.Condition;
import org.corridorrules.pack.Term;
import org.corridorrules.pack.Token;

/** Numbers and lists of codes in rules, where no date, law or translation reaches them. */
final class LiteralsInRules implements Check {

    /** Two that the law names in one breath, as Russia and Belarus, are no list yet. */
    private static final int FEWEST = 3;

    @Override
    public void look(LintPack pack, Findings into) {
        for (LintRule rule : pack.readable()) {
            Stream.concat(rule.source().when().stream(), rule.source().then().stream())
                    .filter(token -> token.kind() == Token.Kind.NUMBER)
                    .forEach(token -> into.at(
                            Lint.NUMBER_IN_RULE,
                            rule,
                            token,
                            "the number " + token.text() + " stands in the rule",
                            "put it into a parameter, dated and with its law, and name the parameter here"));
            rule.conditions().forEach(condition -> codes(rule, condition, into));
        }
    }

    private static void codes(LintRule rule, Condition condition, Findings into) {
        if (condition instanceof Condition.Not not) {
            codes(rule, not.part(), into);
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> codes(rule, part, into));
        } else if (condition instanceof Condition.Among among) {
            List<String> codes = among.values().stream()
                    .map(Terms::text)
                    .filter(Objects::nonNull)
                    .toList();
            boolean open = !ClosedWords.areWordsOf(rule.source().fact(), among.term());
            tell(rule, condition, open ? codes : List.of(), into);
        } else if (condition instanceof Condition.Any any) {
            Map<String, List<String>> bySubject = new HashMap<>();
            any.parts().forEach(part -> collect(rule, part, bySubject));
            bySubject.values().forEach(codes -> tell(rule, condition, codes, into));
            any.parts().stream()
                    .filter(part -> part instanceof Condition.Among || part instanceof Condition.All)
                    .forEach(part -> codes(rule, part, into));
        }
    }

    /** Sorts the codes of alternatives by what is compared with them. */
    private static void collect(LintRule rule, Condition part, Map<String, List<String>> bySubject) {
        Term.Chain term = null;
        String code = null;
        String subject = "";
        if (part instanceof Condition.Compared compared) {
            term = compared.term();
            subject = term.text();
            code = Terms.text(compared.value());
        } else if (part instanceof Condition.Asked asked) {
            List<String> texts = Terms.texts(asked.term());
            term = asked.term();
            if (texts != null && !texts.isEmpty()) {
                code = texts.get(texts.size() - 1);
                subject = Terms.name(term) + texts.subList(0, texts.size() - 1);
            }
        }
        if (code != null && !ClosedWords.areWordsOf(rule.source().fact(), term)) {
            bySubject.computeIfAbsent(subject, key -> new ArrayList<>()).add(code);
        }
    }

    private static void tell(LintRule rule, Condition condition, List<String> codes, Findings into) {
        if (codes.size() >= FEWEST) {
            into.at(
                    Lint.CODES_IN_RULE,
                    rule,
                    condition.start(),
                    "the codes " + String.join(", ", codes) + " stand in the rule",
                    "put them into a list under reference/, dated and with their source, and ask with inList or"
                            + " listSays");
        }
    }
}
