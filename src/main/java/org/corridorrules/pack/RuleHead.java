package org.corridorrules.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what stands between the id of a rule and its when. */
final class RuleHead {

    private static final Pattern ID = Pattern.compile("[A-Z]{2,4}(-[A-Z0-9]{1,5})?-\\d{3}[a-z]?");
    private static final Set<String> ANNOTATIONS =
            Set.of("severity", "from", "until", "basis", "confidence", "reviewed", "supersedes", "tags");

    private final SourceFile file;
    private final RuleSource rule;

    private RuleHead(SourceFile file, RuleSource rule) {
        this.file = file;
        this.rule = rule;
    }

    /** @param used the parameters and lists that the rule names */
    static RuleInfo read(SourceFile file, RuleSource rule, LiteralCheck used) {
        return new RuleHead(file, rule).info(used);
    }

    private RuleInfo info(LiteralCheck used) {
        String id = rule.id().text();
        if (rule.id().kind() == Token.Kind.WORD) {
            file.problem(
                    Flaw.WORD_WITHOUT_QUOTES,
                    rule.id(),
                    "the id stands without quotes; put " + id + " in quotes: \"" + id + "\"");
        } else if (!ID.matcher(id).matches()) {
            file.problem(
                    Flaw.ID_FORM,
                    rule.id(),
                    "\"" + id + "\" is not a rule id; ids look like EU-ENS-010 or EU-ENS-014a");
        }
        rule.annotations().forEach(this::check);
        Severity severity = word("severity", Severity.class, Severity.INFO);
        Confidence confidence = word("confidence", Confidence.class, Confidence.HIGH);
        if (severity == Severity.BLOCK && confidence == Confidence.LOW) {
            file.problem(
                    Flaw.UNSURE_BLOCK, rule.id(), "a rule of LOW confidence may not BLOCK; write @severity( WARN )");
        }
        String basis = String.join("; ", texts("basis"));
        if (basis.isBlank()) {
            missing("the rule names no law; add @basis( \"act, article\" )");
        }
        LocalDate reviewed = date("reviewed");
        if (values("reviewed").isEmpty()) {
            missing("the rule has no day of review; add @reviewed( \"2026-11-22\" )");
        }
        LocalDate from = date("from");
        LocalDate until = date("until");
        if (from != null && until != null && !from.isBefore(until)) {
            file.problem(
                    Flaw.NEVER_IN_FORCE,
                    rule.id(),
                    "the rule is never in force: it ends on " + until + " and begins on " + from
                            + "; mend @from or @until");
        }
        return new RuleInfo(
                id,
                RuleFileReader.folder(file.name()),
                file.name(),
                rule.id().line(),
                severity,
                from,
                until,
                Basis.parse(basis),
                confidence,
                reviewed,
                texts("supersedes"),
                texts("tags"),
                List.copyOf(used.parametersUsed()),
                List.copyOf(used.listsUsed()),
                RuleScope.of(rule.when()));
    }

    private void check(RuleSource.Annotation annotation) {
        String name = annotation.name().text();
        if (!ANNOTATIONS.contains(name)) {
            file.problem(
                    Flaw.UNKNOWN_ANNOTATION,
                    annotation.name(),
                    "unknown annotation @" + name + RuleFileReader.hint(name, ANNOTATIONS) + "; known: "
                            + RuleFileReader.sorted(ANNOTATIONS));
        }
        boolean unclosed = annotation.values().stream().anyMatch(value -> value.kind() == Token.Kind.UNCLOSED);
        if (!annotation.closed() && !unclosed) {
            file.problem(
                    Flaw.BRACKET_MISSING,
                    annotation.name(),
                    "a ) is missing at the end of @" + name + "; write it behind the value");
        }
    }

    private void missing(String message) {
        file.problem(Flaw.METADATA_INCOMPLETE, rule.id(), message);
    }

    private <E extends Enum<E>> E word(String name, Class<E> type, E otherwise) {
        List<Token> values = values(name);
        List<String> words = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        if (values.isEmpty()) {
            missing("the rule has no @" + name + "; write one of " + String.join(", ", words));
            return otherwise;
        }
        String word = values.get(0).text();
        if (!words.contains(word)) {
            file.problem(
                    Flaw.METADATA_VALUE,
                    values.get(0),
                    "@" + name + " is not " + word + "; write one of " + String.join(", ", words)
                            + RuleFileReader.hint(word.toUpperCase(Locale.ROOT), words));
            return otherwise;
        }
        return Enum.valueOf(type, word);
    }

    private LocalDate date(String name) {
        List<Token> values = values(name);
        if (values.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(values.get(0).text());
        } catch (DateTimeParseException e) {
            file.problem(
                    Flaw.METADATA_VALUE,
                    values.get(0),
                    "@" + name + " is not \"" + values.get(0).text() + "\"; write a day such as \"2026-07-01\"");
            return null;
        }
    }

    private List<String> texts(String name) {
        return values(name).stream().map(Token::text).toList();
    }

    private List<Token> values(String name) {
        return rule.annotations().stream()
                .filter(annotation -> annotation.name().text().equals(name))
                .flatMap(annotation -> annotation.values().stream())
                .toList();
    }
}
