package org.corridorrules.benchmark;

import com.google.common.collect.ImmutableMap;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.Program;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridorrules.fact.AtCheckpoint;
import org.corridorrules.fact.Findings;
import org.corridorrules.fact.Ledger;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Shipment;

/**
 * The same rules and facts in CEL, in the fastest of the shapes that were tried: a checked and planned program for each
 * rule, kept; properties and predicates as functions with one overload; and because CEL has no rules but expressions,
 * the programs are sorted by fact, territory and act, so that only those are asked that can hold. The variables are a
 * map that CEL need not copy. Thread-safe.
 */
final class CelRules {

    private record Rule(String id, Program program, Words.Report report) {}

    private final RulePack pack;
    private final JudgedFacts facts;
    private final ByPlace<Rule> rules = new ByPlace<>();

    CelRules(RulePack pack, List<RuleText> rules) {
        this.pack = pack;
        this.facts = new JudgedFacts(pack);
        rules.stream().collect(Collectors.groupingBy(RuleText::fact)).forEach(this::compile);
    }

    private void compile(Class<?> fact, List<RuleText> texts) {
        CelBuilder builder = CelFactory.plannerCelBuilder().addVar(CelText.FACT, SimpleType.DYN);
        List<Term> conditions =
                texts.stream().flatMap(text -> text.conditions().stream()).toList();
        CelText.functions(conditions).forEach((name, ask) -> declare(builder, fact, name, ask));
        Cel cel = builder.build();
        for (RuleText text : texts) {
            try {
                Program program = cel.createProgram(
                        cel.compile(CelText.of(text.conditions())).getAst());
                rules.add(text, new Rule(text.id(), program, Words.report(text)));
            } catch (CelValidationException | CelEvaluationException e) {
                throw new IllegalArgumentException(text.id(), e);
            }
        }
    }

    private static void declare(CelBuilder builder, Class<?> fact, String name, Term.Ask ask) {
        List<CelType> types = new ArrayList<>(List.of(SimpleType.DYN));
        types.addAll(Collections.nCopies(ask.arguments().size(), SimpleType.STRING));
        CelType result = Words.type(fact, ask) == boolean.class ? SimpleType.BOOL : SimpleType.DYN;
        String overload = name + "_of_part";
        builder.addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(overload, result, types)));
        builder.addFunctionBindings(binding(overload, fact, ask));
    }

    /** The functions of the words hold nothing that could change, but their interfaces do not say so. */
    @SuppressWarnings("Immutable")
    private static CelFunctionBinding binding(String overload, Class<?> fact, Term.Ask ask) {
        if (ask.arguments().isEmpty()) {
            Words.Get get = Words.property(fact, ask.path());
            return CelFunctionBinding.from(overload, fact, part -> {
                Object value = get.call(part);
                return value == null ? NullValue.NULL_VALUE : value;
            });
        }
        Object predicate = Words.predicate(fact, ask);
        if (predicate instanceof Words.Ask1 one) {
            return CelFunctionBinding.from(overload, fact, String.class, one::call);
        }
        List<Class<?>> types = new ArrayList<>(List.of(fact));
        types.addAll(Collections.nCopies(ask.arguments().size(), String.class));
        return predicate instanceof Words.Ask2 two
                ? CelFunctionBinding.from(overload, types, all -> two.call(all[0], all[1], all[2]))
                : CelFunctionBinding.from(
                        overload, types, all -> ((Words.Ask3) predicate).call(all[0], all[1], all[2], all[3]));
    }

    /** Judges a shipment; the ledger holds what was found. */
    Ledger judge(Shipment shipment, OffsetDateTime now) {
        Ledger ledger = new Ledger(pack);
        Findings findings = new Findings(ledger);
        facts.feed(shipment, now, ledger, fact -> {
            List<Rule> relevant = rules.of((AtCheckpoint) fact);
            if (!relevant.isEmpty()) {
                Map<String, Object> variables = ImmutableMap.of(CelText.FACT, fact);
                for (Rule rule : relevant) {
                    if (holds(rule, variables)) {
                        ledger.enter(pack.rules().get(rule.id()));
                        rule.report().report(findings, fact);
                    }
                }
            }
        });
        return ledger;
    }

    private static boolean holds(Rule rule, Map<String, Object> variables) {
        try {
            return (Boolean) rule.program().eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(rule.id(), e);
        }
    }
}
