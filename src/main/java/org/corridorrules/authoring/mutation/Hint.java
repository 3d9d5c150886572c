package org.corridorrules.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.authoring.trial.Witness;

/**
 * A case whose shipment shows a change, if only the case said more.
 *
 * @param witness the case
 * @param say what it could expect of the rule, as the unchanged rules answer
 */
record Hint(Witness witness, RuleCase.Expect say) {

    /** The words to add to the case, and its name. */
    String text() {
        List<String> words = new ArrayList<>();
        if (!say.silent().isEmpty()) {
            words.add("silent: " + say.silent());
        }
        say.fires()
                .forEach(fired -> words.add("fires: [{ rule: " + fired.rule() + pair("at", fired.at())
                        + pair("path", fired.path()) + pair("actual", fired.actual()) + pair("limit", fired.limit())
                        + pair("severity", fired.severity()) + pair("times", fired.times()) + " }]"));
        say.deadlines()
                .forEach(deadline -> words.add("deadlines: [{ rule: " + deadline.rule()
                        + pair("state", deadline.state()) + pair("dueAt", deadline.dueAt()) + pair("at", deadline.at())
                        + pair("times", deadline.times()) + " }]"));
        say.charges()
                .forEach(charge -> words.add("charges: [{ rule: " + charge.rule() + pair("kind", charge.kind())
                        + pair("amount", charge.amount()) + pair("currency", charge.currency())
                        + pair("path", charge.path())
                        + pair("at", charge.at()) + pair("times", charge.times()) + " }]"));
        say.papers()
                .forEach(paper -> words.add("papers: [{ rule: " + paper.rule() + pair("document", paper.document())
                        + pair("at", paper.at()) + pair("paperless", paper.paperless())
                        + pair("present", paper.present()) + pair("times", paper.times()) + " }]"));
        return words.stream().collect(Collectors.joining(", ")) + " in " + witness.name();
    }

    private static String pair(String name, Object value) {
        return value == null ? "" : ", " + name + ": \"" + value + "\"";
    }
}
