package org.corridorrules.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.corridorrules.json.Spelling;

/** Reads what the rules of a DRL file say of themselves and checks every name in them. */
final class RuleFileReader {

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
        List<Token> head = tokens.subList(0, RuleSource.firstRule(tokens));
        checkStatements(sourceFile, head);
        checkQuotes(sourceFile, tokens);
        List<RuleInfo> rules = new ArrayList<>();
        for (RuleSource rule : RuleSource.split(tokens)) {
            rules.add(read(sourceFile, rule));
            checkStatements(sourceFile, rule.after());
        }
        return rules;
    }

    private RuleInfo read(SourceFile file, RuleSource rule) {
        LiteralCheck literals = new LiteralCheck(parameters, lists, file);
        if (rule.missing().isEmpty()) {
            for (Token attribute : rule.attributes()) {
                file.problem(
                        Flaw.RULE_ORDER,
                        attribute,
                        attribute.text() + " does nothing here: rules know nothing of each other and have no order;"
                                + " remove it");
            }
            new NameCheck(vocabulary, literals, file).check(rule);
        }
        for (RuleSource.Missing missing : rule.missing()) {
            String form = ": rule ... when ... then ... end";
            file.problem(
                    Flaw.RULE_NOT_WHOLE,
                    missing.place(),
                    missing.instead()
                            ? "here belongs the word " + missing.word() + "; write it instead of "
                                    + missing.place().text() + form
                            : "rule " + rule.id().text() + " has no " + missing.word() + "; write it "
                                    + (missing.word().equals("end") ? "behind" : "before") + " this line" + form);
        }
        return RuleHead.read(file, rule, literals);
    }

    private static void checkPackage(SourceFile file, List<Token> tokens) {
        String folder = folder(file.name());
        String expected = folder.replace('/', '.');
        StringBuilder found = new StringBuilder();
        if (tokens.isEmpty() || !tokens.get(0).is("package")) {
            file.problem(
                    Flaw.PACKAGE_FOLDER,
                    1,
                    1,
                    "the file does not begin with its package; write on its first line: package " + expected);
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
                    Flaw.PACKAGE_FOLDER,
                    tokens.get(0),
                    "package " + found + " does not fit the folder; write: package " + expected);
        }
    }

    /** Every file is compiled by itself: what one declared would not be known in the next. */
    private static void checkStatements(SourceFile file, List<Token> outside) {
        boolean lost = false;
        for (int i = 0; i < outside.size(); i++) {
            Token token = outside.get(i);
            boolean begins = i == 0
                    || outside.get(i - 1).line() != token.line()
                    || outside.get(i - 1).is(";");
            if (token.is("package") && i == 0) {
                lost = false;
            } else if (begins && token.kind() == Token.Kind.WORD && STATEMENTS.contains(token.text())) {
                file.problem(
                        Flaw.FOREIGN_STATEMENT,
                        token,
                        "a rule file holds its package and rules, nothing else; take " + token.text()
                                + " out, the words of the rules are known in every file");
                lost = true;
            } else if (begins && !lost && !token.is(";")) {
                file.problem(
                        Flaw.FOREIGN_STATEMENT,
                        token,
                        token.text() + " stands in no rule; a rule goes: rule ... when ... then ... end"
                                + hint(token.text(), Set.of("rule")));
                lost = true;
            }
        }
    }

    private static void checkQuotes(SourceFile file, List<Token> tokens) {
        List<String> lines = file.source().lines().toList();
        for (Token token : tokens) {
            boolean text = token.kind() == Token.Kind.TEXT;
            if (token.kind() == Token.Kind.UNCLOSED) {
                file.problem(
                        Flaw.QUOTE_MISSING,
                        token,
                        "a quote is missing in this line; write \" at both ends of the text");
            } else if (text && lines.get(token.line() - 1).charAt(token.column() - 1) != '"') {
                file.problem(
                        Flaw.CURLY_QUOTES,
                        token,
                        "these quotes are not straight; write \"" + token.text()
                                + "\" with the quotes of the keyboard");
            }
        }
    }

    static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
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
