package org.corridorrules.authoring.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.Confidence;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RuleScope;
import org.corridorrules.pack.Severity;

/** What several kinds of pages show in the same way. Writes into one page. */
final class Parts {

    private final Book book;
    private final Html html;
    private final Links links;

    Parts(Book book, BookPage page) {
        this.book = book;
        this.html = page.html();
        this.links = page.links();
    }

    /** Begins a table; close it twice: its body and itself. */
    void table(String caption, String... heads) {
        html.open("table").leaf("caption", caption).open("thead").open("tr");
        for (String head : heads) {
            html.leaf("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
    }

    /** A term and what it means, in a list of such. */
    void fact(String term, Runnable meaning) {
        html.leaf("dt", term).open("dd");
        meaning.run();
        html.close();
    }

    void rule(String id) {
        html.link(links.to(Links.rule(id)), id);
    }

    void parameter(String name) {
        html.link(links.to(Links.parameter(name)), name);
    }

    void list(String name) {
        html.link(links.to(Links.list(name)), name);
    }

    /** Writes each of several things, with commas between. */
    <T> void each(Collection<T> things, Consumer<T> writer) {
        Iterator<T> all = things.iterator();
        while (all.hasNext()) {
            writer.accept(all.next());
            html.text(all.hasNext() ? ", " : "");
        }
    }

    /** Its colour says no more than its word. */
    void severity(Severity severity) {
        html.leaf("span", severity.name(), "class", severity.name().toLowerCase(Locale.ROOT));
    }

    /** Citations with links: to the act in this book, and to its text where the address is known. */
    void citations(List<Basis> basis) {
        for (int i = 0; i < basis.size(); i++) {
            Basis one = basis.get(i);
            html.text(i == 0 ? "" : "; ");
            html.link(links.to("law.html") + "#" + book.acts().anchor(one.act()), one.act());
            html.text(one.article().isEmpty() ? "" : ", " + one.article());
            String address = Acts.address(one);
            if (!address.isEmpty()) {
                html.text(" (")
                        .leaf("a", "text", "href", address, "class", "text", "aria-label", "text of " + one.act());
                html.text(")");
            }
        }
    }

    /** The values of a parameter in the order of time. */
    void values(Parameter parameter, String caption) {
        table(caption, "First day", "Last day", "Value", "Status", "Confidence", "Law", "Note");
        for (Parameter.Value value : parameter.values()) {
            html.open("tr");
            html.open("td");
            first(value.from());
            html.close().leaf("td", last(value.until()));
            html.leaf("th", value.value() + " " + parameter.unit(), "scope", "row");
            html.leaf("td", words(value.status()))
                    .leaf("td", words(value.confidence()))
                    .open("td");
            citations(value.basis());
            html.close().leaf("td", value.note() == null ? "" : value.note());
            html.close();
        }
        html.close().close();
    }

    /** The first day of something, with a link to what else changes on it. */
    void first(LocalDate from) {
        if (from == null) {
            html.text("open");
        } else {
            html.link(links.to(Links.day(from)), from.toString());
        }
    }

    /** The last day is the one before that on which something no longer holds. */
    static String last(LocalDate until) {
        return until == null ? "open" : until.minusDays(1).toString();
    }

    /** A word of the program as people write it. */
    static String words(Enum<?> word) {
        return word instanceof Confidence
                ? word.name()
                : word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A table of rules, in the order given. */
    void rules(String caption, Collection<RuleInfo> rules) {
        table(caption, "Rule", "Severity", "What it is about", "Where", "In force", "Confidence");
        for (RuleInfo rule : rules) {
            html.open("tr").open("th", "scope", "row");
            rule(rule.id());
            html.close().open("td");
            severity(rule.severity());
            html.close().leaf("td", book.title(rule)).leaf("td", where(rule.scope()));
            html.leaf("td", validity(rule)).leaf("td", rule.confidence().name());
            html.close();
        }
        html.close().close();
    }

    /** What the cases notice of small changes of a parameter or list; nothing if nobody has tried any. */
    void mutation(String name) {
        if (book.mutation(name) != null) {
            fact("Proof", () -> html.text(Proof.words(book.mutation(name))));
        }
    }

    /** The rules that read a parameter or a list. */
    void readers(List<RuleInfo> rules) {
        html.leaf("h2", "Rules that read it");
        if (rules.isEmpty()) {
            html.leaf("p", "None by its name.");
        } else {
            rules(rules.size() == 1 ? "1 rule" : rules.size() + " rules", rules);
        }
    }

    /** Where a rule can speak, in words. */
    static String where(RuleScope scope) {
        String territory = scope.territory() == null ? "any territory" : scope.territory();
        String act = scope.act() == null ? "any act" : scope.act().toLowerCase(Locale.ROOT);
        String modes = scope.modes().isEmpty()
                ? ""
                : scope.modes().stream().map(Parts::mode).collect(Collectors.joining(", ", " by ", ""));
        return territory + ", " + act + modes;
    }

    static String mode(String mode) {
        return mode.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String validity(RuleInfo rule) {
        if (rule.isAlwaysInForce()) {
            return "always";
        }
        String from = rule.from() == null ? "" : "from " + rule.from();
        String until = rule.until() == null ? "" : "to " + last(rule.until());
        return (from + " " + until).strip();
    }
}
