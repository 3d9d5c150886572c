package org.corridorrules.authoring.book;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.corridorrules.authoring.RuleCase;

/** Cases as examples: the sentence, the shipment, what is changed in it, and what one rule says of it. */
final class ExampleWriter {

    private final Html html;
    private final Links links;
    private final String rule;

    ExampleWriter(BookPage page, String rule) {
        this.html = page.html();
        this.links = page.links();
        this.rule = rule;
    }

    void write(String title, List<Example> examples) {
        if (examples.isEmpty()) {
            return;
        }
        html.leaf("h3", title + " (" + examples.size() + ")").open("ol", "class", "examples");
        for (int i = 0; i < examples.size(); ) {
            Example example = examples.get(i);
            int next = i + 1;
            // Of a list of a thousand codes, each of them tried, one example tells enough.
            while (next < examples.size() && example.isLike(examples.get(next))) {
                next++;
            }
            html.open("li");
            html.leaf("p", example.rule().name(), "class", "title");
            situation(example);
            expected(example.rule());
            if (next > i + 1) {
                html.leaf("p", "And " + (next - i - 1) + " more of: " + example.title());
            }
            html.close();
            i = next;
        }
        html.close();
    }

    private void situation(Example example) {
        RuleCase given = example.rule();
        html.open("p").text("Shipment ");
        html.link(links.to(Links.shipment(given.base())), given.base());
        html.text(given.shift() == 0 ? "" : ", all dates " + days(given.shift()));
        html.text(", looked at on " + given.now());
        html.text(given.lawDate() == null ? "" : ", by the law of " + given.lawDate());
        html.text(". From " + example.file() + ".").close();
        if (!given.set().isEmpty()
                || !given.remove().isEmpty()
                || !given.overlay().isEmpty()) {
            html.open("ul", "class", "changes");
            given.overlay().forEach((parameter, value) -> {
                html.open("li").leaf("code", parameter).text(" is decided to be ");
                html.leaf("code", value).close();
            });
            given.set().forEach((pointer, value) -> {
                html.open("li").leaf("code", pointer).text(pointer.endsWith("/-") ? " is added: " : " becomes ");
                html.leaf("code", value(value)).close();
            });
            given.remove().forEach(pointer -> html.open("li")
                    .leaf("code", pointer)
                    .text(" is taken away")
                    .close());
            html.close();
        }
    }

    private static String days(int shift) {
        int days = Math.abs(shift);
        return days + (days == 1 ? " day " : " days ") + (shift < 0 ? "earlier" : "later");
    }

    private static String value(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }

    private void expected(RuleCase given) {
        RuleCase.Expect expect = given.expect();
        List<String> lines = new ArrayList<>();
        expect.fires().stream()
                .filter(fired -> rule.equals(fired.rule()))
                .forEach(fired -> lines.add(sentence(
                        "finding",
                        "severity",
                        fired.severity(),
                        "at",
                        fired.at(),
                        "in the document at",
                        fired.path(),
                        "actual",
                        fired.actual(),
                        "limit",
                        fired.limit(),
                        "times",
                        fired.times())));
        expect.deadlines().stream()
                .filter(deadline -> rule.equals(deadline.rule()))
                .forEach(deadline -> lines.add(sentence(
                        "time limit", "state", deadline.state(), "due", deadline.dueAt(), "at", deadline.at())));
        expect.charges().stream()
                .filter(charge -> rule.equals(charge.rule()))
                .forEach(charge -> lines.add(sentence(
                        "charge",
                        "kind",
                        charge.kind(),
                        "amount",
                        charge.amount(),
                        "currency",
                        charge.currency(),
                        "in the document at",
                        charge.path())));
        expect.papers().stream()
                .filter(paper -> rule.equals(paper.rule()))
                .forEach(paper -> lines.add(sentence(
                        "paper",
                        "document",
                        paper.document(),
                        "at",
                        paper.at(),
                        "paperless",
                        paper.paperless(),
                        "present",
                        paper.present(),
                        "times",
                        paper.times())));
        if (expect.notChecked().contains(rule)) {
            lines.add("told as not judged");
        }
        if (expect.silent().contains(rule)) {
            lines.add("silence");
        }
        html.open("p", "class", "expected")
                .text("Expected: " + String.join("; ", lines) + ".")
                .close();
    }

    /** @param fields names and values by turns; those without a value are left out */
    private static String sentence(String what, Object... fields) {
        StringBuilder text = new StringBuilder(what);
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i + 1] != null) {
                text.append(", ").append(fields[i]).append(' ').append(fields[i + 1]);
            }
        }
        return text.toString();
    }
}
