package org.corridorrules.authoring.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.Text;

/** Everything that is known of one rule. */
final class RulePage {

    private final Book book;
    private final RuleInfo rule;
    private final BookPage page;
    private final Html html;
    private final Links links;
    private final Parts parts;

    private RulePage(Book book, RuleInfo rule) {
        this.book = book;
        this.rule = rule;
        this.page = new BookPage(Links.rule(rule.id()), rule.id() + " " + book.title(rule), book);
        this.html = page.html();
        this.links = page.links();
        this.parts = new Parts(book, page);
    }

    static void add(Book book, RuleInfo rule, Map<String, String> files) {
        RulePage made = new RulePage(book, rule);
        made.write();
        made.page.addTo(files);
    }

    private void write() {
        html.open("article");
        html.open("h1")
                .leaf("span", rule.id(), "class", "id")
                .text(" " + book.title(rule))
                .close();
        badge();
        facts();
        words();
        history();
        condition();
        reads();
        examples();
        html.close();
        neighbours();
    }

    private void badge() {
        Proof proof = book.proof(rule);
        html.open("p", "class", proof.isWhole() ? "badge whole" : "badge gap").text("Proof: ");
        html.text(String.join(", ", proof.parts())).close();
    }

    private void facts() {
        html.open("dl");
        parts.fact("Severity", () -> parts.severity(rule.severity()));
        parts.fact("Law", () -> parts.citations(rule.basis()));
        parts.fact("Confidence", () -> html.text(rule.confidence().name()));
        parts.fact("Reviewed", () -> html.text(rule.reviewed().toString()));
        parts.fact("Where", () -> html.text(Parts.where(rule.scope())));
        List<Way> ways = book.ways().stream()
                .filter(way -> way.lane().crosses(rule.scope()))
                .toList();
        parts.fact("Lanes", () -> {
            html.text(ways.isEmpty() ? "none of this book" : "");
            parts.each(ways, way -> html.link(links.to(Links.lane(way.name(), null)), way.words()));
        });
        parts.fact("Stands in", () -> html.link(links.to(Links.folder(rule.folder())), rule.file())
                .text(", line " + rule.line()));
        if (!rule.tags().isEmpty()) {
            parts.fact("Known as", () -> html.text(String.join(", ", rule.tags())));
        }
        html.close();
    }

    private void words() {
        html.open("section", "aria-labelledby", "words").leaf("h2", "What it says", "id", "words");
        Text english = book.pack().text(rule.id(), "en");
        for (String language : Languages.inOrder(book.pack())) {
            Text text = book.pack().text(rule.id(), language);
            boolean missing = !language.equals("en") && text.equals(english);
            html.open("section", "class", "words", "lang", missing ? null : language);
            html.leaf("h3", Languages.name(language), "lang", language);
            if (missing) {
                html.leaf("p", "not translated");
            } else {
                html.leaf("p", text.title(), "class", "title");
                html.leaf("p", text.message()).leaf("p", text.remedy(), "class", "remedy");
            }
            html.close();
        }
        html.close();
    }

    private void history() {
        html.open("section", "aria-labelledby", "history").leaf("h2", "History", "id", "history");
        html.open("p").text("First day: ");
        parts.first(rule.from());
        html.text(". Last day: ");
        html.text(Parts.last(rule.until()));
        if (rule.until() != null) {
            html.text(" (")
                    .link(links.to(Links.day(rule.until())), "what changes then")
                    .text(")");
        }
        html.text(".").close();
        if (!rule.supersedes().isEmpty()) {
            html.open("p").text("Replaces ");
            parts.each(rule.supersedes(), id -> {
                if (book.pack().rules().containsKey(id)) {
                    parts.rule(id);
                } else {
                    html.text(id);
                }
            });
            html.text(".").close();
        }
        if (!book.successors(rule).isEmpty()) {
            html.open("p").text("Replaced by ");
            parts.each(book.successors(rule), other -> parts.rule(other.id()));
            html.text(".").close();
        }
        html.close();
    }

    private void condition() {
        html.open("section", "aria-labelledby", "condition").leaf("h2", "When it speaks", "id", "condition");
        new RuleListing(book, page).write(rule);
        html.close();
    }

    private void reads() {
        if (rule.parameters().isEmpty() && rule.lists().isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "reads").leaf("h2", "What it reads", "id", "reads");
        for (String name : rule.parameters()) {
            html.open("h3").text("Parameter ");
            parts.parameter(name);
            html.close();
            html.leaf("p", book.pack().parameters().get(name).description());
            parts.values(book.pack().parameters().get(name), "Values of " + name);
        }
        if (!rule.lists().isEmpty()) {
            html.open("p").text("Lists: ");
            parts.each(rule.lists(), parts::list);
            html.close();
        }
        html.close();
    }

    private void examples() {
        List<Example> examples = book.examples(rule);
        html.open("section", "aria-labelledby", "examples").leaf("h2", "Worked examples", "id", "examples");
        if (examples.isEmpty()) {
            html.leaf("p", "No case tries this rule.");
        }
        List<Example> speaking = new ArrayList<>();
        List<Example> silent = new ArrayList<>();
        examples.forEach(example -> (example.rule().speaking().contains(rule.id()) ? speaking : silent).add(example));
        ExampleWriter writer = new ExampleWriter(page, rule.id());
        writer.write("It speaks", speaking);
        writer.write("It is silent", silent);
        html.close();
    }

    /** The rules before and after it in its folder. */
    private void neighbours() {
        List<RuleInfo> folder = book.folders().get(rule.folder());
        int place = folder.indexOf(rule);
        html.open("nav", "class", "neighbours", "aria-label", "Rules of " + rule.folder());
        neighbour(place > 0 ? folder.get(place - 1) : null, "Before");
        neighbour(place + 1 < folder.size() ? folder.get(place + 1) : null, "After");
        html.close();
    }

    private void neighbour(RuleInfo other, String label) {
        if (other != null) {
            html.open("a", "href", links.to(Links.rule(other.id())), "rel", label.equals("After") ? "next" : "prev");
            html.text(label.toLowerCase(Locale.ROOT) + " it: " + other.id() + " " + book.title(other))
                    .close();
            html.text(" ");
        }
    }
}
