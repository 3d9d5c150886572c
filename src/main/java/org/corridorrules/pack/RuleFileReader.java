package org.corridorrules.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridorrules.json.Spelling;

/** Reads what the rules of a DRL file say of themselves and checks every name in them. */
final class RuleFileReader {

    private static final Pattern ID = Pattern.compile("[A-Z]{2,4}(-[A-Z0-9]{1,5})?-\\d{3}[a-z]?");
    private static final Set<String> ANNOTATIONS =
            Set.of("severity", "from", "until", "basis", "confidence", "reviewed", "supersedes", "tags");

    private static final Set<String> STATEMENTS =
            Set.of("import", "global", "function", "declare", "query", "dialect", "unit");

    private final Vocabulary vocabulary;
    private final Set<String> parameters;
    private final Set<String> lists;
    private final List<PackProblem> problems;

    RuleFileReader(Vocabulary vocabulary, Set<String> parameters, Set<String> lists, List<PackProblem> problems) {
        this.vocabulary = vocabulary;
        this.parameters = parameters;
        this.lists = lists;
        this.problems = problems;
    }

    List<RuleInfo> read(String file, String source) {
        SourceFile sourceFile = new SourceFile(file, source, problems);
        List<Token> tokens = Token.scan(source);
        checkPackage(sourceFile, tokens);
        checkStatements(sourceFile, tokens);
        checkQuotes(sourceFile);
        List<RuleInfo> rules = new ArrayList<>();
        for (RuleSource rule : RuleSource.split(tokens)) {
            NameCheck names = new NameCheck(vocabulary, parameters, lists, sourceFile);
            for (Token attribute : rule.attributes()) {
                sourceFile.problem(
                        attribute,
                        attribute.text() + " does nothing here: rules know nothing of each other and have no order;"
                                + " remove it");
            }
            if (rule.whole()) {
                names.checkWhen(rule.when());
                names.checkThen(rule.then());
            } else {
                sourceFile.problem(rule.id(), "the rule is not whole; it goes: rule ... when ... then ... end");
            }
            rules.add(info(sourceFile, rule, names));
        }
        return rules;
    }

    private static void checkPackage(SourceFile file, List<Token> tokens) {
        String folder = folder(file.name());
        String expected = folder.replace('/', '.');
        StringBuilder found = new StringBuilder();
        if (tokens.isEmpty() || !tokens.get(0).is("package")) {
            file.problem(1, 1, "the file must begin with: package " + expected);
            return;
        }
        int line = tokens.get(0).line();
        for (Token token : tokens.subList(1, tokens.size())) {
            if (token.line() != line || token.is(";")) {
                break;
            }
            found.append(token.text());
        }
        if (!found.toString().equals(expected)) {
            file.problem(
                    line,
                    tokens.get(0).column(),
                    "package " + found + " does not fit the folder; write: package " + expected);
        }
    }

    /** Every file is compiled by itself: what one declared would not be known in the next. */
    private static void checkStatements(SourceFile file, List<Token> tokens) {
        boolean inRule = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            inRule = token.is("rule") || inRule && !token.is("end");
            boolean begins = i > 0
                    && (tokens.get(i - 1).line() != token.line()
                            || tokens.get(i - 1).is(";"));
            if (!inRule && begins && token.kind() == Token.Kind.WORD && STATEMENTS.contains(token.text())) {
                file.problem(
                        token,
                        "a rule file holds its package and rules, nothing else; take " + token.text()
                                + " out, the words of the rules are known in every file");
            }
        }
    }

    private static void checkQuotes(SourceFile file) {
        int number = 0;
        for (String line : file.source().lines().toList()) {
            number++;
            int comment = line.indexOf("//");
            String code = comment < 0 || line.indexOf('"') > comment ? line : line.substring(0, comment);
            long quotes = code.replace("\\\"", "").chars().filter(c -> c == '"').count();
            if (quotes % 2 != 0) {
                file.problem(number, line.lastIndexOf('"') + 1, "a quote is missing in this line");
            }
        }
    }

    private static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    private static RuleInfo info(SourceFile file, RuleSource rule, NameCheck names) {
        String id = rule.id().text();
        if (!ID.matcher(id).matches()) {
            file.problem(rule.id(), "\"" + id + "\" is not a rule id; ids look like EU-ENS-010 or EU-ENS-014a");
        }
        for (RuleSource.Annotation annotation : rule.annotations()) {
            String name = annotation.name().text();
            if (!ANNOTATIONS.contains(name)) {
                file.problem(
                        annotation.name(),
                        "unknown annotation @" + name + hint(name, ANNOTATIONS) + "; known: " + sorted(ANNOTATIONS));
            }
        }
        Severity severity = word(file, rule, "severity", Severity.class, Severity.INFO);
        Confidence confidence = word(file, rule, "confidence", Confidence.class, Confidence.HIGH);
        if (severity == Severity.BLOCK && confidence == Confidence.LOW) {
            file.problem(rule.id(), "a rule of LOW confidence may not BLOCK; write @severity( WARN )");
        }
        String basis = String.join("; ", texts(rule, "basis"));
        if (basis.isBlank()) {
            file.problem(rule.id(), "the rule names no law; add @basis( \"act, article\" )");
        }
        LocalDate reviewed = date(file, rule, "reviewed");
        if (reviewed == null) {
            file.problem(rule.id(), "the rule has no day of review; add @reviewed( \"2026-11-22\" )");
        }
        LocalDate from = date(file, rule, "from");
        LocalDate until = date(file, rule, "until");
        if (from != null && until != null && !from.isBefore(until)) {
            file.problem(rule.id(), "the rule is never in force: it ends on " + until + " and begins on " + from);
        }
        return new RuleInfo(
                id,
                folder(file.name()),
                file.name(),
                rule.id().line(),
                severity,
                from,
                until,
                Basis.parse(basis),
                confidence,
                reviewed,
                texts(rule, "supersedes"),
                texts(rule, "tags"),
                List.copyOf(names.parametersUsed()),
                List.copyOf(names.listsUsed()),
                RuleScope.of(rule.when()));
    }

    private static <E extends Enum<E>> E word(
            SourceFile file, RuleSource rule, String name, Class<E> type, E otherwise) {
        List<Token> values = values(rule, name);
        List<String> words = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        if (values.isEmpty()) {
            file.problem(rule.id(), "the rule has no @" + name + "; write one of " + String.join(", ", words));
            return otherwise;
        }
        String word = values.get(0).text();
        if (!words.contains(word)) {
            file.problem(
                    values.get(0),
                    "@" + name + " is one of " + String.join(", ", words) + ", not " + word
                            + hint(word.toUpperCase(Locale.ROOT), words));
            return otherwise;
        }
        return Enum.valueOf(type, word);
    }

    private static LocalDate date(SourceFile file, RuleSource rule, String name) {
        List<Token> values = values(rule, name);
        if (values.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(values.get(0).text());
        } catch (DateTimeParseException e) {
            file.problem(
                    values.get(0),
                    "@" + name + " needs a day such as \"2026-07-01\", not \""
                            + values.get(0).text() + "\"");
            return null;
        }
    }

    private static List<String> texts(RuleSource rule, String name) {
        return values(rule, name).stream().map(Token::text).toList();
    }

    private static List<Token> values(RuleSource rule, String name) {
        return rule.annotations().stream()
                .filter(annotation -> annotation.name().text().equals(name))
                .flatMap(annotation -> annotation.values().stream())
                .toList();
    }

    static String hint(String word, Collection<String> known) {
        return Spelling.nearest(word, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    static String sorted(Collection<String> words) {
        return String.join(", ", new TreeSet<>(words));
    }
}
